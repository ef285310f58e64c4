#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("SBV captions are read with their names, lines and overlaps")
{
    const auto read = read_with(read_sbv, "0:00:01.000,0:00:03.000\nAna: one\nand more\n\n0:00:02.500,1:00:04.000\nBob: two\n\n0:00:05.000,0:00:06.000\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-3000 Ana: one and more", "2500-3604000 Bob: two"});
    CHECK(read->timing == Timing::Exact);
    CHECK(read->format == FileFormat::Sbv);
}

TEST_CASE("who is named behind >> goes on until another one does, and reversed times have no length")
{
    const auto read = read_with(read_sbv, "0:00:01.000,0:00:02.000\n>> ANA: one\n\n0:00:05.000,0:00:02.500\ntwo\n\n0:00:06.000,0:00:07.000\n>> BOB: three\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 ANA: one", "5000-5000 ANA: two", "6000-7000 BOB: three"});
    CHECK(show_doubts(*read) == Strings{"4 import.doubt_reversed"});
}

TEST_CASE("an SBV caption whose times do not read is left out")
{
    const auto read = read_with(read_sbv, "0:00:61.000,0:01:02.000\none\n\n0:00:02.000,0:00:03.000\ntwo\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"2000-3000 : two"});
    CHECK(show_doubts(*read) == Strings{"1 import.doubt_time"});
}

TEST_CASE("a text that does not begin with times is no SBV")
{
    const auto read = read_with(read_sbv, "Title\n0:00:01.000,0:00:02.000\none\n");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().key == "import.not_format");
}

}  // namespace sourdine
