// The parts of Review: one function a tab, drawn at ImGui's cursor, `width` pixels wide.
#pragma once

#include "app/screens/review/review_screen.h"

namespace sourdine::app {

void draw_overview(const View& view, ReviewState& state, float width, Outbox& out);
void draw_notes_tab(const View& view, ReviewState& state, float width, Outbox& out);
// What was said, `height` pixels high, rolling by itself.
void draw_transcript_tab(const View& view, ReviewState& state, float width, float height, Outbox& out);
void draw_talk_tab(const View& view, ReviewState& state, float width);
void draw_actions_tab(const View& view, ReviewState& state, float width, Outbox& out);
void draw_debrief_tab(const View& view, float width, Outbox& out);
void draw_pains_panel(const View& view, ReviewState& state, float width, Outbox& out);

void go_to_note(ReviewState& state, NoteId note);
void go_to_said(ReviewState& state, UtterancePlace place);
void gap(const View& view, float points);
// A length of talk: "≤" before it where the source tells only when each one begins.
std::string write_longest(const View& view, Milliseconds length);

}  // namespace sourdine::app
