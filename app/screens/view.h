// What every screen is given to read, made anew for each frame.
#pragma once

#include "app/input/gesture.h"
#include "app/input/router.h"
#include "app/screens/outbox.h"
#include "app/ui/ui.h"
#include "core/desk/desk_rows.h"
#include "core/locale/phrases.h"
#include "core/model/interview.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

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

    std::span<const InterviewSummary> interviews;
    const std::map<InterviewId, double>* my_shares = nullptr;
    std::span<const Unfinished> unfinished;
    std::span<const SearchHit> hits;       // of the last SearchFor
    std::optional<Draft> draft;            // of the open interview, as kept

    std::span<const Gesture> gestures;     // keys pressed since the last frame that are no text, in order

    bool read_only = false;
    std::size_t unsaved = 0;
    std::optional<std::string> save_trouble;   // a sentence
    std::optional<std::string> refusal;        // why the last wish was refused: a sentence
    std::optional<std::string> done;           // what the last wish did that cannot be seen: a sentence (a file written)
    std::string undo_title, redo_title;        // empty: nothing to undo

    bool live() const { return interview && interview->head().stage == Stage::Live; }
};

}  // namespace sourdine::app
