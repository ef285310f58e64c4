#include "core/desk/export_talk.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

namespace sourdine::test {

namespace {

std::string write_labels(const Interview& interview, std::int64_t now = 0) { return write_talk(interview, at_ms(now), ExportFormat::Audacity); }

}  // namespace

TEST_CASE("turns kept by keys say what was noted of the one who spoke")
{
    MadeInterview made;
    const PersonId me = made.me("Lou");
    const PersonId anna = made.client("Anna");
    made.turn(me, 0, 2'000);
    made.turn(anna, 2'000, 5'000);
    made.note(NoteKind::Question, 1'000, me, "Why?");
    made.note(NoteKind::Problem, 2'000, anna, "a _leak_");
    made.note(NoteKind::Quote, 4'999, anna, "every night");
    made.note(NoteKind::Note, 5'000, anna, "too late");
    made.ended(6'000);
    CHECK(write_labels(made) == "0.000000\t2.000000\tLou: Why?\n2.000000\t5.000000\tAnna: a leak · every night\n");
}

TEST_CASE("what I thought and what I shall do was not said")
{
    MadeInterview made;
    const PersonId me = made.me("Lou");
    made.turn(me, 0, 2'000);
    made.note(NoteKind::Idea, 1'000, me, "sell them a roof");
    made.note(NoteKind::Action, 1'000, me, "send the list");
    made.ended(2'000);
    CHECK(write_labels(made) == "0.000000\t2.000000\tLou: …\n");
}

TEST_CASE("a pause is no time, and the words before it are said once")
{
    MadeInterview made;
    const PersonId anna = made.client("Anna");
    made.transcript({{anna, 0, 4'000, "one"}, {anna, 5'000, 6'000, "two"}});
    made.pause(1'000, 3'000);
    made.ended(6'000);
    CHECK(write_labels(made) == "0.000000\t1.000000\tAnna: one\n1.000000\t2.000000\tAnna: …\n3.000000\t4.000000\tAnna: two\n");
}

TEST_CASE("nothing said off the record is written, nor what began or ended there")
{
    MadeInterview made;
    const PersonId anna = made.client("Anna");
    made.transcript({{anna, 0, 1'000, "before"}, {anna, 1'000, 2'500, "secret begins"}, {anna, 2'600, 2'700, "secret"}, {anna, 2'900, 4'000, "secret ends"}, {anna, 4'000, 5'000, "after"}});
    made.off_record(2'000, 3'000);
    made.ended(5'000);
    CHECK(write_labels(made) ==
          "0.000000\t1.000000\tAnna: before\n1.000000\t2.000000\tAnna: …\n2.000000\t3.000000\tAnna: …\n3.000000\t4.000000\tAnna: after\n");
}

TEST_CASE("what was said before the interview began lends no words to what came after")
{
    MadeInterview made;
    const PersonId anna = made.client("Anna");
    made.transcript({{anna, 0, 1'000, "too early"}, {anna, 1'500, 3'000, "half"}}, Timing::Exact, -2'000);
    made.ended(5'000);
    CHECK(write_labels(made) == "0.000000\t1.000000\tAnna: half\n");
}

TEST_CASE("utterances that begin together keep their own words")
{
    MadeInterview made;
    const PersonId anna = made.client("Anna");
    made.transcript({{anna, 0, 3'000, "long"}, {anna, 0, 1'000, "short"}});
    made.ended(5'000);
    CHECK(write_labels(made) == "0.000000\t1.000000\tAnna: short\n0.000000\t3.000000\tAnna: long\n");
}

TEST_CASE("words whose end nobody knows have a millisecond, and none in a file of times alone")
{
    MadeInterview made;
    const PersonId anna = made.client("Anna");
    made.transcript({{anna, 0, 3'000, "first"}, {anna, 3'000, 3'000, "last"}, {std::nullopt, 3'000, 3'000, "door"}}, Timing::Starts);
    made.ended(3'000);
    CHECK(write_labels(made) == "0.000000\t3.000000\tAnna: first\n3.000000\t3.001000\tAnna: last\n");
    CHECK(write_talk(made, at_ms(0), ExportFormat::Rttm) == "SPEAKER First_meeting 1 0.000 3.000 <NA> <NA> Anna <NA> <NA>\n");
}

TEST_CASE("a live interview is written as far as it has come")
{
    MadeInterview made;
    const PersonId anna = made.client("Anna");
    made.open_turn(anna, 1'000);
    CHECK(write_labels(made, 4'000) == "1.000000\t4.000000\tAnna: …\n");
}

}  // namespace sourdine::test
