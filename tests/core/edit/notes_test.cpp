#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;

TEST_CASE("what is said is by the client who has the floor")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{2}, 100);
    const NoteId quote = sheet.write(NoteKind::Quote, "We lose orders", 200);
    CHECK(sheet.interview.find(quote)->person == sheet.id("Hugo"));
}

TEST_CASE("while I speak, what is said is by the client who last had the floor")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{3}, 500);
    CHECK(sheet.interview.find(sheet.write(NoteKind::Problem, "late", 600))->person == sheet.id("Claire"));
}

TEST_CASE("who spoke is told by when the line was begun")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{2}, 500);
    WriteNote note;
    note.text = "begun while Claire spoke";
    note.at = at_ms(400);
    sheet.run(note, 900);
    CHECK(sheet.interview.notes()[0].person == sheet.id("Claire"));
    CHECK(sheet.interview.notes()[0].at == at_ms(400));
}

TEST_CASE("questions and ideas are mine, actions and decisions nobody's yet, and before any client spoke a note is nobody's")
{
    const Sheet sheet = Sheet::live();
    CHECK(default_person(sheet.interview, NoteKind::Question, at_ms(1)) == sheet.id("Me"));
    CHECK(default_person(sheet.interview, NoteKind::Idea, at_ms(1)) == sheet.id("Me"));
    CHECK_FALSE(default_person(sheet.interview, NoteKind::Action, at_ms(1)));
    CHECK_FALSE(default_person(sheet.interview, NoteKind::Decision, at_ms(1)));
    CHECK_FALSE(default_person(sheet.interview, NoteKind::Quote, at_ms(1)));
}

TEST_CASE("an empty line is not a note, nor is one by someone who is not there")
{
    const Sheet sheet = Sheet::live();
    WriteNote note;
    note.text = " \t\xC2\xA0";
    CHECK(sheet.refusal(note, 5) == "edit.empty_note");
    note.text = "words";
    note.person = PersonId{99};
    CHECK(sheet.refusal(note, 5) == "edit.not_there");
}

TEST_CASE("a question that was planned is ticked with its note, in one step")
{
    Sheet sheet = Sheet::live();
    sheet.run(AddQuestion{"Why did you choose this broker?"}, 0);
    sheet.run(AddQuestion{"How do you work today?"}, 0);
    const Change change = sheet.run(WriteNote{NoteKind::Question, {}, "how do you work, today ?", {}, {}, at_ms(700)}, 800);
    CHECK(change.edits.size() == 2);
    CHECK_FALSE(sheet.interview.questions_in_order()[0]->asked);
    CHECK(sheet.interview.questions_in_order()[1]->asked == at_ms(700));
    sheet.interview.apply(inverse(change));
    CHECK(sheet.interview.notes().empty());
    CHECK_FALSE(sheet.interview.questions_in_order()[1]->asked);
}

TEST_CASE("a planned question is known with accents left out and one word changed")
{
    Sheet sheet = Sheet::live();
    sheet.run(AddQuestion{"Qu’est-ce qui vous a amenés à changer de système ?"}, 0);
    sheet.write(NoteKind::Question, "Qu'est-ce qui vous a amenes a changer de modele", 10);
    CHECK(sheet.interview.questions()[0].asked == at_ms(10));
}

TEST_CASE("another question, or the same words as a plain note, ticks nothing")
{
    Sheet sheet = Sheet::live();
    sheet.run(AddQuestion{"How do you work today?"}, 0);
    sheet.write(NoteKind::Question, "How many people work here?", 10);
    sheet.write(NoteKind::Quote, "How do you work today?", 20);
    CHECK_FALSE(sheet.interview.questions()[0].asked);
}

TEST_CASE("asking a planned question notes it as mine, now, and ticks it, in one step")
{
    Sheet sheet = Sheet::live();
    sheet.run(AddQuestion{"How do you work today?"}, 0);
    const Interview before = sheet.interview;
    const Change change = sheet.run(AskQuestion{sheet.interview.questions()[0].id}, 700);
    REQUIRE(sheet.interview.notes().size() == 1);
    const Note& note = sheet.interview.notes()[0];
    CHECK(note.kind == NoteKind::Question);
    CHECK(note.text == "How do you work today?");
    CHECK(note.person == sheet.id("Me"));
    CHECK(note.at == at_ms(700));
    CHECK(sheet.interview.questions()[0].asked == at_ms(700));
    sheet.interview.apply(inverse(change));
    CHECK(sheet.interview.same_records(before));
}

TEST_CASE("a planned question is noted when it was begun to be looked for, if that is told")
{
    Sheet sheet = Sheet::live();
    sheet.run(AddQuestion{"How do you work today?"}, 0);
    sheet.run(AskQuestion{sheet.interview.questions()[0].id, at_ms(400)}, 700);
    CHECK(sheet.interview.notes()[0].at == at_ms(400));
    CHECK(sheet.interview.questions()[0].asked == at_ms(400));
}

