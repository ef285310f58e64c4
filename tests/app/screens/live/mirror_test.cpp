#include "tests/app/screens/live/live_room.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("the mirror shows my share, the others' time and who speaks")
{
    LiveRoom room;
    room.full_meeting();
    const std::string screen = room.screen();
    for (const char* words : {"24%", "76% listening", "9:12", "39%", "6:05", "26%", "2:35", "11%", "5:38", "0:48", "NEW HERE", "20% aim"}) {
        INFO(words);
        CHECK(screen.find(words) != std::string::npos);
    }
    CHECK(room.state.figures.of_records(room.interview).cut_ins.marked == 1);
}

TEST_CASE("the mirror tells how much of my time to speak is spent")
{
    LiveRoom room;
    room.full_meeting();
    CHECK(room.sees("5:38 of 9:00 spent"));
}

TEST_CASE("over my time to speak, the mirror says by how much")
{
    LiveRoom room;
    room.speaks(4, 580'000);
    CHECK(room.sees("0:40 over your 9:00"));
}

TEST_CASE("in a phase with time of its own the mirror tells how much of that is spent")
{
    LiveRoom room;
    Head head = room.interview.head();
    head.aims.phase_talk = {Milliseconds{120'000}, std::nullopt, Milliseconds{60'000}, std::nullopt};
    room.run(UpdateHead{head});
    room.speaks(4, 70'000);
    CHECK(room.sees("Open: 1:10 of 2:00"));
    room.run(SetPhase{Phase::Listen});
    room.speaks(4, 10'000);
    CHECK(room.sees("1:20 of 9:00 spent"));
    room.run(SetPhase{Phase::Analyse});
    room.speaks(4, 65'000);
    CHECK(room.sees("Analyse: 0:05 over 1:00"));
}

TEST_CASE("before the start the mirror tells how long I allow myself to speak")
{
    LiveRoom room{{.started = false}};
    CHECK(room.sees("9:00 to speak"));
}

TEST_CASE("the heading tells who has the floor")
{
    LiveRoom room;
    CHECK(room.sees("SILENCE"));
    room.speaks(1, 1'000);
    CHECK(room.sees("CLAIRE IS SPEAKING"));
    room.speaks(4, 1'000);
    CHECK(room.sees("YOU ARE SPEAKING"));
}

TEST_CASE("figures change once a second, not with every frame")
{
    LiveRoom room;
    room.speaks(1, 1'400);
    CHECK(room.sees("0:01"));
    room.pass(500);
    CHECK(room.sees("0:01"));
    CHECK_FALSE(room.sees("0:02"));
    room.pass(200);
    CHECK(room.sees("0:02"));
}

TEST_CASE("a click on a person gives them the floor, less my reaction time")
{
    LiveRoom room;
    room.pass(5'000);
    room.click("###seat2");
    const auto pressed = room.sent<PressSeat>();
    REQUIRE(pressed.size() == 1);
    CHECK(pressed[0].seat == 2);
    CHECK(pressed[0].lag == room.settings.reaction_lag);
    CHECK(room.sees("HUGO IS SPEAKING"));
}

TEST_CASE("blind mode hides every figure of the mirror, the phases and the sentence")
{
    LiveRoom room;
    room.full_meeting();
    room.settings.blind = true;
    room.settings.reaction_lag = Milliseconds{0};
    const std::string screen = room.screen();
    for (const char* figure : {"%", "9:12", "6:05", "2:35", "5:38", "9:00", "0:48", "19:31", "4:10", "1:32", "said twice"}) {
        INFO(figure);
        CHECK(screen.find(figure) == std::string::npos);
    }
    CHECK(screen.find("Figures hidden until the") != std::string::npos);
    CHECK(screen.find("Claire is speaking. Stay with them.") != std::string::npos);
}

TEST_CASE("a table of twelve is all there")
{
    LiveRoom room;
    for (int i = 0; i < 8; ++i) {
        Person person;
        person.name = "Guest " + std::string(1, static_cast<char>('A' + i));
        room.run(AddPerson{person});
    }
    room.frames();
    CHECK(room.sees("Guest H"));
    const auto* last = room.window().find("###seat12");
    REQUIRE(last);
    CHECK(last->box.Max.y < 844);
}

TEST_CASE("phases done, present and to come are shown, and a click goes to one")
{
    LiveRoom room;
    room.full_meeting();
    CHECK(room.sees("Open · 4:10"));
    CHECK(room.sees("Listen · 19:31"));
    room.click("###phase_analyse");
    const auto phases = room.sent<SetPhase>();
    REQUIRE(phases.size() == 1);
    CHECK(phases[0].phase == Phase::Analyse);
}
