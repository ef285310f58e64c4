#include "tests/core/desk/room.h"

#include <filesystem>
#include <set>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// A prepared interview with a question, and a step to be undone.
struct Prepared : Room {
    InterviewId id = create();
    Prepared()
    {
        run(AddQuestion{"How do you work today?"});
        run(AddCareful{"The 2023 migration: Hugo led it."});
    }
    void rehearse() { REQUIRE(fault_of(desk->begin_rehearsal()) == ""); }
    std::set<std::string> files() const
    {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(library().parent_path())) names.insert(entry.path().filename().string());
        return names;
    }
};

}  // namespace

TEST_CASE("a rehearsal is live with the same table, questions and careful list")
{
    Prepared room;
    room.rehearse();
    CHECK(room.desk->rehearsing());
    CHECK(room.interview().head().stage == Stage::Live);
    CHECK(room.interview().persons().size() == 3);
    CHECK(room.interview().questions().size() == 1);
    CHECK(room.interview().careful().size() == 1);
}

TEST_CASE("nothing of a rehearsal reaches the library's file, and all stands as before when it is over")
{
    Prepared room;
    const Interview before = room.on_disk(room.id);
    const auto files = room.files();
    room.rehearse();
    room.run(PressSeat{1});
    room.pass(60'000);
    room.capture("! every release is a weekend of firefighting");
    CHECK(fault_of(room.desk->keep_draft(Draft{"half a line", room.desk->now(), {}})) == "");
    room.desk->keep_alive();
    CHECK(room.on_disk(room.id).same_records(before));
    CHECK(room.files() == files);
    room.desk->end_rehearsal();
    CHECK(room.on_disk(room.id).same_records(before));
    CHECK(room.interview().same_records(before));
    CHECK(room.interview().head().stage == Stage::Prepared);
    CHECK_FALSE(room.desk->draft());
    CHECK(room.desk->interviews().size() == 1);
    CHECK(room.desk->library_file() == room.library());
}

TEST_CASE("steps made before a rehearsal are undone after it, none of them in it")
{
    Prepared room;
    const std::string title = *room.desk->undo_title();
    room.rehearse();
    CHECK(room.desk->undo_title() == nullptr);
    room.capture("a note");
    CHECK(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().notes().empty());
    CHECK(room.interview().head().stage == Stage::Live);
    room.desk->end_rehearsal();
    REQUIRE(room.desk->undo_title());
    CHECK(*room.desk->undo_title() == title);
    CHECK(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().careful().empty());
}

TEST_CASE("a crash in a rehearsal leaves nothing to go on with")
{
    Prepared room;
    room.rehearse();
    room.capture("a note");
    room.open();
    CHECK(room.desk->unfinished().empty());
    CHECK(room.on_disk(room.id).notes().empty());
}

TEST_CASE("in a rehearsal no other interview is opened or made")
{
    Prepared room;
    const InterviewId other = room.create();
    REQUIRE(room.desk->open_interview(room.id).ok());
    room.rehearse();
    CHECK(fault_of(room.desk->open_interview(other)) == "desk.rehearsing");
    CHECK(room.desk->create(Room::wanted()).error().key == "desk.rehearsing");
    CHECK(room.desk->add_sample(Language::English).error().key == "desk.rehearsing");
    CHECK(fault_of(room.desk->begin_rehearsal()) == "desk.rehearsing");
}

TEST_CASE("only an interview that has yet to be held is rehearsed")
{
    Room room;
    CHECK(fault_of(room.desk->begin_rehearsal()) == "desk.nothing_to_rehearse");
    room.start();
    CHECK(fault_of(room.desk->begin_rehearsal()) == "desk.nothing_to_rehearse");
    room.run(EndInterview{});
    CHECK(fault_of(room.desk->begin_rehearsal()) == "desk.nothing_to_rehearse");
}

TEST_CASE("a library that is only read is no hindrance to a rehearsal")
{
    Prepared room;
    room.open(Access::ReadOnly);
    REQUIRE(room.desk->open_interview(room.id).ok());
    room.rehearse();
    room.capture("a note");
    CHECK(room.interview().notes().size() == 1);
    room.desk->end_rehearsal();
    CHECK(room.desk->read_only());
    CHECK(room.interview().notes().empty());
}

TEST_CASE("the interview is held for real after its rehearsal, from zero")
{
    Prepared room;
    room.rehearse();
    room.pass(600'000);
    room.desk->end_rehearsal();
    room.run(StartInterview{room.clock.wall_now()});
    room.pass(3'000);
    CHECK(room.desk->now() == at_ms(3'000));
    CHECK(room.on_disk(room.id).head().stage == Stage::Live);
}
