// The library cared for: archived, thrown away, brought back, each one step of undo.
#include "tests/core/desk/room.h"

#include <fstream>
#include <iterator>
#include <thread>

namespace sourdine {

using test::fault_of;
using test::Room;

namespace {

// Two interviews of Lumen that are over, nothing open.
struct Lumen : Room {
    InterviewId first, second;

    Lumen()
    {
        first = hold("! Claire: orders get ___lost___ in zzautumn");
        second = hold("! Hugo: nobody _knows_ who signs");
        desk->close_interview();
    }
    InterviewId hold(const std::string& line)
    {
        const InterviewId id = start();
        pass(60'000);
        capture(line);
        run(AddQuestion{"What happened in zzautumn?"});
        run(EndInterview{});
        return id;
    }
    std::vector<InterviewId> listed(bool archived) const
    {
        std::vector<InterviewId> ids;
        for (const InterviewSummary& row : desk->interviews())
            if (row.archived == archived) ids.push_back(row.id);
        return ids;
    }
    std::size_t count_found(const char* words) const { return desk->search(words)->size(); }
};

}  // namespace

TEST_SUITE("care") {
TEST_CASE("an archived interview leaves the everyday list and is still found; undo brings it back")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->set_archived({lumen.first}, true)) == "");
    CHECK(lumen.listed(false) == std::vector{lumen.second});
    CHECK(lumen.listed(true) == std::vector{lumen.first});
    CHECK(lumen.count_found("lost") == 1);
    REQUIRE(lumen.desk->undo_title());
    CHECK(*lumen.desk->undo_title() == "undo.archive");
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(lumen.listed(true).empty());
    REQUIRE(fault_of(lumen.desk->redo()) == "");
    CHECK(lumen.listed(true) == std::vector{lumen.first});
}

TEST_CASE("who leaves archived interviews out neither finds nor remembers them")
{
    Lumen lumen;
    const InterviewId next = lumen.create();
    REQUIRE(lumen.desk->client_memory().interviews.size() == 2);
    REQUIRE(fault_of(lumen.desk->set_archived({lumen.first}, true)) == "");
    CHECK(lumen.desk->client_memory().interviews.size() == 2);
    Settings settings;
    settings.leave_out_archived = true;
    REQUIRE(fault_of(lumen.desk->change_settings(settings)) == "");
    CHECK(lumen.desk->client_memory().interviews.size() == 1);
    CHECK(lumen.count_found("lost") == 0);
    CHECK(lumen.count_found("signs") == 1);
    REQUIRE(lumen.desk->own_questions().size() == 1);
    CHECK(lumen.desk->own_questions()[0].times == 1);
    lumen.open();
    CHECK(lumen.desk->settings().leave_out_archived);
    REQUIRE(fault_of(lumen.desk->open_interview(next)) == "");
    CHECK(lumen.desk->client_memory().interviews.size() == 1);
}

TEST_CASE("in the bin an interview is nowhere but there, and undo gives back exactly what it was")
{
    Lumen lumen;
    lumen.create();
    REQUIRE(lumen.desk->client_memory().interviews.size() == 2);
    const Interview before = lumen.on_disk(lumen.first);
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.first})) == "");
    CHECK(lumen.desk->client_memory().interviews.size() == 1);
    CHECK(lumen.desk->my_shares().count(lumen.first) == 0);
    CHECK(lumen.count_found("zzautumn") == 1);  // the other one's question
    CHECK(lumen.desk->own_questions()[0].times == 1);
    REQUIRE(lumen.desk->bin().size() == 1);
    CHECK(lumen.desk->bin()[0].id == lumen.first);
    CHECK(fault_of(lumen.desk->open_interview(lumen.first)) == "care.in_bin");

    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(lumen.desk->bin().empty());
    CHECK(lumen.on_disk(lumen.first).same_records(before));
    CHECK(lumen.desk->client_memory().interviews.size() == 2);
    CHECK(lumen.count_found("lost") == 1);
}

