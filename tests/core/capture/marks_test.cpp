#include "core/capture/marks.h"

#include "core/base/utf8.h"
#include "tests/core/capture/table.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

using Underlines = std::vector<Underline>;

CapturedLine parse(std::string_view line)
{
    return parse_line(line, usual_table(), thursday);
}

}  // namespace

TEST_CASE("one to three strokes underline a word")
{
    CHECK(parse("Um, so ___basically___, stressed").text == "Um, so basically, stressed");
    CHECK(parse("Um, so ___basically___, stressed").underlines == Underlines{{7, 16, 3}});
    CHECK(parse("_a_ __b__ ___c___").underlines == Underlines{{0, 1, 1}, {2, 3, 2}, {4, 5, 3}});
}

TEST_CASE("a span may hold several words")
{
    const auto line = parse("! __a weekend of firefighting__ each time");
    CHECK(line.text == "a weekend of firefighting each time");
    CHECK(line.underlines == Underlines{{0, 25, 2}});
}

TEST_CASE("the marks are where they stand in the line")
{
    const auto line = parse("! Hugo: so _lost_ again");
    REQUIRE(line.marks.size() == 1);
    CHECK(line.marks[0] == CapturedLine::Mark{{11, 12}, {12, 16}, {16, 17}, 1});
}

TEST_CASE("a lone stroke, snake_case and web addresses are text")
{
    CHECK(parse("a _ b").text == "a _ b");
    CHECK(parse("_ lost _").text == "_ lost _");
    CHECK(parse("use snake_case_names here").text == "use snake_case_names here");
    CHECK(parse("see http://a.fr/_foo_/b_c_ now").text == "see http://a.fr/_foo_/b_c_ now");
    CHECK(parse("see www.a.fr/_foo_").underlines.empty());
    CHECK(parse("_lost").text == "_lost");
    CHECK(parse("lost_").text == "lost_");
    CHECK(parse("____lost____").text == "____lost____");
    CHECK(parse("___").text == "___");
}

TEST_CASE("opening and closing have the same number of strokes")
{
    CHECK(parse("__lost_ orders").text == "__lost_ orders");
    CHECK(parse("_lost__ orders_").text == "lost__ orders");
}

TEST_CASE("punctuation may stand around a mark, not a letter")
{
    CHECK(parse("(_lost_), « _late_ »!").text == "(lost), « late »!");
    CHECK(parse("l'_équipe_ souffre").text == "l'équipe souffre");
    CHECK(parse("a_lost_ b").text == "a_lost_ b");
    CHECK(parse("_lost_b").text == "_lost_b");
    CHECK(parse("a._b_ c").text == "a._b_ c");
}

TEST_CASE("a stroke left open is text and does not swallow the next mark")
{
    const auto line = parse("_foo then _bar_");
    CHECK(line.text == "_foo then bar");
    CHECK(line.underlines == Underlines{{10, 13, 1}});
}

TEST_CASE("a mark about no word is text")
{
    CHECK(parse("_?_ so").text == "_?_ so");
    CHECK(parse("_😀_").underlines.empty());
}

TEST_CASE("offsets count code points of the trimmed text")
{
    CHECK(parse("!   😀 _é_  ").underlines == Underlines{{2, 3, 1}});
}

TEST_CASE("an underline that could not be told from text is widened when written")
{
    CHECK(to_utf8(write_marks(U"a,b c", {{2, 3, 1}})) == "_a,b_ c");
    CHECK(to_utf8(write_marks(U"see http://a.fr/b now", {{14, 15, 2}})) == "see __http://a.fr/b__ now");
    CHECK(to_utf8(write_marks(U"firefighting", {{4, 6, 1}, {8, 10, 3}})) == "___firefighting___");
}

TEST_CASE("underlines never overlap: the inner mark counts, the outer strokes are text")
{
    const auto line = parse("__a _b_ c__");
    CHECK(line.text == "__a b c__");
    CHECK(line.underlines == Underlines{{4, 5, 1}});
}

TEST_CASE("a stroke that carries an accent opens nothing")
{
    CHECK(parse("_\u0301lost_").underlines.empty());
}
