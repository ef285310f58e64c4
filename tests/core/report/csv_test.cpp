#include "core/report/csv.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

const std::string mark = "\xEF\xBB\xBF";
const std::string columns = "time,phase,kind,person,text,underlined,strokes,open,owner,due,done,agreed\r\n";

std::string rows(const MadeInterview& made, Copy copy = Copy::Own)
{
    const std::string csv = write_notes_csv(made, copy);
    REQUIRE(csv.rfind(mark + columns, 0) == 0);
    return csv.substr(mark.size() + columns.size());
}

}  // namespace

TEST_SUITE_BEGIN("csv");

TEST_CASE("an empty sheet is its columns alone")
{
    CHECK(rows(MadeInterview{}).empty());
}

TEST_CASE("each kind fills its own columns, by time")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    const PersonId hugo = made.client("Hugo");
    const PersonId me = made.me();
    made.phase(Phase::Open, 0);
    made.phase(Phase::Listen, 60'000);
    const NoteId list = made.note(NoteKind::Action, 3'723'999, hugo, "send the list");
    made.alter(list, [](Note& n) { n.due = Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}}; n.done = n.agreed = true; });
    made.note(NoteKind::Problem, 61'000, claire, "a ___weekend___ of _firefighting_");
    const NoteId asked = made.note(NoteKind::Question, 2'000, me, "Why?");
    made.alter(asked, [](Note& n) { n.open = true; });
    CHECK(rows(made) == "00:00:02,open,question,Me,Why?,,,true,,,,\r\n"
                        "00:01:01,listen,problem,Claire,a weekend of firefighting,weekend; firefighting,3; 1,,,,,\r\n"
                        "01:02:03,listen,action,,send the list,,,,Hugo,2026-03-20,true,true\r\n");
}

TEST_CASE("an action of nobody without a date is still to do")
{
    MadeInterview made;
    made.note(NoteKind::Action, 0, std::nullopt, "find a date");
    CHECK(rows(made) == "00:00:00,,action,,find a date,,,,,,false,\r\n");
}

TEST_CASE("commas, quotes and line ends stay inside their cell")
{
    MadeInterview made;
    made.note(NoteKind::Note, 0, std::nullopt, "he said \"no\", then\nleft");
    CHECK(rows(made) == "00:00:00,,note,,\"he said \"\"no\"\", then\nleft\",,,,,,,\r\n");
}

TEST_CASE("what a spreadsheet would run as a formula is text")
{
    MadeInterview made;
    const PersonId at = made.client("@Hugo");
    made.note(NoteKind::Note, 0, at, "=HYPERLINK(\"x\")");
    made.note(NoteKind::Note, 1'000, std::nullopt, "_+3 %_ a year");
    made.note(NoteKind::Note, 2'000, std::nullopt, "-2");
    made.note(NoteKind::Note, 3'000, std::nullopt, "\tx");
    made.note(NoteKind::Note, 4'000, std::nullopt, "a=b");
    CHECK(rows(made) == "00:00:00,,note,'@Hugo,\"'=HYPERLINK(\"\"x\"\")\",,,,,,,\r\n"
                        "00:00:01,,note,,'+3 % a year,'+3 %,1,,,,,\r\n"
                        "00:00:02,,note,,'-2,,,,,,,\r\n"
                        "00:00:03,,note,,'\tx,,,,,,,\r\n"
                        "00:00:04,,note,,a=b,,,,,,,\r\n");
}

TEST_CASE("times are those of the interview's own clock, the same in both copies")
{
    MadeInterview made;
    made.pause(10'000, 70'000);
    made.note(NoteKind::Decision, 90'000, std::nullopt, "go on");
    CHECK(rows(made) == "00:00:30,,decision,,go on,,,,,,,\r\n");
    CHECK(rows(made, Copy::Client) == rows(made));
}

TEST_CASE("the client's sheet has neither phases nor what is not for them")
{
    MadeInterview made;
    const PersonId claire = made.client("Claire");
    made.phase(Phase::Analyse, 0);
    made.note(NoteKind::Problem, 0, claire, "delays");
    made.note(NoteKind::Idea, 1'000, std::nullopt, "a dashboard");
    made.note(NoteKind::Note, 2'000, std::nullopt, "tired");
    CHECK(rows(made, Copy::Client) == "00:00:00,,problem,Claire,delays,,,,,,,\r\n");
}

TEST_CASE("broken bytes never make a broken file")
{
    MadeInterview made;
    made.note(NoteKind::Note, 0, std::nullopt, "a\xFFz");
    CHECK(rows(made) == "00:00:00,,note,,a\xEF\xBF\xBDz,,,,,,,\r\n");
}

TEST_SUITE_END();
