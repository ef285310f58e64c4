// What keys and the mouse do to the text of a field.
#include "core/base/utf8.h"
#include "tests/app/ui/capture_form.h"

#include <doctest/doctest.h>

#include <random>

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("selection, copy, cut and paste")
{
    CaptureDesk desk;
    desk.window.type("one two three");
    desk.window.key("Ctrl+Shift+Left");
    CHECK(desk.form.result.selection_from == 8);
    CHECK(desk.form.result.selection_to == 13);
    desk.window.key("Ctrl+X");
    CHECK(desk.form.line == "one two ");
    CHECK(desk.window.clipboard == "three");
    desk.window.clipboard = "four\r\nfive\tsix";
    desk.window.key("Ctrl+V");
    CHECK(desk.form.line == "one two four five six");
    desk.window.key("Ctrl+A");
    desk.window.key("Ctrl+C");
    CHECK(desk.window.clipboard == desk.form.line);
    desk.window.type("x");
    CHECK(desk.form.line == "x");
}

TEST_CASE("the mouse places the caret, twice chooses the word, and drags a selection")
{
    CaptureDesk desk;
    desk.window.type("first second");
    const ImRect box = desk.window.find("###capture")->box;
    desk.window.click_at({box.Min.x + 14, box.GetCenter().y});
    CHECK(desk.form.result.caret == 0);
    for (int i = 0; i < 40; ++i) desk.window.frames();
    const ImVec2 in_second{box.Min.x + 80, box.GetCenter().y};
    desk.window.click_at(in_second);
    desk.window.click_at(in_second);
    CHECK(desk.form.result.selection_from == 6);
    CHECK(desk.form.result.selection_to == 12);
    for (int i = 0; i < 40; ++i) desk.window.frames();
    desk.window.move_to({box.Min.x + 13, box.GetCenter().y});
    desk.window.hold_mouse(true);
    desk.window.move_to({box.Max.x - 5, box.GetCenter().y});
    desk.window.hold_mouse(false);
    CHECK(desk.form.result.selection_from == 0);
    CHECK(desk.form.result.selection_to == 12);
}

TEST_CASE("a held Backspace goes on")
{
    CaptureDesk desk;
    desk.window.type("abcdef");
    app::KeyEvent backspace{.key = app::Key::Backspace};
    desk.window.queue().key(backspace);
    backspace.repeat = true;
    for (int i = 0; i < 3; ++i) desk.window.queue().key(backspace);
    desk.window.settle();
    CHECK(desk.form.line == "ab");
    desk.window.frames(200);  // ImGui's own clock adds nothing
    CHECK(desk.form.line == "ab");
}

TEST_CASE("a read-only text can be copied but not changed")
{
    CaptureDesk desk;
    desk.form.line = "fixed";
    desk.form.style.read_only = true;
    desk.window.type("abc");
    desk.window.key("Backspace");
    desk.window.key("Ctrl+V");
    CHECK(desk.form.line == "fixed");
    desk.window.key("Ctrl+A");
    desk.window.key("Ctrl+C");
    CHECK(desk.window.clipboard == "fixed");
}

TEST_CASE("a long line wraps and grows; a text of several lines takes Enter")
{
    CaptureDesk desk;
    const float one = desk.form.result.height;
    desk.window.type("we lose about forty orders a week and nobody in the room can say which of them they were");
    CHECK(desk.form.result.height > 1.5F * one);
    CHECK(desk.form.result.height < 3.0F * one);

    desk.form.style = {.multiline = true, .focus = true};
    desk.form.line.clear();
    desk.window.type("a\nb");
    CHECK(desk.form.line == "a\nb");
    desk.window.key("Up");
    desk.window.key("Home");
    desk.window.type("x");
    CHECK(desk.form.line == "xa\nb");
    desk.window.key("Ctrl+Enter");
    CHECK(desk.form.kept.size() == 1);
}

TEST_CASE("marks are hidden while the caret is elsewhere and shown beside it")
{
    CaptureDesk desk;
    desk.form.line = "the _mapping_ x";
    const ui::Stroke strokes[] = {{5, 12, 1}};
    const std::pair<int, int> hidden[] = {{4, 5}, {12, 13}};
    desk.form.style.strokes = strokes;
    desk.form.style.hidden = hidden;
    desk.window.key("End");
    const Picture away = desk.window.picture();
    const ImRect box = desk.window.find("###capture")->box;
    const auto faint_pixels = [&](const Picture& p) {
        return p.count(desk.window.ui().palette().faint, static_cast<int>(box.Min.x) + 3, static_cast<int>(box.Min.y) + 3,
                       static_cast<int>(box.Max.x) - 3, static_cast<int>(box.Max.y) - 3, 10);
    };
    const auto red_pixels = [&](const Picture& p) {
        return p.count(desk.window.ui().palette().pain, static_cast<int>(box.Min.x) + 3, static_cast<int>(box.Min.y) + 3,
                       static_cast<int>(box.Max.x) - 3, static_cast<int>(box.Max.y) - 3, 40);
    };
    CHECK(red_pixels(away) > 50);
    const int before = faint_pixels(away);
    for (int i = 0; i < 5; ++i) desk.window.key("Left");
    CHECK(desk.form.result.caret == 10);
    CHECK(faint_pixels(desk.window.picture()) > before + 5);
    desk.window.type("z");
    CHECK(desk.form.line == "the _mappizng_ x");
}

TEST_CASE("fifteen hundred random keys never lose the keyboard nor break the text")
{
    CaptureDesk desk;
    desk.form.style.multiline = true;
    std::mt19937 chance(4711);
    const char* keys[] = {"Left", "Right", "Up", "Down", "Home", "End", "Backspace", "Delete", "Enter", "Ctrl+Left", "Ctrl+Right",
                          "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+Backspace",
                          "Ctrl+Delete", "Tab", "Shift+Home", "Shift+End", "Ctrl+Home", "Ctrl+End", "Escape", "Ctrl+Z", "F8"};
    const char* texts[] = {"a", " ", "é", "mot ", "😀", "_", "word-with-hyphen", "\u202F!", "\u00A0", "longlonglonglonglonglonglonglonglonglonglonglong"};
    for (int i = 0; i < 1500; ++i) {
        const auto what = chance() % 10;
        if (what < 4) desk.window.type_later(texts[chance() % std::size(texts)]);
        else if (what < 9) desk.window.key_later(keys[chance() % std::size(keys)]);
        else if (chance() % 4 == 0) desk.form.line = chance() % 2 ? "" : "changed from outside, with _marks_ and é";
        if (chance() % 3 == 0) desk.window.settle(3);
        if (desk.form.line.size() > 3000) desk.form.line.resize(0);
        const int count = count_code_points(desk.form.line);
        if (desk.window.queue().empty()) {
            desk.window.frames(2);
            REQUIRE(desk.form.result.caret >= 0);
            REQUIRE(desk.form.result.caret <= count);
            REQUIRE(desk.form.result.selection_to <= count);
        }
        REQUIRE(is_utf8(desk.form.line));
    }
    CHECK(desk.window.focused() == "###capture");
    desk.window.key("Ctrl+A");
    desk.window.type("still here");
    CHECK(desk.form.line == "still here");
}
