// The icon of the window, drawn by arithmetic: a sheet of paper, a line of writing, three pencil strokes below it.
#pragma once

#include <vector>

namespace sourdine::app {

// RGBA, `side` by `side` pixels.
std::vector<unsigned char> paint_icon(int side);

}  // namespace sourdine::app
