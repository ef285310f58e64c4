// The one-line language of the capture bar (README "The capture line"): signs, names, marks.
#pragma once

#include "core/edit/command.h"
#include "core/model/interview.h"
#include "core/words/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// A typed line as the note it stands for, and where its parts lie in the line (code points of the line).
struct CapturedLine {
    NoteKind kind = NoteKind::Note;
    std::optional<PersonId> person;  // named in the line; empty: default_person() decides
    std::string text;                // without sign, name, marks; trimmed
    std::vector<Underline> underlines;  // in code points of `text`
    std::optional<Date> due;         // of an action; its words have left `text`

    Span sign;  // empty: none
    Span name;  // with its colon; empty: none
    struct Mark { Span opening, words, closing; int strokes = 1; bool operator==(const Mark&) const = default; };
    std::vector<Mark> marks;
    Span due_words;  // empty: none
};

// Never refuses: what does not parse is text. An empty `text` means there is nothing to keep.
// The words that say an action's due date leave its text (the date is shown beside it), unless nothing would be left
// or they say more than the day ("tomorrow morning").
CapturedLine parse_line(std::string_view line, const Interview& interview, Date today);

// The command that keeps `line`.
WriteNote to_command(const CapturedLine& line, InterviewTime at);

// A note as the line that would have made it, for editing it in the capture bar: parse_line() reads it back as the
// same kind, person (none said where it goes without saying: my own question or idea), text, underlines and due date.
std::string write_line(const Note& note, const Interview& interview);

// Tab: the name that stands at the caret (after an optional sign), completed to "Name: " of person number `nth`
// among those who fit (wraps round). None fits: empty.
struct LineEdit { std::string line; int caret = 0; bool operator==(const LineEdit&) const = default; };
std::optional<LineEdit> complete_name(std::string_view line, int caret, const Interview& interview, int nth = 0);

// Ctrl+U in the line: one more stroke under the word at the caret, or under the words of `selection`
// (from == to is the caret); after three none. The marks are part of the line's text. No word there: empty.
struct MarkedLine { std::string line; Span selection; bool operator==(const MarkedLine&) const = default; };
// The sign and the name are never touched; without the interview, up to three words before a colon count as a name.
std::optional<MarkedLine> cycle_marks(std::string_view line, Span selection);
std::optional<MarkedLine> cycle_marks(std::string_view line, Span selection, const Interview& interview);

}  // namespace sourdine
