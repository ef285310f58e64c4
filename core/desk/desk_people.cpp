// People from an invitation, contacts or a table come to the table of the open interview.
#include "core/desk/desk.h"

#include "core/desk/births.h"
#include "core/desk/people_plan.h"

namespace sourdine {

Status Desk::add_people(const PeoplePlan& plan)
{
    SD_TRY_STATUS(require_writable());
    SD_TRY(change, make_people(plan, *m_interview));
    return change.edits.empty() ? Status{Done{}} : commit(std::move(change), m_clock.steady_now());
}

Result<InterviewId> Desk::create_with_people(const NewInterview& wanted, const PeoplePlan& plan)
{
    if (library_is_taken()) return Error{Fault::Conflict, "desk.importing", {}};
    SD_TRY(id, m_library->next_interview_id());
    SD_TRY(birth, make_interview(id, wanted));
    Interview base;
    base.apply(birth);
    SD_TRY(filled, make_people(plan, base));
    for (AnyEdit& edit : filled.edits) birth.edits.push_back(std::move(edit));
    SD_TRY(made, add_and_open(id, birth));
    m_imported = made;
    return made;
}

}  // namespace sourdine
