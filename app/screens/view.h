// What every screen is given to read, made anew for each frame.
//
// A screen is drawn inside an ImGui child window of its own, without padding, that is all of the window below the top
// bar (and below a banner, when there is one): GetWindowPos() and GetContentRegionAvail() are its paper.
#pragma once

#include "app/input/gesture.h"
#include "app/input/router.h"
#include "app/screens/care_view.h"
#include "app/screens/import_view.h"
#include "app/screens/outbox.h"
#include "app/screens/people_view.h"
#include "app/screens/review/review_figures.h"
#include "app/ui/ui.h"
#include "core/desk/desk_rows.h"
#include "core/insight/carry_over.h"
#include "core/insight/own_questions.h"
#include "core/locale/phrases.h"
#include "core/model/interview.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sourdine {
struct Across;  // core/desk/across.h
}

namespace sourdine::app {

struct View {
    ui::Ui& ui;                        // fonts, theme, text fields' own state
    const Phrases& phrases;
    const Keymap& keys;
    const Settings& settings;

    const Interview* interview = nullptr;  // null: none is open
    InterviewTime now;
    LocalTime today;                       // the calendar, with the time of day
    double seconds = 0;                    // steady seconds since the program started, for what fades or waits

    std::span<const InterviewSummary> interviews;  // archived ones too
    const CareView* care = nullptr;
    const std::map<InterviewId, double>* my_shares = nullptr;
    std::span<const Unfinished> unfinished;
    std::span<const SearchHit> hits;       // of the last SearchFor
    std::optional<Draft> draft;            // of the open interview, as kept
    std::optional<NoteId> go_to;           // in this one frame: the note an OpenInterview wished to see
    std::optional<UtterancePlace> go_to_said;  // … or what was said
    // What was said and what follows from it, of the open interview in review; null: it is still being read. One that
    // is a change behind may speak of records that are gone.
    const ReviewFigures* figures = nullptr;
    // In review: what all interviews that are over tell side by side, as far as it is known; null: not looked at yet.
    const Across* across = nullptr;
    // While an interview is prepared (null elsewhere): what earlier ones of its client tell, which of that it has
    // already, and the questions prepared before for anybody.
    const ClientMemory* memory = nullptr;
    const CarriedOver* carried = nullptr;
    const std::vector<OwnQuestion>* own_questions = nullptr;
    const ImportView* importing = nullptr; // a meeting from elsewhere on its way in; null: none
    const PeopleView* preparing = nullptr; // people on their way to the table; null: none

    // Keys that are no text and that the app leaves to the screen shown (most it carries out by itself, wherever one
    // is: floor, phases, start, end, zoom …). To prepare: Report (an interview not over), Search, NewInterview, QuestionBank, LastTime, PersonUp,
    // PersonDown, Underline. To review: Report, WhatHurts, NextTab,
    // PreviousTab; Search is answered by showing prepare. To the live screen, while the interview is live and shown: Undo, Redo (with a
    // half-typed line they must not take back the last note by surprise: the screen sends UndoLast when its line is
    // empty), Underline, CutIn (the half-typed words are the thread), AskQuestion, Search.
    std::span<const Gesture> gestures;

    Workspace workspace = Workspace::Prepare;
    bool rehearsing = false;                   // all of this is a copy that is not kept
    bool read_only = false;                    // another window holds the library: every change would be refused
    std::string_view library_file;             // where everything is kept
    std::string_view report_folder = ".";      // where reports are offered to be written
    bool writing_report = false;               // beside the window; what comes of it is said by `done` or `refusal`
    std::size_t unsaved = 0;
    std::optional<std::string> save_trouble;   // a sentence
    // Why the last wish was refused: a sentence. The window shows it, except while the live screen is shown: there it
    // stands under the capture line, which keeps what was typed.
    std::optional<std::string> refusal;
    std::string_view refusal_key;              // its phrase key: what can be offered about it
    std::optional<std::string> done;           // what the last wish did that cannot be seen: a sentence (a file written)
    std::string undo_title, redo_title;        // empty: nothing to undo

    bool live_shown() const { return live() && workspace == Workspace::Interview; }
    bool live() const { return interview && interview->head().stage == Stage::Live; }
};

}  // namespace sourdine::app
