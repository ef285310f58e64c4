// The parts of Review: one function a tab, drawn at ImGui's cursor, `width` pixels wide.
#pragma once

#include "app/screens/review/review_screen.h"

namespace sourdine::app {

void draw_overview(const View& view, ReviewState& state, float width, Outbox& out);
// The sheet, what was said and what is to be done roll by themselves, `height` pixels high.
void draw_notes_tab(const View& view, ReviewState& state, float width, float height, Outbox& out);
void draw_transcript_tab(const View& view, ReviewState& state, float width, float height, Outbox& out);
void draw_talk_tab(const View& view, ReviewState& state, float width);
void draw_actions_tab(const View& view, ReviewState& state, float width, float height, Outbox& out);
void draw_debrief_tab(const View& view, ReviewState& state, float width, Outbox& out);
// The figures beside those of my last interviews; only once the guess is made or passed over.
void draw_debrief_figures(const View& view, ReviewState& state, float width);
// All interviews side by side; needs no open one. The pains that come back stand beside it, or below.
void draw_across_tab(const View& view, ReviewState& state, float width, Outbox& out);
void draw_across_pains(const View& view, ReviewState& state, float width, Outbox& out);
// The keyboard goes to what hurts.
void go_to_pains(const View& view, ReviewState& state);
void draw_pains_panel(const View& view, ReviewState& state, float width, Outbox& out);

void go_to_note(ReviewState& state, NoteId note);
void go_to_said(ReviewState& state, UtterancePlace place);
void gap(const View& view, float points);
// A length of talk: "≤" before it where the source tells only when each one begins.
std::string write_longest(const View& view, Milliseconds length);

}  // namespace sourdine::app
