// Who at the table a typed name means.
#pragma once

#include "core/model/interview.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// The one person meant by `typed`: "me" or "moi", a whole name or part of one, initials, or a unique beginning of
// any part, in that order; case and accents do not matter. Nobody, or more than one: null.
const Person* find_named(std::string_view typed, const Interview& interview);

// Everyone whose name, a part of it or initials begin with `typed`, by seat.
std::vector<const Person*> persons_beginning(std::string_view typed, const Interview& interview);

// The shortest usual writing that find_named() takes for this person; empty when there is none.
std::string shortest_name(const Person& person, const Interview& interview);

}  // namespace sourdine
