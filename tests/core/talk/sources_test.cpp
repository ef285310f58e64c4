// Keys, transcripts, words alone: what each can tell, and which of them counts where.
#include "core/talk/measure.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

Milliseconds ms(std::int64_t n) { return Milliseconds{n}; }
Segment segment(PersonId who, std::int64_t from, std::int64_t to) { return {who, at_ms(from), at_ms(to)}; }

// Claire and me at the table; nobody has said anything yet.
struct Two {
    MadeInterview made;
    PersonId claire = made.client("Claire");
    PersonId me = made.me();
};

}  // namespace

TEST_SUITE_BEGIN("sources");

TEST_CASE("without a transcript the keys tell who spoke, and nothing of two at once")
{
    Two two;
    two.made.turn(two.me, 0, 10'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(10'000));
    CHECK(figures.source.basis == Basis::Keys);
    CHECK_FALSE(figures.source.tells_overlap());
    CHECK_FALSE(figures.by_words());
    CHECK(figures.find(two.me)->words == 0);
}

TEST_CASE("a transcript counts for the time it covers, the keys before and after it")
{
    Two two;
    two.made.turn(two.me, 0, 15'000);          // 10 s before the first word
    two.made.turn(two.claire, 15'000, 50'000); // 10 s after the last
    two.made.transcript({{two.claire, 10'000, 20'000, "So it began"}, {two.me, 30'000, 40'000, "And then?"}});
    two.made.ended(60'000);
    CHECK(find_segments(two.made, at_ms(0)) == std::vector{segment(two.me, 0, 10'000), segment(two.claire, 10'000, 20'000),
                                                           segment(two.me, 30'000, 40'000), segment(two.claire, 40'000, 50'000)});
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.source.basis == Basis::Transcript);
    CHECK(figures.source.keys_too);
    CHECK(phrase_of(figures.source) == "talk.from_exact_times_and_keys");
    CHECK(figures.find(two.me)->talk == ms(20'000));
    CHECK(figures.speech == ms(40'000));
    CHECK(figures.silence == ms(20'000));
}

TEST_CASE("keys inside the time a transcript covers tell nothing that is counted")
{
    Two two;
    two.made.turn(two.me, 12'000, 38'000);
    two.made.transcript({{two.claire, 10'000, 20'000, "So it began"}, {two.me, 30'000, 40'000, "And then?"}});
    two.made.ended(60'000);
    const TalkSource source = measure_interview(two.made, at_ms(0)).source;
    CHECK_FALSE(source.keys_too);
    CHECK(phrase_of(source) == "talk.from_exact_times");
}

TEST_CASE("a transcript begins where it was shifted to")
{
    Two two;
    two.made.turn(two.me, 0, 60'000);
    two.made.transcript({{two.claire, 0, 20'000, "So it began"}}, Timing::Exact, 30'000);
    two.made.ended(60'000);
    CHECK(find_segments(two.made, at_ms(0)) == std::vector{segment(two.me, 0, 30'000), segment(two.claire, 30'000, 50'000), segment(two.me, 50'000, 60'000)});
}

TEST_CASE("what was said before the start of the interview counts for nothing")
{
    Two two;
    two.made.transcript({{two.claire, 0, 10'000, "Is it on"}, {two.claire, 15'000, 25'000, "one two three"}, {two.me, 25'000, 40'000, "Yes"}}, Timing::Exact, -20'000);
    two.made.ended(20'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.find(two.claire)->talk == ms(5'000));
    CHECK(figures.find(two.claire)->words == 3);
    CHECK(figures.find(two.me)->talk == ms(15'000));
    CHECK(figures.elapsed == ms(20'000));
}

TEST_CASE("two at once, and who cut whom off, are told by a transcript with both ends of what was said")
{
    Two two;
    two.made.transcript({{two.claire, 0, 10'000, "So it began"}, {two.me, 8'000, 14'000, "Wait"}});
    two.made.ended(14'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.source.tells_overlap());
    CHECK(figures.overlap == ms(2'000));
    CHECK(figures.interruptions == std::vector{Interruptions{two.me, two.claire, 1}});
}

TEST_CASE("a service that lets nobody speak while another does tells nothing of overlap")
{
    Two two;
    two.made.transcript({{two.claire, 0, 10'000, "So it began"}, {two.me, 10'000, 14'000, "Wait"}}, Timing::Serialised);
    two.made.ended(14'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.source.basis == Basis::Transcript);
    CHECK(figures.source.timing == Timing::Serialised);
    CHECK_FALSE(figures.source.tells_overlap());
    CHECK(figures.find(two.claire)->talk == ms(10'000));
}

TEST_CASE("the least exact of several transcripts is what can be told")
{
    Two two;
    two.made.transcript({{two.claire, 0, 10'000, "So it began"}});
    two.made.transcript({{two.me, 20'000, 24'000, "And then?"}}, Timing::Starts);
    two.made.ended(30'000);
    const TalkSource source = find_talk_source(two.made);
    CHECK(source.timing == Timing::Starts);
    CHECK_FALSE(source.tells_overlap());
}

TEST_CASE("without times, shares are told by words")
{
    Two two;
    two.made.transcript({{two.claire, 0, 1'200, "one two three"}, {two.me, 1'200, 1'600, "four"}}, Timing::None);
    two.made.ended(1'600);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.by_words());
    CHECK_FALSE(figures.source.tells_overlap());
    CHECK(figures.find(two.claire)->words == 3);
    CHECK(figures.find(two.claire)->share == 0.75);
    CHECK(figures.find(two.me)->share == 0.25);
}

TEST_CASE("one person's share is that of all the figures, told by times or by words")
{
    Two two;
    CHECK_FALSE(measure_share(two.made, two.me, at_ms(0)));
    const RecordingId id = two.made.transcript({{two.claire, 0, 6'000, "one"}, {two.me, 6'000, 8'000, "two three four"}});
    two.made.ended(8'000);
    CHECK(measure_share(two.made, two.me, at_ms(0)) == 0.25);
    two.made.alter(id, [](Recording& r) { r.timing = Timing::None; });
    CHECK(measure_share(two.made, two.me, at_ms(0)) == 0.75);
    CHECK_FALSE(measure_share(two.made, PersonId{99}, at_ms(0)));
}

TEST_CASE("a time every few minutes is no time: words tell the shares, whatever lies between")
{
    Two two;
    two.made.transcript({{two.claire, 0, 200'000, "one two three"}, {two.me, 200'000, 210'000, "four five six"}}, Timing::Estimated);
    two.made.ended(210'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.by_words());
    CHECK(figures.find(two.me)->share == 0.5);
}

TEST_CASE("where the floor was followed by keys, words without times count for nothing but themselves")
{
    Two two;
    two.made.turn(two.me, 0, 30'000);
    two.made.turn(two.claire, 30'000, 40'000);
    two.made.transcript({{two.claire, 0, 1'200, "one two three"}, {two.me, 1'200, 1'600, "four"}}, Timing::None);
    two.made.ended(40'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.source.basis == Basis::Keys);
    CHECK(figures.find(two.me)->share == 0.75);
    CHECK(figures.find(two.me)->words == 1);
}

TEST_CASE("where another transcript has times, one without them moves no figure")
{
    Two two;
    two.made.transcript({{two.claire, 0, 10'000, "So it began"}, {two.me, 10'000, 20'000, "And then?"}});
    const TalkFigures alone = measure_interview(two.made, at_ms(20'000));
    two.made.transcript({{two.me, 0, 40'000, "a hundred words"}}, Timing::None);
    const TalkFigures both = measure_interview(two.made, at_ms(20'000));
    CHECK(both.source.basis == Basis::Transcript);
    CHECK(both.source.tells_overlap());
    CHECK(both.find(two.me)->talk == alone.find(two.me)->talk);
    CHECK(both.find(two.me)->share == 0.5);
}

TEST_CASE("what was said off the record is in no figure, words included")
{
    Two two;
    two.made.off_record(10'000, 20'000);
    two.made.transcript({{two.claire, 0, 5'000, "one two"}, {two.claire, 8'000, 22'000, "three four five"}, {two.me, 12'000, 18'000, "between us"}});
    two.made.ended(30'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.find(two.claire)->talk == ms(9'000));  // 5 s, 2 s before and 2 s after
    CHECK(figures.find(two.claire)->words == 5);
    CHECK(figures.find(two.me)->talk == ms(0));
    CHECK(figures.find(two.me)->words == 0);
    CHECK(figures.elapsed == ms(20'000));
}

TEST_CASE("a room that speaks is nobody, yet its transcript covers the time")
{
    Two two;
    two.made.turn(two.me, 0, 20'000);
    two.made.transcript({{std::nullopt, 0, 20'000, "chairs and doors"}, {two.claire, 5'000, 9'000, "Hello"}});
    two.made.ended(20'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.find(two.me)->talk == ms(0));
    CHECK(figures.speech == ms(4'000));
    CHECK(figures.find(two.claire)->words == 1);
}

TEST_CASE("words without a length count for nothing")
{
    Two two;
    two.made.transcript({{two.claire, 5'000, 5'000, "Yes"}, {two.me, 6'000, 8'000, "Good"}});
    two.made.ended(10'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.find(two.claire)->talk == ms(0));
    CHECK(figures.find(two.claire)->words == 0);
    CHECK(figures.find(two.me)->words == 1);
}

TEST_CASE("a transcript of a single moment leaves a turn by keys as it was")
{
    Two two;
    two.made.turn(two.me, 0, 20'000);
    two.made.transcript({{two.claire, 5'000, 5'000, "Yes"}});
    two.made.ended(20'000);
    const TalkFigures figures = measure_interview(two.made, at_ms(0));
    CHECK(figures.find(two.me)->talk == ms(20'000));
    CHECK(figures.find(two.me)->longest_turn == ms(20'000));
}

TEST_CASE("two transcripts of the same minutes count each person once")
{
    Two two;
    two.made.transcript({{two.claire, 0, 10'000, "So it began"}});
    two.made.transcript({{two.claire, 5'000, 12'000, "it began"}, {two.me, 12'000, 14'000, "And?"}});
    two.made.ended(14'000);
    CHECK(measure_interview(two.made, at_ms(0)).find(two.claire)->talk == ms(12'000));
}

TEST_CASE("the figures of a phase stand on what those of the whole stand on")
{
    Two two;
    two.made.phase(Phase::Open, 0);
    two.made.transcript({{two.claire, 0, 10'000, "So it began"}}, Timing::Serialised);
    two.made.ended(10'000);
    const auto phases = measure_phases(two.made, at_ms(0));
    REQUIRE(phases.size() == 1);
    CHECK(phases[0].figures.source.basis == Basis::Transcript);
    CHECK(phases[0].figures.source.timing == Timing::Serialised);
}

TEST_CASE("how long I waited is not told where one ends because the next begins")
{
    Two two;
    two.made.note(NoteKind::Question, 9'000, two.me, "And then?");
    const RecordingId id = two.made.transcript({{two.me, 0, 10'000, "And then?"}, {two.claire, 12'000, 20'000, "Nothing"}});
    two.made.ended(20'000);
    REQUIRE(measure_waits(two.made, at_ms(0)));
    CHECK(measure_waits(two.made, at_ms(0))->median == ms(2'000));
    two.made.alter(id, [](Recording& r) { r.timing = Timing::Starts; });
    CHECK_FALSE(measure_waits(two.made, at_ms(0)));
}

TEST_CASE("a transcript covers from its first word to its last, the longest line not being the last one")
{
    Two two;
    two.made.transcript({{two.claire, 1'000, 90'000, "on and on"}, {two.me, 5'000, 6'000, "mm"}}, Timing::Exact, 500);
    const auto covered = find_covered(two.made.get().recordings()[0]);
    REQUIRE(covered);
    CHECK(covered->from == at_ms(1'500));
    CHECK(covered->to == at_ms(90'500));
    CHECK_FALSE(find_covered(Recording{}));
}

TEST_SUITE_END();
