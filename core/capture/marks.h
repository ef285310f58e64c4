// The marks of the capture line: _word_, __word__, ___several words___.
#pragma once

#include "core/capture/parse_line.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// A text read from its marked writing. Offsets count code points.
struct MarkedText {
    std::u32string text;                   // the marks taken out
    std::vector<Underline> underlines;     // in `text`; sorted, never overlapping
    std::vector<CapturedLine::Mark> marks;  // in what was read; one for each underline
    std::vector<int> source;               // where each code point of `text` stands in what was read, and its end
};

// A mark opens at a word's start and closes at a word's end with as many strokes; it is about at least one word.
// Everything else is text: a lone _, snake_case, what a URL holds.
MarkedText read_marks(std::u32string_view marked);

// The writing read_marks() reads as this. An underline that could not be told from text where it stands (inside a
// URL, in the middle of a word) is widened until it can.
std::u32string write_marks(std::u32string_view text, const std::vector<Underline>& underlines);

}  // namespace sourdine
