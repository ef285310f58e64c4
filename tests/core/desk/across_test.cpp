// What all interviews that are over tell, side by side.
#include "tests/core/desk/room.h"

namespace sourdine {

using test::fault_of;
using test::Room;

namespace {

struct Practice : Room {
    InterviewId hold(const std::string& client, const std::string& line)
    {
        NewInterview fresh = wanted();
        fresh.client = client;
        auto id = desk->create(fresh);
        REQUIRE(id.ok());
        run(StartInterview{clock.wall_now()});
        run(PressSeat{1, Milliseconds{0}});
        pass(30'000);
        run(PressSeat{3, Milliseconds{0}});
        pass(10'000);
        capture(line);
        run(EndInterview{});
        pass(3'600'000);
        return *id;
    }
    void open_one(InterviewId id) { REQUIRE(fault_of(desk->open_interview(id)) == ""); }
    std::string clients()
    {
        std::string all;
        for (const auto& told : desk->across().newest_first) all += (all.empty() ? "" : ", ") + told->progress.client;
        return all;
    }
};

}  // namespace

TEST_SUITE_BEGIN("across");

TEST_CASE("interviews that are over stand side by side, the newest first")
{
    Practice room;
    room.hold("Lumen", "! Claire: the _stock_");
    room.hold("Nord", "- Me: send the offer");
    room.create();
    CHECK(room.clients() == "Nord, Lumen");
    const auto& across = room.desk->across();
    CHECK(across.unread == 0);
    CHECK(*across.newest_first[1]->progress.share == doctest::Approx(0.25));
    CHECK(across.newest_first[1]->pains.pains[0].words == "stock");
    REQUIRE(across.newest_first[0]->actions.size() == 1);
    CHECK(across.newest_first[0]->actions[0].mine);
}

TEST_CASE("what is in the bin stands no more beside the others, and comes back with undo")
{
    Practice room;
    const InterviewId lumen = room.hold("Lumen", "! Claire: the _stock_");
    room.hold("Nord", "- Me: send the offer");
    REQUIRE(fault_of(room.desk->move_to_bin({lumen})) == "");
    CHECK(room.clients() == "Nord");
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.clients() == "Nord, Lumen");
}

TEST_CASE("what is archived stands beside the others unless it is left out")
{
    Practice room;
    const InterviewId lumen = room.hold("Lumen", "! Claire: the _stock_");
    room.hold("Nord", "- Me: send the offer");
    REQUIRE(fault_of(room.desk->set_archived({lumen}, true)) == "");
    CHECK(room.clients() == "Nord, Lumen");
    Settings settings = room.desk->settings();
    settings.leave_out_archived = true;
    REQUIRE(fault_of(room.desk->change_settings(settings)) == "");
    CHECK(room.clients() == "Nord");
    REQUIRE(fault_of(room.desk->set_archived({lumen}, false)) == "");
    CHECK(room.clients() == "Nord, Lumen");
}

TEST_CASE("what is not kept is read by another thread, then kept for the next start")
{
    Practice room;
    for (int i = 0; i < 5; ++i) room.hold("Lumen", "! Claire: the _stock_");
    room.open();
    CHECK(room.desk->across().unread == 3);
    auto reading = room.desk->begin_reading();
    REQUIRE(reading);
    reading->read();
    room.desk->finish_reading(std::move(reading));
    CHECK(room.desk->across().unread == 0);
    CHECK(room.desk->across().newest_first.size() == 5);
    CHECK_FALSE(room.desk->begin_reading());
    room.open();
    CHECK(room.desk->across().unread == 0);
}

TEST_CASE("reading that is stopped keeps what it has, and goes on later")
{
    Practice room;
    for (int i = 0; i < 5; ++i) room.hold("Lumen", "! Claire: the _stock_");
    room.open();
    auto reading = room.desk->begin_reading();
    REQUIRE(reading);
    reading->stop();
    reading->read();
    room.desk->finish_reading(std::move(reading));
    CHECK(room.desk->across().unread > 0);
    room.desk->read_all_across();
    CHECK(room.desk->across().unread == 0);
}

TEST_CASE("what changes in an interview shows at once, open or not any more")
{
    Practice room;
    const InterviewId first = room.hold("Lumen", "- Me: send the offer");
    room.hold("Nord", "! Claire: the _kiln_");
    CHECK(room.desk->across().newest_first[1]->actions.size() == 1);
    room.open_one(first);
    room.run(SetDone{room.interview().notes()[0].id, true});
    CHECK(room.desk->across().newest_first[1]->actions.empty());
    room.desk->close_interview();
    CHECK(room.desk->across().newest_first[1]->actions.empty());
    room.open_one(first);
    room.run(SetDone{room.interview().notes()[0].id, false});
    CHECK(room.desk->across().newest_first[1]->actions.size() == 1);
}

TEST_CASE("what another window writes is told after a look at the library")
{
    Practice room;
    room.hold("Lumen", "! Claire: the _stock_");
    CHECK(room.clients() == "Lumen");
    auto other = Desk::open(room.library(), room.clock, Access::Add);
    REQUIRE(other.ok());
    NewInterview fresh = Room::wanted();
    fresh.client = "Halles";
    REQUIRE((*other)->create(fresh).ok());
    REQUIRE(fault_of((*other)->run(StartInterview{room.clock.wall_now()})) == "");
    room.pass(5'000);
    REQUIRE(fault_of((*other)->run(EndInterview{})) == "");
    room.desk->refresh();
    CHECK(room.clients() == "Halles, Lumen");
}

TEST_CASE("nothing is told anew while nothing has changed")
{
    Practice room;
    room.hold("Lumen", "! Claire: the _stock_");
    const std::uint64_t before = room.desk->across().serial;
    CHECK(room.desk->across().serial == before);
    room.desk->refresh();
    CHECK(room.desk->across().serial == before);
}

TEST_CASE("a library that may only be read tells the same, and keeps nothing")
{
    Practice room;
    for (int i = 0; i < 4; ++i) room.hold("Lumen", "! Claire: the _stock_");
    room.desk->close_interview();
    auto reading = Desk::open(room.library(), room.clock, Access::ReadOnly);
    REQUIRE(reading.ok());
    (*reading)->read_all_across();
    CHECK((*reading)->across().newest_first.size() == 4);
    CHECK(*(*reading)->across().newest_first[0]->progress.share == doctest::Approx(0.25));
    room.open();
    CHECK(room.desk->across().unread == 2);
}

TEST_CASE("shares of the list are the kept ones, and those of what has changed since are not")
{
    Practice room;
    std::vector<InterviewId> ids;
    for (int i = 0; i < 4; ++i) ids.push_back(room.hold("Lumen", "! Claire: the _stock_"));
    room.desk->close_interview();
    room.desk->read_all_across();
    room.open();
    CHECK(room.desk->my_shares(0).size() == 2);  // the two that were read at once were never written down
    CHECK_FALSE(room.desk->all_shares_known());
    CHECK(room.desk->my_shares().size() == 4);
    CHECK(room.desk->all_shares_known());
    room.open_one(ids[0]);
    room.run(UpdateHead{[&] { Head head = room.interview().head(); head.title = "Again"; return head; }()});
    CHECK(room.desk->my_shares().at(ids[0]) == doctest::Approx(0.25));
}

TEST_SUITE_END();

}  // namespace sourdine
