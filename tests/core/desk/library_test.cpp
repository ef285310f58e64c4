#include "tests/core/desk/room.h"

namespace sourdine {

using test::fault_of;
using test::Room;

TEST_CASE("a new interview has its table, clients first, and is open")
{
    Room room;
    const InterviewId id = room.create();
    CHECK(room.interview().head().id == id);
    CHECK(room.interview().head().client == "Lumen");
    CHECK(room.interview().find_seat(1)->name == "Claire Aubry");
    CHECK(room.interview().find_seat(3)->me);
    REQUIRE(room.desk->interviews().size() == 1);
    CHECK(room.desk->interviews()[0].title == "First meeting");
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("a new interview with a person without a name is refused and leaves nothing")
{
    Room room;
    NewInterview wanted = Room::wanted();
    wanted.persons[1].name = " ";
    CHECK_FALSE(room.desk->create(wanted).ok());
    CHECK(room.desk->interviews().empty());
    CHECK(room.desk->interview() == nullptr);
}

TEST_CASE("interviews may be added while another window writes, and only those be changed")
{
    Room room;
    const InterviewId others = room.create();
    auto added = Desk::open(room.library(), room.clock, Access::Add);
    REQUIRE(added.ok());
    const auto id = (*added)->create(Room::wanted());
    REQUIRE(id.ok());
    CHECK(fault_of((*added)->run(AddCareful{"2023"})) == "");
    REQUIRE(fault_of((*added)->open_interview(others)) == "");
    CHECK(fault_of((*added)->run(AddCareful{"2023"})) == "desk.read_only");

    CHECK(room.desk->interviews().size() == 1);
    room.desk->refresh();
    CHECK(room.desk->interviews().size() == 2);
}

TEST_CASE("settings are kept, inside their limits")
{
    Room room;
    CHECK(room.desk->settings() == Settings{});
    REQUIRE(fault_of(room.desk->change_settings({Language::French, 9.0f, Milliseconds{-5}, true})) == "");
    room.open();
    CHECK(room.desk->settings() == Settings{Language::French, 3.0f, Milliseconds{0}, true});
    REQUIRE(fault_of(room.desk->change_settings({std::nullopt, 1.25f, Milliseconds{900}, false})) == "");
    room.open();
    CHECK(room.desk->settings() == Settings{std::nullopt, 1.25f, Milliseconds{900}, false});
}

TEST_CASE("my name and my addresses are kept")
{
    Room room;
    Settings settings;
    settings.own_name = "Inès Karam";
    settings.own_email = "ines@aubepine.example, ines.karam@free.fr";
    REQUIRE(fault_of(room.desk->change_settings(settings)) == "");
    room.open();
    CHECK(room.desk->settings() == settings);
}

TEST_CASE("settings that make no sense are as if never set")
{
    Room room;
    room.desk.reset();
    {
        auto library = Library::open(room.library(), Access::Write);
        REQUIRE(library.ok());
        REQUIRE((*library)->keep_setting("language", "klingon").ok());
        REQUIRE((*library)->keep_setting("zoom", "nan").ok());
        REQUIRE((*library)->keep_setting("reaction_lag_ms", "soon").ok());
        REQUIRE((*library)->keep_setting("blind", "perhaps").ok());
    }
    room.open();
    CHECK(room.desk->settings() == Settings{});
}

TEST_CASE("a window that reads may still be zoomed, for as long as it is open")
{
    Room room;
    auto reader = Desk::open(room.library(), room.clock, Access::ReadOnly);
    REQUIRE(reader.ok());
    REQUIRE(fault_of((*reader)->change_settings({std::nullopt, 2.0f, Milliseconds{700}, false})) == "");
    CHECK((*reader)->settings().zoom == 2.0f);
}

TEST_CASE("my share is known of every interview that is over and in which someone spoke")
{
    Room room;
    const InterviewId spoken = room.start();
    room.run(PressSeat{1});
    room.pass(9'000);
    room.run(PressSeat{3});
    room.pass(3'000);
    room.run(EndInterview{});
    const InterviewId silent = room.start();
    room.pass(1'000);
    room.run(EndInterview{});
    room.start();

    const auto& shares = room.desk->my_shares();
    REQUIRE(shares.size() == 1);
    CHECK(shares.at(spoken) == doctest::Approx(0.25));
    CHECK_FALSE(shares.contains(silent));

    REQUIRE(fault_of(room.desk->open_interview(spoken)) == "");
    Person claire = *room.interview().find_seat(1);
    claire.me = true;
    room.run(UpdatePerson{claire});
    CHECK(room.desk->my_shares().at(spoken) == doctest::Approx(0.75));
}

TEST_CASE("words are found again across interviews")
{
    Room room;
    const InterviewId id = room.start();
    room.capture("! the Délais are getting longer");
    room.create();
    const auto hits = room.desk->search("delai");
    REQUIRE(hits.ok());
    REQUIRE(hits->size() == 1);
    CHECK((*hits)[0].interview == id);
}

TEST_CASE("the sample is an interview that is over, a week ago, in either language")
{
    Room room;
    const auto english = room.desk->add_sample(Language::English);
    REQUIRE_MESSAGE(english.ok(), (english ? "" : english.error().key));
    CHECK(room.interview().head().stage == Stage::Ended);
    CHECK(room.interview().find_me() != nullptr);
    CHECK(room.interview().notes().size() > 10);
    CHECK(room.interview().head().scheduled == LocalTime{std::chrono::local_days{std::chrono::year{2026} / 3 / 5} + std::chrono::hours{14}});
    CHECK(room.clock.local_time(*room.interview().head().started) == *room.interview().head().scheduled);
    CHECK(room.desk->undo_title() == nullptr);
    CHECK(room.on_disk(*english).same_records(room.interview()));
    const auto french = room.desk->add_sample(Language::French);
    REQUIRE_MESSAGE(french.ok(), (french ? "" : french.error().key));
    CHECK(room.desk->interviews().size() == 2);
    CHECK(room.desk->check(false)->faults.empty());
}

TEST_CASE("a sample whose script does not read is refused and leaves nothing")
{
    Room room;
    const auto plan = read_sample_plan(R"({"client":"C","persons":[{"name":"A","side":"client"}]})", "00:01.000 :7");
    REQUIRE(plan.ok());
    const auto refused = room.desk->add_sample(*plan);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().key == "script.edit.unknown_seat");
    CHECK(room.desk->interviews().empty());
}

}  // namespace sourdine
