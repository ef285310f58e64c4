#include "tests/app/screens/live/live_room.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("on an empty line Ctrl+U chooses the last word of the last note, then underlines it")
{
    LiveRoom room;
    room.keep("a weekend of firefighting");
    room.press("Ctrl+U");
    CHECK(room.sent<UnderlineWords>().empty());
    room.press("Ctrl+U");
    room.press("Ctrl+U");
    REQUIRE(room.note("a weekend of firefighting").underlines.size() == 1);
    CHECK(room.note("a weekend of firefighting").underlines[0] == Underline{13, 25, 2});
}

TEST_CASE("arrows choose the word to underline, with Shift several")
{
    LiveRoom room;
    room.keep("a weekend of firefighting");
    room.press("Ctrl+U");
    room.press("Left");
    room.press("Shift+Left");
    room.press("Ctrl+U");
    REQUIRE(room.note("a weekend of firefighting").underlines.size() == 1);
    CHECK(room.note("a weekend of firefighting").underlines[0] == Underline{2, 12, 1});
    CHECK(room.line().empty());
}

TEST_CASE("Up goes to the words of the note before, and does not edit it")
{
    LiveRoom room;
    room.keep("nobody knows");
    room.pass(1'000);
    room.keep("they wait");
    room.press("Ctrl+U");
    room.press("Up");
    room.press("Ctrl+U");
    CHECK(room.note("nobody knows").underlines.size() == 1);
    CHECK(room.note("they wait").underlines.empty());
    CHECK(room.line().empty());
}

TEST_CASE("typing leaves the choice of words")
{
    LiveRoom room;
    room.keep("they wait");
    room.press("Ctrl+U");
    room.type("next");
    room.press("Ctrl+U");
    CHECK(room.note("they wait").underlines.empty());
    CHECK(room.line() == "_next_");
}

TEST_CASE("Esc leaves the choice of words")
{
    LiveRoom room;
    room.keep("they wait");
    room.press("Ctrl+U");
    room.press("Escape");
    room.frames();
    CHECK_FALSE(room.state.choice.has_value());
}

TEST_CASE("the chosen words stay chosen when their note is gone and another key is pressed")
{
    LiveRoom room;
    room.keep("they wait");
    room.press("Ctrl+U");
    room.run(DeleteNotes{{room.note("they wait").id}});
    room.press("Ctrl+U");
    CHECK(room.sent<UnderlineWords>().empty());
}

TEST_CASE("a click on a word of any note puts a stroke under it")
{
    LiveRoom room;
    room.keep("they wait for hours");
    room.click("hours");
    room.click("hours");
    REQUIRE(room.note("they wait for hours").underlines.size() == 1);
    CHECK(room.note("they wait for hours").underlines[0] == Underline{14, 19, 2});
}

TEST_CASE("a click on one of several underlined words puts one more stroke under all of them")
{
    LiveRoom room;
    room.keep("a _weekend of firefighting_ again");
    room.click("weekend");
    REQUIRE(room.note("a weekend of firefighting again").underlines.size() == 1);
    CHECK(room.note("a weekend of firefighting again").underlines[0] == Underline{2, 25, 2});
}

TEST_CASE("a click on a word of a quote counts from its words, not from the quotation marks")
{
    LiveRoom room({.language = Language::French});
    room.keep("\" ma lettre est prête");
    room.click("prête");
    REQUIRE(room.note("ma lettre est prête").underlines.size() == 1);
    CHECK(room.note("ma lettre est prête").underlines[0] == Underline{14, 19, 1});
}

TEST_CASE("after a click the capture line goes on")
{
    LiveRoom room;
    room.keep("they wait for hours");
    room.click("hours");
    room.type("and then");
    CHECK(room.line() == "and then");
}

TEST_CASE("an action shows who does it and by when")
{
    LiveRoom room;
    room.keep("- Hugo: send the list of lost orders, friday");
    CHECK(room.sees("send the list of lost orders → Hugo, Friday"));
}

TEST_CASE("my ideas are held back until we collaborate")
{
    LiveRoom room;
    room.keep("* an outbox would do");
    CHECK_FALSE(room.sees("an outbox would do"));
    CHECK(room.sees("1 idea held back until you collaborate."));
    room.run(SetPhase{Phase::Collaborate});
    CHECK(room.sees("an outbox would do"));
    CHECK_FALSE(room.sees("held back"));
}

TEST_CASE("the sheet follows new notes while its end is in sight")
{
    LiveRoom room({.height = 420});
    for (int i = 0; i < 30; ++i) {
        room.run(WriteNote{.text = "note number " + std::to_string(i), .at = room.now});
        room.pass(1'000);
    }
    CHECK(room.sees("note number 29"));
    CHECK_FALSE(room.sees("note number 2\n"));
}

TEST_CASE("who reads further up stays there while others are kept")
{
    LiveRoom room({.height = 420});
    for (int i = 0; i < 40; ++i) {
        room.run(WriteNote{.text = "note number " + std::to_string(i), .at = room.now});
        room.pass(1'000);
    }
    room.frames();
    for (int i = 0; i < 20; ++i) room.press("PageUp");
    room.frames();
    REQUIRE(room.sees("note number 0"));
    room.run(WriteNote{.text = "one more", .at = room.now});
    CHECK(room.sees("note number 0"));
    room.keep("mine");
    CHECK(room.sees("mine"));
}

TEST_CASE("a note found elsewhere is brought into sight")
{
    LiveRoom room({.height = 420});
    for (int i = 0; i < 40; ++i) {
        room.run(WriteNote{.text = "note number " + std::to_string(i), .at = room.now});
        room.pass(1'000);
    }
    room.go_to = room.note("note number 3").id;
    CHECK(room.sees("note number 3"));
}
