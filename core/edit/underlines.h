// Underlines of one text: sorted, inside it, never over each other.
#pragma once

#include "core/model/records.h"
#include "core/words/span.h"

#include <vector>

namespace sourdine {

// What can be kept of `underlines` in a text of `length` code points: clamped, sorted, the earlier one first served.
std::vector<Underline> tidy_underlines(std::vector<Underline> underlines, int length);

// `span` carries `strokes` (0: none) and whatever it touched is gone.
std::vector<Underline> set_strokes(std::vector<Underline> underlines, Span span, int strokes);

// Strokes the span has after one more asking: exactly underlined words go 1, 2, 3, none; a span over other
// underlines takes one more than the strongest of those it covers whole.
int next_strokes(const std::vector<Underline>& underlines, Span span);

}  // namespace sourdine
