#include "core/talk/nudge.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

struct Meeting : MadeInterview {
    PersonId claire = client("Claire");
    PersonId i = me();
    std::optional<Nudge> at(std::int64_t now) const { return find_nudge(get(), at_ms(now)); }
};

}  // namespace

TEST_SUITE_BEGIN("nudge");

TEST_CASE("after a minute and a half of a client, stay with her")
{
    Meeting made;
    made.open_turn(made.claire, 10'000);
    CHECK_FALSE(made.at(99'999));
    CHECK(made.at(102'000) == Nudge{NudgeKind::StayWithThem, made.claire, Milliseconds{92'000}});
}

TEST_CASE("a long turn of a colleague is nothing to say anything about")
{
    Meeting made;
    made.open_turn(made.colleague("Noor"), 0);
    CHECK_FALSE(made.at(300'000));
}

TEST_CASE("past my aim for a turn I am told how long it is")
{
    Meeting made;
    made.open_turn(made.i, 5'000);
    CHECK_FALSE(made.at(65'000));
    CHECK(made.at(70'000) == Nudge{NudgeKind::MyTurnIsLong, made.i, Milliseconds{65'000}});
}

TEST_CASE("past my share of the planned time I am told how much I spoke")
{
    Meeting made;
    made.head([](Head& h) { h.planned_minutes = 5; });  // 20 % of 5 min: 60 s to speak
    made.turn(made.i, 0, 50'000);
    made.turn(made.claire, 50'000, 80'000);
    made.open_turn(made.i, 80'000);
    CHECK_FALSE(made.at(90'000));
    CHECK(made.at(95'000) == Nudge{NudgeKind::OverBudget, made.i, Milliseconds{65'000}});
}

TEST_CASE("the budget keeps its seconds when the minutes do not divide")
{
    Meeting made;
    made.head([](Head& h) { h.planned_minutes = 7; h.aims.share_percent = 10; });  // 42 s
    made.open_turn(made.i, 0);
    CHECK_FALSE(made.at(42'000));
    CHECK(made.at(42'001)->kind == NudgeKind::OverBudget);
}

TEST_CASE("the long turn is said before the budget")
{
    Meeting made;
    made.head([](Head& h) { h.planned_minutes = 1; });
    made.open_turn(made.i, 0);
    CHECK(made.at(30'000)->kind == NudgeKind::OverBudget);
    CHECK(made.at(61'000)->kind == NudgeKind::MyTurnIsLong);
}

TEST_CASE("over budget is not said while she speaks, nor in silence")
{
    Meeting made;
    made.head([](Head& h) { h.planned_minutes = 1; });
    made.turn(made.i, 0, 55'000);
    made.turn(made.claire, 55'000, 60'000);
    CHECK_FALSE(made.at(58'000));
    CHECK_FALSE(made.at(62'000));
}

TEST_CASE("nothing is said in a pause, before the start or after the end")
{
    Meeting made;
    made.open_turn(made.claire, 0);
    made.pause(95'000, 100'000);
    CHECK(made.at(94'000));
    CHECK_FALSE(made.at(97'000));
    made.ended(300'000);
    CHECK_FALSE(made.at(299'000));
    made.head([](Head& h) { h.stage = Stage::Prepared; h.ended.reset(); });
    CHECK_FALSE(made.at(200'000));
}

TEST_SUITE_END();
