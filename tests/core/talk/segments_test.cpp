#include "core/talk/running_clock.h"
#include "core/talk/segments.h"
#include "core/talk/turns.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {
Segment segment(PersonId who, std::int64_t from, std::int64_t to) { return {who, at_ms(from), at_ms(to)}; }
Milliseconds ms(std::int64_t n) { return Milliseconds{n}; }
}  // namespace

TEST_SUITE_BEGIN("segments");

TEST_CASE("a turn that goes on is counted up to now")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.open_turn(claire, 2'000);
    CHECK(find_segments(made, at_ms(9'000)) == std::vector{segment(claire, 2'000, 9'000)});
    CHECK(find_segments(made, at_ms(2'000)).empty());
}

TEST_CASE("a pause in the middle of a turn leaves the two parts around it")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.turn(claire, 1'000, 10'000);
    made.pause(4'000, 6'000);
    CHECK(find_segments(made, at_ms(20'000)) == std::vector{segment(claire, 1'000, 4'000), segment(claire, 6'000, 10'000)});
}

TEST_CASE("breaks at the edges of a turn, touching and overlapping ones, leave only what is between")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.turn(claire, 1'000, 10'000);
    made.off_record(500, 2'000);
    made.pause(5'000, 7'000);
    made.off_record(6'000, 8'000);
    made.pause(8'000, 9'000);
    made.open_pause(9'500);
    CHECK(find_segments(made, at_ms(20'000)) == std::vector{segment(claire, 2'000, 5'000), segment(claire, 9'000, 9'500)});
}

TEST_CASE("a turn all within a break and a turn turned round count for nothing")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.turn(claire, 3'000, 4'000);
    made.turn(claire, 6'000, 5'500);
    made.turn(claire, 7'000, 7'000);
    made.pause(2'000, 5'000);
    CHECK(find_segments(made, at_ms(20'000)).empty());
}

TEST_CASE("segments come by time, then by end, then by person")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId hugo = made.client("Hugo");
    made.turn(hugo, 5'000, 6'000);
    made.turn(hugo, 1'000, 2'000);
    made.turn(claire, 1'000, 2'000);
    made.turn(claire, 1'000, 1'500);
    CHECK(find_segments(made, at_ms(9'000)) == std::vector{segment(claire, 1'000, 1'500), segment(claire, 1'000, 2'000),
                                                          segment(hugo, 1'000, 2'000), segment(hugo, 5'000, 6'000)});
}

TEST_CASE("an interview that is over stands still at its end, one not begun at its start")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.open_turn(claire, 1'000);
    made.ended(5'000);
    CHECK(time_reached(made, at_ms(99'000)) == at_ms(5'000));
    CHECK(find_segments(made, at_ms(99'000)) == std::vector{segment(claire, 1'000, 5'000)});
    made.head([](Head& h) { h.stage = Stage::Prepared; h.ended.reset(); });
    CHECK(time_reached(made, at_ms(99'000)) == at_ms(0));
}

TEST_CASE("the interview's own clock stands still in pauses and off the record")
{
    MadeInterview made;
    made.pause(10'000, 15'000);
    made.off_record(20'000, 21'000);
    CHECK(elapsed_at(made, at_ms(-5)) == ms(0));
    CHECK(elapsed_at(made, at_ms(9'999)) == ms(9'999));
    CHECK(elapsed_at(made, at_ms(10'000)) == ms(10'000));
    CHECK(elapsed_at(made, at_ms(12'000)) == ms(10'000));
    CHECK(elapsed_at(made, at_ms(15'000)) == ms(10'000));
    CHECK(elapsed_at(made, at_ms(20'500)) == ms(15'000));
    CHECK(elapsed_at(made, at_ms(30'000)) == ms(24'000));
}

TEST_CASE("a pause that goes on stops the clock where it began")
{
    MadeInterview made;
    made.pause(1'000, 2'000);
    made.open_pause(10'000);
    CHECK(elapsed_at(made, at_ms(3'600'000)) == ms(9'000));
    REQUIRE(find_open_break(made));
    CHECK(find_open_break(made)->from == at_ms(10'000));
    CHECK_FALSE(find_open_break(MadeInterview{}));
}

TEST_CASE("two breaks over one another are taken off once")
{
    MadeInterview made;
    made.pause(1'000, 5'000);
    made.off_record(2'000, 3'000);
    made.pause(4'000, 6'000);
    CHECK(elapsed_at(made, at_ms(10'000)) == ms(5'000));
    const RunningClock clock{made};
    CHECK(clock.stands_at(at_ms(1'000)));
    CHECK(clock.stands_at(at_ms(5'999)));
    CHECK_FALSE(clock.stands_at(at_ms(6'000)));
    CHECK_FALSE(clock.stands_between(at_ms(0), at_ms(1'000)));
    CHECK(clock.stands_between(at_ms(0), at_ms(1'001)));
    CHECK_FALSE(clock.stands_between(at_ms(6'000), at_ms(7'000)));
}

TEST_CASE("the floor is with the one who has it, from the first moment, and with nobody after it")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.turn(claire, 2'000, 8'000);
    CHECK_FALSE(floor_at(made, at_ms(1'999)));
    CHECK(floor_at(made, at_ms(2'000)) == Floor{claire, at_ms(2'000)});
    CHECK(floor_at(made, at_ms(7'999)) == Floor{claire, at_ms(2'000)});
    CHECK_FALSE(floor_at(made, at_ms(8'000)));
}

TEST_CASE("a cough of mine does not make her begin again")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.turn(claire, 2'000, 30'000);
    made.turn(me, 30'000, 30'999);
    made.open_turn(claire, 30'999);
    CHECK(floor_at(made, at_ms(31'000)) == Floor{claire, at_ms(2'000)});
    CHECK(floor_at(made, at_ms(30'500)) == Floor{me, at_ms(30'000)});
}

TEST_CASE("a sentence of mine does: her turn begins after it")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.turn(claire, 2'000, 30'000);
    made.turn(me, 30'000, 31'000);
    made.open_turn(claire, 31'000);
    CHECK(floor_at(made, at_ms(40'000)) == Floor{claire, at_ms(31'000)});
}

TEST_CASE("the same person's key twice is one turn")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.turn(claire, 2'000, 5'000);
    made.open_turn(claire, 5'000);
    CHECK(floor_at(made, at_ms(5'000)) == Floor{claire, at_ms(2'000)});
}

TEST_CASE("nobody has the floor in a break, and after it the turn begins anew")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.open_turn(claire, 2'000);
    made.off_record(10'000, 20'000);
    CHECK_FALSE(floor_at(made, at_ms(15'000)));
    CHECK(floor_at(made, at_ms(25'000)) == Floor{claire, at_ms(20'000)});
}

TEST_CASE("nobody has the floor once the interview is over")
{
    MadeInterview made;
    made.open_turn(made.client("Claire"), 1'000);
    made.ended(5'000);
    CHECK(floor_at(made, at_ms(4'999)));
    CHECK_FALSE(floor_at(made, at_ms(5'000)));
}

TEST_CASE("phases follow each other up to now, pauses not part of their length")
{
    MadeInterview made;
    made.phase(Phase::Open, 0);
    made.phase(Phase::Listen, 60'000);
    made.pause(70'000, 80'000);
    const auto spans = find_phase_spans(made, at_ms(100'000));
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].phase == Phase::Open);
    CHECK(spans[0].to == at_ms(60'000));
    CHECK(spans[0].length == ms(60'000));
    CHECK(spans[1].phase == Phase::Listen);
    CHECK(spans[1].to == at_ms(100'000));
    CHECK(spans[1].length == ms(30'000));
}

TEST_CASE("a phase stepped over leaves no span, and coming back at once changes nothing")
{
    MadeInterview made;
    made.phase(Phase::Open, 0);
    made.phase(Phase::Listen, 5'000);
    made.phase(Phase::Open, 5'000);
    made.phase(Phase::Analyse, 9'000);
    const auto spans = find_phase_spans(made, at_ms(9'000));
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].phase == Phase::Open);
    CHECK(spans[0].length == ms(9'000));
    CHECK(spans[1].phase == Phase::Analyse);
    CHECK(spans[1].length == ms(0));
}

TEST_CASE("the phase of a moment is that of the last mark before it")
{
    MadeInterview made;
    made.phase(Phase::Open, 1'000);
    made.phase(Phase::Collaborate, 5'000);
    CHECK_FALSE(phase_at(made, at_ms(999)));
    CHECK(phase_at(made, at_ms(1'000)) == Phase::Open);
    CHECK(phase_at(made, at_ms(5'000)) == Phase::Collaborate);
}

TEST_CASE("a pause of 999 ms does not end a turn, one of 1000 ms does")
{
    const PersonId claire{1};
    const std::vector said{segment(claire, 0, 500), segment(claire, 1'499, 2'000), segment(claire, 3'000, 4'000)};
    CHECK(join_segments(said, turn_gap) == std::vector{segment(claire, 0, 2'000), segment(claire, 3'000, 4'000)});
    CHECK(join_segments(said, ms(0)).size() == 3);
}

TEST_CASE("touching segments are one even when no pause at all is allowed")
{
    const PersonId claire{1};
    const std::vector said{segment(claire, 500, 900), segment(claire, 0, 500), segment(claire, 100, 300)};
    CHECK(join_segments(said, ms(0)) == std::vector{segment(claire, 0, 900)});
}

TEST_SUITE_END();
