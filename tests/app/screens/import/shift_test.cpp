#include "app/screens/import/parts.h"

#include <doctest/doctest.h>

using sourdine::Milliseconds;
using sourdine::app::read_shift;

TEST_SUITE("import") {
TEST_CASE("where a recording begins is read as people write clocks")
{
    CHECK(read_shift("0:00") == Milliseconds{0});
    CHECK(read_shift(" 1:30 ") == Milliseconds{90'000});
    CHECK(read_shift("1:02:03") == Milliseconds{3'723'000});
    CHECK(read_shift("45") == Milliseconds{45'000});
    CHECK(read_shift("-0:20") == Milliseconds{-20'000});
    CHECK(read_shift("−0:20") == Milliseconds{-20'000});
}

TEST_CASE("what is no clock is not read")
{
    for (const char* text : {"", "soon", "1:60", "1:2:3:4", "1:", ":30", "1.5", "--5"}) {
        CAPTURE(text);
        CHECK_FALSE(read_shift(text));
    }
}
}
