#include "core/talk/nudge.h"

#include "core/talk/budget.h"
#include "core/talk/measure.h"

namespace sourdine {

namespace {

constexpr Milliseconds long_for_them{90'000};

std::optional<Nudge> find_nudge_for_me(const Interview& interview, const Floor& floor, InterviewTime now)
{
    const Head& head = interview.head();
    const Milliseconds length = now - floor.since;
    if (length > head.aims.longest_turn) return Nudge{NudgeKind::MyTurnIsLong, floor.person, length};

    const Milliseconds budget = budget_of(head);
    if (budget.count() <= 0) return std::nullopt;
    const TalkFigures figures = measure_interview(interview, now);
    const PersonTalk* mine = figures.find(floor.person);
    if (!mine || mine->talk <= budget) return std::nullopt;
    return Nudge{NudgeKind::OverBudget, floor.person, mine->talk};
}

}  // namespace

std::optional<Nudge> find_nudge(const Interview& interview, InterviewTime now)
{
    if (interview.head().stage != Stage::Live) return std::nullopt;
    const std::optional<Floor> floor = floor_at(interview, now);
    const Person* speaker = floor ? interview.find(floor->person) : nullptr;
    if (!speaker) return std::nullopt;
    if (speaker->me) return find_nudge_for_me(interview, *floor, now);
    const Milliseconds length = now - floor->since;
    if (speaker->side == Side::Client && length >= long_for_them) return Nudge{NudgeKind::StayWithThem, speaker->id, length};
    return std::nullopt;
}

}  // namespace sourdine
