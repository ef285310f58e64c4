// My aim as minutes: at 20 % of 45 planned minutes there are 9:00 to speak.
#pragma once

#include "core/model/interview.h"

#include <optional>

namespace sourdine {

struct TalkBudget {
    Milliseconds whole{0};  // what I allow myself
    Milliseconds spent{0};  // what I have spoken, as every other figure counts it
    Milliseconds left() const { return spent < whole ? whole - spent : Milliseconds{0}; }
    Milliseconds over() const { return spent > whole ? spent - whole : Milliseconds{0}; }
    bool operator==(const TalkBudget&) const = default;
};

// What the aims allow before anything is said.
Milliseconds budget_of(const Head& head);

// How much of it is spent at `now`. Empty: nobody at the table is me, or the source does not tell how long anybody spoke.
// Whoever has the interview's figures already takes budget_of and my talk from them instead.
std::optional<TalkBudget> measure_budget(const Interview& interview, InterviewTime now);

}  // namespace sourdine
