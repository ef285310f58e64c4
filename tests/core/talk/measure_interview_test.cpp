#include "core/talk/measure.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {
Milliseconds ms(std::int64_t n) { return Milliseconds{n}; }
}  // namespace

TEST_SUITE_BEGIN("measure an interview");

TEST_CASE("pauses are part of no figure")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.turn(claire, 0, 40'000);
    made.pause(10'000, 30'000);
    made.turn(me, 40'000, 50'000);
    made.ended(60'000);
    const TalkFigures figures = measure_interview(made, at_ms(999'000));
    CHECK(figures.elapsed == ms(40'000));
    CHECK(figures.speech == ms(30'000));
    CHECK(figures.silence == ms(10'000));
    CHECK(figures.find(claire)->talk == ms(20'000));
    CHECK(figures.find(claire)->turns == 2);
    CHECK(figures.find(claire)->longest_turn == ms(10'000));
    CHECK(figures.find(me)->listening == ms(20'000));
}

TEST_CASE("the mirror moves with the clock while a turn goes on")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.turn(claire, 0, 30'000);
    made.open_turn(me, 30'000);
    CHECK(measure_interview(made, at_ms(40'000)).find(me)->share == 0.25);
    CHECK(measure_interview(made, at_ms(60'000)).find(me)->share == 0.5);
}

TEST_CASE("persons come by seat; equal turns are taken by name")
{
    MadeInterview made;
    const PersonId zoe = made.client("Zoé");
    const PersonId anna = made.client("Anna");
    made.turn(zoe, 0, 5'000);
    made.turn(anna, 0, 5'000);
    made.turn(anna, 6'000, 9'000);
    const TalkFigures figures = measure_interview(made, at_ms(10'000));
    CHECK(figures.persons[0].person == zoe);
    CHECK(figures.floor_changes == 2);
}

TEST_CASE("each phase has its own figures, a turn across its edge cut there")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.phase(Phase::Open, 0);
    made.phase(Phase::Listen, 20'000);
    made.turn(me, 0, 10'000);
    made.turn(claire, 10'000, 60'000);
    made.pause(30'000, 40'000);
    const auto phases = measure_phases(made, at_ms(60'000));
    REQUIRE(phases.size() == 2);
    CHECK(phases[0].figures.find(me)->share == 0.5);
    CHECK(phases[0].figures.elapsed == ms(20'000));
    CHECK(phases[1].figures.find(me)->share == 0.0);
    CHECK(phases[1].figures.find(claire)->talk == ms(30'000));
    CHECK(phases[1].figures.elapsed == ms(30'000));
    CHECK(phases[1].figures.silence == ms(0));
}

TEST_CASE("my share minute by minute, on the interview's own clock")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.turn(me, 0, 30'000);
    made.turn(claire, 30'000, 45'000);
    made.pause(45'000, 105'000);
    made.turn(claire, 105'000, 150'000);  // 45 s to 90 s of the clock: half in the second minute
    made.ended(255'000);                  // 195 s of the clock
    const auto shares = share_by_step(made, me, at_ms(255'000));
    REQUIRE(shares.size() == 4);
    CHECK(shares[0] == 0.5);
    CHECK(shares[1] == 0.0);
    CHECK_FALSE(shares[2]);
    CHECK_FALSE(shares[3]);
}

TEST_CASE("a stretch over several windows is in each of them")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.turn(me, 500, 3'500);
    made.turn(claire, 3'500, 4'000);
    const auto shares = share_by_step(made, me, at_ms(4'000), ms(1'000));
    CHECK(shares == std::vector<std::optional<double>>{1.0, 1.0, 1.0, 0.5});
}

TEST_CASE("before the start there is no minute to show")
{
    MadeInterview made;
    const PersonId me = made.me();
    made.head([](Head& h) { h.stage = Stage::Prepared; });
    CHECK(share_by_step(made, me, at_ms(60'000)).empty());
}

TEST_SUITE_END();
