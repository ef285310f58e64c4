#include "core/desk/batch.h"

#include "core/edit/decide.h"

namespace sourdine {

Status Batch::run(const Command& command, InterviewTime now)
{
    SD_TRY(change, decide(m_interview, command, now));
    take(change);
    return Done{};
}

void Batch::take(const Change& change)
{
    m_interview.apply(change);
    m_change.edits.insert(m_change.edits.end(), change.edits.begin(), change.edits.end());
}

}  // namespace sourdine
