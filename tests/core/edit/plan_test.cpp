#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;

TEST_CASE("what is prepared can be replaced, its course cannot")
{
    Sheet sheet = Sheet::live();
    Head head;
    head.client = "Other";
    head.title = "Second meeting";
    head.planned_minutes = 0;
    head.aims = {400, Milliseconds{0}, -3};
    head.debrief.guessed_share_percent = 130;
    head.stage = Stage::Ended;
    sheet.run(UpdateHead{head}, 10);
    const Head& after = sheet.interview.head();
    CHECK(after.id == InterviewId{1});
    CHECK(after.stage == Stage::Live);
    CHECK(after.started.has_value());
    CHECK(after.client == "Other");
    CHECK(after.planned_minutes == 1);
    CHECK(after.aims == Aims{100, Milliseconds{1'000}, 0});
    CHECK(after.debrief.guessed_share_percent == 100);
}

TEST_CASE("what phases keep of my time is at most a day and at least nothing, and undo takes it back")
{
    using namespace std::chrono_literals;
    Sheet sheet;
    const Head before = sheet.interview.head();
    Head head = before;
    head.aims.phase_talk = {2min, -5min, std::nullopt, 48h};
    const Change change = sheet.run(UpdateHead{head}, 0);
    CHECK(sheet.interview.head().aims.phase_talk == std::array<std::optional<Milliseconds>, 4>{2min, 0ms, std::nullopt, 24h});
    sheet.interview.apply(inverse(change));
    CHECK(sheet.interview.head() == before);
}

TEST_CASE("typing one text merges, changing two things at once does not")
{
    Sheet sheet;
    Head head = sheet.interview.head();
    head.title = "F";
    CHECK(sheet.run(UpdateHead{head}, 0).merge_key == "head.title");
    head.brief = "They lose";
    CHECK(sheet.run(UpdateHead{head}, 0).merge_key == "head.brief");
    head.title = "First";
    head.client = "Lumen SA";
    CHECK(sheet.run(UpdateHead{head}, 0).merge_key.empty());
    CHECK(sheet.run(UpdateHead{head}, 0).edits.empty());
    head.planned_minutes = 60;
    CHECK(sheet.run(UpdateHead{head}, 0).merge_key.empty());
}

TEST_CASE("a line is added below the brief, and taken back alone")
{
    Sheet sheet;
    CHECK(sheet.refusal(AddBriefLine{" \n"}, 0) == "edit.empty_text");
    sheet.run(AddBriefLine{" Hugo owes the list "}, 0);
    CHECK(sheet.interview.head().brief == "Hugo owes the list");
    Head head = sheet.interview.head();
    head.brief += " of lost orders.\n\n";
    sheet.run(UpdateHead{head}, 0);
    const Change change = sheet.run(AddBriefLine{"It itches: stock"}, 0);
    CHECK(sheet.interview.head().brief == "Hugo owes the list of lost orders.\nIt itches: stock");
    CHECK(change.merge_key.empty());
    sheet.interview.apply(inverse(change));
    CHECK(sheet.interview.head().brief == head.brief);
}

TEST_CASE("what the brief says already is not said twice")
{
    Sheet sheet;
    sheet.run(AddBriefLine{"Stock"}, 0);
    sheet.run(AddBriefLine{"Returns"}, 0);
    CHECK(sheet.run(AddBriefLine{"Stock"}, 0).edits.empty());
    CHECK_FALSE(sheet.run(AddBriefLine{"Stoc"}, 0).edits.empty());
}

TEST_CASE("questions are added at the end, moved, emptied and removed")
{
    Sheet sheet;
    CHECK(sheet.refusal(AddQuestion{"  "}, 0) == "edit.empty_text");
    sheet.run(AddQuestion{" How? "}, 0);
    sheet.run(AddQuestion{"Why?"}, 0);
    sheet.run(AddQuestion{"Who?"}, 0);
    const PlannedQuestionId who = sheet.interview.questions_in_order()[2]->id;
    sheet.run(MoveQuestion{who, 0}, 0);
    CHECK(sheet.interview.questions_in_order()[0]->text == "Who?");
    CHECK(sheet.interview.questions_in_order()[1]->text == "How?");
    sheet.run(MoveQuestion{who, 99}, 0);
    CHECK(sheet.interview.questions_in_order()[2]->text == "Who?");
    sheet.run(UpdateQuestion{who, ""}, 0);
    CHECK(sheet.interview.questions().size() == 3);
    sheet.run(RemoveQuestion{who}, 0);
    CHECK(sheet.interview.questions().size() == 2);
    CHECK(sheet.refusal(RemoveQuestion{who}, 0) == "edit.not_there");
    CHECK(sheet.refusal(UpdateQuestion{who, "x"}, 0) == "edit.not_there");
}

TEST_CASE("a question is ticked by hand once it is asked, and unticked")
{
    Sheet sheet = Sheet::with_table();
    sheet.run(AddQuestion{"How?"}, 0);
    const PlannedQuestionId how = sheet.interview.questions()[0].id;
    CHECK(sheet.refusal(TickQuestion{how}, 0) == "edit.not_started");
    sheet.run(StartInterview{}, 0);
    sheet.run(TickQuestion{how}, 700);
    CHECK(sheet.interview.questions()[0].asked == at_ms(700));
    CHECK(sheet.run(TickQuestion{how}, 900).edits.empty());
    sheet.run(TickQuestion{how, false}, 900);
    CHECK_FALSE(sheet.interview.questions()[0].asked);
}

TEST_CASE("sensitive topics come, change and go")
{
    Sheet sheet;
    sheet.run(AddCareful{"2023"}, 0);
    const CarefulId id = sheet.interview.careful()[0].id;
    CHECK(sheet.run(UpdateCareful{id, "the 2023 migration"}, 0).merge_key == "careful." + std::to_string(id.value) + ".text");
    CHECK(sheet.interview.careful()[0].text == "the 2023 migration");
    sheet.run(RemoveCareful{id}, 0);
    CHECK(sheet.interview.careful().empty());
    CHECK(sheet.refusal(UpdateCareful{id, "x"}, 0) == "edit.not_there");
}

}  // namespace sourdine
