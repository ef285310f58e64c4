// How interviews come to be: a new one, and the sample.
#pragma once

#include "core/desk/desk_rows.h"
#include "core/exchange/sample.h"
#include "core/model/change.h"

namespace sourdine {

Result<Change> make_interview(InterviewId id, const NewInterview& wanted);

// The sample, held `plan.days_ago` days before today.
Result<Change> make_sample(InterviewId id, const SamplePlan& plan, const Clock& clock);

}  // namespace sourdine
