#include "app/screens/live/prompts.h"
#include "tests/app/screens/live/live_room.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

const Nudge stay{NudgeKind::StayWithThem, PersonId{1}, Milliseconds{92'000}};
const Nudge mine{NudgeKind::MyTurnIsLong, PersonId{4}, Milliseconds{65'000}};

}  // namespace

TEST_CASE("a sentence stays eight seconds though its cause is gone")
{
    app::PromptState prompts;
    app::choose_nudge(prompts, stay, 10);
    app::choose_nudge(prompts, std::nullopt, 17);
    CHECK(prompts.shown == stay);
    app::choose_nudge(prompts, std::nullopt, 18);
    CHECK_FALSE(prompts.shown.has_value());
}

TEST_CASE("the next sentence waits until thirty seconds have passed")
{
    app::PromptState prompts;
    app::choose_nudge(prompts, stay, 10);
    app::choose_nudge(prompts, mine, 25);
    CHECK_FALSE(prompts.shown.has_value());
    app::choose_nudge(prompts, mine, 40);
    CHECK(prompts.shown == mine);
}

TEST_CASE("a sentence that still holds stays, with its time going on")
{
    app::PromptState prompts;
    app::choose_nudge(prompts, stay, 10);
    Nudge later = stay;
    later.length += Milliseconds{60'000};
    app::choose_nudge(prompts, later, 70);
    CHECK(prompts.shown == later);
}

TEST_CASE("the sentence speaks of the client's time and names the next question")
{
    LiveRoom room;
    room.full_meeting();
    CHECK(room.sees("Claire has been speaking for 1:32. Stay with them."));
    CHECK(room.sees("next: “Why did you choose this broker?”"));
}

TEST_CASE("nothing is said while nothing needs saying, and its place is kept")
{
    LiveRoom room;
    room.speaks(1, 5'000);
    room.frames();
    CHECK_FALSE(room.sees("has been speaking"));
    const float before = room.window().find("capture_line")->box.Min.y;
    room.pass(120'000);
    CHECK(room.sees("has been speaking"));
    CHECK(room.window().find("capture_line")->box.Min.y == before);
}

TEST_CASE("several open threads: the newest is shown, the others counted")
{
    LiveRoom room;
    room.speaks(1, 10'000);
    room.run(MarkCutIn{"the resignation letter"});
    room.pass(60'000);
    room.speaks(2, 10'000);
    room.run(MarkCutIn{"the night shift"});
    room.pass(60'000);
    CHECK(room.sees("You cut Hugo off: “the night shift”"));
    CHECK(room.sees("And 1 more."));
}
