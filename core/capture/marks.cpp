#include "core/capture/marks.h"

#include "core/words/characters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sourdine {

namespace {

constexpr char32_t stroke = U'_';

// Whether each place between two characters is inside a web address, where strokes are part of it.
std::vector<bool> inside_addresses(std::u32string_view text)
{
    std::vector<bool> inside(text.size() + 1, false);
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && !is_blank(text[end])) ++end;
        std::size_t from = i;
        while (from < end && !is_word_character(text[from])) ++from;
        const auto token = text.substr(from, end - from);
        if (token.find(U"://") != std::u32string_view::npos || token.starts_with(U"www.")) {
            std::size_t to = end;
            while (to > from && !is_word_character(text[to - 1]) && text[to - 1] != U'/') --to;
            for (std::size_t k = from + 1; k < to; ++k) inside[k] = true;
        }
        i = std::max(end, i + 1);
    }
    return inside;
}

bool can_open(std::u32string_view text, std::size_t before, std::size_t after)
{
    const bool starts = before == 0 || is_blank(text[before - 1]) || opens_quote(text[before - 1]);
    return starts && after < text.size() && !is_blank(text[after]) && !is_combining(text[after]);
}

bool can_close(std::u32string_view text, std::size_t before, std::size_t after)
{
    const bool ends = after == text.size() || is_blank(text[after]) || is_punctuation(text[after]);
    return ends && before > 0 && !is_blank(text[before - 1]);
}

bool has_word(std::u32string_view text)
{
    return std::any_of(text.begin(), text.end(), is_word_character);
}

Span span_of(std::size_t from, std::size_t to)
{
    return {static_cast<int>(from), static_cast<int>(to)};
}

std::vector<CapturedLine::Mark> find_marks(std::u32string_view text)
{
    const auto inside = inside_addresses(text);
    std::vector<CapturedLine::Mark> marks;
    // The latest run of each length that may open a mark: the nearest one is meant.
    std::array<std::optional<std::size_t>, most_strokes + 1> opened;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != stroke) continue;
        std::size_t end = i;
        while (end < text.size() && text[end] == stroke) ++end;
        const std::size_t length = end - i;
        if (length <= most_strokes && !(inside[i] && inside[end])) {
            const auto open = opened[length];
            if (open && can_close(text, i, end) && has_word(text.substr(*open + length, i - *open - length))) {
                marks.push_back({span_of(*open, *open + length), span_of(*open + length, i), span_of(i, end), static_cast<int>(length)});
                opened.fill(std::nullopt);
            } else if (can_open(text, i, end)) {
                opened[length] = i;
            }
        }
        i = end - 1;
    }
    return marks;
}

// Whether strokes put at `at` of an unmarked text would be read as opening (or closing) a mark.
bool opens_at(std::u32string_view text, const std::vector<bool>& inside, std::size_t at)
{
    return !inside[at] && can_open(text, at, at) && text[at] != stroke;
}

bool closes_at(std::u32string_view text, const std::vector<bool>& inside, std::size_t at)
{
    return !inside[at] && can_close(text, at, at) && text[at - 1] != stroke;
}

std::vector<Underline> widen(std::u32string_view text, const std::vector<Underline>& underlines)
{
    const auto inside = inside_addresses(text);
    std::vector<Underline> wide;
    for (const Underline& u : underlines) {
        auto from = static_cast<std::size_t>(std::clamp(u.from, 0, static_cast<int>(text.size())));
        auto to = static_cast<std::size_t>(std::clamp(u.to, 0, static_cast<int>(text.size())));
        while (from < to && is_blank(text[from])) ++from;
        while (from < to && is_blank(text[to - 1])) --to;
        if (from >= to) continue;
        while (from > 0 && !opens_at(text, inside, from)) --from;
        while (to < text.size() && !closes_at(text, inside, to)) ++to;
        if (!wide.empty() && static_cast<int>(from) < wide.back().to) {
            wide.back().to = std::max(wide.back().to, static_cast<int>(to));
            wide.back().strokes = std::max(wide.back().strokes, u.strokes);
        } else {
            wide.push_back({static_cast<int>(from), static_cast<int>(to), std::clamp(u.strokes, 1, most_strokes)});
        }
    }
    return wide;
}

}  // namespace

MarkedText read_marks(std::u32string_view marked)
{
    MarkedText out;
    out.marks = find_marks(marked);
    std::size_t next = 0;
    for (int i = 0; i < static_cast<int>(marked.size()); ++i) {
        while (next < out.marks.size() && i >= out.marks[next].closing.to) ++next;
        const bool in_mark = next < out.marks.size() && i >= out.marks[next].opening.from;
        if (in_mark && i < out.marks[next].opening.to) continue;
        if (in_mark && i == out.marks[next].words.from)
            out.underlines.push_back({static_cast<int>(out.text.size()), 0, out.marks[next].strokes});
        if (in_mark && i >= out.marks[next].closing.from) continue;
        out.text.push_back(marked[static_cast<std::size_t>(i)]);
        out.source.push_back(i);
        if (in_mark) out.underlines.back().to = static_cast<int>(out.text.size());
    }
    out.source.push_back(static_cast<int>(marked.size()));
    return out;
}

std::u32string write_marks(std::u32string_view text, const std::vector<Underline>& underlines)
{
    std::u32string out;
    std::size_t done = 0;
    const auto copy_until = [&](int to) {
        out += text.substr(done, static_cast<std::size_t>(to) - done);
        done = static_cast<std::size_t>(to);
    };
    for (const Underline& u : widen(text, underlines)) {
        const std::u32string strokes(static_cast<std::size_t>(u.strokes), stroke);
        copy_until(u.from);
        out += strokes;
        copy_until(u.to);
        out += strokes;
    }
    copy_until(static_cast<int>(text.size()));
    return out;
}

}  // namespace sourdine
