#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// What only this screen remembers, and may forget: never saved.
struct PrepareState {
};

void draw_prepare_screen(const View& view, PrepareState& state, Outbox& out);

}  // namespace sourdine::app
