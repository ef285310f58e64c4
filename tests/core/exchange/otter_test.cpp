#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("an otter block lasts until the next one, the last has no length")
{
    const auto read = read_with(read_otter, "Claire Aubry  0:02  \nThe stock is wrong.\n\nMe  0:07  \nSince when?\n\nClaire Aubry  1:00:09  \nMay.\n");
    REQUIRE(read.ok());
    CHECK(read->format == FileFormat::Otter);
    CHECK(read->timing == Timing::Starts);
    CHECK(show(*read) == Strings{"2000-7000 Claire Aubry: The stock is wrong.", "7000-3609000 Me: Since when?", "3609000-3609000 Claire Aubry: May."});
    CHECK(show_doubts(*read) == Strings{"0 import.doubt_starts_only"});
}

TEST_CASE("what stands before the first otter block is its title, and the signature below is nobody's words")
{
    const auto read = read_with(read_otter,
                                "# Kick-off\nMon, 5/4 12:30PM  •  45:12\n\nSPEAKERS\nA, B\n\nA  0:00  \nFirst part.\n\nSecond part.\n\n"
                                "B  0:04  \nYes.\n\nTranscribed by https://otter.ai\n");
    REQUIRE(read.ok());
    CHECK(read->title == "Kick-off");
    CHECK(show(*read) == Strings{"0-4000 A: First part. Second part.", "4000-4000 B: Yes."});
}

TEST_CASE("one blank before a time is speech, and so is a time alone where others are named")
{
    const auto read = read_with(read_otter, "A  0:00\nwe meet at 10:30\n\n11:00\n\nB  0:05\nfine\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-5000 A: we meet at 10:30 11:00", "5000-5000 B: fine"});
}

TEST_CASE("an otter file without speakers has its times alone")
{
    const auto read = read_with(read_otter, "0:00\nHello there.\n\n0:12\nHow are you?\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-12000 : Hello there.", "12000-12000 : How are you?"});
}

TEST_CASE("an otter block without words is silence and still ends the one before")
{
    const auto read = read_with(read_otter, "A  0:00\nHello.\n\nB  0:03\n\nA  0:09\nGo on.\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-3000 A: Hello.", "9000-9000 A: Go on."});
}

TEST_CASE("a text without any otter block is refused by name")
{
    const auto read = read_with(read_otter, "Dear all,\nsee you at 10:30\n");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().key == "import.not_format");
    CHECK(read.error().args == PhraseArgs{{"file", "talk.txt"}, {"format", "otter"}, {"line", "1"}});
}

TEST_CASE("reading an otter file stops when asked to")
{
    Progress progress;
    progress.stop = true;
    const auto read = read_with(read_otter, "A  0:00\nHello.\n", {}, &progress);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().key == "import.stopped");
}

}  // namespace sourdine
