// At the left: how much I speak and how much I listen, and who else does. Ambient: it changes once a second, never
// flashes, and shows no figure at all in blind mode.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

void draw_mirror(const View& view, LiveState& state, ImVec2 at, ImVec2 size, Outbox& out);

}  // namespace sourdine::app
