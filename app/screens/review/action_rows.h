// One action as Review lists it, and what can be done with it.
#pragma once

#include "app/screens/review/review_screen.h"

namespace sourdine::app {

// At ImGui's cursor.
void draw_action_row(const View& view, ActionsState& state, const Note& action, float width, Outbox& out);
// What one out of sight leaves free; pixels.
float measure_action_row(const View& view, const Note& action, float width);

// The keys of the list, while no field has the keyboard.
void answer_action_keys(const View& view, ActionsState& state, Outbox& out);
// The actions for a calendar or task list, beside the reports; asked again once it is there: replaces it.
void write_todos_beside(const View& view, ActionsState& state, Outbox& out);
bool would_replace_todos(const View& view, const ActionsState& state);

}  // namespace sourdine::app
