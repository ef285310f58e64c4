#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// What only this screen remembers, and may forget: never saved.
struct ReviewState {
};

void draw_review_screen(const View& view, ReviewState& state, Outbox& out);

}  // namespace sourdine::app
