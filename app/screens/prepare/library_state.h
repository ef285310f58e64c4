// What the list of interviews remembers of how it is looked at.
#pragma once

#include "core/base/id.h"
#include "core/model/records.h"

#include <optional>
#include <string>

namespace sourdine::app {

struct LibraryState {
    bool archived_open = false, bin_open = false;  // unfolded at the list's end
    std::optional<std::string> client;             // whose heading is unfolded …
    bool client_archived = false;                  // … and in which of the two lists
    // What was asked for once and waits for the second press: it stands until the keyboard is elsewhere.
    enum class Asked { Nothing, DeleteClient, EmptyBin } asked = Asked::Nothing;
    std::optional<InterviewId> focus;              // the row that takes the keyboard
};

}  // namespace sourdine::app
