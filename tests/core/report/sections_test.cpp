#include "core/report/sections.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace std::chrono;

namespace {

constexpr Date today{year{2026}, month{3}, day{12}};

Telling tell(const Interview& interview, Copy copy = Copy::Own, Language language = Language::English)
{
    return {interview, at_ms(600'000), today, copy, language};
}

std::string text_of(const Runs& runs)
{
    std::string out;
    for (const Run& run : runs) out += run.text;
    return out;
}

template <class Wanted>
const Wanted& only(const std::optional<Section>& section, std::size_t place = 0)
{
    REQUIRE(section.has_value());
    REQUIRE(section->blocks.size() > place);
    return std::get<Wanted>(section->blocks[place]);
}

}  // namespace

TEST_CASE("an interview where nothing happened yet has no findings")
{
    const test::MadeInterview made;
    CHECK_FALSE(pains_section(tell(made)));
    CHECK_FALSE(actions_section(tell(made)));
    CHECK_FALSE(decisions_section(tell(made)));
    CHECK_FALSE(questions_section(tell(made)));
    CHECK_FALSE(talk_section(tell(made)));
    CHECK_FALSE(sheet_section(tell(made)));
    CHECK_FALSE(preparation_section(tell(made)));
    CHECK_FALSE(debrief_section(tell(made)));
    CHECK_FALSE(summary_section(tell(made)));
    CHECK_FALSE(people_section(tell(made)));
}

TEST_CASE("a pain is shown with who said it, how often and the notes it was said in")
{
    test::MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId hugo = made.client("Hugo");
    made.note(NoteKind::Problem, 60'000, claire, "each release is a ___lost weekend___");
    made.note(NoteKind::Quote, 125'000, hugo, "another _lost weekend_");
    const auto section = pains_section(tell(made));
    const Card& card = only<Card>(section);
    CHECK(card.title == Runs{{"lost weekend", 3}});
    CHECK(card.tags == std::vector<std::string>{"Claire and Hugo", "said twice", "not confirmed yet", "no action yet"});
    REQUIRE(card.quotes.size() == 2);
    CHECK(card.quotes[0].by == "Claire, 1:00");
    CHECK(text_of(card.quotes[1].words) == "“another lost weekend”");
}

TEST_CASE("a quote stands in the marks of the report's language, verbatim")
{
    test::MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.note(NoteKind::Quote, 0, claire, "on ne sait pas...");
    const auto section = also_said_section(tell(made, Copy::Client, Language::French));
    CHECK(text_of(only<Quote>(section).words) == "«\u202fon ne sait pas...\u202f»");
    CHECK(only<Quote>(section).by == "Claire");
}

TEST_CASE("times are those of the interview's own clock")
{
    test::MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.pause(30'000, 90'000);
    made.note(NoteKind::Decision, 120'000, claire, "We go on");
    const auto section = decisions_section(tell(made));
    CHECK(text_of(only<BulletList>(section).items[0]) == "We go on · Claire, 1:00");
}

TEST_CASE("an action without an owner says so")
{
    test::MadeInterview made;
    made.note(NoteKind::Action, 0, std::nullopt, "Send the list");
    const auto section = actions_section(tell(made));
    const Table& table = only<Table>(section);
    CHECK(text_of(table.rows[0][1]) == "nobody yet");
    CHECK(text_of(table.rows[0][2]).empty());
    CHECK(text_of(table.rows[0][3]) == "to do");
}

TEST_CASE("a due date has its year only when it is another one")
{
    test::MadeInterview made;
    const NoteId soon = made.note(NoteKind::Action, 0, std::nullopt, "Soon");
    const NoteId late = made.note(NoteKind::Action, 1, std::nullopt, "Late");
    made.alter(soon, [](Note& n) { n.due = Date{year{2026}, month{3}, day{13}}; });
    made.alter(late, [](Note& n) { n.due = Date{year{2027}, month{1}, day{4}}; n.done = true; });
    const auto section = actions_section(tell(made));
    const Table& table = only<Table>(section);
    CHECK(text_of(table.rows[0][2]) == "Friday 13 March");
    CHECK(text_of(table.rows[1][2]) == "Monday 4 January 2027");
    CHECK(text_of(table.rows[1][3]) == "done");
}

TEST_CASE("an owner who said yes in the room is told apart from one who was only given the action")
{
    test::MadeInterview made;
    const PersonId hugo = made.client("Hugo Pons");
    const NoteId agreed = made.note(NoteKind::Action, 0, hugo, "Send the list");
    made.note(NoteKind::Action, 1, hugo, "Draw the map");
    made.alter(agreed, [](Note& n) { n.agreed = true; });
    const auto section = actions_section(tell(made));
    const Table& table = only<Table>(section);
    CHECK(text_of(table.rows[0][1]) == "Hugo Pons, said yes in the room");
    CHECK(text_of(table.rows[1][1]) == "Hugo Pons");
}

TEST_CASE("only the own copy counts who owns the actions")
{
    test::MadeInterview made;
    made.note(NoteKind::Action, 0, made.client("Claire"), "Send the list");
    CHECK(text_of(only<Paragraph>(actions_section(tell(made)), 1).runs) == "1 of 1 action has a client owner.");
    CHECK(actions_section(tell(made, Copy::Client))->blocks.size() == 1);
}

TEST_CASE("someone named just Me goes by the role where the client reads")
{
    test::MadeInterview made;
    const PersonId me = made.me("Moi");
    CHECK(name_in_report(tell(made), me) == "Moi");
    CHECK(name_in_report(tell(made, Copy::Client), me) == "The interviewer");
}

TEST_CASE("a person with a name keeps it where the client reads")
{
    test::MadeInterview made;
    const PersonId me = made.me("Ana Me");
    CHECK(name_in_report(tell(made, Copy::Client), me) == "Ana Me");
}

TEST_CASE("a pain the client set aside stays in the own copy alone")
{
    test::MadeInterview made;
    made.note(NoteKind::Problem, 0, made.client("Claire"), "the _mapping_");
    made.pain_view("mapping", "", Confirmation::Denied);
    CHECK(pains_section(tell(made)));
    CHECK_FALSE(pains_section(tell(made, Copy::Client)));
}

TEST_CASE("every note is on the sheet, under the phase it was written in")
{
    test::MadeInterview made;
    made.phase(Phase::Open, 0);
    made.phase(Phase::Listen, 60'000);
    made.note(NoteKind::Note, 0, std::nullopt, "first");
    made.note(NoteKind::Idea, 60'000, std::nullopt, "at the change");
    made.note(NoteKind::Note, 590'000, std::nullopt, "late");
    made.ended(500'000);
    const auto section = sheet_section(tell(made));
    REQUIRE(section->blocks.size() == 4);
    CHECK(only<Subheading>(section, 0).text == "Open");
    CHECK(only<Table>(section, 1).rows.size() == 1);
    CHECK(only<Subheading>(section, 2).text == "Listen");
    CHECK(only<Table>(section, 3).rows.size() == 2);
    CHECK(text_of(only<Table>(section, 3).rows[0][2]) == "Idea");
}

TEST_CASE("questions are told open or closed, and those not asked are listed")
{
    test::MadeInterview made;
    const NoteId asked = made.note(NoteKind::Question, 0, made.me(), "How do you work?");
    made.alter(asked, [](Note& n) { n.open = true; });
    made.planned(0, "Why this broker?");
    const auto section = questions_section(tell(made));
    CHECK(text_of(only<Table>(section, 0).rows[0][2]) == "open");
    CHECK(only<Subheading>(section, 1).text == "Prepared, not asked");
    CHECK(text_of(only<BulletList>(section, 2).items[0]) == "Why this broker?");
}

TEST_CASE("my share is set beside my aim without a grade")
{
    test::MadeInterview made;
    const PersonId me = made.me();
    const PersonId claire = made.client("Claire");
    made.turn(me, 0, 24'000);
    made.turn(claire, 24'000, 100'000);
    made.ended(100'000);
    const auto section = talk_section(tell(made));
    const Figure& share = only<FigureRow>(section, 1).figures[0];
    CHECK(share.value == "24%");
    CHECK(share.remark == "4 points over my aim of 20%");
    const Table& persons = only<Table>(section, 3);
    CHECK(text_of(persons.rows[1][1]) == "1:16");
    CHECK(text_of(persons.rows[1][2]) == "76%");
}

TEST_CASE("without me the talk is told all the same")
{
    test::MadeInterview made;
    made.turn(made.client("Claire"), 0, 10'000);
    made.ended(10'000);
    const auto section = talk_section(tell(made));
    REQUIRE(section);
    CHECK(section->blocks.size() == 4);
}

TEST_CASE("a brief of several lines keeps them apart")
{
    test::MadeInterview made;
    made.head([](Head& h) { h.brief = "One.\n\n Two.\r\n"; });
    const auto section = preparation_section(tell(made));
    REQUIRE(section->blocks.size() == 3);
    CHECK(text_of(only<Paragraph>(section, 1).runs) == "One.");
}

TEST_CASE("a debrief tells the guess and what was written, nothing empty")
{
    test::MadeInterview made;
    made.head([](Head& h) { h.debrief.guessed_share_percent = 15; h.debrief.next_time = "Wait."; });
    const auto section = debrief_section(tell(made));
    REQUIRE(section->blocks.size() == 3);
    CHECK(text_of(only<Paragraph>(section, 0).runs) == "My guess before seeing the figures: I spoke 15% of the time.");
}

TEST_CASE("the day of an interview nobody scheduled is the day it was held")
{
    const test::MadeInterview made;
    CHECK(facts_of(tell(made, Copy::Client))[0] == "Thursday 12 March 2026 · 45 minutes");
}

TEST_CASE("a scheduled interview says its hour")
{
    test::MadeInterview made;
    made.head([](Head& h) { h.scheduled = local_days{today} + hours{14}; });
    CHECK(facts_of(tell(made, Copy::Client, Language::French))[0] == "Le jeudi 12 mars 2026, à 14:00 · 45 minutes");
}
