#include "core/talk/budget.h"

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

std::optional<Milliseconds> budget_of(const Head& head, Phase phase)
{
    return head.aims.phase_talk[static_cast<std::size_t>(phase)];
}

std::optional<Milliseconds> sum_of_phases(const Head& head)
{
    std::optional<Milliseconds> sum;
    for (const auto& talk : head.aims.phase_talk)
        if (talk) sum = sum.value_or(Milliseconds{0}) + *talk;
    return sum;
}

std::optional<TalkBudget> measure_budget(const Interview& interview, Phase phase, std::span<const PhaseFigures> phases)
{
    const std::optional<Milliseconds> whole = budget_of(interview.head(), phase);
    const Person* me = interview.find_me();
    if (!whole || !me || find_talk_source(interview).basis == Basis::Words) return std::nullopt;
    TalkBudget budget{*whole, Milliseconds{0}};
    for (const PhaseFigures& each : phases)
        if (const PersonTalk* mine = each.figures.find(me->id); mine && each.span.phase == phase) budget.spent += mine->talk;
    return budget;
}

std::optional<PhaseBudget> measure_phase_budget(const Interview& interview, InterviewTime now)
{
    const std::optional<Phase> phase = phase_at(interview, now);
    if (!phase || !budget_of(interview.head(), *phase)) return std::nullopt;
    const auto budget = measure_budget(interview, *phase, measure_phases(interview, now));
    return budget ? std::optional{PhaseBudget{*phase, *budget}} : std::nullopt;
}

}  // namespace sourdine
