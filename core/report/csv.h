// The sheet of notes for a spreadsheet.
#pragma once

#include "core/model/interview.h"
#include "core/report/report.h"

#include <string>
#include <string_view>

namespace sourdine {

// RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8. One row a note, by time; columns:
// time (hh:mm:ss of the interview's own clock), phase, kind, person (empty for actions), text, underlined and
// strokes (several told apart by "; "), open (questions: true, false), owner, due (ISO), done and agreed (actions;
// agreed: its owner said yes in the room, empty where nobody owns it).
// A cell a spreadsheet would take for a formula begins with an apostrophe. Client's copy: client_copy.h.
std::string write_notes_csv(const Interview& interview, Copy copy);

// One cell: quoted where it must be, and never a formula.
std::string write_csv_cell(std::string_view text);

}  // namespace sourdine
