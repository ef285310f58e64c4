// What a client must never read, in any format.
#include "core/report/report.h"
#include "tests/core/report/tag_balance.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}};

// Every private field holds a word of its own that begins with SECRET; the client's own words do not.
test::MadeInterview plant_secrets()
{
    test::MadeInterview made;
    const PersonId claire = made.client("Claire Aubry");
    const PersonId me = made.me("Ana Roux");
    made.head([](Head& h) {
        h.brief = "SECRET1";
        h.aims = {97, Milliseconds{83'000}, 96};
        h.debrief = {93, "SECRET2", "SECRET3", "SECRET4"};
        h.scheduled = std::chrono::local_days{today} + std::chrono::hours{14};
    });
    made.careful("SECRET5");
    made.planned(0, "SECRET6");
    made.phase(Phase::Open, 0);
    made.turn(claire, 0, 61'000);
    made.turn(me, 61'000, 100'000);
    made.cut_in(me, claire, 61'000, "SECRET7");
    made.note(NoteKind::Note, 1'000, claire, "SECRET8 with ___SECRET9___");
    made.note(NoteKind::Question, 2'000, me, "SECRET10?");
    made.note(NoteKind::Idea, 3'000, me, "SECRET11 and _lost orders_");
    made.note(NoteKind::Problem, 4'000, claire, "We have __lost orders__");
    made.note(NoteKind::Quote, 5'000, claire, "Nobody sleeps");
    made.note(NoteKind::Decision, 6'000, claire, "Count first");
    made.note(NoteKind::Action, 7'000, me, "Send the list");
    made.pain_view("lost order", "secret9");
    made.ended(100'000);
    return made;
}

std::string write(ReportFormat format, Copy copy)
{
    return write_report(plant_secrets(), at_ms(100'000), today, {format, copy, Language::English});
}

void check_nothing_given_away(ReportFormat format)
{
    std::string text = write(format, Copy::Client);
    for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    CHECK(text.find("SECRET") == text.npos);
    for (const char* word : {"WE HAVE", "NOBODY SLEEPS", "COUNT FIRST", "SEND THE LIST", "CLAIRE AUBRY"}) CHECK(text.find(word) != text.npos);
    // Figures of talk: shares (61 %, 39 %), times spoken (1:01, 0:39), aims and guess.
    for (const char* figure : {"61%", "39%", "1:01", "0:39", "97", "83", "96", "93", "TALK", "SHARE", "<SVG"}) CHECK(text.find(figure) == text.npos);
}

}  // namespace

TEST_CASE("the client's HTML gives nothing away") { check_nothing_given_away(ReportFormat::Html); }

TEST_CASE("the client's Markdown gives nothing away") { check_nothing_given_away(ReportFormat::Markdown); }

TEST_CASE("the client's JSON gives nothing away")
{
    const std::string text = write(ReportFormat::Json, Copy::Client);
    CHECK(text.find("SECRET") == text.npos);
    CHECK(text.find("secret") == text.npos);
    CHECK(text.find("talk_ms") == text.npos);
    CHECK(text.find("Nobody sleeps") != text.npos);
}

TEST_CASE("the client's CSV gives nothing away")
{
    const std::string text = write(ReportFormat::Csv, Copy::Client);
    CHECK(text.find("SECRET") == text.npos);
    CHECK(text.find("Nobody sleeps") != text.npos);
}

TEST_CASE("the own copy holds everything prepared, noted and debriefed")
{
    const std::string text = write(ReportFormat::Html, Copy::Own);
    std::string missing;
    for (int i = 1; i <= 11; ++i)
        if (i != 7 && text.find("SECRET" + std::to_string(i)) == text.npos) missing += " SECRET" + std::to_string(i);
    CHECK(missing == "");
    CHECK(test::TagBalance::find_fault(text) == "");
}

TEST_CASE("where words were cut stays in the own copy")
{
    CHECK(write(ReportFormat::Html, Copy::Own).find("SECRET7") != std::string::npos);
}

TEST_CASE("the client's copy ends with thanks")
{
    CHECK(write(ReportFormat::Html, Copy::Client).find("Thank you for your time") != std::string::npos);
    CHECK(write(ReportFormat::Html, Copy::Own).find("Thank you for your time") == std::string::npos);
}

TEST_CASE("a format names its files")
{
    CHECK(extension_of(ReportFormat::Html) == "html");
    CHECK(extension_of(ReportFormat::Markdown) == "md");
    CHECK(extension_of(ReportFormat::Json) == "json");
    CHECK(extension_of(ReportFormat::Csv) == "csv");
}
