#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// What only this screen remembers, and may forget: never saved.
struct LiveState {
};

void draw_live_screen(const View& view, LiveState& state, Outbox& out);

}  // namespace sourdine::app
