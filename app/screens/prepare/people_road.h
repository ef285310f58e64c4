// The roads by which people come from elsewhere while one prepares.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// Ctrl+V of several lines or cells is no name to be typed: taken before the field for a new person sees it, and where
// no field is typed into. To be called in that field's window, before it.
void take_pasted_people(const View& view, Outbox& out);

// A quiet line below the table. Its height in pixels.
float draw_people_road(const View& view, ImVec2 at, float width, Outbox& out);

}  // namespace sourdine::app
