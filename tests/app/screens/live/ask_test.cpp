#include "tests/app/screens/live/live_room.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// Three questions planned, none asked.
void plan_questions(LiveRoom& room)
{
    for (const char* text : {"How do you work today?", "Why did you choose this broker?", "What would it cost to wait?"})
        room.run(AddQuestion{text});
    room.frames();
    room.forget();
}

const PlannedQuestion& question(const LiveRoom& room, std::size_t place) { return *room.interview.questions_in_order()[place]; }

}  // namespace

TEST_CASE("on an empty line the key asks the first question still to ask")
{
    LiveRoom room;
    plan_questions(room);
    room.run(TickQuestion{question(room, 0).id});
    room.pass(5'000);
    room.press("Ctrl+Enter");
    CHECK(room.note("Why did you choose this broker?").kind == NoteKind::Question);
    CHECK(room.note("Why did you choose this broker?").at == room.now);
    CHECK(question(room, 1).asked.has_value());
}

TEST_CASE("one undo takes back the note and the tick of a question asked by its key")
{
    LiveRoom room;
    plan_questions(room);
    room.press("Ctrl+Enter");
    room.press("Ctrl+Z");
    CHECK(room.interview.notes().empty());
    CHECK_FALSE(question(room, 0).asked.has_value());
}

TEST_CASE("words typed behind a ? look a question up, and the key asks it at the time of the first letter")
{
    LiveRoom room;
    plan_questions(room);
    const InterviewTime first_letter = room.now;
    room.type("? cost");
    room.pass(4'000);
    room.press("Ctrl+Enter");
    CHECK(room.note("What would it cost to wait?").at == first_letter);
    CHECK(question(room, 2).asked == first_letter);
    CHECK(room.line().empty());
    CHECK(room.interview.notes().size() == 1);
}

TEST_CASE("the row under the line names the question the key would ask as it is typed")
{
    LiveRoom room;
    plan_questions(room);
    room.type("? ");
    CHECK(room.sees("Ctrl+Enter asks “How do you work today?” · ↑ ↓ another"));
    room.type("wh");
    CHECK(room.sees("asks “Why did you choose this broker?”"));
    room.type("at");
    CHECK(room.sees("Ctrl+Enter asks “What would it cost to wait?” · Tab writes it"));
}

TEST_CASE("behind a ? the arrows mark another question, as far as there are any")
{
    LiveRoom room;
    plan_questions(room);
    room.type("?");
    room.press("Down");
    room.press("Down");
    room.press("Down");
    room.press("Up");
    room.press("Ctrl+Enter");
    CHECK(question(room, 1).asked.has_value());
    CHECK_FALSE(question(room, 0).asked.has_value());
}

TEST_CASE("Tab writes the marked question into the line, and Enter then ticks it off")
{
    LiveRoom room;
    plan_questions(room);
    room.type("? brok\t");
    CHECK(room.line() == "? Why did you choose this broker?");
    room.press("Enter");
    CHECK(question(room, 1).asked.has_value());
}

TEST_CASE("a question typed in its own words is kept by the same key")
{
    LiveRoom room;
    plan_questions(room);
    room.type("? Who else was there");
    room.press("Ctrl+Enter");
    CHECK(room.note("Who else was there").kind == NoteKind::Question);
    CHECK_FALSE(question(room, 0).asked.has_value());
}

TEST_CASE("a half-typed note is neither kept nor lost by the key that asks")
{
    LiveRoom room;
    plan_questions(room);
    room.type("! every release hurts");
    room.press("Ctrl+Enter");
    CHECK(room.line() == "! every release hurts");
    CHECK(room.interview.notes().empty());
    CHECK(room.sees("Finish the line first: Ctrl+Enter"));
}

TEST_CASE("off the record nothing is asked, and what was typed stays")
{
    LiveRoom room;
    plan_questions(room);
    room.run(GoOffRecord{});
    room.type("? cost");
    room.press("Ctrl+Enter");
    CHECK(room.line() == "? cost");
    CHECK(room.interview.notes().empty());
}

TEST_CASE("a refused question gives back what was typed to look it up")
{
    LiveRoom room;
    plan_questions(room);
    room.next_refusal = "The disk is full.";
    room.type("? cost");
    room.press("Ctrl+Enter");
    room.frames();
    CHECK(room.line() == "? cost");
    CHECK(room.sees("The disk is full."));
}

TEST_CASE("a click on a planned question asks it; a click on its box only ticks it off")
{
    LiveRoom room;
    plan_questions(room);
    room.click("Why did you choose this broker?");
    CHECK(room.note("Why did you choose this broker?").kind == NoteKind::Question);
    CHECK(question(room, 1).asked.has_value());
    room.click("question" + std::to_string(question(room, 0).id.value) + "_box");
    CHECK(question(room, 0).asked.has_value());
    CHECK(room.interview.notes().size() == 1);
}

TEST_CASE("in French the key is named as on the keyboard")
{
    LiveRoom room{{.language = Language::French}};
    plan_questions(room);
    room.type("? cost");
    CHECK(room.sees("Ctrl+Entrée pose"));
}
