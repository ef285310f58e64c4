// Review: what hurts most, who does what, how well did I listen, what do I send.
#pragma once

#include "app/screens/live/figures.h"
#include "app/screens/outbox.h"
#include "app/screens/review/across_state.h"
#include "app/screens/review/actions_state.h"
#include "app/screens/review/notes_state.h"
#include "app/screens/review/overview_state.h"
#include "app/screens/review/pains_state.h"
#include "app/screens/review/report_sheet.h"
#include "app/screens/review/transcript_state.h"
#include "app/screens/view.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sourdine::app {

enum class ReviewTab { Overview, Notes, Transcript, Talk, Actions, Debrief, Across };

struct ReviewState {
    InterviewId shown;
    ReviewTab tab = ReviewTab::Overview;
    std::optional<ReviewTab> drawn;         // in the last frame: another begins at its top
    NotesState notes;
    ActionsState actions;
    PainsState pains;
    ReportSheet report;
    LiveFigures figures;
    OverviewState overview;
    TranscriptState transcript;
    bool guess_skipped = false;        // the figures are shown without one
    AcrossState across;                // of no interview: stays when another is opened
};

// Whether the look across interviews is what the review shows: chosen, or there is nothing else to show.
bool shows_across(const View& view, const ReviewState& state);
void draw_review_screen(const View& view, ReviewState& state, Outbox& out);

}  // namespace sourdine::app
