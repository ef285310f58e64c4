#include "core/capture/parse_line.h"

#include "core/base/utf8.h"
#include "core/capture/line_head.h"
#include "core/capture/marks.h"
#include "core/words/word_bounds.h"

#include <algorithm>

namespace sourdine {

namespace {

// Where a place of the marked body lies in its text: behind every character that stands before it.
int place_in_text(const MarkedText& body, int at)
{
    const auto end = body.source.end() - 1;
    return static_cast<int>(std::lower_bound(body.source.begin(), end, at) - body.source.begin());
}

// One more stroke under `words`. A mark they touch belongs to them; more words than were marked before take its
// strokes and one more, and the third stroke gives way to none only when nothing is added.
std::vector<Underline> one_more(const std::vector<Underline>& underlines, Span words)
{
    Underline whole{words.from, words.to, 0};
    std::vector<Underline> out;
    Span touched;
    int marks = 0;
    for (const Underline& u : underlines) {
        if (u.to <= words.from || u.from >= words.to) {
            out.push_back(u);
            continue;
        }
        ++marks;
        touched = touched.empty() ? Span{u.from, u.to} : Span{touched.from, u.to};
        whole = {std::min(whole.from, u.from), std::max(whole.to, u.to), std::max(whole.strokes, u.strokes)};
    }
    const bool grows = marks != 1 || touched != Span{whole.from, whole.to};
    whole.strokes = grows ? std::min(whole.strokes + 1, most_strokes) : (whole.strokes + 1) % (most_strokes + 1);
    if (whole.strokes > 0) out.push_back(whole);
    std::sort(out.begin(), out.end(), [](const Underline& a, const Underline& b) { return a.from < b.from; });
    return out;
}

std::optional<MarkedLine> cycle_below(const std::u32string& all, const LineHead& head, Span selection)
{
    const bool caret = selection.empty();
    if (caret ? selection.from < head.body : selection.to <= head.body) return {};
    const MarkedText body = read_marks(std::u32string_view(all).substr(static_cast<std::size_t>(head.body)));
    const std::string text = to_utf8(body.text);
    const Span asked{place_in_text(body, std::max(selection.from - head.body, 0)), place_in_text(body, std::max(selection.to - head.body, 0))};
    const auto words = caret ? word_at(text, asked.from) : whole_words(text, asked);
    if (!words) return {};

    const std::u32string marked = write_marks(body.text, one_more(body.underlines, *words));
    const MarkedText now = read_marks(marked);
    // Strokes typed as text may stand in the way: better no mark than other words.
    if (now.text != body.text) return {};
    const int from = caret ? asked.from : words->from;
    const int to = caret ? asked.from : words->to;
    // The end of words lies before their closing strokes, right behind their last character.
    const auto in_line = [&](int at, bool end) {
        const int place = end && at > words->from ? now.source[static_cast<std::size_t>(at - 1)] + 1 : now.source[static_cast<std::size_t>(at)];
        return place + head.body;
    };
    const Span shown = caret ? Span{in_line(from, from > words->from), in_line(from, from > words->from)} : Span{in_line(from, false), in_line(to, true)};
    return MarkedLine{to_utf8(std::u32string_view(all).substr(0, static_cast<std::size_t>(head.body))) + to_utf8(marked), shown};
}

}  // namespace

std::optional<MarkedLine> cycle_marks(std::string_view line, Span selection)
{
    const std::u32string all = to_code_points(line);
    return cycle_below(all, guess_line_head(all), selection);
}

std::optional<MarkedLine> cycle_marks(std::string_view line, Span selection, const Interview& interview)
{
    const std::u32string all = to_code_points(line);
    return cycle_below(all, read_line_head(all, interview), selection);
}

}  // namespace sourdine
