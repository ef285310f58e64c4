#include "core/base/check.h"
#include "core/words/due_date.h"
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <thread>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct Years : Workplace {
    explicit Years(Language language = Language::English, ImVec2 size = {1440, 900}) : Workplace(language, size) {}

    // Held `days` before the clock's day; `me` and `them` are seconds of talk.
    InterviewId hold(const std::string& client, const std::string& title, int days, int them, int me, const std::vector<std::string>& lines, std::optional<int> guess = {})
    {
        NewInterview wanted{client, title, clock.local_time(clock.wall) - std::chrono::days{days}, 45, {}};
        wanted.persons = {Person{.name = "Claire Aubry", .side = Side::Client}, Person{.name = "Me", .side = Side::Us, .me = true}};
        SD_CHECK(desk->create(wanted).ok());
        const auto must = [](const Status& status) { SD_CHECK(status.ok()); };
        must(desk->run(StartInterview{clock.wall - std::chrono::days{days}}));
        must(desk->run_at(GiveFloor{interview().find_seat(1)->id, Milliseconds{0}}, at_ms(0)));
        must(desk->run_at(GiveFloor{interview().find_seat(2)->id, Milliseconds{0}}, at_ms(them * 1000)));
        for (const std::string& line : lines) SD_CHECK(desk->capture(line, at_ms(1000)).ok());
        must(desk->run_at(EndInterview{}, at_ms((them + me) * 1000)));
        if (guess) {
            Head head = interview().head();
            head.debrief.guessed_share_percent = guess;
            must(desk->run(UpdateHead{head}));
        }
        return interview().head().id;
    }
    void hold_some()
    {
        oldest = hold("Lumen Logistics", "First meeting", 400, 60, 40, {"! Claire: the __lost orders__ again", "- Claire: send the list, 2025-02-10"});
        at_nord = hold("Atelier Nord", "Kiln", 60, 70, 30, {"! Claire: our _lost orders_", "- Me: call the plant"}, 20);
        newest = hold("Lumen Logistics", "Second meeting", 5, 80, 20, {"\" Claire: ___lost orders___, every week", "! Claire: the _fax_"}, 22);
    }
    // Whatever is read beside the window is there.
    void look_across()
    {
        show(app::Workspace::Review);
        REQUIRE(window.click("###review.across"));
        wait_for_across();
    }
    void wait_for_across()
    {
        for (window.settle(); desk->across().unread > 0; window.settle()) std::this_thread::yield();
        window.settle();
    }

    InterviewId oldest, at_nord, newest;
};

}  // namespace

