#include "core/talk/budget.h"

#include "core/talk/measure.h"

namespace sourdine {

Milliseconds budget_of(const Head& head)
{
    return Milliseconds{std::chrono::minutes{head.planned_minutes}} * head.aims.share_percent / 100;
}

std::optional<TalkBudget> measure_budget(const Interview& interview, InterviewTime now)
{
    const Person* me = interview.find_me();
    if (!me) return std::nullopt;
    const TalkFigures figures = measure_interview(interview, now);
    const PersonTalk* mine = figures.find(me->id);
    if (!mine || figures.by_words()) return std::nullopt;
    return TalkBudget{budget_of(interview.head()), mine->talk};
}

}  // namespace sourdine
