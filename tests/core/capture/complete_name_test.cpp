#include "core/capture/parse_line.h"

#include "tests/core/capture/table.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

std::optional<LineEdit> complete(std::string_view line, int caret, int nth = 0)
{
    return complete_name(line, caret, usual_table(), nth);
}

}  // namespace

TEST_CASE("Tab completes the name that stands at the caret, after a sign or first")
{
    CHECK(complete("! cl", 4) == LineEdit{"! Claire: ", 10});
    CHECK(complete("hu", 2) == LineEdit{"Hugo: ", 6});
    CHECK(complete("-in", 3) == LineEdit{"- Inès: ", 8});
    CHECK(complete("ca", 2) == LineEdit{"Claire: ", 8});
}

TEST_CASE("Tab again goes round those who fit, in the order of seats")
{
    const Interview table = interview_with({{"Claire Aubry"}, {"Hugo Pons"}, {"Christophe Petit"}});
    CHECK(complete_name("! c", 3, table, 0) == LineEdit{"! Claire: ", 10});
    CHECK(complete_name("! c", 3, table, 1) == LineEdit{"! Christophe: ", 14});
    CHECK(complete_name("! c", 3, table, 2) == LineEdit{"! Claire: ", 10});
    CHECK(complete_name("! c", 3, table, -1) == LineEdit{"! Christophe: ", 14});
}

TEST_CASE("right after a sign everyone fits, on an empty line nobody")
{
    CHECK(complete("! ", 2) == LineEdit{"! Claire: ", 10});
    CHECK(complete("-", 1, 3) == LineEdit{"- Damien: ", 10});
    CHECK_FALSE(complete("", 0).has_value());
    CHECK_FALSE(complete("  ", 1).has_value());
}

TEST_CASE("what is already typed behind the name stays")
{
    CHECK(complete("! cl each release", 4) == LineEdit{"! Claire: each release", 10});
    CHECK(complete("! Claire: each release", 4, 0) == LineEdit{"! Claire: each release", 10});
}

TEST_CASE("no name fits, or the caret is past the name: nothing to complete")
{
    CHECK_FALSE(complete("! zz", 4).has_value());
    CHECK_FALSE(complete("! Claire: lost", 14).has_value());
    CHECK_FALSE(complete("! lost orders", 13).has_value());
}

TEST_CASE("two people of one first name are completed in full")
{
    const Interview two = interview_with({{"Claire Aubry"}, {"Claire Blum"}});
    CHECK(complete_name("cl", 2, two, 1) == LineEdit{"Claire Blum: ", 13});
}
