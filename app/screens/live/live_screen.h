#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// The interview while it is going on: the mirror at the left, the sheet and the capture line in the middle, what
// matters at the right. Draws into the current window, from the cursor to the end of its region.
void draw_live_screen(const View& view, LiveState& state, Outbox& out);

}  // namespace sourdine::app
