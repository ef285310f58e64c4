// One note of the sheet as Review lists it, and what can be done with it.
#pragma once

#include "app/screens/review/notes_state.h"
#include "app/screens/review/review_screen.h"

namespace sourdine::app {

// Pixels; without what can be done with it. `width`: of the words.
float measure_note_row(const View& view, const Note& note, float width);
float note_text_width(const ui::Ui& ui, float row_width);

// At `y` of the screen; gives its height.
float draw_note_row(const View& view, NotesState& state, const Note& note, ImVec2 at, float width, Outbox& out);

// The keys of the list, while no field has the keyboard.
void answer_note_keys(const View& view, NotesState& state, Outbox& out);
// A click on a row: alone, with Ctrl beside the others, with Shift up to it.
void press_note(const Interview& interview, NotesState& state, NoteId note, bool ctrl, bool shift);

// What the keys do and the tools below a note as well.
void begin_editing(const View& view, NotesState& state, const Note& note);
void delete_notes(const View& view, NotesState& state, Outbox& out);
void turn_open(const Note& note, Outbox& out);
// Before the chosen word; without one the words come into play.
void split_note(const View& view, NotesState& state, Outbox& out);
// The seat a key of the digit row asks for, Ctrl or Alt held; Alt+0 is nobody's. Empty: none was pressed.
std::optional<int> read_seat_key();
// The sign that makes a note of this kind, as on the capture line; "N" for a plain note.
std::string_view sign_text(NoteKind kind);

}  // namespace sourdine::app
