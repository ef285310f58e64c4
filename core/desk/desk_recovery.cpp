// After a crash: what was live, and how it goes on.
#include "core/desk/desk.h"

#include "core/base/check.h"
#include "core/desk/sign_of_life.h"
#include "core/edit/course.h"
#include "core/edit/decide.h"

#include <algorithm>

namespace sourdine {

InterviewTime last_sign_of_life(const Interview& interview)
{
    InterviewTime last = course::last_moment(interview);
    for (const Note& note : interview.notes()) last = std::max(last, note.at);
    for (const CutIn& cut_in : interview.cut_ins()) last = std::max(last, cut_in.at);
    return last;
}

std::vector<Unfinished> Desk::unfinished()
{
    std::vector<Unfinished> out;
    for (const InterviewSummary& row : m_list) {
        if (row.stage != Stage::Live || !may_write(row.id) || m_running.contains(row.id)) continue;
        const auto interview = m_library->load(row.id);
        const auto alive = m_library->find_last_alive(row.id);
        const auto draft = m_library->find_draft(row.id);
        if (!interview || !alive || !draft) continue;  // damaged: "check" says what is wrong
        out.push_back({row, std::max(alive->value_or(at_ms(0)), last_sign_of_life(*interview)), *draft});
    }
    return out;
}

Status Desk::go_on(const Unfinished& unfinished)
{
    SD_TRY_STATUS(open_interview(unfinished.summary.id));
    SD_TRY_STATUS(require_writable());
    const Head& head = m_interview->head();
    if (m_running.contains(head.id)) return Done{};
    const InterviewTime time = std::max({time_by_wall(head), unfinished.last_alive, m_last_alive});
    SD_TRY(change, decide(*m_interview, GoOnAfterCrash{unfinished.last_alive}, time));
    m_running[head.id] = {m_clock.steady_now(), time};
    apply_and_save(change, false);
    forget_steps();  // a crash is not undone, nor what was before it
    return Done{};
}

Status Desk::end_unfinished(const Unfinished& unfinished)
{
    SD_TRY_STATUS(open_interview(unfinished.summary.id));
    SD_TRY_STATUS(require_writable());
    SD_TRY(change, decide(*m_interview, EndAfterCrash{unfinished.last_alive}, unfinished.last_alive));
    apply_and_save(change, false);
    forget_steps();
    return Done{};
}

}  // namespace sourdine
