// Review: what hurts most, who does what, how well did I listen, what do I send.
#pragma once

#include "app/screens/live/figures.h"
#include "app/screens/outbox.h"
#include "app/screens/review/overview_state.h"
#include "app/screens/review/report_sheet.h"
#include "app/screens/review/transcript_state.h"
#include "app/screens/view.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sourdine::app {

enum class ReviewTab { Overview, Notes, Transcript, Talk, Actions, Debrief };

// Which notes of the sheet are listed: those that fit every condition given.
struct NoteFilter {
    std::optional<NoteKind> kind;
    std::optional<PersonId> person;
    std::optional<Phase> phase;
    int strokes = 0;  // at least one underline with this many
    bool operator==(const NoteFilter&) const = default;
};

struct ReviewState {
    InterviewId shown;
    ReviewTab tab = ReviewTab::Overview;
    NoteFilter filter;
    std::optional<NoteId> chosen;   // the note that is worked on
    std::string edited_line;
    bool editing = false, focus_edit = false, reveal = false;
    std::string new_action;
    std::optional<NoteId> typed_due;   // the action whose date is being typed
    std::string due_text;
    std::string merging;               // key of the pain to be merged into another
    std::map<std::string, float> card_heights;  // of the pains, as last drawn
    ReportSheet report;
    LiveFigures figures;
    OverviewState overview;
    TranscriptState transcript;
    // Heights of the listed notes, for those out of sight.
    struct MeasuredNote { Note note; float width = 0, scale = 0, height = 0; };
    std::map<NoteId, MeasuredNote> measured;
};

void draw_review_screen(const View& view, ReviewState& state, Outbox& out);

}  // namespace sourdine::app
