// The parts of Review: one function a tab, drawn at ImGui's cursor, `width` pixels wide.
#pragma once

#include "app/screens/review/review_screen.h"

namespace sourdine::app {

void draw_overview(const View& view, ReviewState& state, float width, Outbox& out);
void draw_notes_tab(const View& view, ReviewState& state, float width, Outbox& out);
void draw_talk_tab(const View& view, ReviewState& state, float width);
void draw_actions_tab(const View& view, ReviewState& state, float width, Outbox& out);
void draw_debrief_tab(const View& view, ReviewState& state, float width, Outbox& out);
void draw_pains_panel(const View& view, ReviewState& state, float width, Outbox& out);
void draw_report_sheet(const View& view, ReviewState& state, Outbox& out);

// The lanes of who spoke when, with phases, breaks and underlined notes. A click on a note's mark goes to the note.
void draw_lanes(const View& view, ReviewState& state, float width);
// My share minute by minute against my aim.
void draw_share_curve(const View& view, ReviewState& state, float width, float height);

void go_to_note(ReviewState& state, NoteId note);
void open_report_sheet(const View& view, ReviewState& state);
void gap(const View& view, float points);

}  // namespace sourdine::app
