#include "tests/core/exchange/tree_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

std::string slot(const std::string& id, const std::string& value = {})
{
    return "<TIME_SLOT TIME_SLOT_ID=\"" + id + '"' + (value.empty() ? "" : " TIME_VALUE=\"" + value + '"') + "/>";
}

std::string said(const std::string& from, const std::string& to, const std::string& words)
{
    return "<ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1=\"" + from + "\" TIME_SLOT_REF2=\"" + to + "\"><ANNOTATION_VALUE>" + words +
           "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>";
}

std::string tier(const std::string& attributes, const std::string& annotations) { return "<TIER " + attributes + ">" + annotations + "</TIER>\n"; }

std::string elan(const std::string& slots, const std::string& tiers, const std::string& units = "milliseconds")
{
    return "<?xml version=\"1.0\"?>\n<ANNOTATION_DOCUMENT><HEADER TIME_UNITS=\"" + units + "\"/><TIME_ORDER>" + slots + "</TIME_ORDER>\n" + tiers +
           "</ANNOTATION_DOCUMENT>";
}

}  // namespace

TEST_CASE("an ELAN tier speaks for its participant, or under its own name, and what hangs below it is not read")
{
    const auto read = read_with(read_eaf, elan(slot("a", "0") + slot("b", "1500") + slot("c", "1200") + slot("d", "3000"),
                                               tier("TIER_ID=\"t1\" PARTICIPANT=\"Ana  Li\"", said("a", "b", "Good morning")) +
                                                   tier("TIER_ID=\"B-Talk \" PARTICIPANT=\"\"", said("c", "d", "Hello &amp; welcome")) +
                                                   tier("TIER_ID=\"t3\" PARENT_REF=\"t1\"", said("a", "b", "Good"))));
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"0-1500 Ana Li: Good morning", "1200-3000 B-Talk: Hello & welcome"});
    CHECK(read->format == FileFormat::Eaf);
    CHECK(read->timing == Timing::Exact);
    CHECK(read->doubts.empty());
}

TEST_CASE("times an ELAN file leaves out lie evenly between their neighbours of the tier, and it is said")
{
    const auto read = read_with(read_eaf, elan(slot("a", "1000") + slot("x", "1100") + slot("b") + slot("c") + slot("d", "4000") + slot("e"),
                                               tier("TIER_ID=\"A\"", said("a", "b", "one") + said("b", "c", "two") + said("c", "d", "three") + said("d", "e", "four"))));
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"1000-2000 A: one", "2000-3000 A: two", "3000-4000 A: three", "4000-4000 A: four"});
    CHECK(doubts_of(*read) == Told{"import.doubt_slots 3"});
}

TEST_CASE("blank annotations are silence, annotations without any time are left out with a doubt")
{
    const auto read = read_with(read_eaf, elan(slot("a", "0") + slot("b", "900"),
                                               tier("TIER_ID=\"A\"", said("a", "b", " \n ") + said("a", "b", "yes") + said("a", "gone", "no"))));
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"0-900 A: yes"});
    CHECK(doubts_of(*read) == Told{"import.doubt_time"});
}

TEST_CASE("gesture tiers and one annotation over everything may not be persons, but count until somebody says so")
{
    const auto read = read_with(read_eaf, elan(slot("a", "0") + slot("b", "100") + slot("c", "10000"),
                                               tier("TIER_ID=\"A\"", said("a", "b", "hm") + said("b", "c", "well")) +
                                                   tier("TIER_ID=\"A-hands\" LINGUISTIC_TYPE_REF=\"Gestures\"", said("a", "b", "up")) +
                                                   tier("TIER_ID=\"scene\"", said("a", "c", "the meeting"))));
    REQUIRE(read.ok());
    CHECK(doubts_of(*read) == Told{"import.doubt_tier A-hands", "import.doubt_tier scene"});
    CHECK(read->labels[1].person);
    CHECK(read->labels[2].person);
}

TEST_CASE("ELAN files that count frames, hold nothing or are something else are refused")
{
    CHECK(read_with(read_eaf, elan(slot("a", "0"), "", "PAL-frames")).error() == Error{Fault::Format, "import.frames", {{"file", "talk"}, {"units", "PAL-frames"}}});
    CHECK(read_with(read_eaf, elan("", "")).error().key == "import.no_segments");
    CHECK(read_with(read_eaf, "<Trans/>").error().key == "import.not_format");
    CHECK(read_with(read_eaf, "<ANNOTATION_DOCUMENT><TIER>").error().key == "import.broken_xml");
}

}  // namespace sourdine
