// Prepare: the library at the left; the open interview's people, brief, questions, careful list and aims.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/prepare/last_time_state.h"
#include "app/screens/prepare/library_state.h"
#include "app/screens/prepare/questions_state.h"
#include "app/screens/prepare/table_state.h"
#include "app/screens/review/report_sheet.h"
#include "app/screens/view.h"

#include <array>
#include <optional>
#include <string>

namespace sourdine::app {

struct UnreadField {
    const char* sentence;  // of the phrases, with {typed}
    std::string typed;
};

// What only this screen remembers, and may forget: never saved.
struct PrepareState {
    InterviewId shown;  // the interview the rest belongs to

    std::string search, asked;     // typed, and what was last asked for
    int chosen_hit = 0;
    LibraryState library;          // stays when another interview is opened
    bool focus_search = false;

    // A new interview begins with its client; Enter goes on to the title, the people, the questions, the careful list.
    bool focus_client = false, focus_title = false;
    TypedText when, minutes;
    std::optional<UnreadField> unread;  // typed last into one of those two, and could not be read
    std::array<TypedText, all_phases.size()> phase_talk;
    bool phases_open = false;         // the fields for each phase's share of my time are shown
    std::optional<std::size_t> focus_phase;  // takes the keyboard when it is drawn
    TableState table;
    std::string new_person;
    std::string new_question, new_careful;
    QuestionsState questions;
    LastTimeState last_time;
    bool more_persons = false, more_questions = false, more_careful = false;  // on to (the next of) these
    ReportSheet page;  // to walk in with
};

// Of the list at the left of a screen `width` pixels wide.
float library_panel_width(const ui::Ui& ui, float width);
void draw_prepare_screen(const View& view, PrepareState& state, Outbox& out);

}  // namespace sourdine::app
