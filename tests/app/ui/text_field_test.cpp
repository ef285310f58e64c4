// Who has the keyboard, and that nothing typed gets lost on the way.
#include "tests/app/ui/capture_form.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("the capture line has the keyboard from the first frame")
{
    CaptureDesk desk;
    CHECK(desk.window.focused() == "###capture");
    desk.window.type("déjà vu € 😀");
    CHECK(desk.form.line == "déjà vu € 😀");
    CHECK(desk.form.result.caret == 11);
}

TEST_CASE("letters typed right behind Enter are in the next line, twenty times out of twenty")
{
    CaptureDesk desk;
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
    CaptureDesk desk;
    desk.window.type("a long line");
    desk.form.line = "undo";
    desk.window.settle();
    CHECK(desk.form.result.caret == 4);
    desk.window.type("!");
    CHECK(desk.form.line == "undo!");
}

TEST_CASE("a completed name and its caret arrive together")
{
    CaptureDesk desk;
    desk.window.type("! Cl");
    desk.form.line = "! Claire: ";
    ImGui::SetCurrentContext(desk.window.context());
    ui::set_field_selection(desk.window.ui(), "###capture", 10, 10);
    desk.window.type("late");
    CHECK(desk.form.line == "! Claire: late");
}

TEST_CASE("a click on a button does not take the capture line's keyboard, and typing goes on while it is held")
{
    CaptureDesk desk;
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
    CaptureDesk desk;
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
    CaptureDesk desk;
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
    CaptureDesk desk;
    desk.window.live = true;
    desk.window.type("abc");
    for (const char* key : {"Ctrl+Z", "Ctrl+Y", "Ctrl+U", "Ctrl+I", "Ctrl+K", "Ctrl+2", "Alt+3", "Ctrl+Space", "Alt+Left"}) desk.window.key(key);
    CHECK(desk.form.line == "abc");
    CHECK(desk.form.result.caret == 3);
}

TEST_CASE("Tab goes from field to field, and Enter leaves one that does not keep the keyboard")
{
    CaptureDesk desk;
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

TEST_CASE("the screen can be read: the text, or the hint while it is empty")
{
    CaptureDesk desk;
    desk.form.style.hint = "Write what you hear";
    CHECK(desk.window.sees("Write what you hear"));
    desk.window.type("noted");
    CHECK(desk.window.sees("noted"));
    CHECK_FALSE(desk.window.sees("Write what you hear"));
}


TEST_CASE("a long hint goes on below where the field has the rows, else it is cut")
{
    float least = 90;
    std::string text;
    Headless window{Headless::in_window([&](Headless& w) {
                        ui::FieldStyle style;
                        style.multiline = true;
                        style.hint = "What happened so far, what they expect";
                        style.width = 200;
                        style.min_height = least;
                        ui::text_field(w.ui(), "###brief", text, style);
                    }),
                    {400, 300}};
    CHECK(window.sees("expect"));
    CHECK_FALSE(window.sees("…"));
    least = 30;
    window.settle();
    CHECK_FALSE(window.sees("expect"));
    CHECK(window.sees("…"));
}
