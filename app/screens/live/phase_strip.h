// Open, listen, analyse, collaborate: in that order, with the time spent in each. A click goes there.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// Gives its height in pixels.
float draw_phase_strip(const View& view, LiveState& state, ImVec2 at, float width, Outbox& out);

}  // namespace sourdine::app
