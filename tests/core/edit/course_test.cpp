#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;

TEST_CASE("an interview starts with the phase open and nobody speaking")
{
    Sheet sheet = Sheet::with_table();
    sheet.run(StartInterview{WallTime{Milliseconds{42}}}, 0);
    CHECK(sheet.interview.head().stage == Stage::Live);
    CHECK(sheet.interview.head().started == WallTime{Milliseconds{42}});
    REQUIRE(sheet.interview.phase_marks().size() == 1);
    CHECK(sheet.interview.phase_marks()[0].phase == Phase::Open);
    CHECK(sheet.interview.phase_marks()[0].from == at_ms(0));
    CHECK(sheet.turns().empty());
}

TEST_CASE("one may start with nobody at the table yet")
{
    Sheet sheet;
    CHECK(sheet.refusal(StartInterview{}, 0).empty());
}

TEST_CASE("an interview starts once, and one that is over stays over")
{
    Sheet sheet = Sheet::live();
    CHECK(sheet.refusal(StartInterview{}, 10) == "edit.already_started");
    sheet.run(EndInterview{}, 20);
    CHECK(sheet.refusal(StartInterview{}, 30) == "edit.over");
    CHECK(sheet.refusal(EndInterview{}, 30) == "edit.over");
}

TEST_CASE("before the start nothing of its course can be done")
{
    const Sheet sheet = Sheet::with_table();
    CHECK(sheet.refusal(PauseInterview{}, 0) == "edit.not_started");
    CHECK(sheet.refusal(EndInterview{}, 0) == "edit.not_started");
    CHECK(sheet.refusal(SetPhase{Phase::Listen}, 0) == "edit.not_started");
    CHECK(sheet.refusal(PressSeat{1}, 0) == "edit.not_started");
    WriteNote note;
    note.text = "too soon";
    CHECK(sheet.refusal(note, 0) == "edit.not_started");
}

TEST_CASE("a pause ends the turn, and after it the floor is silent")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PauseInterview{}, 400);
    CHECK(sheet.refusal(PressSeat{1}, 500) == "edit.paused");
    sheet.run(ResumeInterview{}, 900);
    CHECK(sheet.turns() == "Claire 100-400");
    CHECK(sheet.breaks() == "pause 400-900");
}

TEST_CASE("a pause asked for twice is one pause, and going on without one is nothing")
{
    Sheet sheet = Sheet::live();
    CHECK(sheet.run(ResumeInterview{}, 50).edits.empty());
    sheet.run(PauseInterview{}, 100);
    CHECK(sheet.run(PauseInterview{}, 200).edits.empty());
    CHECK(sheet.breaks() == "pause 100-");
}

TEST_CASE("in a pause one may still jot something down")
{
    Sheet sheet = Sheet::live();
    sheet.run(PauseInterview{}, 100);
    sheet.write(NoteKind::Note, "ask about the budget", 200);
    CHECK(sheet.interview.notes().size() == 1);
}

TEST_CASE("off the record nothing is kept but its length")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(GoOffRecord{}, 300);
    WriteNote note;
    note.text = "between us";
    CHECK(sheet.refusal(note, 400) == "edit.off_record");
    CHECK(sheet.refusal(PressSeat{2}, 400) == "edit.off_record");
    CHECK(sheet.refusal(MarkCutIn{}, 400) == "edit.off_record");
    CHECK(sheet.refusal(SetPhase{Phase::Listen}, 400) == "edit.off_record");
    CHECK(sheet.refusal(PauseInterview{}, 400) == "edit.off_record");
    CHECK(sheet.run(GoOffRecord{}, 400).edits.empty());
}

TEST_CASE("back on the record the one who had the floor has it again")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(GoOffRecord{}, 300);
    sheet.run(GoOnRecord{}, 700);
    CHECK(sheet.turns() == "Claire 100-300, Claire 700-");
    CHECK(sheet.breaks() == "off 300-700");
}

TEST_CASE("back on the record after silence is silence")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{1}, 200);
    sheet.run(GoOffRecord{}, 300);
    sheet.run(GoOnRecord{}, 700);
    CHECK(sheet.turns() == "Claire 100-200");
}

TEST_CASE("off and on the record in one instant changes nothing of the turn")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(GoOffRecord{}, 300);
    sheet.run(GoOnRecord{}, 300);
    CHECK(sheet.turns() == "Claire 100-");
    CHECK(sheet.breaks().empty());
}

TEST_CASE("the key that goes on after a pause also goes back on the record")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{2}, 100);
    sheet.run(GoOffRecord{}, 300);
    sheet.run(ResumeInterview{}, 700);
    CHECK(sheet.turns() == "Hugo 100-300, Hugo 700-");
}

TEST_CASE("off the record during a pause ends the pause")
{
    Sheet sheet = Sheet::live();
    sheet.run(PauseInterview{}, 100);
    sheet.run(GoOffRecord{}, 300);
    CHECK(sheet.breaks() == "pause 100-300, off 300-");
}

TEST_CASE("the end closes whatever is open")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(EndInterview{}, 500);
    CHECK(sheet.turns() == "Claire 100-500");
    CHECK(sheet.interview.head().stage == Stage::Ended);
    CHECK(sheet.interview.head().ended == at_ms(500));

    Sheet paused = Sheet::live();
    paused.run(PauseInterview{}, 100);
    paused.run(EndInterview{}, 500);
    CHECK(paused.breaks() == "pause 100-500");
}

TEST_CASE("a phase is marked when it changes, and two changes in one instant are the last of them")
{
    Sheet sheet = Sheet::live();
    CHECK(sheet.run(SetPhase{Phase::Open}, 100).edits.empty());
    sheet.run(SetPhase{Phase::Listen}, 200);
    sheet.run(SetPhase{Phase::Analyse}, 200);
    REQUIRE(sheet.interview.phase_marks().size() == 2);
    CHECK(sheet.interview.phase_marks()[1].phase == Phase::Analyse);
    sheet.run(SetPhase{Phase::Open}, 200);
    CHECK(sheet.interview.phase_marks().size() == 1);
}

TEST_CASE("after a crash the turn ends at the last sign of life and the gap is a pause")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(GoOnAfterCrash{at_ms(5'000)}, 60'000);
    CHECK(sheet.turns() == "Claire 100-5000");
    CHECK(sheet.breaks() == "pause 5000-60000");
    CHECK(sheet.interview.head().stage == Stage::Live);
    CHECK(sheet.refusal(PressSeat{2}, 60'001).empty());
}

TEST_CASE("a crash before the first sign of life leaves no turn of no length")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 4'000);
    sheet.run(GoOnAfterCrash{at_ms(2'000)}, 9'000);
    CHECK(sheet.turns().empty());
    CHECK(sheet.breaks() == "pause 4000-9000");
}

TEST_CASE("an interview can be ended where the crash stopped it")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(EndAfterCrash{at_ms(5'000)}, 60'000);
    CHECK(sheet.turns() == "Claire 100-5000");
    CHECK(sheet.interview.head().ended == at_ms(5'000));
}

}  // namespace sourdine
