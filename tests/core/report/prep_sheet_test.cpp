// The page to walk in with.
#include "core/report/sections.h"
#include "tests/core/report/tag_balance.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace std::chrono;
using test::MadeInterview;

namespace {

constexpr Date today{year{2026}, March, day{26}};
const PastInterview first_meeting{InterviewId{2}, {}, Date{year{2026}, March, day{12}}};

struct Prepared : MadeInterview {
    Prepared()
    {
        head([](Head& h) {
            h.stage = Stage::Prepared;
            h.started.reset();
            h.brief = "Two mergers in a year.";
        });
        const PersonId claire = client("Claire");
        alter(claire, [](Person& p) { p.role = "CEO"; p.decides = true; p.knowledge = 0; });
        me("Ana");
        careful("the merger");
        planned(1, "Do you use Kafka?");
        planned(0, "How do you work today?");
    }
};

RememberedPain pain(const std::string& words, int strokes)
{
    RememberedPain made;
    made.words = words;
    made.most_strokes = strokes;
    made.persons = {"Claire", "Hugo"};
    return made;
}

ClientMemory left_open()
{
    ClientMemory memory;
    memory.interviews = {first_meeting};
    memory.interviews[0].title = "First meeting";
    memory.pains = {pain("lost orders", 3)};
    memory.actions = {{first_meeting, NoteId{1}, "send the offer", "Ana", true, Date{year{2026}, April, day{3}}},
                      {first_meeting, NoteId{2}, "find a room", "", false, std::nullopt},
                      {first_meeting, NoteId{3}, "count the returns", "Hugo", false, std::nullopt}};
    memory.next_time = {{"Wait longer", first_meeting}};
    return memory;
}

std::string page(const Interview& interview, const ClientMemory& memory, ReportFormat format = ReportFormat::Markdown)
{
    return write_report(interview, at_ms(0), today, {format, Copy::Prep, Language::English}, memory);
}

std::string last_time(const ClientMemory& memory)
{
    const std::string text = page(Prepared{}, memory);
    const auto at = text.find("## Last time");
    return at == text.npos ? std::string{} : text.substr(at);
}

}  // namespace

TEST_SUITE_BEGIN("prep sheet");

TEST_CASE("the page holds people, brief, careful list, questions in order, aims and budget")
{
    CHECK(page(Prepared{}, {}) ==
          "# First meeting\n\n**Atelier Nord**\n\n45 minutes\n\n"
          "## Round the table\n\n| Name | Role | Side | In the matter |\n| --- | --- | --- | --- |\n"
          "| **Claire** | CEO | client | decides, new here |\n| **Ana** |  | us |  |\n\n"
          "## What we know\n\nTwo mergers in a year.\n\n"
          "## Careful\n\n- **the merger**\n\n"
          "## Questions to ask\n\n1. How do you work today?\n2. Do you use Kafka? (closed)\n\n"
          "## My aims\n\n- Speak at most 20% of the time: 9:00 of 45 minutes.\n- No turn longer than 1:00.\n- At least 70% open questions.\n");
}

TEST_CASE("the page tells what each phase keeps of my time to speak")
{
    Prepared made;
    made.head([](Head& h) { h.aims.phase_talk = {Milliseconds{120'000}, std::nullopt, Milliseconds{180'000}, std::nullopt}; });
    CHECK(page(made, {}).find("9:00 of 45 minutes.\n- Of that, per phase: Open 2:00, Analyse 3:00.\n") != std::string::npos);
}

TEST_CASE("last time tells what itches, what we owe, what they owe and what I wanted to do otherwise")
{
    CHECK(last_time(left_open()) ==
          "## Last time\n\nFirst meeting, Thursday 12 March 2026\n\n"
          "### What still itches\n\n- **lost orders** (3) · Claire and Hugo\n\n"
          "### Not done yet on our side\n\n- send the offer · Ana, by Friday 3 April\n- find a room · nobody yet\n\n"
          "### Not done yet on theirs\n\n- count the returns · Hugo\n\n"
          "### What I wanted to do otherwise\n\n- Wait longer\n");
}

TEST_CASE("a client met for the first time has no last time")
{
    CHECK(last_time({}) == "");
}

TEST_CASE("what does not fit on one page is counted")
{
    ClientMemory memory = left_open();
    memory.actions.clear();
    memory.next_time.clear();
    memory.pains.assign(6, pain("stock", 1));
    CHECK(last_time(memory).ends_with("stock** (1) · Claire and Hugo\n- and one more\n"));
    memory.pains.assign(12, pain("stock", 1));
    CHECK(last_time(memory).ends_with("- and 7 more\n"));
}

TEST_CASE("a question that was asked is not asked again")
{
    Prepared made;
    made.alter(made.get().questions()[1].id, [](PlannedQuestion& q) { q.asked = at_ms(5); });
    CHECK(page(made, {}).find("How do you work today?") == std::string::npos);
    CHECK(page(made, {}).find("1. Do you use Kafka?") != std::string::npos);
}

TEST_CASE("the page is set in two columns, small, and gives no client's words for HTML")
{
    ClientMemory memory = left_open();
    memory.pains = {pain("<b>R&D</b>", 2)};
    const std::string html = page(Prepared{}, memory, ReportFormat::Html);
    CHECK(html.find("<body class=\"sheet\">") != html.npos);
    CHECK(html.find(".sheet main{columns:2") != html.npos);
    CHECK(html.find("<ol>\n<li>How do you work today?</li>") != html.npos);
    CHECK(html.find("&lt;b&gt;R&amp;D&lt;/b&gt;") != html.npos);
    CHECK(test::TagBalance::find_fault(html) == "");
}

TEST_CASE("other reports stay as they are set")
{
    const std::string html = write_report(Prepared{}, at_ms(0), today, {ReportFormat::Html, Copy::Own, Language::English}, left_open());
    CHECK(html.find("class=\"sheet\"") == html.npos);
    CHECK(html.find(".sheet") == html.npos);
    CHECK(html.find("lost orders") == html.npos);
}

TEST_CASE("as JSON it is my own copy")
{
    const Prepared made;
    CHECK(page(made, left_open(), ReportFormat::Json) == write_report(made, at_ms(0), today, {ReportFormat::Json, Copy::Own, Language::English}));
}

TEST_SUITE_END();
