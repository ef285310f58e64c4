#include "core/talk/overlaps.h"
#include "core/talk/measure.h"
#include "core/talk/running_clock.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

Milliseconds ms(std::int64_t n) { return Milliseconds{n}; }

Segment part(PersonId who, std::int64_t from, std::int64_t to) { return {who, at_ms(from), at_ms(to)}; }

// Claire and me, told by a transcript: I begin twice while she still speaks.
struct TwoAtOnce {
    MadeInterview made;
    PersonId claire = made.client("Claire");
    PersonId me = made.me();
    TwoAtOnce()
    {
        made.transcript({{claire, 0, 10'000, "first"}, {me, 8'000, 14'000, "but"}, {claire, 20'000, 30'000, "then"}, {me, 22'000, 23'000, "mm"}, {me, 29'900, 35'000, "so"}});
        made.ended(40'000);
    }
    std::vector<Segment> segments() const { return find_segments(made, at_ms(40'000)); }
};

}  // namespace

TEST_SUITE_BEGIN("overlaps");

TEST_CASE("who speaks while another does has a part each, as long as the other's")
{
    const TwoAtOnce two;
    const std::vector<Segment> parts = find_overlaps(two.segments());
    const std::vector<Segment> wanted{part(two.claire, 8'000, 10'000), part(two.me, 8'000, 10'000), part(two.claire, 22'000, 23'000), part(two.me, 22'000, 23'000),
                                      part(two.claire, 29'900, 30'000), part(two.me, 29'900, 30'000)};
    CHECK(parts == wanted);
}

TEST_CASE("of two the parts of one are the overlap every figure tells")
{
    const TwoAtOnce two;
    Milliseconds sum{0};
    for (const Segment& s : find_overlaps(two.segments())) sum += s.to - s.from;
    CHECK(sum == 2 * measure_interview(two.made, at_ms(40'000)).overlap);
}

TEST_CASE("a third who joins is together with both until only one is left")
{
    const PersonId a{1}, b{2}, c{3};
    const std::vector<Segment> parts = find_overlaps(std::vector<Segment>{part(a, 0, 10), part(b, 2, 8), part(c, 4, 12)});
    CHECK(parts == std::vector<Segment>{part(a, 2, 10), part(b, 2, 8), part(c, 4, 10)});
}

TEST_CASE("who begins in the moment another ends does not speak with him, and nobody with himself")
{
    const PersonId a{1}, b{2};
    CHECK(find_overlaps(std::vector<Segment>{part(a, 0, 10), part(b, 10, 20), part(a, 30, 40), part(a, 35, 45)}).empty());
}

TEST_CASE("a cut-in has its moment; a short mm and a begin in the last moment have none")
{
    const TwoAtOnce two;
    CHECK(find_interruptions(two.made, two.segments()) == std::vector<Interruption>{{at_ms(8'000), two.me, two.claire}});
}

TEST_CASE("there are as many moments as the figures count")
{
    const TwoAtOnce two;
    const TalkFigures figures = measure_interview(two.made, at_ms(40'000));
    REQUIRE(figures.interruptions.size() == 1);
    CHECK(figures.interruptions.front().count == static_cast<int>(find_interruptions(two.made, two.segments()).size()));
}

TEST_SUITE_END();

TEST_SUITE_BEGIN("a stretch of time");

TEST_CASE("a turn across its edge counts with the part inside")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId me = made.me();
    made.turn(claire, 0, 20'000);
    made.turn(me, 20'000, 50'000);
    made.ended(60'000);
    const TalkFigures figures = measure_span(made, find_segments(made, at_ms(60'000)), at_ms(10'000), at_ms(40'000));
    CHECK(figures.elapsed == ms(30'000));
    CHECK(figures.find(claire)->talk == ms(10'000));
    CHECK(figures.find(me)->talk == ms(20'000));
    CHECK(figures.find(me)->longest_turn == ms(20'000));
    CHECK(figures.find(me)->longest_turn_at == at_ms(20'000));
    CHECK(figures.find(claire)->share == doctest::Approx(1.0 / 3));
    CHECK(figures.silence == ms(0));
}

TEST_CASE("a pause inside it is no part of it")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.turn(claire, 0, 60'000);
    made.pause(20'000, 30'000);
    made.ended(60'000);
    const TalkFigures figures = measure_span(made, find_segments(made, at_ms(60'000)), at_ms(10'000), at_ms(50'000));
    CHECK(figures.elapsed == ms(30'000));
    CHECK(figures.find(claire)->talk == ms(30'000));
}

TEST_CASE("the whole is what the interview's own figures are")
{
    const TwoAtOnce two;
    const TalkFigures whole = measure_interview(two.made, at_ms(40'000));
    const TalkFigures span = measure_span(two.made, two.segments(), at_ms(0), at_ms(40'000));
    CHECK(span.elapsed == whole.elapsed);
    CHECK(span.speech == whole.speech);
    CHECK(span.overlap == whole.overlap);
    CHECK(span.silence == whole.silence);
    CHECK(span.floor_changes == whole.floor_changes);
    CHECK(span.interruptions == whole.interruptions);
    CHECK(span.find(two.claire)->talk == whole.find(two.claire)->talk);
    CHECK(span.find(two.claire)->share == whole.find(two.claire)->share);
    CHECK(span.find(two.me)->longest_turn == whole.find(two.me)->longest_turn);
    CHECK(span.find(two.me)->longest_monologue == whole.find(two.me)->longest_monologue);
}

TEST_CASE("a stretch of no length or turned round holds nothing")
{
    const TwoAtOnce two;
    const TalkFigures none = measure_span(two.made, two.segments(), at_ms(9'000), at_ms(5'000));
    CHECK(none.elapsed == ms(0));
    CHECK(none.speech == ms(0));
    CHECK(none.find(two.me)->share == 0.0);
}

TEST_CASE("a time on the interview's clock is a moment after every break before it")
{
    MadeInterview made;
    made.pause(10'000, 30'000);
    made.off_record(50'000, 55'000);
    made.ended(60'000);
    const RunningClock clock{made};
    CHECK(clock.when(ms(-5)) == at_ms(0));
    CHECK(clock.when(ms(9'999)) == at_ms(9'999));
    CHECK(clock.when(ms(10'000)) == at_ms(30'000));
    CHECK(clock.when(ms(29'000)) == at_ms(49'000));
    CHECK(clock.when(ms(31'000)) == at_ms(56'000));
    CHECK(clock.at(clock.when(ms(17'345))) == ms(17'345));
}

TEST_CASE("a break still going on has no moment after it")
{
    MadeInterview made;
    made.open_pause(10'000);
    CHECK(RunningClock{made}.when(ms(10'000)) == at_ms(10'000));
}

TEST_SUITE_END();
