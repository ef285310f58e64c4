#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("subtitles say who speaks before a colon, in the order of their times")
{
    const auto read = read_with(read_srt, "1\n00:00:03,000 --> 00:00:04,250\nBob: two\n\n2\n00:00:01,000 --> 00:00:02,500\nAna: one\nand more\n\n"
                                          "3\n00:00:04,000 --> 00:00:05,000\nAna: three\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2500 Ana: one and more", "3000-4250 Bob: two", "4000-5000 Ana: three"});
    CHECK(read->timing == Timing::Exact);
    CHECK(read->doubts.empty());
}

TEST_CASE("a subtitle's words go on over blank lines until the next times, without its number")
{
    const auto read = read_with(read_srt, "1\n00:00:01,000 --> 00:00:02,000\none\n\n1999\n\n2\n00:00:02,000 --> 00:00:03,000\ntwo\n3\n"
                                          "00:00:03,000 --> 00:00:04,000\n\n-4\n00:00:05,000 --> 00:00:06,000\nfive\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 : one 1999", "2000-3000 : two", "5000-6000 : five"});
}

TEST_CASE("in subtitles without numbers a number is what was said")
{
    const auto read = read_with(read_srt, "00:00:01,000 --> 00:00:02,000\n42\n\n00:00:02,000 --> 00:00:03,000\nyes\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 : 42", "2000-3000 : yes"});
}

TEST_CASE("times of subtitles read in every way they are written")
{
    const auto read = read_with(read_srt, "00:00:01.5 --> 00:00:02 X1:40 X2:600\na\n\n00:00:27,46- >00:00:28:5\nb\n\n"
                                          "00：01：01，007 --> 0.1.2.25\nc\n\n-00:00:00,500 --> 00:00:01,000\nd\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-1000 : d", "1500-2000 : a", "27460-28500 : b", "61007-62250 : c"});
}

TEST_CASE("tags of style go, other angle brackets are words")
{
    const auto read = read_with(read_srt, "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>so</i> <FONT color=\"#fff\">many</font> <UNSURE>things</UNSURE> a < b {x}\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 : so many <UNSURE>things</UNSURE> a < b {x}"});
}

TEST_CASE("speakers that speech recognition has numbered are told apart")
{
    const auto read = read_with(read_srt, "1\n00:00:01,000 --> 00:00:02,000\n(speaker 0) one\n\n2\n00:00:02,000 --> 00:00:03,000\n(speaker ?) two\n\n"
                                          "3\n00:00:03,000 --> 00:00:04,000\n[SPEAKER_01]: three\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 speaker 0: one", "2000-3000 speaker ?: two", "3000-4000 SPEAKER_01: three"});
    CHECK(read->labels[0].person);
    CHECK_FALSE(read->labels[1].person);
}

TEST_CASE("a file of one subtitle may begin with a name")
{
    const auto read = read_with(read_srt, "1\n00:00:01,000 --> 00:00:02,000\nZoé: one\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 Zoé: one"});
}

TEST_CASE("a subtitle whose times do not read is left out with its words")
{
    const auto read = read_with(read_srt, "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:99,000 --> 00:01:02,000\ntwo\n\n3\n00:00:05,000 --> 00:00:03,000\nthree\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 : one", "5000-5000 : three"});
    CHECK(show_doubts(*read) == Strings{"6 import.doubt_time", "10 import.doubt_reversed"});
}

TEST_CASE("an arrow among the words of a subtitle stays there")
{
    const auto read = read_with(read_srt, "1\n00:00:01,000 --> 00:00:02,000\nfrom --> to\n5 -> 6\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 : from --> to 5 -> 6"});
}

TEST_CASE("a text without times is no subtitle file")
{
    const auto read = read_with(read_srt, "1\nsome text\n");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().key == "import.not_format");
}

}  // namespace sourdine
