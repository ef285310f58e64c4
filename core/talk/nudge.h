// The one quiet sentence above the capture line.
#pragma once

#include "core/model/interview.h"

#include <optional>

namespace sourdine {

enum class NudgeKind {
    StayWithThem,  // a client has been speaking for long: "Claire has been speaking for 1:32. Stay with her."
    MyTurnIsLong,  // I am past my aim for a turn: "You have spoken for 1:05."
    OverBudget,    // I am past my share of the planned minutes
};

struct Nudge {
    NudgeKind kind = NudgeKind::StayWithThem;
    PersonId person;
    Milliseconds length{0};
    bool operator==(const Nudge&) const = default;
};

// What may be said at `now`: never a judgement on the client. The screen shows one at most in 30 s.
std::optional<Nudge> find_nudge(const Interview& interview, InterviewTime now);

}  // namespace sourdine
