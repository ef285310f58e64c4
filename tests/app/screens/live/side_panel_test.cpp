#include "tests/app/screens/live/live_room.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("what itches most comes first, with who said it, how often and when last")
{
    LiveRoom room;
    room.full_meeting();
    const std::string screen = room.screen();
    INFO(screen);
    const auto first = screen.find("Claire, Hugo · said 3 times · 16:47");
    const auto second = screen.find("Hugo · said twice · 16:20");
    CHECK(first != std::string::npos);
    CHECK(second != std::string::npos);
    CHECK(first < second);
}

TEST_CASE("a question that was asked is unticked with a click on its words")
{
    LiveRoom room;
    room.full_meeting();
    room.frames();
    room.click("How do you work today?");
    const auto ticks = room.sent<TickQuestion>();
    REQUIRE(ticks.size() == 1);
    CHECK_FALSE(ticks[0].asked);
}

TEST_CASE("where to be careful is in sight")
{
    LiveRoom room;
    room.full_meeting();
    CHECK(room.sees("The 2023 migration: Hugo led it."));
}

TEST_CASE("before anything is underlined the panel says what will gather there")
{
    LiveRoom room;
    CHECK(room.sees("Underline the words that hurt"));
}
