// The parts of the people sheet, drawn at ImGui's cursor.
#pragma once

#include "app/screens/import/parts.h"
#include "app/screens/people/people_sheet.h"

namespace sourdine::app {

void draw_people_page(const View& view, PeopleState& state, Outbox& out);

// Who comes: `height` pixels, scrolled within itself.
void draw_guests(const View& view, PeopleState& state, float width, float height, Outbox& out);
// The choices for the guest the keys stand on.
void draw_guest_choices(const View& view, PeopleState& state, float width, Outbox& out);
float measure_guest_choices(const View& view, float width);

void draw_people_target(const View& view, float width, Outbox& out);
void draw_people_doubts(const View& view, float width, Outbox& out);
void draw_meeting(const View& view, float width, Outbox& out);
void draw_columns(const View& view, PeopleState& state, float width, Outbox& out);

void answer_people_keys(const View& view, PeopleState& state, Outbox& out);
// The uses a column may have, in the order they are offered and numbered.
std::span<const ColumnUse> offered_uses();

}  // namespace sourdine::app
