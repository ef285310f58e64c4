#include "core/words/sentences.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"
#include "core/words/fold.h"
#include "core/words/word_pattern.h"

#include <utf8proc.h>

#include <algorithm>
#include <string>

namespace sourdine {

namespace {

// Never the last word before their point, whatever follows.
constexpr std::string_view titles = "mr|mrs|ms|dr|prof|mm|mme|mlle|mgr|st|ste|sgt|capt|lt|col|gen|rev|hon|messrs|dept|e.g|i.e|p.ex|cf|vs|env|approx|u.s|u.k|incl";
// The last word of a sentence unless what follows shows otherwise.
constexpr std::string_view shortened = "etc|inc|ltd|jr|sr|co|corp|bd|av|tel|a.m|p.m|min|max|vol|ext|sarl|ex|al|ph.d|jan|feb|aug|sept|oct|nov|dec|janv|fevr|juil";
constexpr std::string_view before_figures = "no|nos|num|art|fig|p|pp|chap|vol|ext|tel|sec|ch|n";

bool is_mark(char32_t c)
{
    return c == U'.' || c == U'!' || c == U'?' || c == U'\u2026';
}

bool closes(char32_t c)
{
    return std::u32string_view(U")]\"'\u00BB\u201D\u2019").find(c) != std::u32string_view::npos;
}

// The first place from `i` on that is no blank.
std::size_t skip_blanks(std::u32string_view text, std::size_t i)
{
    while (i < text.size() && is_blank(text[i])) ++i;
    return i;
}

bool is_small_letter(char32_t c)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_LL;
}

// The word right before `i`, with the points and hyphens inside it.
std::u32string_view word_before(std::u32string_view text, std::size_t i, std::size_t start)
{
    std::size_t from = i;
    while (from > start && (is_word_character(text[from - 1]) || (text[from - 1] == U'.' && from < i))) --from;
    return text.substr(from, i - from);
}

// A sentence's closing marks from `i` on: "?!", "...", and quotes right behind them, in French behind a no-break space.
struct Closing {
    std::size_t end = 0;
    bool points = false;    // nothing but points
    bool ellipsis = false;
    bool quoted = false;
};

Closing read_closing(std::u32string_view text, std::size_t i)
{
    Closing closing{i, true, false, false};
    std::size_t marks = 0;
    for (; closing.end < text.size() && is_mark(text[closing.end]); ++closing.end, ++marks) {
        closing.points = closing.points && (text[closing.end] == U'.' || text[closing.end] == U'\u2026');
        closing.ellipsis = closing.ellipsis || text[closing.end] == U'\u2026' || marks > 0;
    }
    for (;;) {
        const std::size_t next = skip_blanks(text, closing.end);
        const bool guillemet = next < text.size() && text[next] == U'\u00BB' && next <= closing.end + 1;
        if (guillemet)
            closing.end = next + 1;
        else if (closing.end < text.size() && closes(text[closing.end]))
            ++closing.end;
        else
            break;
        closing.quoted = true;
    }
    return closing;
}

bool is_point_of_word(std::u32string_view text, std::size_t at, std::size_t start, std::size_t next)
{
    const std::u32string_view word = word_before(text, at, start);
    if (word.empty()) return false;
    const std::string folded = fold(to_utf8(word));
    if (is_one_of(folded, titles)) return true;
    // "M. Dupont", "J. K. Rowling"; but "so do I."
    if (word.size() == 1 && is_letter(word[0]) && !is_small_letter(word[0]) && word[0] != U'I') return true;
    if (is_digit(text[next]) && is_one_of(folded, before_figures)) return true;
    if (is_small_letter(text[next]) && is_one_of(folded, shortened)) return true;
    // "1. First": a numbering.
    const bool first = skip_blanks(text, start) == at - word.size();
    return first && word.size() <= 2 && std::all_of(word.begin(), word.end(), is_digit);
}

bool ends_sentence(std::u32string_view text, std::size_t at, std::size_t start, const Closing& closing)
{
    const std::size_t next = skip_blanks(text, closing.end);
    if (next >= text.size()) return true;
    if (next == closing.end) return false;
    const bool goes_on = is_small_letter(text[next]);
    if (goes_on && (closing.quoted || (closing.ellipsis && closing.points))) return false;
    return closing.ellipsis || !closing.points || !is_point_of_word(text, at, start, next);
}

void add_sentence(std::vector<Span>& sentences, std::u32string_view text, std::size_t from, std::size_t to)
{
    from = skip_blanks(text, from);
    while (to > from && is_blank(text[to - 1])) --to;
    const auto part = text.substr(from, to - from);
    if (std::any_of(part.begin(), part.end(), is_word_character)) sentences.push_back({static_cast<int>(from), static_cast<int>(to)});
}

}  // namespace

std::vector<Span> find_sentences(std::string_view text)
{
    const std::u32string all = to_code_points(text);
    std::vector<Span> sentences;
    std::size_t start = 0;
    for (std::size_t i = 0; i < all.size();) {
        if (!is_mark(all[i])) {
            ++i;
            continue;
        }
        const Closing closing = read_closing(all, i);
        if (ends_sentence(all, i, start, closing)) {
            add_sentence(sentences, all, start, closing.end);
            start = closing.end;
        }
        i = closing.end;
    }
    add_sentence(sentences, all, start, all.size());
    return sentences;
}

}  // namespace sourdine
