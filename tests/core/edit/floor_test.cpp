#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;
using namespace std::chrono_literals;

TEST_CASE("the floor goes from one to the other without a gap")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{3}, 900);
    CHECK(sheet.turns() == "Claire 100-900, Me 900-");
}

TEST_CASE("the key of the one who speaks is silence")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{1}, 900);
    CHECK(sheet.turns() == "Claire 100-900");
}

TEST_CASE("giving the floor to the one who has it is nothing")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    CHECK(sheet.run(GiveFloor{sheet.id("Claire")}, 900).edits.empty());
    sheet.run(GiveFloor{}, 1'000);
    CHECK(sheet.run(GiveFloor{}, 1'100).edits.empty());
}

TEST_CASE("the lag of a hand is taken off, but never past the last change of floor")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1, 700ms}, 300);
    sheet.run(PressSeat{2, 700ms}, 2'000);
    sheet.run(PressSeat{3, 700ms}, 1'900);
    CHECK(sheet.turns() == "Claire 0-1300, Me 1300-");
}

TEST_CASE("a slip of the finger within the lag leaves the first turn whole")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1, 700ms}, 1'000);
    sheet.run(PressSeat{2}, 5'000);
    sheet.run(PressSeat{1, 700ms}, 5'200);
    CHECK(sheet.turns() == "Claire 300-");
}

TEST_CASE("the lag does not reach into a pause")
{
    Sheet sheet = Sheet::live();
    sheet.run(PauseInterview{}, 1'000);
    sheet.run(ResumeInterview{}, 2'000);
    sheet.run(PressSeat{1, 700ms}, 2'300);
    CHECK(sheet.turns() == "Claire 2000-");
}

TEST_CASE("a seat nobody sits on is refused, with how many are at the table")
{
    const Sheet sheet = Sheet::live();
    const auto refused = decide(sheet.interview, PressSeat{7}, at_ms(10));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().key == "edit.unknown_seat");
    CHECK(refused.error().args == PhraseArgs{{"seat", "7"}, {"count", "3"}});
    CHECK(sheet.refusal(CorrectFloor{7}, 10) == "edit.unknown_seat");
}

TEST_CASE("one key gives me the floor and gives it back to the client who had it")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{2}, 100);
    sheet.run(ToggleMe{}, 200);
    sheet.run(ToggleMe{}, 300);
    CHECK(sheet.turns() == "Hugo 100-200, Me 200-300, Hugo 300-");
}

TEST_CASE("when no client has spoken, the key that gave me the floor is silence")
{
    Sheet sheet = Sheet::live();
    sheet.run(ToggleMe{}, 200);
    sheet.run(ToggleMe{}, 300);
    CHECK(sheet.turns() == "Me 200-300");
}

TEST_CASE("without me at the table the key says so")
{
    Sheet sheet;
    sheet.add("Claire", Side::Client);
    sheet.run(StartInterview{}, 0);
    CHECK(sheet.refusal(ToggleMe{}, 10) == "edit.nobody_is_me");
    CHECK(sheet.refusal(MarkCutIn{}, 10) == "edit.nobody_is_me");
}

TEST_CASE("no, it was her, since the last change")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{3}, 100);
    sheet.run(PressSeat{2}, 400);
    sheet.run(CorrectFloor{1}, 900);
    CHECK(sheet.turns() == "Me 100-400, Claire 400-");
}

TEST_CASE("corrected to whoever spoke just before, the two are one turn")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{2}, 400);
    sheet.run(CorrectFloor{1}, 900);
    CHECK(sheet.turns() == "Claire 100-");
}

TEST_CASE("in silence the last turn is corrected")
{
    Sheet sheet = Sheet::live();
    CHECK(sheet.refusal(CorrectFloor{1}, 50) == "edit.nobody_spoke");
    sheet.run(PressSeat{2}, 100);
    sheet.run(PressSeat{2}, 400);
    sheet.run(CorrectFloor{1}, 900);
    CHECK(sheet.turns() == "Claire 100-400");
}

TEST_CASE("the last change was a second earlier, or later")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{3}, 4'000);
    sheet.run(ShiftFloor{-1s}, 9'000);
    CHECK(sheet.turns() == "Claire 100-3000, Me 3000-");
    sheet.run(ShiftFloor{2s}, 9'000);
    CHECK(sheet.turns() == "Claire 100-5000, Me 5000-");
}

TEST_CASE("a change moved too far stops where a turn would vanish")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{3}, 400);
    sheet.run(ShiftFloor{-10s}, 900);
    CHECK(sheet.turns() == "Claire 100-101, Me 101-");
    sheet.run(ShiftFloor{10s}, 900);
    CHECK(sheet.turns() == "Claire 100-899, Me 899-");
}

