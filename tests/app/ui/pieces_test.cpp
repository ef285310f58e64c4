#include "tests/app/input/keyboards.h"
#include "tests/support/headless.h"

#include <doctest/doctest.h>

#include <map>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct Panel {
    std::map<std::string, int> pressed;
    int dots = 1;
    bool done = false;
    bool disabled = false;

    void note(bool happened, const char* what)
    {
        if (happened) ++pressed[what];
    }

    void draw(Headless& window)
    {
        ui::Ui& ui = window.ui();
        if (disabled) ImGui::BeginDisabled();
        note(ui::primary_button(ui, "Start###start", "F5"), "start");
        note(ui::quiet_button(ui, "Report…###report"), "report");
        note(ui::text_button(ui, "+ New interview###new"), "new");
        note(ui::tab_button(ui, "Prepare###tab", true), "tab");
        note(ui::sub_tab(ui, "Notes###sub", false), "sub");
        if (disabled) ImGui::EndDisabled();
        if (ui::check_box(ui, "###done", done)) {
            done = !done;
            ++pressed["done"];
        }
        note(ui::pill(ui, "client###pill"), "pill");
        note(ui::knowledge_dots(ui, "###dots", dots), "dots");
    }
};

struct Desk {
    Panel panel;
    Headless window{Headless::in_window([this](Headless& w) { panel.draw(w); }), {500, 500}};
};

}  // namespace

TEST_CASE("every piece answers a click")
{
    Desk desk;
    for (const char* id : {"start", "report", "new", "tab", "sub", "done", "pill", "dots"}) {
        CAPTURE(id);
        CHECK(desk.window.click(std::string("###") + id));
        CHECK(desk.panel.pressed[id] == 1);
    }
}

TEST_CASE("every piece is reached with Tab and pressed with Enter or Space")
{
    Desk desk;
    for (const char* id : {"start", "report", "new", "tab", "sub", "done", "pill", "dots"}) {
        CAPTURE(id);
        desk.window.key("Tab");
        CHECK(desk.window.focused().ends_with(std::string("###") + id));
        desk.window.key("Enter");
        CHECK(desk.panel.pressed[id] == 1);
        desk.window.key("Space");
        CHECK(desk.panel.pressed[id] == 2);
    }
}

TEST_CASE("the piece that has the keyboard wears a ring")
{
    Desk desk;
    const auto blue = [&] { return desk.window.picture().count(desk.window.ui().palette().me, 0, 0, 500, 500, 30); };
    CHECK(blue() == 0);
    desk.window.key("Tab");
    CHECK(blue() > 100);
}

TEST_CASE("how well someone knows the subject goes from none to three, by clicks and by arrows")
{
    Desk desk;
    desk.panel.dots = 0;
    desk.window.settle();
    const ImRect box = desk.window.find("###dots")->box;
    desk.window.click_at({box.Max.x - 2, box.GetCenter().y});
    CHECK(desk.panel.dots == 3);
    desk.window.click_at({box.Min.x + 2, box.GetCenter().y});
    CHECK(desk.panel.dots == 1);
    desk.window.click_at({box.Min.x + 2, box.GetCenter().y});
    CHECK(desk.panel.dots == 0);

    for (int i = 0; i < 12 && desk.window.focused() != "###dots"; ++i) desk.window.key("Tab");
    for (int i = 0; i < 5; ++i) desk.window.key("Right");
    CHECK(desk.panel.dots == 3);
    CHECK(desk.window.focused() == "###dots");
    for (int i = 0; i < 5; ++i) desk.window.key("Left");
    CHECK(desk.panel.dots == 0);
}

TEST_CASE("how well someone knows the subject is a digit by its place, whatever the keyboard prints there")
{
    Desk desk;
    desk.panel.dots = 3;
    for (int i = 0; i < 12 && desk.window.focused() != "###dots"; ++i) desk.window.key("Tab");
    REQUIRE(desk.window.focused() == "###dots");
    for (const std::u32string_view keyboard : {test::qwerty, test::azerty, test::bepo})
        for (const int digit : {1, 0, 2, 3, 0}) {
            const app::KeyEvent key = test::digit(keyboard, digit);
            desk.window.queue().key(key);
            desk.window.queue().text(key.letter);
            desk.window.queue().key(test::released(key));
            desk.window.settle();
            CHECK(desk.panel.dots == digit);
        }
    desk.window.type("2");  // of the keypad
    CHECK(desk.panel.dots == 2);
}

