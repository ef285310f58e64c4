#include "core/exchange/textgrid_tokens.h"
#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

const std::string two_persons =
    "\"ooTextFile\"\n\"TextGrid\"\n0\n9\n<exists>\n2\n"
    "\"IntervalTier\"\n\"Anna\"\n0\n9\n3\n0\n1.2345\n\"Hello \"\"you\"\"\"\n1.2345\n2\n\"\"\n2\n9\n\" so ! <b> \n on \"\n"
    "\"IntervalTier\"\n\"Bob\"\n0\n9\n1\n1\n2.5\n\"Yes\"\n";
const Strings two_persons_said{"0-1235 Anna: Hello \"you\"", "1000-2500 Bob: Yes", "2000-9000 Anna: so ! <b> on"};

}  // namespace

TEST_CASE("free-standing numbers, strings and flags are data, all else is comment")
{
    TextGridTokens tokens{"xmin = -1.5e-3 x5 [7]: ! 8 \"no\"\n<exists> \"a\"\"b\" 2/3 30% 4s --undefined-- a\"c\""};
    CHECK(tokens.take().text == "-1.5e-3");
    const TextGridToken flag = tokens.take();
    CHECK(flag.kind == TextGridToken::Kind::Flag);
    CHECK(flag.text == "exists");
    CHECK(flag.line == 2);
    CHECK(tokens.take().text == "a\"b");
    CHECK_FALSE(tokens.take().whole);
    CHECK_FALSE(tokens.take().whole);
    const TextGridToken with_unit = tokens.take();
    CHECK(with_unit.text == "4");
    CHECK(with_unit.whole);
    CHECK(tokens.take().kind == TextGridToken::Kind::End);
}

TEST_CASE("a short TextGrid: a tier a person, silence left out, words over lines joined")
{
    const auto read = read_with(read_textgrid, two_persons);
    REQUIRE(read.ok());
    CHECK(read->format == FileFormat::TextGrid);
    CHECK(show(*read) == two_persons_said);
    CHECK(read->doubts.empty());
}

TEST_CASE("a long TextGrid and one of other programs read like the short one")
{
    const auto read = read_with(read_textgrid,
                                "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0 \nxmax = 9 \ntiers? <exists> \nsize = 2 \nitem []: \n"
                                "    item[1]:\n        class = \"IntervalTier\" \n        name = \"Anna\" \n        xmin = 0 \n        xmax = 9 \n"
                                "        intervals: size = 2 \n        intervals [1]:\n            xmin = 0 \n            xmax = 1.2345 \n"
                                "            text = \"Hello \"\"you\"\"\" \n        intervals [2]\n            xmin = 2 \n            xmax = 9 \n"
                                "            text = \" so ! <b> \n on \" \n    item [2]:\n        class = \"IntervalTier\" \n        name = \"Bob\" \n"
                                "        xmin = 0 \n        xmax = 9 \n        intervals: size = 1 \n        intervals [1]:\n            xmin = 1 \n"
                                "            xmax = 2.5 \n            text = \"Yes\" \n");
    REQUIRE(read.ok());
    CHECK(show(*read) == two_persons_said);
    CHECK(read->doubts.empty());
}

TEST_CASE("points are nobody's speech, and tiers of words and remarks are not persons")
{
    const auto read = read_with(read_textgrid,
                                "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 4 \"TextTier\" \"beeps\" 0 9 2 1 \"x\" 2 \"IntervalTier\" "
                                "\"IntervalTier\" \"Words\" 0 9 1 1 2 \"hello\" \"IntervalTier\" \"Anna - phones\" 0 9 1 1 2 \"h\" "
                                "\"IntervalTier\" \"Speaker\" 0 9 1 1 2 \"hello\"");
    REQUIRE(read.ok());
    REQUIRE(read->labels.size() == 3);
    CHECK_FALSE(read->labels[0].person);
    CHECK_FALSE(read->labels[1].person);
    CHECK(read->labels[2].name == "Speaker");
    CHECK(read->labels[2].person);
    CHECK(read->doubts.empty());
}

TEST_CASE("tiers of one name are one label")
{
    const auto read = read_with(read_textgrid, "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 2 \"IntervalTier\" \"Anna\" 0 9 1 1 2 \"a\" \"IntervalTier\" \"Anna \" 0 9 1 5 6 \"b\"");
    REQUIRE(read.ok());
    CHECK(read->labels.size() == 1);
    CHECK(read->labels[0].segments == 2);
}

TEST_CASE("a TextGrid that stops in the middle keeps what was read, and says so")
{
    const auto read = read_with(read_textgrid, two_persons.substr(0, two_persons.find("2\n9\n\" so") + 4));
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{two_persons_said[0]});
    CHECK(show_doubts(*read) == Strings{"19 import.doubt_cut_off"});
}

TEST_CASE("a TextGrid that stops between two tiers says so too")
{
    const auto read = read_with(read_textgrid, two_persons.substr(0, two_persons.rfind("\"IntervalTier\"")));
    REQUIRE(read.ok());
    CHECK(read->labels.size() == 1);
    CHECK(read->doubts.size() == 1);
}

TEST_CASE("a TextGrid that stops before anything was said holds nothing")
{
    CHECK(read_with(read_textgrid, two_persons.substr(0, two_persons.find("1.2345"))).error().key == "import.no_segments");
}

TEST_CASE("a count of intervals is never believed")
{
    const auto more = read_with(read_textgrid, "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 1 \"IntervalTier\" \"A\" 0 9 1 1 2 \"a\" 2 3 \"b\"");
    REQUIRE(more.ok());
    CHECK(more->speech.utterances.size() == 2);
    CHECK(more->doubts.empty());
    const auto fewer = read_with(read_textgrid, "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 1 \"IntervalTier\" \"A\" 0 9 99999999999999999999 1 2 \"a\"");
    REQUIRE(fewer.ok());
    CHECK(fewer->speech.utterances.size() == 1);
}

TEST_CASE("an interval whose time is a fraction is told and left out")
{
    const auto read = read_with(read_textgrid, "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 1 \"IntervalTier\" \"A\" 0 9 2\n1/2 2 \"a\"\n2 3 \"b\"");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"2000-3000 A: b"});
    CHECK(show_doubts(*read) == Strings{"2 import.doubt_time"});
}

TEST_CASE("an interval with a piece missing is told, and the next one is read")
{
    const auto read = read_with(read_textgrid, "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 1 \"IntervalTier\" \"A\" 0 9 3\n1 \"a\"\n2 3 \n4 5 \"b\"\n-1 -0.5 \"c\"");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"-1000--500 A: c", "4000-5000 A: b"});
    CHECK(show_doubts(*read) == Strings{"2 import.doubt_line", "3 import.doubt_line"});
}

TEST_CASE("a quotation mark that was not doubled stays in the words")
{
    const auto read = read_with(read_textgrid, "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 1 \"IntervalTier\" \"A\" 0 9 2 1 2 \"say \"it\", then\" 2 3 \"b\"");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 A: say \"it\", then", "2000-3000 A: b"});
}

TEST_CASE("another file of Praat is refused")
{
    CHECK(read_with(read_textgrid, "File type = \"ooTextFile\"\nObject class = \"Pitch 1\"\n").error().key == "import.not_format");
    CHECK(read_with(read_textgrid, "").error().key == "import.not_format");
}

}  // namespace sourdine