TEST_CASE("a question that was asked is not asked twice by the same key")
{
    Sheet sheet = Sheet::live();
    sheet.run(AddQuestion{"How do you work today?"}, 0);
    sheet.write(NoteKind::Question, "How do you work today", 10);
    CHECK(sheet.run(AskQuestion{sheet.interview.questions()[0].id}, 700).edits.empty());
}

TEST_CASE("a planned question is asked only while the interview is on the record")
{
    Sheet sheet = Sheet::with_table();
    sheet.run(AddQuestion{"How?"}, 0);
    const PlannedQuestionId how = sheet.interview.questions()[0].id;
    CHECK(sheet.refusal(AskQuestion{how}, 0) == "edit.not_started");
    sheet.run(StartInterview{}, 0);
    sheet.run(GoOffRecord{}, 100);
    CHECK(sheet.refusal(AskQuestion{how}, 200) == "edit.off_record");
    sheet.run(GoOnRecord{}, 300);
    CHECK(sheet.refusal(AskQuestion{PlannedQuestionId{99}}, 400) == "edit.not_there");
    sheet.run(UpdateQuestion{how, " "}, 400);
    CHECK(sheet.refusal(AskQuestion{how}, 500) == "edit.empty_note");
    sheet.run(EndInterview{}, 600);
    CHECK(sheet.refusal(AskQuestion{how}, 700) == "edit.over");
}

TEST_CASE("in the review a forgotten note may be added, at the latest at the end")
{
    Sheet sheet = Sheet::live();
    sheet.run(EndInterview{}, 500);
    WriteNote note;
    note.text = "forgotten";
    note.at = at_ms(90'000);
    sheet.run(note, 90'000);
    CHECK(sheet.interview.notes()[0].at == at_ms(500));
}

TEST_CASE("a line begun off the record has the time of going on")
{
    Sheet sheet = Sheet::live();
    sheet.run(GoOffRecord{}, 100);
    sheet.run(GoOnRecord{}, 300);
    WriteNote note;
    note.text = "now you may write this";
    note.at = at_ms(200);
    sheet.run(note, 400);
    CHECK(sheet.interview.notes()[0].at == at_ms(300));
}

TEST_CASE("editing a note keeps its time, and underlines stay inside the text")
{
    Sheet sheet = Sheet::live();
    const NoteId id = sheet.write(NoteKind::Quote, "a weekend of firefighting", 100, {{2, 9, 2}});
    Note note = *sheet.interview.find(id);
    note.text = "été";
    note.at = at_ms(5);
    note.underlines = {{1, 90, 9}, {2, 3, 1}, {-4, 1, 1}, {3, 3, 1}};
    sheet.run(UpdateNote{note}, 900);
    const Note& after = *sheet.interview.find(id);
    CHECK(after.at == at_ms(100));
    CHECK(after.underlines == std::vector<Underline>{{0, 1, 1}, {1, 3, 3}});
    note.text = "";
    CHECK(sheet.refusal(UpdateNote{note}, 900) == "edit.empty_note");
}

TEST_CASE("typing in a note merges, changing its kind does not")
{
    Sheet sheet = Sheet::live();
    Note note = *sheet.interview.find(sheet.write(NoteKind::Quote, "a", 100));
    note.text = "ab";
    CHECK_FALSE(sheet.run(UpdateNote{note}, 200).merge_key.empty());
    note.kind = NoteKind::Problem;
    CHECK(sheet.run(UpdateNote{note}, 200).merge_key.empty());
}

TEST_CASE("several notes change hands, kind or go in one step, or not at all")
{
    Sheet sheet = Sheet::live();
    const NoteId a = sheet.write(NoteKind::Note, "a", 1);
    const NoteId b = sheet.write(NoteKind::Note, "b", 2);
    sheet.run(AttributeNotes{{a, b}, sheet.id("Hugo")}, 3);
    CHECK(sheet.interview.find(b)->person == sheet.id("Hugo"));
    sheet.run(SetKind{{a, b}, NoteKind::Action}, 3);
    CHECK(sheet.interview.find(a)->kind == NoteKind::Action);
    CHECK(sheet.refusal(DeleteNotes{{a, NoteId{77}}}, 3) == "edit.not_there");
    CHECK(sheet.run(DeleteNotes{{a, b}}, 3).edits.size() == 2);
    CHECK(sheet.interview.notes().empty());
}

TEST_CASE("only an action is done or due")
{
    Sheet sheet = Sheet::live();
    const NoteId note = sheet.write(NoteKind::Note, "a", 1);
    const NoteId action = sheet.write(NoteKind::Action, "send the list", 2);
    CHECK(sheet.refusal(SetDone{note}, 3) == "edit.not_an_action");
    sheet.run(SetDone{action}, 3);
    const Date day{std::chrono::year{2026}, std::chrono::March, std::chrono::day{20}};
    sheet.run(SetDue{action, day}, 3);
    CHECK(sheet.interview.find(action)->done);
    CHECK(sheet.interview.find(action)->due == day);
}

}  // namespace sourdine