TEST_CASE("what is disabled does not answer")
{
    Desk desk;
    desk.panel.disabled = true;
    desk.window.settle();
    CHECK_FALSE(desk.window.click("###start"));
    CHECK(desk.panel.pressed["start"] == 0);
}

TEST_CASE("labels can be read on the screen, and their ids not")
{
    Desk desk;
    const std::string screen = desk.window.screen();
    for (const char* label : {"Start", "F5", "Report…", "+ New interview", "Prepare", "Notes", "client"}) {
        CAPTURE(label);
        CHECK(screen.find(label) != std::string::npos);
    }
    CHECK(screen.find("##") == std::string::npos);
}

TEST_CASE("a card holds what is drawn in it, also a card in a card")
{
    float outer = 0, inner = 0;
    Headless window(Headless::in_window([&](Headless& w) {
        outer = ui::begin_card(w.ui(), "outer", 300);
        ui::text_block(w.ui(), {}, "Claire likes to hear about product practice, but let her finish first.");
        inner = ui::begin_card(w.ui(), "inner");
        ui::quiet_button(w.ui(), "Inside###inside");
        ui::end_card(w.ui());
        ui::end_card(w.ui());
        ui::quiet_button(w.ui(), "Below###below");
    }), {500, 500});
    CHECK(outer == 268);
    CHECK(inner == 236);
    CHECK(window.find("###inside")->box.Min.x == 20 + 16 + 16);
    CHECK(window.find("###below")->box.Min.x == 20);
    CHECK(window.find("###below")->box.Min.y > window.find("###inside")->box.Max.y + 28);
    const Picture picture = window.picture();
    CHECK(picture.count(window.ui().palette().sheet, 20, 20, 320, 200, 2) > 10'000);
    CHECK(picture.count(window.ui().palette().sheet, 322, 20, 500, 500, 2) == 0);
}

TEST_CASE("a text that does not fit ends in dots, and shows whole under the mouse")
{
    Headless window(Headless::in_window([](Headless& w) {
        ui::draw_text_fitted(w.ui(), {20, 20}, {}, "Integration platform, first meeting", 120);
    }), {700, 200});
    CHECK(window.sees("Integration"));
    CHECK(window.sees("…"));
    CHECK_FALSE(window.sees("meeting"));
    window.move_to({40, 30});
    CHECK(window.sees("Integration platform, first meeting"));
}

TEST_CASE("a clock does not tremble: all its digits are equally wide")
{
    Headless window(Headless::in_window([](Headless& w) {
        CHECK(ui::measure_text(w.ui(), {.face = ui::Face::Display, .size = 22}, "11:11").x ==
              ui::measure_text(w.ui(), {.face = ui::Face::Display, .size = 22}, "20:48").x);
    }), {100, 100});
}

TEST_CASE("a headline is shown in capitals, accents too")
{
    Headless window(Headless::in_window([](Headless& w) { ui::section_heading(w.ui(), "Œuvre d’équipe, ça où"); }), {400, 100});
    CHECK(window.sees("ŒUVRE D’ÉQUIPE, ÇA OÙ"));
}

TEST_CASE("at twice the scale everything is twice as large")
{
    const auto draw = Headless::in_window([](Headless& w) { ui::quiet_button(w.ui(), "Report###report"); });
    Headless one(draw, {400, 200}, 1);
    const ImVec2 small = one.find("###report")->box.GetSize();
    Headless two(draw, {400, 200}, 2);
    const ImVec2 large = two.find("###report")->box.GetSize();
    CHECK(large.y == doctest::Approx(2 * small.y).epsilon(0.04));
    CHECK(large.x == doctest::Approx(2 * small.x).epsilon(0.08));
}

TEST_CASE("words cut short are told whole below the mouse, and no longer once keys are pressed")
{
    Headless window{Headless::in_window([](Headless& w) {
                        ui::draw_text_fitted(w.ui(), {20, 20}, {}, "Integration platform, second meeting", 100);
                    }),
                    {500, 500}};
    window.move_to({60, 28});
    window.settle();
    CHECK(window.sees("second meeting"));
    window.key("Down");
    CHECK_FALSE(window.sees("second meeting"));
    window.move_to({64, 28});
    window.settle();
    CHECK(window.sees("second meeting"));
}
