#include "core/base/check.h"
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// A client met before; then the interview being prepared, with the keyboard in its brief.
struct Returning : Workplace {
    explicit Returning(Language language = Language::English, ImVec2 size = {1440, 900}) : Workplace(language, size) {}

    void make(const std::string& client, const std::string& title)
    {
        NewInterview wanted;
        wanted.client = client;
        wanted.title = title;
        for (const auto& [name, side] : {std::pair{"Claire", Side::Client}, std::pair{"Me", Side::Us}}) {
            Person person;
            person.name = name;
            person.side = side;
            person.me = side == Side::Us;
            wanted.persons.push_back(person);
        }
        SD_CHECK(desk->create(wanted).ok());
    }
    void hold(const std::string& title, const std::vector<std::string>& lines, const std::string& next_time = {})
    {
        make("Lumen", title);
        run(AddCareful{"the " + title + " merger"});
        run(StartInterview{clock.wall_now()});
        for (const std::string& line : lines) {
            clock.pass(Milliseconds{10'000});
            SD_CHECK(desk->capture(line, desk->now()).ok());
        }
        run(EndInterview{});
        Head head = desk->interview()->head();
        head.debrief.next_time = next_time;
        run(UpdateHead{head});
        clock.pass(Milliseconds{3 * 86'400'000});
    }
    void prepare()
    {
        make("Lumen", "Next");
        show(app::Workspace::Prepare);
        SD_CHECK(window.click("###brief"));
    }
    // Held once: one pain, an action of each side, one of ours first though noted last.
    void prepare_after_one()
    {
        hold("Framing", {"! Claire: the ___lost orders___", "- Claire: ask the broker", "- Me: send the list, friday"}, "let her finish");
        prepare();
    }
    void run(const Command& command) { SD_CHECK(desk->run(command).ok()); }
    std::string first_question() const { return interview().questions().empty() ? std::string{} : interview().questions()[0].text; }
};

}  // namespace

TEST_SUITE("last time") {
TEST_CASE("F3 goes to the first line of last time and Escape goes back to the field one was in")
{
    Returning place;
    place.prepare_after_one();
    CHECK(place.window.sees("Framing, 12 March"));
    place.window.key("F3");
    CHECK(place.window.focused() == "lost orders###last-pains0");
    place.window.key("Escape");
    place.window.type("It began in June.");
    CHECK(place.interview().head().brief == "It began in June.");
}

TEST_CASE("Enter asks about a pain, which then is said to be in this interview and is not taken twice")
{
    Returning place;
    place.prepare_after_one();
    place.window.key("F3");
    CHECK_FALSE(place.window.sees("in this interview"));
    place.window.key("Enter");
    CHECK(place.first_question() == "What has changed about “lost orders” since we last spoke?");
    CHECK(place.window.sees("in this interview"));
    place.window.key("Enter");
    CHECK(place.interview().questions().size() == 1);
}

TEST_CASE("B takes a pain to the brief and undo takes it back")
{
    Returning place;
    place.prepare_after_one();
    place.window.key("F3");
    place.window.type("b");
    CHECK(place.interview().head().brief.find("lost orders") != std::string::npos);
    place.window.key("Ctrl+Z");
    CHECK(place.interview().head().brief.empty());
    CHECK_FALSE(place.window.sees("in this interview"));
}

TEST_CASE("our own open action comes first, is said to be overdue and goes to the brief")
{
    Returning place;
    place.prepare_after_one();
    place.window.key("F3");
    place.window.key("Down");
    CHECK(place.window.focused() == "send the list###last-actions0");
    CHECK(place.window.sees("13 March, overdue"));
    place.window.key("Enter");
    CHECK(place.interview().head().brief.starts_with("Not done yet: send the list"));
}

TEST_CASE("what was meant for next time goes to the careful list")
{
    Returning place;
    place.prepare_after_one();
    place.window.key("F3");
    for (int i = 0; i < 3; ++i) place.window.key("Down");
    CHECK(place.window.focused() == "let her finish###last-next_time0");
    place.window.key("Enter");
    REQUIRE(place.interview().careful().size() == 1);
    CHECK(place.interview().careful()[0].text == "let her finish");
}

TEST_CASE("a long list shows its first lines and opens")
{
    Returning place;
    std::vector<std::string> lines;
    for (const char* words : {"stock", "returns", "invoices", "deadlines", "passwords", "printers", "parking", "coffee"}) lines.push_back("! Claire: the _" + std::string(words) + "_");
    place.hold("Framing", lines);
    place.prepare();
    CHECK_FALSE(place.window.sees("stock"));
    CHECK(place.window.sees("… and 3 more"));
    place.window.key("F3");
    for (int i = 0; i < 5; ++i) place.window.key("Down");
    place.window.key("Enter");
    CHECK(place.window.sees("stock"));
    CHECK(place.window.focused().ends_with("###last-pains5"));
}

TEST_CASE("Tab stops once in last time, at the line one was on")
{
    Returning place;
    place.prepare_after_one();
    place.window.key("F3");
    place.window.key("Down");
    place.window.key("Tab");
    CHECK(place.window.focused().find("###last-") == std::string::npos);
    place.window.key("Shift+Tab");
    CHECK(place.window.focused() == "send the list###last-actions0");
}

TEST_CASE("a click on what a line offers takes it")
{
    Returning place;
    place.prepare_after_one();
    REQUIRE(place.window.click("###to-question"));
    CHECK(place.first_question().find("lost orders") != std::string::npos);
}

TEST_CASE("a new client has no list of last time, and F3 goes to the brief")
{
    Returning place;
    place.make("Halles", "First");
    place.show(app::Workspace::Prepare);
    CHECK(place.window.sees("First interview with Halles"));
    CHECK_FALSE(place.window.sees("LAST TIME"));
    place.window.key("F3");
    CHECK(place.window.focused() == "###brief");
}

TEST_CASE("how many interviews are remembered is said, and what was left open in none")
{
    Returning place;
    place.hold("Framing", {});
    place.hold("Visit", {});
    place.prepare();
    CHECK(place.window.sees("Visit, 15 March · 2 interviews remembered"));
}

TEST_CASE("in a narrow window the keys stand below the line that has the keyboard")
{
    Returning place(Language::English, {640, 900});
    place.prepare_after_one();
    CHECK(place.window.find("###to-question") == nullptr);
    place.window.key("F3");
    CHECK(place.window.find("###to-question") != nullptr);
}

TEST_CASE("in French the keys are those of the French words")
{
    Returning place(Language::French);
    place.prepare_after_one();
    CHECK(place.window.sees("LA DERNIÈRE FOIS"));
    place.window.key("F3");
    place.window.type("s");
    CHECK(place.interview().head().brief.starts_with("Ce qui démangeait"));
}
}
