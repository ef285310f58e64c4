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

TEST_SUITE_END();
