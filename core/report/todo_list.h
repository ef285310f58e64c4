// The actions of an interview, for the user's calendar or task list.
#pragma once

#include "core/exchange/todos.h"
#include "core/locale/phrases.h"
#include "core/model/interview.h"

#include <vector>

namespace sourdine {

// By time. The same action has the same uid in every export, from one library. Who owns it and which interview it comes
// from stand in its description, in `language`.
std::vector<Todo> list_todos(const Interview& interview, Language language);

// What tells this record of this interview from all others: ids and the moment it began, no names.
std::string name_record(const Interview& interview, std::string_view kind, std::int64_t id);

}  // namespace sourdine
