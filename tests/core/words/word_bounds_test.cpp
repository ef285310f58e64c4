#include "core/words/word_bounds.h"

#include "core/base/utf8.h"

#include <doctest/doctest.h>

#include <string>

using namespace sourdine;

namespace {

std::vector<std::string> words_of(std::string_view text)
{
    std::vector<std::string> words;
    for (const Span span : find_words(text)) words.push_back(slice(text, span.from, span.to));
    return words;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("apostrophes and hyphens inside keep one word, punctuation around is no part of it")
{
    CHECK(words_of("« L’équipe, au rendez-vous ! »") == Strings{"L’équipe", "au", "rendez-vous"});
    CHECK(words_of("'tis - no-") == Strings{"tis", "no"});
}

TEST_CASE("numbers keep their commas, colons and glued signs")
{
    CHECK(words_of("3,5 à 14:30") == Strings{"3,5", "à", "14:30"});
    CHECK(words_of("30\u00A0% et 40\u202F€") == Strings{"30\u00A0%", "et", "40\u202F€"});
    CHECK(words_of("30 % et 12%") == Strings{"30", "et", "12%"});
    CHECK(words_of("un, deux") == Strings{"un", "deux"});
}

TEST_CASE("names of programs stay whole")
{
    CHECK(words_of("snake_case R&D example.com") == Strings{"snake_case", "R&D", "example.com"});
}

TEST_CASE("offsets count code points, not bytes")
{
    CHECK(find_words("é à") == std::vector<Span>{{0, 1}, {2, 3}});
    CHECK(find_words("").empty());
    CHECK(find_words("😀 … !").empty());
}

TEST_CASE("the word at a caret is the one it is in, or the one it is just behind")
{
    CHECK(word_at("lost orders", 0) == Span{0, 4});
    CHECK(word_at("lost orders", 4) == Span{0, 4});
    CHECK(word_at("lost orders", 5) == Span{5, 11});
    CHECK(word_at("lost orders", 11) == Span{5, 11});
    CHECK_FALSE(word_at("lost  orders", 5).has_value());
    CHECK_FALSE(word_at("", 0).has_value());
}

TEST_CASE("a selection widens to the words it touches and drops the blanks")
{
    CHECK(whole_words("each lost order", {7, 12}) == Span{5, 15});
    CHECK(whole_words("each lost order", {4, 10}) == Span{5, 9});
    CHECK_FALSE(whole_words("each  lost", {4, 6}).has_value());
    CHECK_FALSE(whole_words("each", {2, 2}).has_value());
}
