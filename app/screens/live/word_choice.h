// Underlining on an empty line: the arrows choose words of a kept note, Ctrl+U puts strokes under them.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// Ctrl+U: the first press chooses the last word of the last note in sight, the next ones underline what is chosen.
void underline_on_sheet(const View& view, LiveState& state, Outbox& out);

// Once a frame, while words are chosen: Left and Right move, with Shift they widen, Up and Down change the note.
// Leaves when the line is no longer empty or the note is gone.
void move_choice(const View& view, LiveState& state);

// Code points of the chosen words in the note's text.
Span chosen_span(const Interview& interview, const WordChoice& choice);

// Ideas are held back until the interview is in its phase Collaborate.
bool shows_ideas(const Interview& interview, InterviewTime now);

}  // namespace sourdine::app
