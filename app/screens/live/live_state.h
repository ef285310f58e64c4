// What the live screen alone remembers between frames, and may forget. What would hurt to lose, the half-typed line,
// is handed to the desk's draft slot as it is typed.
#pragma once

#include "app/screens/live/ask_state.h"
#include "app/screens/live/figures.h"
#include "app/screens/live/typing_history.h"
#include "core/locale/phrases.h"
#include "core/model/library_rows.h"
#include "core/talk/nudge.h"
#include "core/words/span.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sourdine::app {

// The line at the bottom: a new note, or an earlier one taken back into the line.
struct CaptureState {
    std::string line;
    InterviewTime first_letter;
    std::optional<NoteId> edits;   // the note the line is an edit of
    std::string as_it_was;         // that note's line before it was touched

    // Lines sent and not yet known to be kept: a refused one comes back whole.
    struct Sent {
        Draft draft;
        std::uint64_t revision = 0;
    };
    std::vector<Sent> sent;
    std::string trouble;           // why the line was refused, until it is touched
    std::string read_refusal;      // of another wish: typing goes on, so it has been read

    Span selection;                // from == to: the caret
    std::optional<Span> select;    // where the field's caret goes with its next drawing
    TypingHistory typing;

    // Names that fit what stood in the line before the first Tab.
    struct Completion {
        std::string before, after;
        int caret = 0, nth = 0;
    };
    std::optional<Completion> completion;

    float height = 0;              // pixels, as last drawn
};

// Words of a kept note, chosen with the arrows while the line is empty.
struct WordChoice {
    NoteId note;
    int anchor = 0, moving = 0;    // numbers of words; the choice is all from one to the other
};

// The kept notes. Heights are kept, so that a frame measures only what is new.
struct SheetState {
    struct Measured {
        Note note;
        float height = 0;
    };
    struct Row {
        NoteId note;
        float bottom = 0;          // of all rows up to this one, pixels from the top of the sheet
    };
    struct Key {
        std::uint64_t revision = 0;
        float width = 0, scale = 0;
        Language language = Language::English;
        Date today{};
        bool ideas = false;
        std::string search;        // folded
        bool operator==(const Key&) const = default;
    };
    std::optional<Key> key;
    std::unordered_map<NoteId, Measured> measured;
    std::vector<Row> rows;
    float below = 0;               // pixels of the sheet hidden below its lower edge; 0 follows new notes
};

// The one quiet sentence, with the steady seconds of its coming.
struct PromptState {
    std::optional<Nudge> shown;
    std::optional<double> since;
};

struct LiveState {
    std::optional<InterviewId> interview;  // the one all of this belongs to
    CaptureState capture;
    AskState ask;
    std::optional<WordChoice> choice;
    std::optional<std::string> search;     // Ctrl+K: words looked for in the sheet; the line waits meanwhile
    SheetState sheet;
    PromptState prompts;
    LiveFigures figures;
};

}  // namespace sourdine::app
