#include "core/talk/budget.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace std::chrono_literals;
using sourdine::test::MadeInterview;

TEST_SUITE_BEGIN("budget");

TEST_CASE("20 % of 45 minutes are nine minutes to speak")
{
    CHECK(budget_of(Head{}) == 9min);
}

TEST_CASE("the budget follows the aim and the planned minutes, to the second")
{
    Head head;
    head.planned_minutes = 50;
    head.aims.share_percent = 33;
    CHECK(budget_of(head) == 16min + 30s);
}

TEST_CASE("before the first word nothing of it is spent")
{
    MadeInterview made;
    made.me();
    CHECK(measure_budget(made, at_ms(0)) == TalkBudget{9min, 0ms});
}

TEST_CASE("what I spoke is spent, the turn that goes on included, what others spoke is not")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId colleague = made.colleague("Noor");
    const PersonId me = made.me();
    made.turn(me, 0, 60'000);
    made.turn(claire, 60'000, 300'000);
    made.turn(colleague, 300'000, 400'000);
    made.open_turn(me, 400'000);
    const auto budget = measure_budget(made, at_ms(590'000));
    REQUIRE(budget.has_value());
    CHECK(budget->spent == 4min + 10s);
    CHECK(budget->left() == 4min + 50s);
    CHECK(budget->over() == 0ms);
}

TEST_CASE("what is spoken in a pause costs nothing")
{
    MadeInterview made;
    made.turn(made.me(), 0, 100'000);
    made.pause(20'000, 90'000);
    CHECK(measure_budget(made, at_ms(100'000))->spent == 30s);
}

TEST_CASE("past the budget nothing is left, and what is over is told")
{
    MadeInterview made;
    made.head([](Head& h) { h.planned_minutes = 5; });
    made.turn(made.me(), 0, 75'000);
    const auto budget = measure_budget(made, at_ms(80'000));
    REQUIRE(budget.has_value());
    CHECK(budget->left() == 0ms);
    CHECK(budget->over() == 15s);
}

TEST_CASE("a table without me has no budget to spend")
{
    MadeInterview made;
    made.turn(made.client("Claire"), 0, 10'000);
    CHECK_FALSE(measure_budget(made, at_ms(10'000)));
}

TEST_CASE("a transcript without times tells no minutes")
{
    MadeInterview made;
    const PersonId me = made.me();
    made.transcript({{me, 0, 1'000, "how do you work today"}}, Timing::None);
    made.ended(1'000);
    CHECK_FALSE(measure_budget(made, at_ms(1'000)));
}

TEST_CASE("a phase has no budget of its own until it is given one")
{
    MadeInterview made;
    made.me();
    CHECK_FALSE(budget_of(made.get().head(), Phase::Listen));
    CHECK_FALSE(sum_of_phases(made.get().head()));
    CHECK_FALSE(measure_phase_budget(made, at_ms(1'000)));
}

TEST_CASE("what phases keep is added up")
{
    Head head;
    head.aims.phase_talk = {2min, std::nullopt, 3min, 90s};
    CHECK(sum_of_phases(head) == 6min + 30s);
}

TEST_CASE("what I spoke in other phases costs the phase at hand nothing, all its own stretches count")
{
    MadeInterview made;
    made.head([](Head& h) { h.aims.phase_talk = {2min, 1min, std::nullopt, std::nullopt}; });
    const PersonId claire = made.client("Claire"), me = made.me();
    made.phase(Phase::Open, 0);
    made.turn(me, 0, 50'000);
    made.phase(Phase::Listen, 30'000);     // 20 s of that turn lie in Listen
    made.turn(claire, 50'000, 100'000);
    made.phase(Phase::Open, 100'000);
    made.turn(me, 100'000, 110'000);
    made.phase(Phase::Listen, 120'000);
    made.open_turn(me, 130'000);
    const auto listen = measure_phase_budget(made, at_ms(145'000));
    REQUIRE(listen.has_value());
    CHECK(listen->phase == Phase::Listen);
    CHECK(listen->talk == TalkBudget{1min, 35s});
    const auto phases = measure_phases(made, at_ms(145'000));
    CHECK(measure_budget(made, Phase::Open, phases) == TalkBudget{2min, 40s});
    CHECK_FALSE(measure_budget(made, Phase::Analyse, phases));
}

TEST_CASE("a pause or what is off the record costs no phase anything")
{
    MadeInterview made;
    made.head([](Head& h) { h.aims.phase_talk[0] = 1min; });
    made.phase(Phase::Open, 0);
    made.turn(made.me(), 0, 100'000);
    made.pause(20'000, 50'000);
    made.off_record(60'000, 90'000);
    CHECK(measure_phase_budget(made, at_ms(100'000))->talk.spent == 40s);
}

TEST_CASE("a phase in which I mean to say nothing is over with my first word")
{
    MadeInterview made;
    made.head([](Head& h) { h.aims.phase_talk[1] = 0s; });
    made.phase(Phase::Listen, 0);
    made.turn(made.me(), 0, 4'000);
    const auto budget = measure_phase_budget(made, at_ms(5'000));
    REQUIRE(budget.has_value());
    CHECK(budget->talk.over() == 4s);
}

TEST_CASE("a transcript without times tells no phase's minutes")
{
    MadeInterview made;
    made.head([](Head& h) { h.aims.phase_talk[0] = 1min; });
    const PersonId me = made.me();
    made.phase(Phase::Open, 0);
    made.transcript({{me, 0, 1'000, "how do you work today"}}, Timing::None);
    CHECK_FALSE(measure_phase_budget(made, at_ms(500)));
}

TEST_SUITE_END();
