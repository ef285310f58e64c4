// What happens to the capture line, apart from how it looks: kept, refused, edited, underlined, taken back.
// The promise: a typed line is in the line, in the draft slot or among the notes, whatever happens.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// An interview shown for the first time: its draft goes on where it stopped.
void restore_draft(const View& view, CaptureState& capture);

// Once a frame, first: lines sent earlier are kept by now, or come back with the reason.
void settle_sent_lines(const View& view, CaptureState& capture, Outbox& out);

// The line went from `before` to what it is now, by the user's hand.
void note_typing(const View& view, CaptureState& capture, const std::string& before, Outbox& out);

void keep_line(const View& view, CaptureState& capture, Outbox& out);          // Enter
void give_back_note(const View& view, CaptureState& capture, Outbox& out);     // Esc: the note stays as it was
// A planned question asked by its key: it is noted at the time of the line's first letter, and the line is done with.
void ask_instead_of_line(const View& view, CaptureState& capture, PlannedQuestionId question, Outbox& out);
// Puts `line` where the user's was, as if typed.
void write_in_line(const View& view, CaptureState& capture, std::string line, Outbox& out);
void complete_person(const View& view, CaptureState& capture, int caret, Outbox& out);  // Tab

// Up and Down: from note to note, as long as the line holds nothing that would be lost.
void edit_earlier_note(const View& view, LiveState& state);
void edit_later_note(const View& view, LiveState& state);

// Ctrl+U with text in the line.
void underline_in_line(const View& view, CaptureState& capture, Outbox& out);
// Ctrl+Z and Ctrl+Shift+Z: of the typing while there is some, else of what was kept.
void undo_here(const View& view, CaptureState& capture, Outbox& out);
void redo_here(const View& view, CaptureState& capture, Outbox& out);
// Ctrl+I: I cut them off; on an empty line, the newest open thread is taken up.
void mark_cut_in(const View& view, LiveState& state, Outbox& out);

// Nothing said now may be written down.
bool is_off_record(const Interview& interview);

}  // namespace sourdine::app
