#include "core/base/check.h"
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct Debriefing : Workplace {
    explicit Debriefing(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        add_sample();
        show(app::Workspace::Review);
        Head head = interview().head();
        head.debrief = {};
        SD_CHECK(desk->run(UpdateHead{head}).ok());
        window.settle();
        SD_CHECK(window.click("###review.debrief"));
    }
    const Debrief& debrief() const { return interview().head().debrief; }
};

}  // namespace

TEST_SUITE("debrief") {
TEST_CASE("no figure is told before the guess")
{
    Debriefing place;
    CHECK(place.window.sees("First guess"));
    CHECK_FALSE(place.window.sees("my share of the talk"));
    CHECK_FALSE(place.window.sees("you spoke"));
}

TEST_CASE("after the guess it stands beside what was measured, with what others were seen to do")
{
    Debriefing place;
    REQUIRE(place.window.click("###guess15"));
    CHECK(place.debrief().guessed_share_percent == 15);
    for (const char* text : {"you guessed", "you spoke", "my share of the talk", "my longest monologue", "open questions", "trained interviewers: 6–45%, median 24%"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
    place.window.key("Ctrl+Z");
    CHECK_FALSE(place.debrief().guessed_share_percent);
    CHECK_FALSE(place.window.sees("my share of the talk"));
}

TEST_CASE("in a narrow window nothing of the figures is cut, it goes on below")
{
    Debriefing place(Language::French, {1280, 800}, 2);
    REQUIRE(place.window.click("###guess15"));
    const std::string screen = place.window.screen(), figures = screen.substr(screen.find("ma part de parole"));
    CHECK(figures.find("…") == std::string::npos);
    for (const char* end : {"monologue", "ne le dit", "médiane 24", "médiane 0:31"}) {
        CAPTURE(end);
        CHECK(figures.find(end) != std::string::npos);
    }
}

TEST_CASE("the guess may be passed over, and made later")
{
    Debriefing place;
    REQUIRE(place.window.click("###skip-guess"));
    CHECK(place.window.sees("my share of the talk"));
    CHECK_FALSE(place.window.sees("you guessed"));
    CHECK_FALSE(place.debrief().guessed_share_percent);
}

TEST_CASE("figures stand beside those of my interviews before")
{
    Debriefing place;
    REQUIRE(place.window.click("###guess15"));
    CHECK(place.window.sees("no earlier interview tells it"));
    place.add_sample();  // the same once more: nothing differs by five points
    place.show(app::Workspace::Review);
    REQUIRE(place.window.click("###review.debrief"));
    if (!place.debrief().guessed_share_percent) REQUIRE(place.window.click("###skip-guess"));
    CHECK(place.window.sees("about as usual"));
}

TEST_CASE("what went well, what I do otherwise and thanks are typed and undone")
{
    Debriefing place;
    REQUIRE(place.window.click("###review.thanks"));
    place.window.type("Claire, for the tour");
    CHECK(place.debrief().thanks == "Claire, for the tour");
    place.window.key("Ctrl+Z");
    CHECK(place.debrief().thanks.empty());
}

TEST_CASE("the guess is reached and made with the keyboard alone")
{
    Debriefing place;
    bool reached = false;
    for (int i = 0; i < 40 && !reached; ++i) {
        place.window.key("Tab");
        reached = place.window.focused().ends_with("###guess20");
    }
    REQUIRE(reached);
    place.window.key("Enter");
    CHECK(place.debrief().guessed_share_percent == 20);
}
}
