#include "core/base/utf8.h"
#include "tests/support/headless.h"

#include <doctest/doctest.h>

#include <random>
#include <utility>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// The capture line as the interview has it, and a name field beside it.
struct Form {
    std::string line;
    std::string name = "Claire";
    std::vector<std::string> kept;
    ui::FieldResult result;
    ui::FieldStyle style{.keep_focus = true};
    ui::FieldStyle name_style;
    bool capture = true;
    int pressed = 0;
    std::vector<std::string> reported;

    void draw(Headless& window)
    {
        if (ui::quiet_button(window.ui(), "Later###later")) ++pressed;
        name_style.width = 200;
        ui::text_field(window.ui(), "###name", name, name_style);
        name_style.focus = false;
        if (!capture) return;
        style.width = 400;
        result = ui::text_field(window.ui(), "###capture", line, style);
        note(result.up, "up");
        note(result.down, "down");
        note(result.tab, "tab");
        note(result.shift_tab, "shift_tab");
        note(result.left_at_start, "left");
        note(result.right_at_end, "right");
        note(result.cancelled, "cancelled");
        note(result.changed, "changed");
        if (result.submitted) kept.push_back(std::exchange(line, {}));
    }

    void note(bool happened, const char* what)
    {
        if (happened) reported.emplace_back(what);
    }
};

struct Desk {
    Form form;
    Headless window{Headless::in_window([this](Headless& w) { form.draw(w); }), {700, 400}};
};

}  // namespace

TEST_CASE("the capture line has the keyboard from the first frame")
{
    Desk desk;
    CHECK(desk.window.focused() == "###capture");
    desk.window.type("déjà vu € 😀");
    CHECK(desk.form.line == "déjà vu € 😀");
    CHECK(desk.form.result.caret == 11);
}

TEST_CASE("letters typed right behind Enter are in the next line, twenty times out of twenty")
{
    Desk desk;
    for (int i = 0; i < 20; ++i) desk.window.type_later("abc\ndef");
    for (int i = 0; i < 20; ++i) desk.window.type_later("\nxyz");
    desk.window.settle();
    REQUIRE(desk.form.kept.size() == 40);
    CHECK(desk.form.kept[0] == "abc");
    for (std::size_t i = 1; i < 20; ++i) CHECK(desk.form.kept[i] == "defabc");
    CHECK(desk.form.kept[20] == "def");
    for (std::size_t i = 21; i < 40; ++i) CHECK(desk.form.kept[i] == "xyz");
    CHECK(desk.form.line == "xyz");
}

TEST_CASE("a text changed from outside is taken over, the caret stays inside it")
{
    Desk desk;
    desk.window.type("a long line");
    desk.form.line = "undo";
    desk.window.settle();
    CHECK(desk.form.result.caret == 4);
    desk.window.type("!");
    CHECK(desk.form.line == "undo!");
}

TEST_CASE("a completed name and its caret arrive together")
{
    Desk desk;
    desk.window.type("! Cl");
    desk.form.line = "! Claire: ";
    ImGui::SetCurrentContext(desk.window.context());
    ui::set_field_selection(desk.window.ui(), "###capture", 10, 10);
    desk.window.type("late");
    CHECK(desk.form.line == "! Claire: late");
}

TEST_CASE("a click on a button does not take the capture line's keyboard, and typing goes on while it is held")
{
    Desk desk;
    desk.window.type("ab");
    desk.window.move_to(desk.window.find("###later")->box.GetCenter());
    desk.window.hold_mouse(true);
    desk.window.type("cd");
    desk.window.hold_mouse(false);
    desk.window.type("ef g");
    CHECK(desk.form.pressed == 1);
    CHECK(desk.form.line == "abcdef g");
    CHECK(desk.window.focused() == "###capture");
}

TEST_CASE("another field can have the keyboard; left, the capture line has it again")
{
    Desk desk;
    REQUIRE(desk.window.click("###name"));
    CHECK(desk.window.focused() == "###name");
    desk.window.key("End");
    desk.window.type(" Aubry");
    CHECK(desk.form.name == "Claire Aubry");
    CHECK(desk.form.line.empty());
    desk.window.key("Escape");
    CHECK(desk.window.focused() == "###capture");
}

TEST_CASE("what the line cannot do itself it reports")
{
    Desk desk;
    for (const auto& [key, report] : {std::pair{"Up", "up"}, {"Down", "down"}, {"Tab", "tab"}, {"Shift+Tab", "shift_tab"},
                                      {"Left", "left"}, {"Right", "right"}, {"Escape", "cancelled"}}) {
        desk.form.reported.clear();
        desk.window.key(key);
        CAPTURE(key);
        CHECK(desk.form.reported == std::vector<std::string>{report});
        CHECK(desk.window.focused() == "###capture");
    }
    desk.window.type("ab");
    desk.form.reported.clear();
    desk.window.key("Left");
    CHECK(desk.form.reported.empty());
}

TEST_CASE("gestures pass the line by")
{
    Desk desk;
    desk.window.live = true;
    desk.window.type("abc");
    for (const char* key : {"Ctrl+Z", "Ctrl+Y", "Ctrl+U", "Ctrl+I", "Ctrl+K", "Ctrl+2", "Alt+3", "Ctrl+Space", "Alt+Left"}) desk.window.key(key);
    CHECK(desk.form.line == "abc");
    CHECK(desk.form.result.caret == 3);
}

TEST_CASE("selection, copy, cut and paste")
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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

TEST_CASE("Tab goes from field to field, and Enter leaves one that does not keep the keyboard")
{
    Desk desk;
    desk.form.capture = false;
    desk.form.name_style.focus = true;
    desk.window.settle();
    CHECK(desk.window.focused() == "###name");
    desk.window.key("Tab");
    CHECK(desk.window.focused() == "Later###later");
    desk.window.key("Tab");
    desk.window.type(" A");
    CHECK(desk.window.focused() == "###name");
    CHECK(desk.form.name == "Claire A");
    desk.window.key("Shift+Tab");
    CHECK(desk.window.focused() == "Later###later");
}

TEST_CASE("a read-only text can be copied but not changed")
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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

TEST_CASE("the screen can be read: the text, or the hint while it is empty")
{
    Desk desk;
    desk.form.style.hint = "Write what you hear";
    CHECK(desk.window.sees("Write what you hear"));
    desk.window.type("noted");
    CHECK(desk.window.sees("noted"));
    CHECK_FALSE(desk.window.sees("Write what you hear"));
}

TEST_CASE("fifteen hundred random keys never lose the keyboard nor break the text")
{
    Desk desk;
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
