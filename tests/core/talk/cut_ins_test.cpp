#include "core/talk/measure.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

struct Meeting : MadeInterview {
    PersonId claire = client("Claire");
    PersonId i = me();
};

}  // namespace

TEST_SUITE_BEGIN("cut-ins");

TEST_CASE("the floor given back within five seconds is caught")
{
    Meeting made;
    made.turn(made.claire, 0, 10'000);
    made.turn(made.i, 10'000, 15'000);
    made.turn(made.claire, 15'000, 30'000);
    made.cut_in(made.i, made.claire, 10'000);
    const CutInFigures figures = count_cut_ins(made);
    CHECK(figures.marked == 1);
    CHECK(figures.caught == 1);
    CHECK(find_open_threads(made).empty());
}

TEST_CASE("a moment later it is not, and the thread stays open")
{
    Meeting made;
    made.turn(made.claire, 0, 10'000);
    made.turn(made.i, 10'000, 15'001);
    made.turn(made.claire, 15'001, 30'000);
    made.cut_in(made.i, made.claire, 10'000, "and then the stock");
    CHECK(count_cut_ins(made).caught == 0);
    REQUIRE(find_open_threads(made).size() == 1);
    CHECK(find_open_threads(made)[0]->last_words == "and then the stock");
}

TEST_CASE("given back in the same moment it is caught, but not by a turn that never was")
{
    Meeting made;
    const CutInId cut = made.cut_in(made.i, made.claire, 10'000);
    made.turn(made.claire, 10'000, 10'000);
    CHECK_FALSE(is_caught(made, *made.get().find(cut)));
    made.open_turn(made.claire, 10'000);
    CHECK(is_caught(made, *made.get().find(cut)));
}

TEST_CASE("the floor given to another client does not mend it")
{
    Meeting made;
    const PersonId hugo = made.client("Hugo");
    made.turn(made.claire, 0, 10'000);
    made.turn(made.i, 10'000, 12'000);
    made.turn(hugo, 12'000, 30'000);
    const CutInId cut = made.cut_in(made.i, made.claire, 10'000);
    CHECK_FALSE(is_caught(made, *made.get().find(cut)));
}

TEST_CASE("a thread taken up again is closed and still counted")
{
    Meeting made;
    made.taken_up(made.cut_in(made.i, made.claire, 10'000), 60'000);
    CHECK(find_open_threads(made).empty());
    CHECK(count_cut_ins(made).marked == 1);
    CHECK(count_cut_ins(made).caught == 0);
}

TEST_CASE("open threads come by time, the newest last")
{
    Meeting made;
    made.cut_in(made.i, made.claire, 50'000, "later");
    made.cut_in(made.i, made.claire, 10'000, "earlier");
    const auto threads = find_open_threads(made);
    REQUIRE(threads.size() == 2);
    CHECK(threads[0]->last_words == "earlier");
    CHECK(threads[1]->last_words == "later");
}

TEST_CASE("what a client cut is not mine")
{
    Meeting made;
    made.cut_in(made.claire, made.i, 10'000);
    CHECK(count_cut_ins(made).marked == 0);
    CHECK(find_open_threads(made).empty());
}

TEST_SUITE_END();
