#include "core/words/word_bounds.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

#include <string>

namespace sourdine {

namespace {

bool is_no_break_space(char32_t c)
{
    return c == U'\u00A0' || c == U'\u202F';
}

bool is_unit_sign(char32_t c)
{
    return std::u32string_view(U"%€$£°‰").find(c) != std::u32string_view::npos;
}

// Whether the character at `i`, between two characters of a word, keeps them one word.
bool joins(std::u32string_view text, std::size_t i)
{
    if (i == 0 || i + 1 >= text.size()) return false;
    const char32_t before = text[i - 1];
    const char32_t c = text[i];
    const char32_t after = text[i + 1];
    if (!is_word_character(before) || !is_word_character(after)) return false;
    if (is_apostrophe(c) || is_hyphen(c) || c == U'_' || c == U'&' || c == U'.') return true;
    return (c == U',' || c == U':') && is_digit(before) && is_digit(after);
}

std::size_t end_of_word(std::u32string_view text, std::size_t i)
{
    while (i < text.size() && (is_word_character(text[i]) || joins(text, i))) ++i;
    if (!is_digit(text[i - 1])) return i;
    const std::size_t sign = i < text.size() && is_no_break_space(text[i]) ? i + 1 : i;
    return sign < text.size() && is_unit_sign(text[sign]) ? sign + 1 : i;
}

}  // namespace

std::vector<Span> find_words(std::string_view text)
{
    const std::u32string all = to_code_points(text);
    std::vector<Span> words;
    for (std::size_t i = 0; i < all.size();) {
        if (!is_word_character(all[i])) {
            ++i;
            continue;
        }
        const std::size_t end = end_of_word(all, i);
        words.push_back({static_cast<int>(i), static_cast<int>(end)});
        i = end;
    }
    return words;
}

int count_words(std::string_view text)
{
    int words = 0;
    bool inside = false;
    while (!text.empty()) {
        // Long transcripts are counted letter by letter: only what is not ASCII is looked at closer.
        const auto first = static_cast<unsigned char>(text.front());
        const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        const std::string_view character = text.substr(0, size);
        text.remove_prefix(character.size());
        const bool blank = first < 0x80 ? first == ' ' || (first >= '\t' && first <= '\r') : size < 4 && is_blank(to_code_points(character).front());
        if (!blank && !inside) ++words;
        inside = !blank;
    }
    return words;
}

std::optional<Span> word_at(std::string_view text, int at)
{
    std::optional<Span> touched;
    for (const Span word : find_words(text)) {
        if (word.from <= at && at < word.to) return word;
        if (word.to == at) touched = word;
    }
    return touched;
}

std::optional<Span> whole_words(std::string_view text, Span span)
{
    std::optional<Span> whole;
    if (span.empty()) return whole;
    for (const Span word : find_words(text)) {
        if (word.to <= span.from || word.from >= span.to) continue;
        if (!whole) whole = word;
        whole->to = word.to;
    }
    return whole;
}

}  // namespace sourdine
