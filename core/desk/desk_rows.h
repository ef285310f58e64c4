// Plain values a screen exchanges with the desk.
#pragma once

#include "core/locale/phrases.h"
#include "core/model/library_rows.h"
#include "core/model/records.h"

#include <optional>
#include <string>
#include <vector>

namespace sourdine {

struct Settings {
    std::optional<Language> language;      // empty: the system's
    float zoom = 1.0f;                     // 0.5 .. 3
    Milliseconds reaction_lag{700};
    bool blind = false;                    // numbers hidden until the review
    std::string own_name = {};             // what invitations call me
    std::string own_email = {};            // my addresses, told apart by blanks, commas or semicolons
    bool leave_out_archived = false;       // archived interviews are neither searched nor counted
    bool operator==(const Settings&) const = default;
};

// An interview that was live when the program last stopped.
struct Unfinished {
    InterviewSummary summary;
    InterviewTime last_alive;
    std::optional<Draft> draft;
};

struct NewInterview {
    std::string client;
    std::string title;
    std::optional<LocalTime> scheduled;
    int planned_minutes = 45;
    std::vector<Person> persons;  // ids and seats are given here: clients first, then us
};

}  // namespace sourdine
