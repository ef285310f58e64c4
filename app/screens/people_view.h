// What the screens are told of people on their way to the table: from an invitation, contacts or a table, read back
// before anybody is added.
#pragma once

#include "core/desk/people_plan.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace sourdine::app {

struct PeopleView {
    // Reading: beside the window; the plan is not to be looked at. Refused: what was pasted cannot be read.
    enum class Step { Reading, Planned, Refused } step = Step::Reading;

    PeoplePlan plan;
    bool into_open = false;         // to the table of the open interview, else a new one
    bool may_add_to_open = false;   // an interview is open that has not begun and may be written
    std::string refusal;            // why it could not be read or added: a sentence; empty: none

    // Of the plan, counted once a change: it may have 100,000 rows.
    std::size_t coming = 0;         // who would be added
    std::size_t left_out = 0;
    bool asks_number = false;       // `coming` must be typed to go on
    bool grave = false;             // a column seems to have slipped or rows are uneven: accepted or not
    std::vector<std::size_t> doubts_told;  // places in plan.doubts: what is graver first, no more than can be read
};

// What the user sets right in it.
struct UseColumn { std::size_t column = 0; ColumnUse use = ColumnUse::Ignored; };
struct MeanMeeting { std::size_t meeting = 0; };
struct ToggleTaken { bool title = false, start = false, minutes = false; };  // of the meeting
struct AimPeople { bool into_open = false; };
struct TakeGuest { std::size_t guest = 0; bool included = true; };
struct TakeAllGuests { bool included = true; };
struct NameGuest { std::size_t guest = 0; std::string name; };
struct PlaceGuest { std::size_t guest = 0; Side side = Side::Client; };
struct GuestIsMe { std::size_t guest = 0; bool me = true; };
struct AcceptDoubts { bool accepted = true; };
using PeopleChange = std::variant<UseColumn, MeanMeeting, ToggleTaken, AimPeople, TakeGuest, TakeAllGuests, NameGuest, PlaceGuest, GuestIsMe, AcceptDoubts>;

}  // namespace sourdine::app