TEST_CASE("the open interview is closed when it goes to the bin, and open again when that is undone")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->open_interview(lumen.first)) == "");
    REQUIRE(fault_of(lumen.desk->keep_draft(Draft{"half a li", at_ms(1), {}})) == "");
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.first})) == "");
    CHECK(lumen.desk->interview() == nullptr);
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    REQUIRE(lumen.desk->interview());
    CHECK(lumen.interview().head().id == lumen.first);
    REQUIRE(lumen.desk->draft());
    CHECK(lumen.desk->draft()->line == "half a li");
    REQUIRE(fault_of(lumen.desk->redo()) == "");
    CHECK(lumen.desk->interview() == nullptr);
}

TEST_CASE("a client goes with everything as one step")
{
    Lumen lumen;
    NewInterview other = Room::wanted();
    other.client = "Qualis";
    REQUIRE(lumen.desk->create(other).ok());
    const auto all = lumen.desk->find_interviews_of("LUMEN");
    REQUIRE(all.size() == 2);
    CHECK(*lumen.desk->count_contents(all) == Contents{2, 2, 0, 0});
    REQUIRE(fault_of(lumen.desk->move_to_bin(all)) == "");
    CHECK(lumen.desk->interviews().size() == 1);
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(lumen.desk->interviews().size() == 3);
}

TEST_CASE("undo takes back what was done last, in the interview or to the library")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->open_interview(lumen.first)) == "");
    lumen.run(AddCareful{"before"});
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.second})) == "");
    lumen.run(AddCareful{"after"});
    const auto topics = [&] { return lumen.interview().careful().size(); };

    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(topics() == 1);
    CHECK(lumen.desk->bin().size() == 1);
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(topics() == 1);
    CHECK(lumen.desk->bin().empty());
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(topics() == 0);
    for (int i = 0; i < 3; ++i) REQUIRE(fault_of(lumen.desk->redo()) == "");
    CHECK(topics() == 2);
    CHECK(lumen.desk->bin().size() == 1);
}

TEST_CASE("once another interview is open, what was done in it is undone first")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.second})) == "");
    REQUIRE(fault_of(lumen.desk->open_interview(lumen.first)) == "");
    lumen.run(AddCareful{"later"});
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(lumen.interview().careful().empty());
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(lumen.desk->bin().empty());
    CHECK_FALSE(lumen.desk->undo_title());
}

TEST_CASE("nothing to undo with nothing open is a sentence")
{
    Lumen lumen;
    CHECK(fault_of(lumen.desk->undo()) == "desk.nothing_to_undo");
    CHECK(fault_of(lumen.desk->redo()) == "desk.nothing_to_redo");
}

TEST_CASE("an interview under way is neither archived nor thrown away, with its client neither")
{
    Lumen lumen;
    const InterviewId live = lumen.start();
    CHECK(fault_of(lumen.desk->move_to_bin({live})) == "care.live");
    CHECK(fault_of(lumen.desk->set_archived({live}, true)) == "care.live");
    CHECK(fault_of(lumen.desk->move_to_bin(lumen.desk->find_interviews_of("Lumen"))) == "care.live");
    CHECK(lumen.desk->bin().empty());
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.first})) == "");
    CHECK(lumen.interview().head().id == live);
    lumen.capture("still listening");
}

TEST_CASE("one that a crash left under way is not thrown away either")
{
    Lumen lumen;
    const InterviewId live = lumen.start();
    lumen.open();
    CHECK(fault_of(lumen.desk->move_to_bin({live})) == "care.live");
}

TEST_CASE("while another window writes, nothing is moved")
{
    Lumen lumen;
    auto reader = Desk::open(lumen.library(), lumen.clock, Access::Write);
    REQUIRE(reader.ok());
    REQUIRE((*reader)->read_only());
    CHECK(fault_of((*reader)->move_to_bin({lumen.first})) == "desk.read_only");
    CHECK(fault_of((*reader)->set_archived({lumen.first}, true)) == "desk.read_only");
    CHECK(fault_of((*reader)->empty_bin()) == "desk.read_only");
    REQUIRE(fault_of((*reader)->open_interview(lumen.first)) == "");
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.first})) == "");
    (*reader)->refresh();
    CHECK((*reader)->interview() == nullptr);
    CHECK((*reader)->interviews().size() == 1);
    CHECK((*reader)->bin().size() == 1);
}

