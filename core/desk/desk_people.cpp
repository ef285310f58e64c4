// People from an invitation, contacts or a table come to the table of the open interview.
#include "core/desk/desk.h"

#include "core/desk/people_plan.h"

namespace sourdine {

Status Desk::add_people(const PeoplePlan& plan)
{
    SD_TRY_STATUS(require_writable());
    SD_TRY(change, make_people(plan, *m_interview));
    return change.edits.empty() ? Status{Done{}} : commit(std::move(change), m_clock.steady_now());
}

}  // namespace sourdine
