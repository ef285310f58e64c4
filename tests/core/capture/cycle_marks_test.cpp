#include "core/capture/parse_line.h"

#include "core/base/utf8.h"
#include "tests/core/capture/table.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace sourdine;
using namespace sourdine::test;

namespace {

MarkedLine cycled(std::string_view line, Span selection)
{
    const auto marked = cycle_marks(line, selection);
    REQUIRE(marked.has_value());
    return *marked;
}

// Ctrl+U pressed again and again, the selection going on from where it was left.
std::string pressed(std::string line, Span selection, int times)
{
    for (; times > 0; --times) {
        const MarkedLine marked = cycled(line, selection);
        line = marked.line;
        selection = marked.selection;
    }
    return line;
}

}  // namespace

TEST_CASE("one more stroke under the word at the caret, after three none")
{
    CHECK(cycled("! lost orders", {4, 4}) == MarkedLine{"! _lost_ orders", {5, 5}});
    CHECK(pressed("! lost orders", {4, 4}, 2) == "! __lost__ orders");
    CHECK(pressed("! lost orders", {4, 4}, 3) == "! ___lost___ orders");
    CHECK(pressed("! lost orders", {4, 4}, 4) == "! lost orders");
}

TEST_CASE("the caret may stand right behind the word or in its marks")
{
    CHECK(cycled("lost", {4, 4}) == MarkedLine{"_lost_", {5, 5}});
    CHECK(pressed("lost", {4, 4}, 4) == "lost");
    CHECK(cycled("_lost_ x", {0, 0}).line == "__lost__ x");
    CHECK(cycled("_lost_ x", {6, 6}).line == "__lost__ x");
}

TEST_CASE("a selection underlines its words as one span and keeps them selected")
{
    const auto marked = cycled("we lost 12 orders today", {3, 17});
    CHECK(marked == MarkedLine{"we _lost 12 orders_ today", {4, 18}});
    CHECK(pressed("we lost 12 orders today", {4, 15}, 4) == "we lost 12 orders today");
}

TEST_CASE("the caret inside an underlined span takes the whole span further")
{
    CHECK(cycled("_lost orders_ today", {8, 8}).line == "__lost orders__ today");
}

TEST_CASE("a wider selection takes the marks inside it up into one")
{
    CHECK(cycled("we _lost_ __orders__ today", {3, 20}).line == "we ___lost orders___ today");
    CHECK(cycled("___lost___ orders", {0, 17}).line == "___lost orders___");
    CHECK(cycled("_a_ b", {4, 5}).line == "_a_ _b_");
}

TEST_CASE("the sign and the name are never touched")
{
    CHECK_FALSE(cycle_marks("! Claire: lost", {4, 4}).has_value());
    CHECK(cycled("! Claire: lost", {0, 14}) == MarkedLine{"! Claire: _lost_", {11, 15}});
    CHECK_FALSE(cycle_marks("! ", {2, 2}).has_value());
    CHECK_FALSE(cycle_marks("", {0, 0}).has_value());
}

TEST_CASE("with the table known, words before a colon that name nobody can be underlined")
{
    CHECK_FALSE(cycle_marks("! problem: lost", {4, 4}).has_value());
    CHECK(cycle_marks("! problem: lost", {4, 4}, usual_table()) == MarkedLine{"! _problem_: lost", {5, 5}});
    CHECK_FALSE(cycle_marks("! Claire: lost", {4, 4}, usual_table()).has_value());
}

TEST_CASE("blanks and punctuation alone have no word to underline")
{
    CHECK_FALSE(cycle_marks("lost  orders", {5, 5}).has_value());
    CHECK_FALSE(cycle_marks("lost -- orders", {5, 7}).has_value());
}

TEST_CASE("four times Ctrl+U gives back the words, wherever the caret is")
{
    const std::string line = "- Hugo: l’équipe (lente) a perdu 30\u00A0% des R&D, snake_case et http://a.fr/b_c, a/b";
    const Interview table = usual_table();
    const std::string text = parse_line(line, table, thursday).text;
    std::string faults;
    for (int caret = 8; caret <= count_code_points(line); ++caret) {
        if (!cycle_marks(line, {caret, caret}, table)) continue;
        std::string now = line;
        Span selection{caret, caret};
        for (int press = 1; press <= 4; ++press) {
            const auto marked = cycle_marks(now, selection, table);
            const auto parsed = marked ? parse_line(marked->line, table, thursday) : CapturedLine{};
            const bool right = marked && parsed.text == text && (press == 4 ? parsed.underlines.empty() : parsed.underlines.size() == 1 && parsed.underlines[0].strokes == press);
            if (!right) faults += "\n  caret " + std::to_string(caret) + " press " + std::to_string(press) + ": " + (marked ? marked->line : "nothing");
            if (!marked) break;
            now = marked->line;
            selection = marked->selection;
        }
    }
    CHECK(faults == "");
}
