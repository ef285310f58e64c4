#include "tests/support/workplace.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// A new interview, its client field with the keyboard.
struct Preparing : Workplace {
    explicit Preparing(Language language = Language::English) : Workplace(language)
    {
        window.key("Ctrl+N");
        REQUIRE(desk->interview());
    }
};

}  // namespace

TEST_SUITE("prepare") {
TEST_CASE("an empty library says what to do and offers the sample")
{
    Workplace place;
    CHECK(place.window.sees("Before the interview"));
    REQUIRE(place.window.click("###sample"));
    REQUIRE(place.desk->interview());
    CHECK(place.interview().head().client == "Lumen Logistics");
}

TEST_CASE("a new interview has me at the table and begins with its client")
{
    Preparing place;
    REQUIRE(place.interview().persons().size() == 1);
    CHECK(place.interview().persons()[0].me);
    place.window.type("Maison Orphée");
    CHECK(place.interview().head().client == "Maison Orphée");
}

TEST_CASE("the client offered to a new interview is kept by Enter and replaced by typing")
{
    Workplace place;
    place.add_sample();
    place.show(app::Workspace::Prepare);
    place.window.key("Ctrl+N");
    REQUIRE(place.interview().head().client == "Lumen Logistics");
    SUBCASE("kept")
    {
        place.window.type("\nFirst meeting");
        CHECK(place.interview().head().client == "Lumen Logistics");
        CHECK(place.interview().head().title == "First meeting");
    }
    SUBCASE("replaced")
    {
        place.window.type("Qualis\n");
        CHECK(place.interview().head().client == "Qualis");
    }
}

TEST_CASE("a window that may only read shows what was prepared")
{
    Workplace place;
    place.add_sample();
    const InterviewId sample = place.interview().head().id;
    place.app.reset();
    place.desk.reset();
    auto reader = Desk::open(place.folder / "library.sqlite", place.clock, Access::ReadOnly);
    REQUIRE(reader.ok());
    place.desk = std::move(reader).value();
    place.app = std::make_unique<app::App>(*place.desk, place.window.ui(), place.window.keymap(), Language::English);
    place.app->carry_out(app::OpenInterview{sample, {}});
    place.show(app::Workspace::Prepare);
    REQUIRE(place.desk->read_only());
    CHECK(place.window.sees("closed: try"));
    CHECK_FALSE(place.window.sees("New interview"));
    place.window.key("Ctrl+N");
    CHECK(place.interview().head().id == sample);
}

TEST_CASE("a title is kept as it is typed and undone in one step")
{
    Preparing place;
    REQUIRE(place.window.click("###title"));
    place.window.type("Checkout audit");
    CHECK(place.interview().head().title == "Checkout audit");
    place.window.key("Ctrl+Z");
    CHECK(place.interview().head().title.empty());
    place.window.key("Ctrl+Shift+Z");
    CHECK(place.interview().head().title == "Checkout audit");
}

TEST_CASE("Enter alone leads through the preparation")
{
    Preparing place;
    place.window.type("Lumen\nFirst meeting\nClaire Aubry, CEO\nHugo Pons\n\nHow do you work today?\n\nThe migration\n");
    CHECK(place.interview().head().client == "Lumen");
    CHECK(place.interview().head().title == "First meeting");
    CHECK(place.interview().persons().size() == 3);
    CHECK(place.interview().questions().size() == 1);
    CHECK(place.interview().careful().size() == 1);
}

TEST_CASE("people are added by name and role, clients before us")
{
    Preparing place;
    REQUIRE(place.window.click("###new-person"));
    place.window.type("Claire Aubry, CEO\nHugo Pons\n");
    REQUIRE(place.interview().persons().size() == 3);
    REQUIRE(place.person("Claire Aubry"));
    CHECK(place.person("Claire Aubry")->role == "CEO");
    CHECK(place.person("Claire Aubry")->seat == 1);
    CHECK(place.person("Hugo Pons")->seat == 2);
    CHECK(place.interview().find_me()->seat == 3);
}

TEST_CASE("a name emptied while it is typed anew is not lost")
{
    Preparing place;
    REQUIRE(place.window.click("###new-person"));
    place.window.type("Hugo\n");
    REQUIRE(place.window.click("###name", 0));
    place.window.key("Ctrl+A");
    place.window.key("Backspace");
    CHECK(place.person("Hugo"));
    place.window.type("Inès");
    CHECK(place.person("Inès"));
    CHECK_FALSE(place.person("Hugo"));
}

TEST_CASE("a closed question is marked while it is typed and says how to open it")
{
    Preparing place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("Do you use Kafka?");
    CHECK(place.window.sees("closed: try"));
    place.window.key("Enter");
    REQUIRE(place.interview().questions().size() == 1);
    CHECK(place.interview().questions()[0].text == "Do you use Kafka?");
}

TEST_CASE("an open question is not marked")
{
    Preparing place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("How do you work today?");
    CHECK_FALSE(place.window.sees("closed"));
}

TEST_CASE("a question emptied and left is gone")
{
    Preparing place;
    REQUIRE(place.window.click("###new-question"));
    place.window.type("Why?\n");
    REQUIRE(place.interview().questions().size() == 1);
    REQUIRE(place.window.click("###question"));
    place.window.key("Ctrl+A");
    place.window.key("Backspace");
    place.window.key("Enter");
    CHECK(place.interview().questions().empty());
}

TEST_CASE("a sensitive topic is kept in the careful list")
{
    Preparing place;
    REQUIRE(place.window.click("###new-careful"));
    place.window.type("The 2023 migration: Hugo led it.\n");
    REQUIRE(place.interview().careful().size() == 1);
    CHECK(place.interview().careful()[0].text == "The 2023 migration: Hugo led it.");
}

TEST_CASE("the brief takes several lines")
{
    Preparing place;
    REQUIRE(place.window.click("###brief"));
    place.window.type("They lose messages.\nThree teams.");
    CHECK(place.interview().head().brief == "They lose messages.\nThree teams.");
}

TEST_CASE("aims are steps that show the minutes they come to")
{
    Preparing place;
    CHECK(place.window.sees("9:00 of 45 minutes to speak"));
    REQUIRE(place.window.click("###more", 0));
    CHECK(place.interview().head().aims.share_percent == 25);
    CHECK(place.window.sees("11:15 of 45 minutes to speak"));
}

TEST_CASE("each phase can be given its own part of my time to speak")
{
    Preparing place;
    CHECK_FALSE(place.window.find("###talk-open"));
    REQUIRE(place.window.click("###phases"));
    REQUIRE(place.window.find("###talk-open"));
    place.window.type("2\n1:30\n\n2,5\n");
    using namespace std::chrono_literals;
    CHECK(place.interview().head().aims.phase_talk == std::array<std::optional<Milliseconds>, 4>{2min, 90s, std::nullopt, 150s});
    CHECK(place.window.sees("6:00 of 9:00 kept for phases"));
    REQUIRE(place.window.click("###phases"));
    CHECK(place.window.sees("Open 2:00 · Listen 1:30 · Collaborate 2:30"));
    place.window.key("Ctrl+Z");
    CHECK_FALSE(place.interview().head().aims.phase_talk[3]);
}

TEST_CASE("a phase's part emptied is none, and what is no length leaves it as it was")
{
    Preparing place;
    REQUIRE(place.window.click("###phases"));
    place.window.type("9 pm\n");
    CHECK_FALSE(place.interview().head().aims.phase_talk[0]);
    REQUIRE(place.window.click("###talk-open"));
    place.window.type("12\n");
    CHECK(place.interview().head().aims.phase_talk[0] == Milliseconds{720'000});
    CHECK(place.window.sees("12:00 for the phases: 3:00 more than the 9:00 there are"));
    REQUIRE(place.window.click("###talk-open"));
    place.window.key("Ctrl+A");
    place.window.key("Backspace");
    place.window.key("Enter");
    CHECK_FALSE(place.interview().head().aims.phase_talk[0]);
}

TEST_CASE("a date is typed in words and minutes as a number")
{
    Preparing place;
    REQUIRE(place.window.click("###when"));
    place.window.key("Ctrl+A");
    place.window.type("20 March 9:30\n");
    CHECK(place.window.sees("Friday 20 March, 09:30"));
    REQUIRE(place.window.click("###minutes"));
    place.window.key("Ctrl+A");
    place.window.type("60\n");
    CHECK(place.interview().head().planned_minutes == 60);
}

TEST_CASE("a date that is none leaves the date as it was, and is told until another is typed")
{
    Preparing place;
    const auto before = place.interview().head().scheduled;
    REQUIRE(place.window.click("###when"));
    place.window.key("Ctrl+A");
    place.window.type("some day\n");
    CHECK(place.interview().head().scheduled == before);
    CHECK(place.window.sees("“some day” says no day or hour"));
    REQUIRE(place.window.click("###when"));
    place.window.key("Ctrl+A");
    place.window.type("tomorrow 9:30\n");
    CHECK_FALSE(place.window.sees("says no day"));
    CHECK(place.interview().head().scheduled != before);
    REQUIRE(place.window.click("###minutes"));
    place.window.key("Ctrl+A");
    place.window.type("long\n");
    CHECK(place.window.sees("“long” says no length"));
}

TEST_CASE("someone new to the subject shows as new here and one click says otherwise")
{
    Preparing place;
    REQUIRE(place.window.click("###new-person"));
    place.window.type("Inès Karam\n");
    Person ines = *place.person("Inès Karam");
    ines.knowledge = 0;
    place.app->carry_out(Command{UpdatePerson{ines}});
    place.window.settle();
    CHECK(place.window.sees("new here"));
    REQUIRE(place.window.click("new here###knows"));
    CHECK(place.person("Inès Karam")->knowledge == 1);
}

TEST_CASE("search finds a note by the beginning of a word and Enter opens it")
{
    Workplace place;
    place.add_sample();
    place.show(app::Workspace::Prepare);
    place.window.key("Ctrl+K");
    place.window.type("firefight");
    CHECK(place.window.sees("firefighting"));
    place.window.key("Enter");
    CHECK(place.window.sees("Overview"));
}

TEST_CASE("search that finds nothing says so")
{
    Workplace place;
    place.add_sample();
    place.show(app::Workspace::Prepare);
    place.window.key("Ctrl+K");
    place.window.type("zebra");
    CHECK(place.window.sees("Nothing found"));
}

TEST_CASE("everything can be reached with Tab alone")
{
    Preparing place;
    std::vector<std::string> reached;
    for (int i = 0; i < 40; ++i) {
        place.window.key("Tab");
        reached.push_back(place.window.focused());
    }
    const auto was = [&](const char* id) { return std::any_of(reached.begin(), reached.end(), [&](const std::string& label) { return label.ends_with(id); }); };
    CHECK(was("###title"));
    CHECK(was("###new-person"));
    CHECK(was("###brief"));
    CHECK(was("###new-question"));
    CHECK(was("###new-careful"));
}

TEST_CASE("in French the whole screen is French")
{
    Preparing place(Language::French);
    CHECK(place.window.sees("AUTOUR DE LA TABLE"));
    CHECK(place.window.sees("Ce qui s’est passé"));
    CHECK(place.interview().persons()[0].name == "Moi");
}
}
