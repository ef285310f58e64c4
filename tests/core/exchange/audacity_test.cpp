#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("labels with names before a colon, points and commas alike")
{
    const auto read = read_with(read_audacity,
                                "1.343000\t3.329500\tAnna: Hello.\n\\\t80.000000\t4000.000000\n4,144000\t5,188000\tBob: Yes: I do\n6.0\t7.0\tAnna: 10:30 then\n7\t8\tBob: fine\n");
    REQUIRE(read.ok());
    CHECK(read->format == FileFormat::Audacity);
    CHECK(show(*read) == Strings{"1343-3330 Anna: Hello.", "4144-5188 Bob: Yes: I do", "6000-7000 Anna: 10:30 then", "7000-8000 Bob: fine"});
    CHECK(read->doubts.empty());
}

TEST_CASE("a label with one time is a point: kept, without a length")
{
    const auto read = read_with(read_audacity, "2.5\tthe money\n3.5\t3.5\tand here\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"2500-2500 : the money", "3500-3500 : and here"});
}

TEST_CASE("a prefix met once among labels without one is words")
{
    const auto read = read_with(read_audacity, "1\t2\tAnna: Hello.\n2\t3\tNote: money\n3\t4\tAnna: Go on\n4\t5\tgood\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 Anna: Hello.", "2000-3000 : Note: money", "3000-4000 Anna: Go on", "4000-5000 : good"});
    CHECK(show_doubts(*read) == Strings{"0 import.doubt_unnamed"});
}

TEST_CASE("names in brackets are always names")
{
    const auto read = read_with(read_audacity, "0.5\t2\t[[SPEAKER_00]]Hello.\n2\t3\t[SPEAKER_01]: Yes.\n3\t4\t[laughs] well\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"500-2000 SPEAKER_00: Hello.", "2000-3000 SPEAKER_01: Yes.", "3000-4000 : [laughs] well"});
}

TEST_CASE("an empty label is silence, a reversed one has no length, a bad line is told")
{
    const auto read = read_with(read_audacity, "1\t2\t\n3\t2\tback\nsoon\tlater\tnever\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"3000-3000 : back"});
    CHECK(show_doubts(*read) == Strings{"2 import.doubt_reversed", "3 import.doubt_line"});
}

TEST_CASE("a text without a label is refused")
{
    CHECK(read_with(read_audacity, "Dear all,\n\nhello\n").error().key == "import.not_format");
}

}  // namespace sourdine
