// What would hold a window up for seconds is written beside it, and nothing is lost on the way.
#include "core/desk/read_files.h"
#include "tests/core/desk/room.h"

#include <cstdio>
#include <fstream>

namespace sourdine {

using test::fault_of;
using test::Room;

namespace {

struct LongRoom : Room {
    // Of 3,000 utterances.
    std::filesystem::path put_long() const
    {
        const std::filesystem::path file = folder.path() / "long.vtt";
        std::ofstream out(file, std::ios::binary);
        out << "WEBVTT\n\n";
        char time[64];
        for (int i = 0; i < 3'000; ++i) {
            std::snprintf(time, sizeof time, "%02d:%02d:%02d.000 --> %02d:%02d:%02d.900", i / 3600, i / 60 % 60, i % 60, i / 3600, i / 60 % 60, i % 60);
            out << time << "\n<v " << (i % 2 ? "Claire" : "Me") << ">orchard " << i << "\n\n";
        }
        return file;
    }
    InterviewId import(const Interview* into)
    {
        const std::vector<std::filesystem::path> files{put_long()};
        auto plan = read_plan(files, {}, into, "Unnamed voice");
        REQUIRE(plan.ok());
        const auto id = desk->import(*plan);
        REQUIRE(id.ok());
        return *id;
    }
    // What a window does between frames.
    void write_beside()
    {
        auto write = desk->begin_waiting();
        REQUIRE(write != nullptr);
        write->write();
        desk->finish_waiting(std::move(write));
    }
};

}  // namespace

TEST_CASE("a long transcript taken back is gone at once, and from the disk when it is written beside")
{
    LongRoom room;
    room.desk->write_long_beside(true);
    const InterviewId id = room.create();
    room.import(&room.interview());
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().recordings().empty());
    CHECK(room.on_disk(id).recordings().size() == 1);
    CHECK_FALSE(room.desk->save_trouble());
    room.write_beside();
    CHECK(room.on_disk(id).same_records(room.interview()));
    CHECK(room.desk->search("orchard")->empty());
    CHECK(room.desk->unsaved() == 0);
}

TEST_CASE("what is noted while a long change is written waits behind it, in order")
{
    LongRoom room;
    room.desk->write_long_beside(true);
    const InterviewId id = room.create();
    room.import(&room.interview());
    REQUIRE(fault_of(room.desk->undo()) == "");
    auto write = room.desk->begin_waiting();
    REQUIRE(write != nullptr);
    room.run(AddCareful{"the depot"});
    CHECK(room.desk->begin_waiting() == nullptr);
    write->write();
    room.desk->finish_waiting(std::move(write));
    CHECK(room.on_disk(id).careful().size() == 1);
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("put forth again, a long transcript is written beside as well")
{
    LongRoom room;
    room.desk->write_long_beside(true);
    const InterviewId id = room.create();
    room.import(&room.interview());
    REQUIRE(fault_of(room.desk->undo()) == "");
    REQUIRE(fault_of(room.desk->redo()) == "");
    CHECK(room.interview().recordings().size() == 1);
    room.write_beside();
    room.write_beside();
    CHECK(room.desk->begin_waiting() == nullptr);
    CHECK(room.on_disk(id).same_records(room.interview()));
    CHECK(room.desk->check(false)->faults.empty());
}

TEST_CASE("an interview of files alone leaves the list at once, and the library when it is written beside")
{
    LongRoom room;
    room.desk->write_long_beside(true);
    const InterviewId kept = room.create();
    const InterviewId id = room.import(nullptr);
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.desk->interview() == nullptr);
    CHECK(room.desk->interviews().size() == 1);
    CHECK(fault_of(room.desk->open_interview(id)) == "store.no_such_interview");
    REQUIRE(fault_of(room.desk->open_interview(kept)) == "");
    room.run(AddCareful{"the depot"});
    CHECK(room.desk->interviews().size() == 1);
    room.write_beside();
    CHECK(room.on_disk(kept).careful().size() == 1);
    room.open();
    CHECK(room.desk->interviews().size() == 1);
    CHECK(room.desk->check(false)->faults.empty());
}

TEST_CASE("closed before a long change was written, the desk writes it itself")
{
    LongRoom room;
    room.desk->write_long_beside(true);
    const InterviewId id = room.create();
    room.import(&room.interview());
    REQUIRE(fault_of(room.desk->undo()) == "");
    room.desk.reset();
    CHECK(room.on_disk(id).recordings().empty());
}

TEST_CASE("a long change that cannot be written says why and is tried again")
{
    LongRoom room;
    room.desk->write_long_beside(true);
    const InterviewId id = room.create();
    room.import(&room.interview());
    REQUIRE(fault_of(room.desk->undo()) == "");
    auto write = room.desk->begin_waiting();
    REQUIRE(write != nullptr);
    write->stop();
    write->write();
    room.desk->finish_waiting(std::move(write));
    CHECK(room.desk->save_trouble());
    CHECK(room.on_disk(id).recordings().size() == 1);
    room.write_beside();
    CHECK_FALSE(room.desk->save_trouble());
    CHECK(room.on_disk(id).recordings().empty());
}

}  // namespace sourdine