TEST_SUITE("across interviews") {
TEST_CASE("figures over time stand side by side, each client named, with what others were seen to do")
{
    Years place;
    place.hold_some();
    place.look_across();
    for (const char* text : {"My share of the talk", "My longest monologue", "I cut them off", "Open questions", "Silence after a question", "What I guess", "Lumen Logistics", "Atelier Nord",
                             "half of 60 interviews", "20%", "the last 2: 35%"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}

TEST_CASE("pains that come back tell where, and open the interview at their note")
{
    Years place;
    place.hold_some();
    place.look_across();
    CHECK(place.window.sees("WHAT COMES BACK"));
    CHECK(place.window.sees("3 interviews"));
    CHECK(place.window.sees("At several clients"));
    REQUIRE(place.window.click("###recurring-lost order"));
    CHECK(place.interview().head().id == place.newest);
    CHECK(place.window.sees("Edit"));
    REQUIRE(place.window.click("###review.across"));
    REQUIRE(place.window.click("###again-lost order1"));
    CHECK(place.interview().head().id == place.at_nord);
}

TEST_CASE("actions that are open are counted by client, mine against theirs, overdue ones first")
{
    Years place;
    place.hold_some();
    place.look_across();
    CHECK(place.window.sees("1 theirs · 0 ours · 1 overdue"));
    CHECK(place.window.sees("0 theirs · 1 ours"));
    CHECK(place.window.sees("overdue, 10 February 2025"));
    REQUIRE(place.window.click("call the plant"));
    CHECK(place.interview().head().id == place.at_nord);
}

TEST_CASE("a client and a span of time narrow down together, by keys alone")
{
    Years place;
    place.hold_some();
    place.look_across();
    REQUIRE(place.window.click("###across-client0"));
    CHECK_FALSE(place.window.sees("call the plant"));
    CHECK(place.window.sees("send the list"));
    REQUIRE(place.window.click("###across-span-quarter"));
    CHECK_FALSE(place.window.sees("send the list"));
    CHECK(place.window.sees("One interview so far"));
    REQUIRE(place.window.click("###across-span-since"));
    place.window.type("2020");
    CHECK(place.window.sees("since Wednesday 1 January 2020"));
    CHECK(place.window.sees("send the list"));
    place.window.key("Ctrl+A");
    place.window.type("no day");
    CHECK(place.window.sees("not a day yet"));
}

TEST_CASE("arrows go from interview to interview in a chart, Enter opens the one told")
{
    Years place;
    place.hold_some();
    place.look_across();
    bool reached = false;
    for (int i = 0; i < 40 && !reached; ++i) {
        place.window.key("Tab");
        reached = place.window.focused().ends_with("###across-share");
    }
    REQUIRE(reached);
    place.window.key("Left");
    CHECK(place.window.sees("Lumen Logistics · 7 March"));
    CHECK(place.window.focused().ends_with("###across-share"));
    place.window.key("Left");
    CHECK(place.window.focused().ends_with("###across-share"));
    CHECK(place.window.sees("Atelier Nord · 11 January"));
    CHECK(place.window.sees("30%"));
    place.window.key("Enter");
    CHECK(place.interview().head().id == place.at_nord);
}

TEST_CASE("without an open interview the review is the look across")
{
    Years place;
    place.hold_some();
    place.desk->close_interview();
    place.show(app::Workspace::Review);
    place.wait_for_across();
    CHECK(place.window.sees("Across interviews"));
    CHECK(place.window.sees("My share of the talk"));
    REQUIRE(place.window.click("###recurring-lost order"));
    CHECK(place.interview().head().id == place.newest);
}

TEST_CASE("an interview yet to be held has the look across too")
{
    Years place;
    place.hold_some();
    REQUIRE(place.desk->create({"Halles", "Next", std::nullopt, 45, {}}).ok());
    place.show(app::Workspace::Review);
    place.wait_for_across();
    CHECK(place.window.sees("My share of the talk"));
}

TEST_CASE("with nothing over, and with one interview, it says what will stand here")
{
    Years place;
    place.show(app::Workspace::Review);
    CHECK(place.window.sees("No interview is open"));
    place.hold("Lumen Logistics", "First", 5, 60, 40, {});
    place.look_across();
    CHECK(place.window.sees("One interview so far"));
    CHECK(place.window.sees("No underlined words have come back"));
    CHECK(place.window.sees("No action is open"));
}

TEST_CASE("in French it is French, in a small window too")
{
    Years place(Language::French, {1280, 800});
    place.hold_some();
    place.look_across();
    for (const char* text : {"Au fil des entretiens", "Ma part de parole", "Chez plusieurs clients", "Ce qui reste à faire"}) {
        CAPTURE(text);
        CHECK((place.window.sees(text) || place.window.sees("CE QUI RESTE À FAIRE")));
    }
}

TEST_CASE("pictures of it, where they are asked for")
{
    const char* folder = std::getenv("SOURDINE_PICTURES");
    if (!folder) return;
    struct Look { Language language; ImVec2 size; const char* name; };
    for (const Look& look : {Look{Language::English, {1440, 900}, "across-en"}, Look{Language::French, {1440, 900}, "across-fr"}, Look{Language::French, {1280, 800}, "across-fr-small"}, Look{Language::English, {2560, 1440}, "across-en-large"}}) {
        Years place(look.language, look.size);
        for (int i = 0; i < 14; ++i)
            place.hold(i % 3 == 0 ? "Atelier Nord" : i % 5 == 0 ? "Mairie de Saint-Aubin" : "Lumen Logistics", "Meeting " + std::to_string(i), 400 - i * 28, 60 + i * 3, 40 - i * 2,
                       {"? Me: How does a week look?", "? Me: Is it slow?", i % 2 ? "! Claire: each release is a __weekend of firefighting__" : "! Claire: the ___lost orders___ again", "- Claire: send the list, 2026-03-20", "- Me: call the plant, 2026-02-20"},
                       i % 2 ? std::optional{15 + i * 2} : std::nullopt);
        place.look_across();
        CHECK(place.window.snapshot(std::string(folder) + "/" + look.name + ".png"));
        REQUIRE(place.window.click("###review.debrief"));
        place.window.settle();
        CHECK(place.window.snapshot(std::string(folder) + "/debrief-" + look.name + ".png"));
    }
}
}
