#include "core/edit/underlines.h"

#include <algorithm>

namespace sourdine {

std::vector<Underline> tidy_underlines(std::vector<Underline> underlines, int length)
{
    std::stable_sort(underlines.begin(), underlines.end(), [](const Underline& a, const Underline& b) { return a.from < b.from; });
    std::vector<Underline> out;
    int free_from = 0;
    for (Underline u : underlines) {
        u.from = std::max(u.from, free_from);
        u.to = std::min(u.to, length);
        u.strokes = std::min(u.strokes, most_strokes);
        if (u.to <= u.from || u.strokes < 1) continue;
        free_from = u.to;
        out.push_back(u);
    }
    return out;
}

std::vector<Underline> set_strokes(std::vector<Underline> underlines, Span span, int strokes)
{
    std::string pain;  // what was said of just these words
    for (const Underline& u : underlines)
        if (u.from == span.from && u.to == span.to) pain = u.pain;
    std::erase_if(underlines, [&](const Underline& u) { return u.from < span.to && span.from < u.to; });
    if (strokes <= 0) return underlines;
    const auto place = std::find_if(underlines.begin(), underlines.end(), [&](const Underline& u) { return u.from >= span.to; });
    underlines.insert(place, Underline{span.from, span.to, std::min(strokes, most_strokes), std::move(pain)});
    return underlines;
}

int next_strokes(const std::vector<Underline>& underlines, Span span)
{
    int strongest = 0;
    for (const Underline& u : underlines) {
        if (u.from == span.from && u.to == span.to) return u.strokes < most_strokes ? u.strokes + 1 : 0;
        if (u.from >= span.from && u.to <= span.to) strongest = std::max(strongest, u.strokes);
    }
    return std::min(strongest + 1, most_strokes);
}

}  // namespace sourdine
