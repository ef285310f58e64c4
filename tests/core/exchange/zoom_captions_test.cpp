#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("saved captions count from the first and last until the next")
{
    const auto read = read_with(read_zoom_captions, "[Anna [RH]] 10:25:03\nHello.\nCan you hear me?\n\n[Bob] 10:25:09\nYes, [laughs] at 10:30\n");
    REQUIRE(read.ok());
    CHECK(read->format == FileFormat::ZoomCaptions);
    CHECK(read->timing == Timing::Starts);
    CHECK(show(*read) == Strings{"0-6000 Anna [RH]: Hello. Can you hear me?", "6000-6000 Bob: Yes, [laughs] at 10:30"});
    CHECK(show_doubts(*read) == Strings{"0 import.doubt_starts_only"});
}

TEST_CASE("captions that pass midnight go on")
{
    const auto read = read_with(read_zoom_captions, "[A] 23:59:58\none\n[B] 00:00:01\ntwo\n[A] 00:00:03\nthree\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-3000 A: one", "3000-5000 B: two", "5000-5000 A: three"});
}

TEST_CASE("a caption a little out of order is told, not put on the next day")
{
    const auto read = read_with(read_zoom_captions, "[A] 10:00:05\none\n[B] 10:00:03\ntwo\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"-2000--2000 B: two", "0-0 A: one"});
    CHECK(show_doubts(*read) == Strings{"0 import.doubt_starts_only", "1 import.doubt_reversed"});
}

TEST_CASE("what stands before the first caption is left out and told")
{
    const auto read = read_with(read_zoom_captions, "Captions\n\n[A] 10:00:05\none\n");
    REQUIRE(read.ok());
    CHECK(show_doubts(*read) == Strings{"0 import.doubt_starts_only", "1 import.doubt_line"});
}

TEST_CASE("a text without a caption head is refused")
{
    CHECK(read_with(read_zoom_captions, "[A] at noon\none\n").error().key == "import.not_format");
}

}  // namespace sourdine
