// Where the interview stands when it is not simply going on: not started, paused, off the record, over.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// The strip under the phases; nothing while the interview simply goes on. Gives its height in pixels.
float draw_course_strip(const View& view, ImVec2 at, float width);

// In the place of an empty sheet before the start.
void draw_before_start(const View& view, ImVec2 at, ImVec2 size, Outbox& out);

// At the lower end of the sheet once it is over, in the place of the capture line. Gives its height in pixels.
float draw_over(const View& view, ImVec2 bottom_left, float width, Outbox& out);

}  // namespace sourdine::app
