// What stands before a captured line's text: its sign and the name of who is meant.
#pragma once

#include "core/model/interview.h"
#include "core/words/span.h"

#include <string_view>

namespace sourdine {

struct LineHead {
    NoteKind kind = NoteKind::Note;
    Span sign;                       // empty: none
    Span name;                       // with its colon; empty: none
    const Person* person = nullptr;
    int body = 0;                    // where the text begins, blanks before it included
};

LineHead read_line_head(std::u32string_view line, const Interview& interview);

// The same without knowing who is at the table: up to three words before a colon are taken for a name.
LineHead guess_line_head(std::u32string_view line);

// The sign a kind is written with; 0 for a plain note.
char32_t sign_of(NoteKind kind);

}  // namespace sourdine