TEST_CASE("in a rehearsal the library stays as it is, and the bin with it")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.second})) == "");
    lumen.create();
    REQUIRE(fault_of(lumen.desk->begin_rehearsal()) == "");
    CHECK(fault_of(lumen.desk->move_to_bin({lumen.first})) == "desk.rehearsing");
    lumen.capture("a line of the rehearsal");
    lumen.desk->end_rehearsal();
    REQUIRE(lumen.desk->bin().size() == 1);
    CHECK(lumen.desk->bin()[0].id == lumen.second);
}

TEST_CASE("the bin emptied, nothing brings it back and no file tells its words")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.first})) == "");
    CHECK(*lumen.desk->count_bin() == Contents{1, 1, 0, 0});
    REQUIRE(fault_of(lumen.desk->empty_bin()) == "");
    CHECK(lumen.desk->bin().empty());
    CHECK_FALSE(lumen.desk->undo_title());
    lumen.desk.reset();
    for (const char* ending : {"", "-wal", "-shm"}) {
        std::ifstream in(lumen.library().string() + ending, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        CAPTURE(ending);
        CHECK(bytes.find("orders get lost") == std::string::npos);
    }
}

TEST_CASE("the bin is emptied beside the window, and what is typed meanwhile waits its turn")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.first})) == "");
    REQUIRE(fault_of(lumen.desk->open_interview(lumen.second)) == "");
    auto write = lumen.desk->begin_emptying();
    REQUIRE(write.ok());
    CHECK(fault_of(lumen.desk->set_archived({lumen.second}, true)) == "desk.importing");
    CHECK(fault_of(lumen.desk->empty_bin()) == "desk.importing");
    std::thread beside([&] { (*write)->write(); });
    lumen.run(AddCareful{"not the price"});
    beside.join();
    CHECK(lumen.desk->unsaved() == 1);
    REQUIRE(fault_of(lumen.desk->finish_emptying(std::move(*write))) == "");
    CHECK(lumen.desk->unsaved() == 0);
    CHECK(lumen.desk->bin().empty());
    CHECK(lumen.count_found("price") == 1);
    CHECK(lumen.count_found("lost") == 0);
}

TEST_CASE("what cannot be taken back while the bin is emptied can be taken back afterwards")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->set_archived({lumen.second}, true)) == "");
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.first})) == "");
    auto write = lumen.desk->begin_emptying();
    REQUIRE(write.ok());
    CHECK(fault_of(lumen.desk->undo()) == "desk.importing");
    (*write)->write();
    REQUIRE(fault_of(lumen.desk->finish_emptying(std::move(*write))) == "");
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(lumen.listed(true).empty());

    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.second})) == "");
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    auto again = lumen.desk->begin_emptying();
    REQUIRE(again.ok());
    CHECK(fault_of(lumen.desk->redo()) == "desk.importing");
    (*again)->write();
    REQUIRE(fault_of(lumen.desk->finish_emptying(std::move(*again))) == "");
    REQUIRE(fault_of(lumen.desk->redo()) == "");
    CHECK(lumen.desk->bin().size() == 1);
}

TEST_CASE("emptying forgets only the steps whose interviews are gone")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->set_archived({lumen.second}, true)) == "");
    REQUIRE(fault_of(lumen.desk->move_to_bin({lumen.first})) == "");
    REQUIRE(fault_of(lumen.desk->empty_bin()) == "");
    REQUIRE(lumen.desk->undo_title());
    CHECK(*lumen.desk->undo_title() == "undo.archive");
    REQUIRE(fault_of(lumen.desk->undo()) == "");
    CHECK(lumen.listed(true).empty());
}

TEST_CASE("an archived interview that is worked on stays archived in the list")
{
    Lumen lumen;
    REQUIRE(fault_of(lumen.desk->set_archived({lumen.first}, true)) == "");
    REQUIRE(fault_of(lumen.desk->open_interview(lumen.first)) == "");
    Head head = lumen.interview().head();
    head.title = "Another title";
    lumen.run(UpdateHead{head});
    CHECK(lumen.listed(true) == std::vector{lumen.first});
}
}

}  // namespace sourdine
