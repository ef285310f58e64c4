#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("speaker lines are segments without words, sorted, blanks or tabs, nine fields or ten")
{
    const auto read = read_with(read_rttm,
                                ";; made by hand\nSPKR-INFO m1 1 <NA> <NA> <NA> unknown Anna_B <NA> <NA>\nSPEAKER m1 1 3.30 1.00 <NA> <NA> Bob <NA> <NA>\n"
                                "LEXEME m1 1 1.00 0.40 hello lex Anna_B 0.9\nSPEAKER\tm1\t1\t1.00\t2.50\t<NA>\t<NA>\tAnna_B\t<NA>\n");
    REQUIRE(read.ok());
    CHECK(read->format == FileFormat::Rttm);
    CHECK(read->timing == Timing::Exact);
    CHECK(show(*read) == Strings{"1000-3500 Anna_B: ", "3300-4300 Bob: "});
    CHECK(read->recordings == Strings{"m1"});
    CHECK(read->doubts.empty());
}

TEST_CASE("the end of a segment is rounded once, from the exact sum")
{
    const auto read = read_with(read_rttm, "SPEAKER m1 1 0.0004 0.0003 <NA> <NA> A <NA> <NA>\nSPEAKER m1 1 1.2345 1.0001 <NA> <NA> A <NA> <NA>\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-1 A: ", "1235-2235 A: "});
}

TEST_CASE("sums of sixteen digits, as programs write them, are exact too")
{
    const auto read = read_with(read_rttm, "SPEAKER m1 1 1410.97 0.0998999999999342 <NA> <NA> A <NA> <NA>\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1410970-1411070 A: "});
    CHECK(read->doubts.empty());
}

TEST_CASE("a segment of no duration stays, without a length")
{
    const auto read = read_with(read_rttm, "SPEAKER m1 1 3.20 0.00 <NA> <NA> B <NA> <NA>\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"3200-3200 B: "});
    CHECK(read->labels[0].segments == 0);
}

TEST_CASE("of several recordings the first is read, and all are named")
{
    const auto read = read_with(read_rttm, "SPEAKER m2 1 0.5 1 <NA> <NA> A <NA> <NA>\nSPEAKER m1 1 7 1 <NA> <NA> B <NA> <NA>\nSPEAKER m2 1 2 1 <NA> <NA> A <NA> <NA>\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"500-1500 A: ", "2000-3000 A: "});
    CHECK(read->recordings == Strings{"m2", "m1"});
    REQUIRE(show_doubts(*read) == Strings{"0 import.doubt_recordings"});
    CHECK(read->doubts[0].what.args == PhraseArgs{{"names", "m2, m1"}, {"chosen", "m2"}});
}

TEST_CASE("the recording that was asked for is read, an unknown one is an error that names those there are")
{
    constexpr std::string_view text = "SPEAKER m1 1 0.5 1 <NA> <NA> A <NA> <NA>\nSPEAKER m2 1 7 1 <NA> <NA> B <NA> <NA>\n";
    const auto read = read_with(read_rttm, text, {.format = {}, .recording = "m2"});
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"7000-8000 B: "});
    const auto unknown = read_with(read_rttm, text, {.format = {}, .recording = "m3"});
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().key == "import.no_recording");
    CHECK(unknown.error().args == PhraseArgs{{"file", "talk.txt"}, {"names", "m1, m2"}});
}

TEST_CASE("broken speaker lines are told and left out")
{
    const auto read = read_with(read_rttm,
                                "SPEAKER m1 1 0.5 1 <NA> <NA> A <NA>\nSPEAKER m1 1 0.5\nSPEAKER m1 1 soon 1 <NA> <NA> A <NA> <NA>\n"
                                "and then\nSPEAKER m1 1 5 -1 <NA> <NA> A <NA> <NA>\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"500-1500 A: ", "5000-5000 A: "});
    CHECK(show_doubts(*read) == Strings{"2 import.doubt_line", "3 import.doubt_time", "4 import.doubt_line", "5 import.doubt_reversed"});
}

TEST_CASE("a text that is no RTTM is refused")
{
    CHECK(read_with(read_rttm, "speaker one\n").error().key == "import.not_format");
    CHECK(read_with(read_rttm, "SPKR-INFO m1 1 <NA> <NA> <NA> unknown A <NA> <NA>\n").error().key == "import.no_segments");
}

}  // namespace sourdine
