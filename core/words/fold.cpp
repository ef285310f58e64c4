#include "core/words/fold.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace sourdine {

namespace {

// Letters and signs that Unicode does not take apart, as a keyboard without them would write them.
constexpr std::array<std::pair<char32_t, std::u32string_view>, 17> plain_forms{{
    {U'œ', U"oe"}, {U'æ', U"ae"}, {U'ø', U"o"}, {U'ł', U"l"}, {U'đ', U"d"}, {U'ı', U"i"}, {U'’', U"'"}, {U'‘', U"'"},
    {U'ʼ', U"'"}, {U'“', U"\""}, {U'”', U"\""}, {U'«', U"\""}, {U'»', U"\""}, {U'‐', U"-"}, {U'‑', U"-"},
    {U'\u00AD', U""}, {U'\u200B', U""},
}};

std::u32string decompose(std::string_view text)
{
    // Most words are plain letters, and many are folded at once: nothing of them needs taking apart.
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        std::u32string plain(text.begin(), text.end());
        for (char32_t& c : plain)
            if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
        return plain;
    }
    const std::string whole = repair_utf8(text);
    utf8proc_uint8_t* folded = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                        UTF8PROC_STRIPMARK | UTF8PROC_STABLE);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(whole.data()),
                                   static_cast<utf8proc_ssize_t>(whole.size()), &folded, options);
    if (size < 0) return to_code_points(whole);
    std::u32string out = to_code_points({reinterpret_cast<const char*>(folded), static_cast<std::size_t>(size)});
    std::free(folded);
    return out;
}

bool is_plain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

// What a keyboard without accents writes needs no tables: most of what long lists are made of.
std::string fold_plain(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == ' ' && (out.empty() || out.back() == ' ')) continue;
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::u32string fold_code_points(std::string_view text)
{
    std::u32string out;
    for (const char32_t c : decompose(text)) {
        if (is_blank(c)) {
            if (!out.empty() && out.back() != U' ') out.push_back(U' ');
            continue;
        }
        const auto form = std::find_if(plain_forms.begin(), plain_forms.end(), [&](const auto& f) { return f.first == c; });
        if (form != plain_forms.end())
            out += form->second;
        else
            out.push_back(c);
    }
    if (!out.empty() && out.back() == U' ') out.pop_back();
    return out;
}

std::vector<std::u32string> split_blanks(std::u32string_view text)
{
    std::vector<std::u32string> parts;
    bool inside = false;
    for (const char32_t c : text) {
        if (!is_blank(c) && !inside) parts.emplace_back();
        inside = !is_blank(c);
        if (inside) parts.back().push_back(c);
    }
    return parts;
}

void strip_ends(std::u32string& text)
{
    const auto is_word = [](char32_t c) { return is_word_character(c); };
    text.erase(std::find_if(text.rbegin(), text.rend(), is_word).base(), text.end());
    text.erase(text.begin(), std::find_if(text.begin(), text.end(), is_word));
}

bool is_article(std::u32string_view word)
{
    constexpr std::array<std::u32string_view, 13> articles{U"le", U"la", U"les", U"l'", U"un", U"une", U"des",
                                                           U"du", U"de", U"d'",  U"the", U"a", U"an"};
    return std::find(articles.begin(), articles.end(), word) != articles.end();
}

// Takes articles off both ends for as long as a word stays.
void strip_articles(std::vector<std::u32string>& words)
{
    while (words.size() > 1 && is_article(words.front())) words.erase(words.begin());
    while (words.size() > 1 && is_article(words.back())) words.pop_back();
    auto& first = words.front();
    while (first.size() > 2 && is_article(first.substr(0, 2)) && first[1] == U'\'') first.erase(0, 2);
}

std::u32string without_plurals(std::u32string_view text)
{
    std::u32string out;
    std::size_t run = 0;
    const auto close_run = [&] {
        if (run > 3 && (out.back() == U's' || out.back() == U'x')) out.pop_back();
        run = 0;
    };
    for (const char32_t c : text) {
        if (is_letter(c))
            ++run;
        else
            close_run();
        out.push_back(c);
    }
    close_run();
    return out;
}

// The first letters of a name's parts: all of them, or those of its first and last part.
std::u32string first_letters(std::string_view name, bool hyphens_part)
{
    std::u32string letters;
    bool inside = false;
    for (const char32_t c : to_code_points(compose(name))) {
        if (is_word_character(c) && !inside) letters.push_back(c);
        inside = is_word_character(c) || (inside && (is_apostrophe(c) || (is_hyphen(c) && !hyphens_part)));
    }
    return letters;
}

}  // namespace

std::string fold(std::string_view text)
{
    return is_plain(text) ? fold_plain(text) : to_utf8(fold_code_points(text));
}

std::string pain_key(std::string_view words)
{
    std::u32string folded = fold_code_points(words);
    strip_ends(folded);
    auto parts = split_blanks(folded);
    if (parts.empty()) return {};
    strip_articles(parts);
    std::u32string joined;
    for (const auto& part : parts) {
        if (!joined.empty()) joined.push_back(U' ');
        joined += part;
    }
    strip_ends(joined);
    return to_utf8(without_plurals(joined));
}

std::string initials(std::string_view name)
{
    std::u32string letters = first_letters(name, false);
    // A name of one part gives two letters all the same: the parts its hyphen joins, or how it begins.
    if (letters.size() == 1) letters = first_letters(name, true);
    if (letters.size() == 1) {
        letters.clear();
        for (const char32_t c : to_code_points(compose(name)))
            if (is_word_character(c) && letters.size() < 2) letters.push_back(c);
    }
    if (letters.size() > 2) letters = {letters.front(), letters.back()};
    for (char32_t& c : letters) c = static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
    return to_utf8(letters);
}

std::vector<std::string> initials_forms(std::string_view name)
{
    std::vector<std::string> forms;
    for (const std::string& form : {initials(name), to_utf8(first_letters(name, false)), to_utf8(first_letters(name, true))})
        if (const std::string folded = fold(form);
            count_code_points(folded) > 1 && std::find(forms.begin(), forms.end(), folded) == forms.end())
            forms.push_back(folded);
    return forms;
}

}  // namespace sourdine
