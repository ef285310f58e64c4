// Which of a client's interviews from another computer a library has already. Every one of them may have to be read and
// compared: for a thread that may wait.
#pragma once

#include "core/desk/client_plan.h"
#include "core/desk/desk.h"

#include <functional>
#include <span>

namespace sourdine {

using LoadInterview = std::function<Result<Interview>(InterviewId)>;

// Those births, of an interview with this id.
Change give_id(const Change& births, InterviewId id);

// Marks what is in the list or in the bin, and leaves it out of the plan.
void mark_known(ClientPlan& plan, std::span<const InterviewSummary> list, std::span<const InterviewSummary> bin, const LoadInterview& load);

// Reads from the desk's library by a hand of its own, for another thread: what is not written yet is not seen. Empty: it
// cannot be opened.
LoadInterview read_beside(const Desk& desk);

}  // namespace sourdine
