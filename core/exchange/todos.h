// Things to do, for calendars and task lists.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace sourdine {

struct Todo {
    std::string uid;          // stable: a second export changes the entry instead of doubling it
    std::string summary;
    std::string description;  // lines parted by \n; may be empty
    std::optional<Date> due;
    bool done = false;
};

// An RFC 5545 calendar of VTODOs, UTF-8, lines of at most 75 octets. At least one: a calendar holds something.
std::string write_todos(const std::vector<Todo>& todos, WallTime stamp);

}  // namespace sourdine
