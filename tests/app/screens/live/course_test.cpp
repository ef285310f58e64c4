#include "tests/app/screens/live/live_room.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;
using app::GestureKind;

TEST_CASE("before the start the table is shown and the button stands for its key")
{
    LiveRoom room({.started = false});
    CHECK(room.sees("At the table: Claire Aubry, Hugo Pons and Inès Karam."));
    room.click("###start_interview");
    const auto asked = room.sent<app::DoGesture>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].gesture.kind == GestureKind::StartOrResume);
}

TEST_CASE("a click on a person before the start gives nobody the floor")
{
    LiveRoom room({.started = false});
    room.click("###seat2");
    CHECK(room.sent<PressSeat>().empty());
}

TEST_CASE("a pause is told, with the key that goes on")
{
    LiveRoom room;
    room.run(PauseInterview{});
    CHECK(room.sees("Paused. F5 goes on."));
}

TEST_CASE("off the record is told, with the key that goes on")
{
    LiveRoom room;
    room.run(GoOffRecord{});
    CHECK(room.sees("Off the record: nothing is kept. F7 goes on."));
}

TEST_CASE("an interview that is over leads to the review")
{
    LiveRoom room;
    room.keep("they wait");
    room.pass(10'000);
    room.run(EndInterview{});
    CHECK(room.sees("The interview is over."));
    room.click("###go_to_review");
    const auto shown = room.sent<app::ShowWorkspace>();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].workspace == app::Workspace::Review);
}

TEST_CASE("without an interview the screen says so")
{
    LiveRoom room;
    room.no_interview = true;
    CHECK(room.sees("No interview is open."));
}
