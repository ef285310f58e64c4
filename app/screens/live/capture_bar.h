// The capture line at the bottom, with the row of hints under it: always focused, one hand away.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// Pixels it took when last drawn (its line wraps and grows), its margin below not counted.
float capture_bar_height(const View& view, const LiveState& state);

// Draws at `at`, `width` pixels wide, and carries out what was typed.
void draw_capture_bar(const View& view, LiveState& state, ImVec2 at, float width, Outbox& out);

}  // namespace sourdine::app
