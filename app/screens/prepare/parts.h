// The parts of Prepare. Each draws at `at`, `width` pixels wide, and gives the height it took.
#pragma once

#include "app/screens/prepare/prepare_screen.h"

namespace sourdine::app {

void draw_library_panel(const View& view, PrepareState& state, ImVec2 at, ImVec2 size, Outbox& out);
// Where a hit was found: its note, or its words in the transcript.
OpenInterview open_hit(const SearchHit& hit);
// The list of what was found, while something is searched.
void draw_search_hits(const View& view, PrepareState& state, Outbox& out);

float draw_heading(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out);
float draw_table(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out);
// The brief, and beside or below it what earlier interviews left open.
float draw_known(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out);
float draw_brief(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out);
void go_to_last_time(const View& view, LastTimeState& state);
float draw_questions(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out);
float draw_careful_list(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out);
float draw_aims(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out);
// Below the aims: a quiet line that unfolds what each phase keeps of my time to speak; changes go into `aims`.
void draw_phase_talk(const View& view, PrepareState& state, float width, Aims& aims);

void make_interview(const View& view, PrepareState& state, Outbox& out);

}  // namespace sourdine::app
