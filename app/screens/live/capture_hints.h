// The row under the capture line: what the signs are, who the line is by, and what stands in its way.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/view.h"
#include "core/capture/parse_line.h"

namespace sourdine::app {

inline constexpr float hint_row_height = 20;  // points, of one row

// Gives its height in pixels: a long sentence wraps.
float draw_capture_hints(const View& view, LiveState& state, const CapturedLine& parsed, ImVec2 at, float width);

}  // namespace sourdine::app
