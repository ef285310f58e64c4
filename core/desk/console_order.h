// What a typed order asks of an interview.
#pragma once

#include "core/desk/desk.h"

namespace sourdine {

// The command of `order` at `now`; `today` tells due dates. Undo and Help are none and not asked for here.
Result<Command> to_command(const ConsoleOrder& order, const Interview& interview, InterviewTime now, Milliseconds lag, Date today);

}  // namespace sourdine
