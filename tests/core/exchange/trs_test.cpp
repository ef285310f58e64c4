#include "tests/core/exchange/tree_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

std::string transcriber(const std::string& turns)
{
    return "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE Trans SYSTEM \"trans-14.dtd\">\n<Trans>\n<Speakers>"
           "<Speaker id=\"spk1\" name=\"Ana Li\"/><Speaker id=\"spk2\" name=\"Bob\"/></Speakers>\n<Episode program=\"Weekly\">"
           "<Section type=\"report\" startTime=\"0\" endTime=\"60\">\n" +
           turns + "</Section></Episode></Trans>";
}

}  // namespace

TEST_CASE("a Transcriber turn is cut at its marks, each cut ends where the next begins")
{
    const auto read = read_with(read_trs, transcriber("<Turn speaker=\"spk1\" startTime=\"0\" endTime=\"4.0006\">\n<Sync time=\"0\"/>\nGood <Event desc=\"b\"/> morning"
                                                      "\n<Sync time=\"1.5\"/>\n\n<Sync time=\"2.25\"/>\nShall we?\n</Turn>\n"
                                                      "<Turn speaker=\"spk2\" startTime=\"4.0006\" endTime=\"5\"><Sync time=\"4.0006\"/>Yes.</Turn>"));
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"0-1500 Ana Li: Good morning", "2250-4001 Ana Li: Shall we?", "4001-5000 Bob: Yes."});
    CHECK(read->title == "Weekly");
    CHECK(read->format == FileFormat::Trs);
    CHECK(read->doubts.empty());
}

TEST_CASE("where two speak at once each keeps what is theirs")
{
    const auto read = read_with(read_trs, transcriber("<Turn speaker=\"spk1 spk2\" startTime=\"1\" endTime=\"3\"><Sync time=\"1\"/><Who nb=\"1\"/>but I said"
                                                      "<Who nb=\"2\"/>no you<Sync time=\"2\"/><Who nb=\"9\"/>never</Turn>"));
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"1000-2000 Ana Li: but I said", "1000-2000 Bob: no you", "2000-3000 Bob: never"});
}

TEST_CASE("a turn nobody is named for is kept, and is a doubt only beside named ones")
{
    const std::string unnamed = "<Turn startTime=\"0\" endTime=\"1\"><Sync time=\"0\"/>music</Turn>";
    const auto alone = read_with(read_trs, transcriber(unnamed));
    REQUIRE(alone.ok());
    CHECK(told(*alone) == Told{"0-1000 : music"});
    CHECK(alone->doubts.empty());
    const auto beside = read_with(read_trs, transcriber(unnamed + "<Turn speaker=\"spk1\" startTime=\"1\" endTime=\"2\">Hello</Turn>"));
    REQUIRE(beside.ok());
    CHECK(doubts_of(*beside) == Told{"import.doubt_unnamed 1"});
}

TEST_CASE("a mark without a time leaves its words where they were, a turn without any is left out")
{
    const auto read = read_with(read_trs, transcriber("<Turn speaker=\"spk1\" startTime=\"0\" endTime=\"2\">one<Sync time=\"soon\"/>two</Turn>"
                                                      "<Turn speaker=\"spk1\">lost</Turn>"));
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"0-2000 Ana Li: one two"});
    CHECK(doubts_of(*read) == Told{"import.doubt_time", "import.doubt_time"});
}

TEST_CASE("what is no Transcriber file is refused")
{
    CHECK(read_with(read_trs, "<ANNOTATION_DOCUMENT/>").error().key == "import.not_format");
    CHECK(read_with(read_trs, transcriber("<Turn>")).error().key == "import.broken_xml");
}

}  // namespace sourdine
