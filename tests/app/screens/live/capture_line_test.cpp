#include "tests/app/screens/live/live_room.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("what is typed goes to the capture line without a click")
{
    LiveRoom room;
    room.type("each release hurts");
    CHECK(room.line() == "each release hurts");
}

TEST_CASE("Enter keeps the line with the time of its first letter and empties it at once")
{
    LiveRoom room;
    room.pass(12'000);
    room.type("e");
    room.pass(5'000);
    room.keep("ach release hurts");
    const auto kept = room.sent<app::KeepLine>();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].line == "each release hurts");
    CHECK(kept[0].first_letter == at_ms(12'000));
    CHECK(room.line().empty());
    CHECK(room.note("each release hurts").at == at_ms(12'000));
}

TEST_CASE("a line that is refused comes back whole, with the reason under it")
{
    LiveRoom room;
    room.next_refusal = "The disk is full.";
    room.keep("! Claire: we lose __forty orders__");
    CHECK(room.line() == "! Claire: we lose __forty orders__");
    CHECK(room.sees("The disk is full."));
    CHECK(room.interview.notes().empty());
}

TEST_CASE("a refused line that is kept later still has the time of its first letter")
{
    LiveRoom room;
    room.pass(3'000);
    room.next_refusal = "The disk is full.";
    room.keep("we lose orders");
    room.pass(9'000);
    room.press("Enter");
    room.frames();
    CHECK(room.note("we lose orders").at == at_ms(3'000));
    CHECK(room.line().empty());
    CHECK_FALSE(room.sees("The disk is full."));
}

TEST_CASE("what is typed while a line is being refused stands behind it")
{
    LiveRoom room;
    room.type("first");
    room.next_refusal = "The disk is full.";
    room.window().key_later("Enter");
    room.window().type_later(" second");
    room.window().settle();
    CHECK(room.line().find("first") != std::string::npos);
    CHECK(room.line().find("second") != std::string::npos);
}

TEST_CASE("the reason goes away with the next letter")
{
    LiveRoom room;
    room.next_refusal = "The disk is full.";
    room.keep("we lose orders");
    room.type("!");
    CHECK_FALSE(room.sees("The disk is full."));
}

TEST_CASE("a refused change of the floor is told under the line and leaves the line alone")
{
    LiveRoom room;
    room.type("half a");
    room.refusal = "There is nobody at seat 8.";
    CHECK(room.sees("There is nobody at seat 8."));
    CHECK(room.line() == "half a");
}

TEST_CASE("a sign alone is not a note yet")
{
    LiveRoom room;
    room.keep("! ");
    CHECK(room.sent<app::KeepLine>().empty());
    CHECK(room.line() == "! ");
}

TEST_CASE("the label tells what the line will be")
{
    LiveRoom room;
    room.type("! they wait");
    CHECK(room.sees("PROBLEM"));
}

TEST_CASE("a question that a yes answers is told so, with openings")
{
    LiveRoom room;
    room.type("? Did you test it?");
    CHECK(room.sees("CLOSED QUESTION"));
    CHECK(room.sees("Closed"));
}

TEST_CASE("an open question is left in peace")
{
    LiveRoom room;
    room.type("? How do you test it?");
    CHECK(room.sees("OPEN QUESTION"));
    CHECK_FALSE(room.sees("Closed"));
}

TEST_CASE("the one who will have said it is shown while it is typed")
{
    LiveRoom room;
    room.speaks(2, 4'000);
    room.type("we restart it by hand");
    CHECK(room.sees("said by"));
    const auto before = room.screen();
    room.press("Home");
    room.type("Inès: ");
    const auto after = room.screen();
    CHECK(before.rfind("Hugo Pons") > before.rfind("said by"));
    CHECK(after.find("Inès Karam", after.rfind("said by")) != std::string::npos);
}

TEST_CASE("Tab completes a name, and again gives the next who fits")
{
    LiveRoom room;
    Person other;
    other.name = "Hubert Lemoine";
    room.run(AddPerson{other});
    room.type("! hu");
    room.press("Tab");
    CHECK(room.line() == "! Hugo: ");
    room.press("Tab");
    CHECK(room.line() == "! Hubert: ");
    room.press("Tab");
    room.type("it stops");
    CHECK(room.line() == "! Hugo: it stops");
}

TEST_CASE("Ctrl+U underlines the word at the caret, once more for one more stroke, and after three none")
{
    LiveRoom room;
    room.type("we lose orders");
    room.press("Ctrl+U");
    CHECK(room.line() == "we lose _orders_");
    room.press("Ctrl+U");
    CHECK(room.line() == "we lose __orders__");
    room.press("Ctrl+U");
    room.press("Ctrl+U");
    CHECK(room.line() == "we lose orders");
}

TEST_CASE("Ctrl+U underlines all the words selected")
{
    LiveRoom room;
    room.type("we lose orders");
    room.press("Ctrl+Shift+Left");
    room.press("Ctrl+Shift+Left");
    room.press("Ctrl+U");
    CHECK(room.line() == "we _lose orders_");
}

TEST_CASE("Up on an empty line edits the last note and Enter keeps the change")
{
    LiveRoom room;
    room.keep("! they wait");
    room.press("Up");
    room.frames();
    CHECK(room.line() == "! they wait");
    room.keep(" for hours");
    const auto edited = room.sent<app::KeepEditedLine>();
    REQUIRE(edited.size() == 1);
    CHECK(edited[0].note == room.note("they wait for hours").id);
    CHECK(room.interview.notes().size() == 1);
    CHECK(room.line().empty());
}

TEST_CASE("Esc gives an edited note back as it was")
{
    LiveRoom room;
    room.keep("they wait");
    room.forget();
    room.press("Up");
    room.frames();
    room.type(" for hours");
    room.press("Escape");
    room.frames();
    CHECK(room.line().empty());
    CHECK(room.note("they wait").text == "they wait");
    CHECK(room.sent<app::KeepEditedLine>().empty());
    CHECK_FALSE(room.draft.has_value());
}

TEST_CASE("Up and Down go from note to note, and behind the last one the line is empty")
{
    LiveRoom room;
    room.keep("first");
    room.pass(1'000);
    room.keep("second");
    room.press("Up");
    room.press("Up");
    room.frames();
    CHECK(room.line() == "first");
    room.press("Down");
    CHECK(room.line() == "second");
    room.press("Down");
    CHECK(room.line().empty());
}

TEST_CASE("Up does not take away a note that is half edited")
{
    LiveRoom room;
    room.keep("first");
    room.pass(1'000);
    room.keep("second");
    room.press("Up");
    room.frames();
    room.type(" thought");
    room.press("Up");
    room.frames();
    CHECK(room.line() == "second thought");
}

TEST_CASE("Esc does not touch a new line")
{
    LiveRoom room;
    room.type("half a th");
    room.press("Escape");
    room.frames();
    CHECK(room.line() == "half a th");
}

TEST_CASE("undo with text in the line takes back words of the line, not the last note")
{
    LiveRoom room;
    room.keep("kept");
    room.type("one two");
    room.press("Ctrl+Z");
    CHECK(room.line() == "one ");
    room.press("Ctrl+Shift+Z");
    CHECK(room.line() == "one two");
    CHECK(room.sent<app::UndoLast>().empty());
    CHECK(room.interview.notes().size() == 1);
}

TEST_CASE("undo on an empty line takes back what was kept")
{
    LiveRoom room;
    room.keep("kept");
    room.press("Ctrl+Z");
    CHECK(room.interview.notes().empty());
    room.press("Ctrl+Shift+Z");
    CHECK(room.interview.notes().size() == 1);
}

TEST_CASE("a note that is undone while it is edited leaves its words in the line")
{
    LiveRoom room;
    room.keep("kept");
    room.press("Up");
    room.frames();
    room.type(" and changed");
    room.run(DeleteNotes{{room.note("kept").id}});
    room.frames();
    room.press("Enter");
    room.frames();
    CHECK(room.note("kept and changed").text == "kept and changed");
}

TEST_CASE("Ctrl+I with half a line keeps its words as the open thread and the line as it is")
{
    LiveRoom room;
    room.speaks(1, 10'000);
    room.type("\" my resignation letter");
    room.press("Ctrl+I");
    const auto cut = room.sent<MarkCutIn>();
    REQUIRE(cut.size() == 1);
    CHECK(cut[0].last_words == "my resignation letter");
    CHECK(cut[0].lag == room.settings.reaction_lag);
    CHECK(room.line() == "\" my resignation letter");
    CHECK(room.sees("You cut Claire off: “my resignation letter”"));
}

TEST_CASE("Ctrl+I on an empty line takes up the open thread")
{
    LiveRoom room;
    room.speaks(1, 10'000);
    room.press("Ctrl+I");
    room.pass(60'000);
    room.press("Ctrl+I");
    CHECK(room.sent<MarkCutIn>().size() == 1);
    CHECK(room.sent<TakeUpThread>().size() == 1);
    CHECK_FALSE(room.sees("You cut Claire off"));
}

TEST_CASE("a click takes up the open thread")
{
    LiveRoom room;
    room.speaks(1, 10'000);
    room.press("Ctrl+I");
    room.pass(60'000);
    room.frames();
    room.click("###open_thread");
    CHECK(room.sent<TakeUpThread>().size() == 1);
}

TEST_CASE("every change of the line goes to the draft slot, and an emptied line empties it")
{
    LiveRoom room;
    room.pass(2'000);
    room.type("ab");
    REQUIRE(room.draft.has_value());
    CHECK(room.draft->line == "ab");
    CHECK(room.draft->at == at_ms(2'000));
    room.press("Backspace");
    room.press("Backspace");
    room.frames();
    CHECK_FALSE(room.draft.has_value());
}

TEST_CASE("a kept line leaves no draft behind")
{
    LiveRoom room;
    room.keep("kept");
    CHECK_FALSE(room.draft.has_value());
}

TEST_CASE("a refused line is a draft again")
{
    LiveRoom room;
    room.next_refusal = "The disk is full.";
    room.keep("we lose orders");
    REQUIRE(room.draft.has_value());
    CHECK(room.draft->line == "we lose orders");
}

TEST_CASE("the draft of an interview is in the line when it is shown again")
{
    LiveRoom room;
    room.draft = Draft{"half a th", at_ms(4'000), std::nullopt};
    room.state = app::LiveState{};
    room.frames();
    CHECK(room.line() == "half a th");
    room.pass(60'000);
    room.keep("ought");
    CHECK(room.note("half a thought").at == at_ms(4'000));
}

TEST_CASE("the draft of an edited note goes on editing that note")
{
    LiveRoom room;
    room.keep("they wait");
    room.draft = Draft{"they wait for h", at_ms(0), room.note("they wait").id};
    room.state = app::LiveState{};
    room.frames();
    room.keep("ours");
    CHECK(room.interview.notes().size() == 1);
    CHECK(room.note("they wait for hours").text == "they wait for hours");
}

TEST_CASE("off the record no draft is written and Enter leaves the line where it is")
{
    LiveRoom room;
    room.run(GoOffRecord{});
    room.frames();
    room.forget();
    room.keep("between us");
    CHECK(room.sent<app::KeepDraft>().empty());
    CHECK(room.sent<app::KeepLine>().empty());
    CHECK(room.line() == "between us");
    CHECK(room.sees("Off the record, nothing is kept: your line stays here."));
}

TEST_CASE("a line typed before the start waits as a draft")
{
    LiveRoom room({.started = false});
    room.keep("ask about June");
    CHECK(room.line() == "ask about June");
    CHECK(room.sent<app::KeepLine>().empty());
    REQUIRE(room.draft.has_value());
    CHECK(room.draft->line == "ask about June");
    CHECK(room.sees("The interview has not started yet: your line stays here."));
}

TEST_CASE("Ctrl+K looks in the sheet, and the half-typed line is there afterwards")
{
    LiveRoom room;
    room.keep("they lose orders");
    room.pass(1'000);
    room.keep("nobody volunteers");
    room.type("half a th");
    room.press("Ctrl+K");
    room.type("ORDER");
    CHECK(room.sees("they lose orders"));
    CHECK_FALSE(room.sees("nobody volunteers"));
    room.press("Escape");
    room.frames();
    CHECK(room.sees("nobody volunteers"));
    CHECK(room.line() == "half a th");
}

TEST_CASE("a line half typed at the end can still be kept")
{
    LiveRoom room;
    room.type("one last word");
    room.run(EndInterview{});
    room.press("Enter");
    CHECK(room.note("one last word").text == "one last word");
    CHECK(room.line().empty());
}
