#include "tests/core/desk/room.h"

namespace sourdine {

using test::fault_of;
using test::Room;

TEST_CASE("the interview's time is nought before the start, runs while live and stands at the end")
{
    Room room;
    room.create();
    room.pass(5'000);
    CHECK(room.desk->now() == at_ms(0));
    room.run(StartInterview{room.clock.wall_now()});
    room.pass(7'000);
    CHECK(room.desk->now() == at_ms(7'000));
    room.run(EndInterview{});
    room.pass(7'000);
    CHECK(room.desk->now() == at_ms(7'000));
}

TEST_CASE("the start taken back, the interview waits again; put forth again, it counts from its start")
{
    Room room;
    room.start();
    room.pass(3'000);
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().head().stage == Stage::Prepared);
    CHECK(room.desk->now() == at_ms(0));
    REQUIRE(fault_of(room.desk->redo()) == "");
    CHECK(room.desk->now() == at_ms(3'000));
    room.pass(1'000);
    CHECK(room.desk->now() == at_ms(4'000));
}

TEST_CASE("the end taken back, the interview goes on where it stopped")
{
    Room room;
    room.start();
    room.run(PressSeat{1});
    room.pass(10'000);
    room.run(EndInterview{});
    room.pass(60'000);
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().head().stage == Stage::Live);
    CHECK(room.desk->now() == at_ms(10'000));
    CHECK_FALSE(room.interview().turns()[0].until.has_value());
    room.pass(1'000);
    CHECK(room.desk->now() == at_ms(11'000));
    room.run(EndInterview{});
    CHECK(room.interview().turns()[0].until == at_ms(11'000));
}

TEST_CASE("what is undone is undone on disk")
{
    Room room;
    const InterviewId id = room.start();
    room.capture("one");
    room.capture("two");
    CHECK(*room.desk->undo_title() == "undo.write_note");
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.on_disk(id).notes().size() == 1);
    CHECK(*room.desk->redo_title() == "undo.write_note");
    REQUIRE(fault_of(room.desk->redo()) == "");
    CHECK(room.on_disk(id).same_records(room.interview()));
    CHECK(fault_of(room.desk->redo()) == "desk.nothing_to_redo");
}

TEST_CASE("making an interview is not undone, nor what was done before it was opened")
{
    Room room;
    const InterviewId id = room.create();
    CHECK(room.desk->undo_title() == nullptr);
    CHECK(fault_of(room.desk->undo()) == "desk.nothing_to_undo");
    room.run(AddCareful{"2023"});
    room.open();
    REQUIRE(fault_of(room.desk->open_interview(id)) == "");
    CHECK(room.desk->undo_title() == nullptr);
}

TEST_CASE("typing a title is one step")
{
    Room room;
    room.create();
    Head head = room.interview().head();
    head.title = "S";
    room.run(UpdateHead{head});
    room.pass(200);
    head.title = "Second";
    room.run(UpdateHead{head});
    CHECK(room.desk->interviews()[0].title == "Second");
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().head().title == "First meeting");
    CHECK(room.desk->interviews()[0].title == "First meeting");
}

TEST_CASE("what has nothing to do is no step")
{
    Room room;
    room.start();
    room.run(ResumeInterview{});
    CHECK(*room.desk->undo_title() == "undo.start");
}

TEST_CASE("no two states have the same revision, whichever interview is shown")
{
    Room room;
    const InterviewId one = room.create();
    const auto first = room.interview().revision();
    const InterviewId two = room.create();
    const auto second = room.interview().revision();
    REQUIRE(fault_of(room.desk->open_interview(one)) == "");
    const auto third = room.interview().revision();
    REQUIRE(fault_of(room.desk->open_interview(two)) == "");
    CHECK(first < second);
    CHECK(second < third);
    CHECK(third < room.interview().revision());
}

}  // namespace sourdine
