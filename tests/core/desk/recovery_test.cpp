#include "tests/core/desk/room.h"

namespace sourdine {

using test::fault_of;
using test::Room;

namespace {

// Claire speaks from 1 s on; the last sign of life is at 10 s; a line is half typed.
InterviewId crash(Room& room)
{
    const InterviewId id = room.start();
    room.pass(1'000);
    room.run(PressSeat{1});
    room.pass(9'000);
    room.desk->keep_alive();
    REQUIRE(fault_of(room.desk->keep_draft(Draft{"\" and since then we", at_ms(8'000), {}})) == "");
    room.pass(500);
    room.open();
    return id;
}

}  // namespace

TEST_CASE("an interview that was live when the program stopped is found again, with its half-typed line")
{
    Room room;
    const InterviewId id = crash(room);
    const auto unfinished = room.desk->unfinished();
    REQUIRE(unfinished.size() == 1);
    CHECK(unfinished[0].summary.id == id);
    CHECK(unfinished[0].last_alive == at_ms(10'000));
    REQUIRE(unfinished[0].draft.has_value());
    CHECK(unfinished[0].draft->line == "\" and since then we");
    CHECK(unfinished[0].draft->at == at_ms(8'000));
}

TEST_CASE("going on, the turn ends at the last sign of life and the gap is a pause")
{
    Room room;
    const InterviewId id = crash(room);
    room.pass(49'500);
    REQUIRE(fault_of(room.desk->go_on(room.desk->unfinished()[0])) == "");
    CHECK(room.desk->now() == at_ms(60'000));
    CHECK(room.desk->draft()->line == "\" and since then we");
    REQUIRE(room.interview().turns().size() == 1);
    CHECK(room.interview().turns()[0].until == at_ms(10'000));
    REQUIRE(room.interview().breaks().size() == 1);
    CHECK(room.interview().breaks()[0].from == at_ms(10'000));
    CHECK(room.interview().breaks()[0].until == at_ms(60'000));
    CHECK(room.desk->unfinished().empty());
    CHECK(room.desk->undo_title() == nullptr);
    room.pass(2'000);
    room.capture("and it goes on");
    CHECK(room.interview().notes()[0].at == at_ms(62'000));
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("the interview's clock never goes back, even when the wall clock does")
{
    Room room;
    crash(room);
    room.clock.wall -= Milliseconds{3'600'000};
    REQUIRE(fault_of(room.desk->go_on(room.desk->unfinished()[0])) == "");
    CHECK(room.desk->now() == at_ms(10'000));
    room.pass(1'000);
    room.clock.wall -= Milliseconds{3'600'000};
    CHECK(room.desk->now() == at_ms(11'000));
}

TEST_CASE("it can be ended where it stopped instead")
{
    Room room;
    const InterviewId id = crash(room);
    room.pass(600'000);
    REQUIRE(fault_of(room.desk->end_unfinished(room.desk->unfinished()[0])) == "");
    CHECK(room.interview().head().stage == Stage::Ended);
    CHECK(room.desk->now() == at_ms(10'000));
    CHECK(room.interview().turns()[0].until == at_ms(10'000));
    CHECK(room.desk->unfinished().empty());
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("opened without a decision, the clock of a crashed interview stands, and a line is still kept")
{
    Room room;
    const InterviewId id = crash(room);
    REQUIRE(fault_of(room.desk->open_interview(id)) == "");
    room.pass(30'000);
    CHECK(room.desk->now() == at_ms(10'000));
    room.capture("typed before deciding");
    room.run(PressSeat{2});
    REQUIRE(fault_of(room.desk->go_on(room.desk->unfinished()[0])) == "");
    CHECK(room.interview().notes().size() == 1);
    CHECK(room.desk->undo_title() == nullptr);
}

TEST_CASE("a crash right after a line was kept knows that moment as a sign of life")
{
    Room room;
    room.start();
    room.pass(4'000);
    room.capture("one");
    room.open();
    CHECK(room.desk->unfinished()[0].last_alive == at_ms(4'000));
}

TEST_CASE("while one interview runs, another may be looked at, and its clock goes on")
{
    Room room;
    const InterviewId other = room.create();
    const InterviewId running = room.start();
    room.pass(5'000);
    REQUIRE(fault_of(room.desk->open_interview(other)) == "");
    CHECK(room.desk->now() == at_ms(0));
    CHECK(room.desk->unfinished().empty());
    room.pass(5'000);
    room.desk->keep_alive();
    REQUIRE(fault_of(room.desk->open_interview(running)) == "");
    CHECK(room.desk->now() == at_ms(10'000));
    room.open();
    CHECK(room.desk->unfinished()[0].last_alive == at_ms(10'000));
}

TEST_CASE("a second window reads and follows, and changes nothing")
{
    Room room;
    const InterviewId id = room.start();
    auto second = Desk::open(room.library(), room.clock, Access::Write);
    REQUIRE(second.ok());
    Desk& reader = **second;
    CHECK(reader.read_only());
    CHECK(reader.unfinished().empty());
    REQUIRE(fault_of(reader.open_interview(id)) == "");
    CHECK(fault_of(reader.run(PressSeat{1})) == "desk.read_only");
    const auto refused = reader.capture("mine", at_ms(0));
    CHECK((!refused.ok() && refused.error().key == "desk.read_only"));
    CHECK(fault_of(reader.keep_draft(Draft{"x", at_ms(0), {}})) == "desk.read_only");
    CHECK(fault_of(reader.undo()) == "desk.read_only");
    CHECK_FALSE(reader.create(Room::wanted()).ok());

    const auto revision = reader.interview()->revision();
    room.pass(4'000);
    room.capture("seen by both");
    reader.refresh();
    CHECK(reader.interview()->notes().size() == 1);
    CHECK(reader.interview()->revision() > revision);
    CHECK(reader.now() == at_ms(4'000));
}

}  // namespace sourdine
