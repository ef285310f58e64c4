// My aim as minutes: at 20 % of 45 planned minutes there are 9:00 to speak.
#pragma once

#include "core/talk/measure.h"

#include <optional>
#include <span>

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

// What I keep for one phase; empty: it has no budget of its own.
std::optional<Milliseconds> budget_of(const Head& head, Phase phase);
// What all phases that have a budget come to; empty: none has.
std::optional<Milliseconds> sum_of_phases(const Head& head);

// How much of it is spent, all stretches of that phase together; `phases`: measure_phases. Empty: the phase has no budget
// of its own, nobody at the table is me, or the source does not tell how long anybody spoke.
std::optional<TalkBudget> measure_budget(const Interview& interview, Phase phase, std::span<const PhaseFigures> phases);

struct PhaseBudget {
    Phase phase = Phase::Open;
    TalkBudget talk;
};
// That of the phase an interview is in at `now`.
std::optional<PhaseBudget> measure_phase_budget(const Interview& interview, InterviewTime now);

}  // namespace sourdine
