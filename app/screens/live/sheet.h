// The kept notes, newest at the bottom just above the capture line. Only what is in sight is drawn or measured, so a
// long day costs a frame no more than a short talk.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

void draw_sheet(const View& view, LiveState& state, ImVec2 at, ImVec2 size, Outbox& out);

}  // namespace sourdine::app
