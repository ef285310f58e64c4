#include "tests/support/headless.h"

#include <doctest/doctest.h>

#include <chrono>
#include <map>

using namespace sourdine;
using namespace sourdine::test;

namespace {

using Word = std::pair<int, int>;

struct Note {
    std::string text = "Each release is a weekend of firefighting.";
    std::vector<ui::Stroke> strokes;
    std::vector<Word> words{{0, 4}, {5, 12}, {13, 15}, {16, 17}, {18, 25}, {26, 28}, {29, 41}};
    std::string prefix, suffix;
    bool clickable = true;
    float width = 600;
    std::optional<Word> clicked;
    ui::MarkedResult result;
    float measured = 0;

    void draw(Headless& window)
    {
        const ui::MarkedText marked{.text = text, .strokes = strokes, .prefix = prefix, .suffix = suffix, .clickable = clickable};
        measured = ui::measure_marked_height(window.ui(), {.size = 17}, marked, width);
        result = ui::marked_text(window.ui(), "##note", {.size = 17}, marked, words, width);
        if (result.clicked) clicked = result.clicked;
    }
};

struct Desk {
    Note note;
    Headless window{Headless::in_window([this](Headless& w) { note.draw(w); }), {700, 300}};
    int red()
    {
        return window.picture().count(window.ui().palette().pain, 0, 0, 700, 300, 60);
    }
};

}  // namespace

TEST_CASE("a click on a word says which")
{
    Desk desk;
    REQUIRE(desk.window.click("firefighting"));
    CHECK(desk.note.clicked == Word{29, 41});
    desk.note.clicked.reset();
    REQUIRE(desk.window.click("release"));
    CHECK(desk.note.clicked == Word{5, 12});
}

TEST_CASE("a click beside the words, or where words do not answer, says nothing")
{
    Desk desk;
    desk.window.click_at({600, 30});
    CHECK_FALSE(desk.note.clicked);
    desk.note.clickable = false;
    desk.window.click("release");
    CHECK_FALSE(desk.note.clicked);
}

TEST_CASE("more strokes leave more red below the words")
{
    Desk desk;
    CHECK(desk.red() == 0);
    int before = 0;
    for (int strokes = 1; strokes <= 3; ++strokes) {
        desk.note.strokes = {{18, 41, strokes}};
        const int now = desk.red();
        CHECK(now > before + 100);
        before = now;
    }
}

TEST_CASE("a narrow note is higher, and its height is known before it is drawn")
{
    Desk desk;
    const float one_row = desk.note.result.height;
    desk.note.width = 180;
    desk.note.prefix = "PROBLEM";
    desk.note.suffix = " → Hugo, Friday";
    desk.note.strokes = {{18, 25, 3}};
    desk.window.settle();
    CHECK(desk.note.result.height > 2.5F * one_row);
    CHECK(desk.note.result.height == desk.note.measured);
    REQUIRE(desk.window.click("firefighting"));
    CHECK(desk.note.clicked == Word{29, 41});
}

TEST_CASE("the words, what is before and what is behind them can be read on the screen")
{
    Desk desk;
    desk.note.prefix = "PROBLEM";
    desk.note.suffix = " → Hugo";
    const std::string screen = desk.window.screen();
    CHECK(screen.find("PROBLEM") != std::string::npos);
    CHECK(screen.find("Each release is a weekend of firefighting. → Hugo") != std::string::npos);
}

TEST_CASE("an empty note and spans outside of the text do no harm")
{
    Desk desk;
    desk.note.text = "";
    desk.note.words = {};
    desk.note.strokes = {{3, 9, 3}, {-4, 2, 2}, {5, 5, 1}};
    desk.window.settle();
    CHECK(desk.note.result.height > 20);
    desk.note.text = "ab";
    desk.window.settle();
    CHECK(desk.note.result.height == desk.note.measured);
}
