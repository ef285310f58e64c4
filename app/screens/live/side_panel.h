// At the right, what matters and must not be kept in mind: what itches most, what is still to ask, where to be careful.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

void draw_side_panel(const View& view, LiveState& state, ImVec2 at, ImVec2 size, Outbox& out);

}  // namespace sourdine::app
