// The chart of who spoke when, as shapes in one place for every format: SVG, PDF page and picture.
#pragma once

#include "core/report/document.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace sourdine {

// Lengths across are in tenths of a unit (finer than any printer), all others in units; 0, 0 is the top left corner.
struct ChartShapes {
    enum class Ink { Text, Soft, Line, Track, Us, Them, Pain };
    struct Box { std::int64_t x10; int y; std::int64_t width10; int height; Ink ink; int round; };
    // `y` is the letters' foot.
    enum class Side { Left, Middle, Right };  // of the words that stands at x10
    struct Words { std::int64_t x10; int y; int size; bool strong; Side side; Ink ink; std::string text; };
    struct Upright { std::int64_t x10; int top, bottom; };
    using Shape = std::variant<Box, Words, Upright>;

    int width = 0, height = 0;
    std::vector<Shape> shapes;  // in the order they are drawn
};

ChartShapes shape_chart(const TalkChart& chart);

}  // namespace sourdine
