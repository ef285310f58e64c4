#pragma once

#include "app/screens/review/parts.h"

namespace sourdine::app {

// Who says it, how often, whether the client confirms it, what is done. `near`: the mouse or the keyboard is on the card.
void draw_pain_pills(const View& view, ReviewState& state, const Pain& pain, bool near, float width, Outbox& out);
// Each of the client's side, with their seat's key: says it, confirms, denies, said nothing.
void draw_stance_pills(const View& view, const Pain& pain, float width, Outbox& out);

}  // namespace sourdine::app
