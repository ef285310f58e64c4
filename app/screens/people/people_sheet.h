// Who is about to come to the table, from an invitation, contacts or a table: read back and set right, and only then is
// anybody added. While the sheet is there it has the window for itself, keys and mouse.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

#include <cstddef>
#include <optional>
#include <string>

namespace sourdine::app {

// What only the sheet remembers. The plan is the app's: every choice is sent as a ChangePeople.
struct PeopleState {
    bool begun = false;
    double since = 0;                   // when the plan was first seen
    std::size_t at = 0;                 // the guest the keys stand on
    bool reveal = false;                // bring that guest into view
    std::optional<std::size_t> column;  // what this column is, is being chosen
    bool focus_name = false, focus_number = false;
    std::optional<std::size_t> naming;  // whose name `name` is
    std::string name;                   // as typed: may be empty while it is
    std::string number;                 // as typed
    bool number_wrong = false;
    std::string refusal_shown;          // what was scrolled to, in a small window
};

// While view.preparing is there.
void draw_people_sheet(const View& view, PeopleState& state, Outbox& out);

}  // namespace sourdine::app
