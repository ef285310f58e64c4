// The bank holds what it promises in both languages. Faults are listed, so that a failing run names every question to mend.
#include "core/locale/question_bank.h"

#include "core/base/utf8.h"
#include "core/words/fold.h"
#include "core/words/question.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>

using namespace sourdine;

namespace {

template <class Wrong>
std::string list_faults(Language language, Wrong is_wrong)
{
    std::string out;
    for (const BankQuestion& question : find_bank_questions(language))
        if (is_wrong(question)) out += question.text + "\n";
    return out;
}

std::size_t count(Language language, bool open)
{
    const auto& all = find_bank_questions(language);
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const BankQuestion& question) { return question.open == open; }));
}

std::size_t count_least_of_a_theme(Language language)
{
    std::size_t least = 1'000;
    for (const QuestionTheme theme : question_themes) {
        const auto& all = find_bank_questions(language);
        least = std::min(least, static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const BankQuestion& question) { return question.theme == theme; })));
    }
    return least;
}

std::string list_twice(Language language)
{
    std::set<std::string> seen;
    return list_faults(language, [&](const BankQuestion& question) { return !seen.insert(fold(question.text)).second; });
}

bool is_told_otherwise(const BankQuestion& question)
{
    return tell_question_form(question.text) != (question.open ? QuestionForm::Open : QuestionForm::Closed);
}

// One sentence that begins with a capital and ends in its sign, without what only keyboards write.
bool is_carelessly_written(const BankQuestion& question)
{
    const std::string& text = question.text;
    const std::u32string letters = to_code_points(text);
    const bool plain_signs = text.find('\'') != text.npos || text.find('"') != text.npos || text.find("...") != text.npos || text.find("  ") != text.npos;
    const bool begins = !letters.empty() && fold(slice(text, 0, 1)) != slice(text, 0, 1);
    return plain_signs || !begins || (!text.ends_with('?') && !text.ends_with('.')) || text.starts_with(' ') || letters.size() > 120;
}

bool lacks_french_space(const BankQuestion& question)
{
    const std::u32string letters = to_code_points(question.text);
    for (std::size_t i = 1; i < letters.size(); ++i)
        if (std::u32string_view(U"?!;:»").find(letters[i]) != std::u32string_view::npos && letters[i - 1] != 0x202F && letters[i - 1] != 0xA0) return true;
    return false;
}

bool has_french_space(const BankQuestion& question)
{
    return to_code_points(question.text).find_first_of(U"\u202F\u00A0") != std::u32string::npos;
}

int count_labelled(const std::string& language)
{
    std::ifstream file(std::string(SOURDINE_TEST_DATA) + "/questions_" + language + ".txt");
    int out = 0;
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("open\t") || line.starts_with("closed\t")) ++out;
    return out;
}

}  // namespace

TEST_CASE("both languages have seventy questions and more, and some of each theme")
{
    CHECK(find_bank_questions(Language::English).size() >= 70);
    CHECK(find_bank_questions(Language::French).size() >= 70);
    CHECK(count_least_of_a_theme(Language::English) >= 8);
    CHECK(count_least_of_a_theme(Language::French) >= 8);
}

TEST_CASE("nearly all questions of the bank are open, a few are closed where that is right")
{
    CHECK(count(Language::English, true) > 5 * count(Language::English, false));
    CHECK(count(Language::French, true) > 5 * count(Language::French, false));
    CHECK(count(Language::English, false) >= 5);
    CHECK(count(Language::French, false) >= 5);
}

TEST_CASE("no question stands twice in the bank")
{
    CHECK(list_twice(Language::English) == "");
    CHECK(list_twice(Language::French) == "");
}

TEST_CASE("what tells open from closed while one types agrees with the bank")
{
    CHECK(list_faults(Language::English, is_told_otherwise) == "");
    CHECK(list_faults(Language::French, is_told_otherwise) == "");
}

TEST_CASE("every question is one sentence in its language's typography")
{
    CHECK(list_faults(Language::English, is_carelessly_written) == "");
    CHECK(list_faults(Language::French, is_carelessly_written) == "");
    CHECK(list_faults(Language::French, lacks_french_space) == "");
    CHECK(list_faults(Language::English, has_french_space) == "");
}

TEST_CASE("every theme has a name in both languages")
{
    for (const QuestionTheme theme : question_themes) {
        CHECK(Phrases::of(Language::English).knows(phrase_key_of(theme)));
        CHECK(Phrases::of(Language::French).knows(phrase_key_of(theme)));
        CHECK(phrase_key_of(theme).ends_with(name_of(theme)));
    }
}

TEST_CASE("open and closed are measured on three hundred labelled questions a language")
{
    CHECK(count_labelled("en") >= 300);
    CHECK(count_labelled("fr") >= 300);
}
