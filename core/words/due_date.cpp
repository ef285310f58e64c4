#include "core/words/due_date.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"
#include "core/words/day_phrase.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine {

namespace {

// A run of characters between blanks and commas, folded.
struct Piece {
    std::string word;
    std::size_t from = 0;
    std::size_t to = 0;
    bool after_comma = false;
};

bool parts_clauses(char32_t c)
{
    return std::u32string_view(U",;\u2013\u2014\u2192").find(c) != std::u32string_view::npos;
}

// "3,5" holds no comma that parts anything.
bool is_decimal_comma(std::u32string_view text, std::size_t i)
{
    return text[i] == U',' && i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
}

std::vector<Piece> take_pieces(std::u32string_view text, std::size_t end)
{
    std::vector<Piece> pieces;
    bool comma = false;
    for (std::size_t i = 0; i < end;) {
        const auto part_ends = [&](std::size_t k) {
            return is_blank(text[k]) || (parts_clauses(text[k]) && !is_decimal_comma(text, k));
        };
        if (part_ends(i)) {
            comma = comma || !is_blank(text[i]);
            ++i;
            continue;
        }
        const std::size_t from = i;
        while (i < end && !part_ends(i)) ++i;
        pieces.push_back({fold(to_utf8(text.substr(from, i - from))), from, i, comma});
        comma = false;
    }
    return pieces;
}

const std::vector<std::string_view>& leading_words()
{
    static const std::vector<std::string_view> patterns{
        "by|before|until|till|for|on|due|avant|pour|d'ici|des|jusqu'au|jusqu'a", "no|not later than", "d'ici a|au", "en",
        "au plus tard", "at the latest"};
    return patterns;
}

// Words before a date that make it something else than the day it is due.
bool turns_away(std::string_view word)
{
    return is_one_of(word, "since|depuis|every|each|chaque|last|past|previous|from|of|de|du|des|d'|after|apres|between|entre|le|"
                           "and|et|or|ou|to|a|au|not|pas|than|the|les|tous|starting|partir|until|like|comme|no|hier|a.|vs");
}

// Where the words that tell a time of the day begin, when the text ends in some: "morning", "à 14h", "at 10:30".
std::size_t skip_time_of_day(const std::vector<Piece>& pieces)
{
    std::size_t n = pieces.size();
    if (n == 0) return 0;
    const auto is_time = [](std::string_view word) {
        return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
               word.find_first_not_of("0123456789:hapm") == std::string_view::npos && word.size() <= 7;
    };
    const std::string_view last = pieces[n - 1].word;
    if (is_one_of(last, "morning|afternoon|evening|noon|matin|midi|soir|apres-midi")) {
        --n;
        if (n > 0 && is_one_of(pieces[n - 1].word, "a|at|in|the|le")) --n;
        return n;
    }
    const bool said = n > 1 && is_one_of(pieces[n - 2].word, "a|at|vers|before|avant");
    const bool clock = is_time(last) && (said || last.find_first_of(":h") != std::string_view::npos || last.ends_with("m"));
    return clock ? n - (said ? 2U : 1U) : n;
}

Words without_last_call(Words words)
{
    const std::size_t n = words.size();
    if (n > 3 && (match_words(words, n - 3, "au plus tard") || match_words(words, n - 3, "at the latest"))) words.resize(n - 3);
    return words;
}

struct Found {
    Date date;
    std::size_t first = 0;  // piece
};

// The longest phrase at the end of `pieces` that names a day and is one to be kept.
std::optional<Found> find_phrase(const std::vector<Piece>& pieces, Date today)
{
    constexpr std::size_t longest = 10;
    const std::size_t n = pieces.size();
    for (std::size_t first = n > longest ? n - longest : 0; first < n; ++first) {
        Words words;
        for (std::size_t i = first; i < n; ++i) words.push_back(pieces[i].word);
        auto lead = match_any(words, 0, leading_words()).value_or(0);
        lead = lead < n - first ? lead : 0;
        // What leads a date in belongs to it only when nothing parts the two.
        if (lead > 0 && pieces[first + lead].after_comma) continue;
        const bool inner_comma = std::any_of(pieces.begin() + static_cast<std::ptrdiff_t>(first + 1), pieces.end(),
                                             [](const Piece& piece) { return piece.after_comma; });
        const Words day_words = without_last_call(Words(words.begin() + static_cast<std::ptrdiff_t>(lead), words.end()));
        if (inner_comma && day_words.size() < 3) continue;
        const bool led = lead > 0 || pieces[first].after_comma || first == 0;
        auto date = read_day_phrase(day_words, today, led);
        if (!date) date = read_day_phrase(words, today, led);
        if (!date) continue;
        if (first > 0 && !pieces[first].after_comma && turns_away(pieces[first - 1].word)) return {};
        return Found{*date, first};
    }
    return {};
}

// The blanks and the one comma before a phrase go with it.
std::size_t begin_with_comma(std::u32string_view text, std::size_t from)
{
    const auto skip_blanks = [&] {
        while (from > 0 && is_blank(text[from - 1])) --from;
    };
    skip_blanks();
    if (from > 0 && parts_clauses(text[from - 1])) --from;
    skip_blanks();
    return from;
}

}  // namespace

std::optional<DueDate> find_due_date(std::string_view text, Date today)
{
    const std::u32string all = to_code_points(text);
    std::size_t end = all.size();
    while (end > 0 && (is_blank(all[end - 1]) || std::u32string_view(U".!\u2026").find(all[end - 1]) != std::u32string_view::npos)) --end;
    if (end == 0) return {};
    const bool bracketed = all[end - 1] == U')' && all.rfind(U'(', end) != std::u32string::npos;
    const std::size_t open = bracketed ? all.rfind(U'(', end) : 0;
    const std::u32string_view said = std::u32string_view(all).substr(0, bracketed ? end - 1 : end);

    auto pieces = take_pieces(said, said.size());
    if (bracketed) {
        pieces = take_pieces(said.substr(open + 1), said.size() - open - 1);
        const auto found = find_phrase(pieces, today);
        if (!found || found->first != 0) return {};
        return DueDate{found->date, {static_cast<int>(begin_with_comma(all, open)), static_cast<int>(end)}};
    }
    if (const auto found = find_phrase(pieces, today))
        return DueDate{found->date, {static_cast<int>(begin_with_comma(all, pieces[found->first].from)), static_cast<int>(end)}};
    const std::size_t without_time = skip_time_of_day(pieces);
    if (without_time == pieces.size()) return {};
    pieces.resize(without_time);
    const auto found = find_phrase(pieces, today);
    if (!found) return {};
    return DueDate{found->date, {static_cast<int>(all.size()), static_cast<int>(all.size())}};
}

}  // namespace sourdine
