// Everyone at the table, in the order of the keys that give them the floor. A click does the same.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"
#include "core/talk/measure.h"

namespace sourdine::app {

// Cards become small where they do not fit `room` pixels. Gives the height they take.
float draw_person_cards(const View& view, const TalkFigures& talk, ImVec2 at, float width, float room, bool figures, Outbox& out);

}  // namespace sourdine::app