TEST_CASE("in silence the end of the last turn moves, not past now nor into a pause")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(PressSeat{1}, 1'500);
    sheet.run(ShiftFloor{-1s}, 2'000);
    CHECK(sheet.turns() == "Claire 100-500");
    sheet.run(ShiftFloor{9s}, 2'000);
    CHECK(sheet.turns() == "Claire 100-2000");
    sheet.run(ShiftFloor{-1s}, 2'500);
    sheet.run(PauseInterview{}, 3'000);
    sheet.run(ResumeInterview{}, 4'000);
    sheet.run(ShiftFloor{9s}, 5'000);
    CHECK(sheet.turns() == "Claire 100-3000");
}

TEST_CASE("a turn that began after a pause does not move into it")
{
    Sheet sheet = Sheet::live();
    sheet.run(PauseInterview{}, 1'000);
    sheet.run(ResumeInterview{}, 2'000);
    sheet.run(PressSeat{1}, 2'400);
    sheet.run(ShiftFloor{-1s}, 5'000);
    CHECK(sheet.turns() == "Claire 2000-");
}

TEST_CASE("cutting in gives me the floor and keeps the last words of the one cut")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.write(NoteKind::Quote, "Every release is a weekend", 200);
    sheet.run(MarkCutIn{}, 900);
    CHECK(sheet.turns() == "Claire 100-900, Me 900-");
    REQUIRE(sheet.interview.cut_ins().size() == 1);
    const CutIn& cut = sheet.interview.cut_ins()[0];
    CHECK(cut.by == sheet.id("Me"));
    CHECK(cut.of == sheet.id("Claire"));
    CHECK(cut.at == at_ms(900));
    CHECK(cut.last_words == "Every release is a weekend");
}

TEST_CASE("the half-typed line is the open thread where there is one")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.write(NoteKind::Quote, "Before", 200);
    sheet.run(MarkCutIn{"and since then we"}, 900);
    CHECK(sheet.interview.cut_ins()[0].last_words == "and since then we");
}

TEST_CASE("a long thread keeps its end, cut before a word")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.write(NoteKind::Quote, std::string(100, 'x') + " the end of the é story", 200);
    sheet.run(MarkCutIn{}, 900);
    CHECK(sheet.interview.cut_ins()[0].last_words == "…the end of the é story");
}

TEST_CASE("cut in after the floor was already mine: it stays mine")
{
    Sheet sheet = Sheet::live();
    CHECK(sheet.refusal(MarkCutIn{}, 50) == "edit.no_client_spoke");
    sheet.run(PressSeat{2}, 100);
    sheet.run(ToggleMe{}, 500);
    sheet.run(MarkCutIn{}, 700);
    CHECK(sheet.turns() == "Hugo 100-500, Me 500-");
    CHECK(sheet.interview.cut_ins()[0].of == sheet.id("Hugo"));
}

TEST_CASE("a cut-in key held down marks one cut-in; pressed again later it marks another")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(MarkCutIn{}, 5'000);
    CHECK(sheet.run(MarkCutIn{}, 5'000).edits.empty());
    CHECK(sheet.run(MarkCutIn{}, 5'900).edits.empty());
    sheet.run(MarkCutIn{}, 6'500);
    CHECK(sheet.interview.cut_ins().size() == 2);
}

TEST_CASE("cutting in again as soon as they have the floor again is another cut-in")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(MarkCutIn{}, 5'000);
    sheet.run(PressSeat{1}, 5'200);
    sheet.run(MarkCutIn{}, 5'600);
    CHECK(sheet.interview.cut_ins().size() == 2);
}

TEST_CASE("a thread is taken up once")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{2}, 100);
    sheet.run(MarkCutIn{}, 700);
    const CutInId cut = sheet.interview.cut_ins()[0].id;
    sheet.run(TakeUpThread{cut}, 4'000);
    CHECK(sheet.interview.cut_ins()[0].taken_up == at_ms(4'000));
    CHECK(sheet.run(TakeUpThread{cut}, 5'000).edits.empty());
    CHECK(sheet.refusal(TakeUpThread{CutInId{999}}, 5'000) == "edit.not_there");
}

}  // namespace sourdine
