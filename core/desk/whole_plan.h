// A plan that is an interview of Sourdine's own (ImportPlan::whole).
#pragma once

#include "core/desk/import_plan.h"

#include <string_view>

namespace sourdine {

// Who at its table is me, and nobody else, whoever it was when it was exported; on our side then. Names are compared as
// for labels of transcripts. Error: import.no_such_voice with {name} and the {labels} there are.
Status set_me_of_whole(ImportPlan& plan, std::string_view name);

}  // namespace sourdine
