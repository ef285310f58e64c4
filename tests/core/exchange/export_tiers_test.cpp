#include "tests/core/exchange/export_talks.h"

#include <doctest/doctest.h>

namespace sourdine::test {

namespace {

int count(const std::string& text, std::string_view what)
{
    int found = 0;
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + what.size())) ++found;
    return found;
}

}  // namespace

TEST_CASE("a TextGrid has a tier a person, covered from end to end")
{
    CHECK(write_textgrid(MadeTalk{{"Anna", "Marc"}}.says(0, 1'000, 2'500, "Say \"hi\"!").says(0, 2'500, 3'010, "Yes.").talk) ==
          "File type = \"ooTextFile\"\n"
          "Object class = \"TextGrid\"\n"
          "\n"
          "xmin = 0 \n"
          "xmax = 3.01 \n"
          "tiers? <exists> \n"
          "size = 2 \n"
          "item []: \n"
          "    item [1]:\n"
          "        class = \"IntervalTier\" \n"
          "        name = \"Anna\" \n"
          "        xmin = 0 \n"
          "        xmax = 3.01 \n"
          "        intervals: size = 3 \n"
          "        intervals [1]:\n"
          "            xmin = 0 \n"
          "            xmax = 1 \n"
          "            text = \"\" \n"
          "        intervals [2]:\n"
          "            xmin = 1 \n"
          "            xmax = 2.5 \n"
          "            text = \"Say \"\"hi\"\"!\" \n"
          "        intervals [3]:\n"
          "            xmin = 2.5 \n"
          "            xmax = 3.01 \n"
          "            text = \"Yes.\" \n"
          "    item [2]:\n"
          "        class = \"IntervalTier\" \n"
          "        name = \"Marc\" \n"
          "        xmin = 0 \n"
          "        xmax = 3.01 \n"
          "        intervals: size = 1 \n"
          "        intervals [1]:\n"
          "            xmin = 0 \n"
          "            xmax = 3.01 \n"
          "            text = \"\" \n");
}

TEST_CASE("a TextGrid of no time at all still has a length")
{
    CHECK(write_textgrid(ExportTalk{}).find("xmax = 0.001 \n") != std::string::npos);
}

TEST_CASE("one person's overlapping words are one interval and one annotation")
{
    const MadeTalk made = MadeTalk{{"Anna", "Marc"}}.says(0, 0, 2'000, "one").says(1, 500, 800, "mine").says(0, 1'000, 1'500, "two").says(0, 1'900, 3'000, "three");
    const auto grid = read_back(write_textgrid(made.talk), "talk.TextGrid");
    REQUIRE(grid.ok());
    CHECK(heard(*grid) == Heard{"0-3000 Anna: one two three", "500-800 Marc: mine"});
    const auto eaf = read_back(write_eaf(made.talk), "talk.eaf");
    REQUIRE(eaf.ok());
    CHECK(heard(*eaf) == Heard{"0-3000 Anna: one two three", "500-800 Marc: mine"});
}

TEST_CASE("touching segments of one person stay two intervals")
{
    const auto read = read_back(write_textgrid(MadeTalk{{"Anna"}}.says(0, 0, 1'000, "one").says(0, 1'000, 2'000, "two").talk), "talk.TextGrid");
    REQUIRE(read.ok());
    CHECK(heard(*read) == Heard{"0-1000 Anna: one", "1000-2000 Anna: two"});
}

TEST_CASE("time slots of an EAF are numbered in the order of time, two an annotation")
{
    const std::string written = write_eaf(MadeTalk{{"Anna", "Marc"}}.says(0, 1'000, 3'000, "one").says(1, 2'000, 3'000, "two").talk);
    CHECK(count(written, "<TIME_SLOT ") == 4);
    CHECK(written.find("TIME_SLOT_ID=\"ts1\" TIME_VALUE=\"1000\"") != std::string::npos);
    CHECK(written.find("TIME_SLOT_ID=\"ts2\" TIME_VALUE=\"2000\"") != std::string::npos);
    CHECK(written.find("ANNOTATION_ID=\"a1\" TIME_SLOT_REF1=\"ts1\" TIME_SLOT_REF2=\"ts3\"") != std::string::npos);
    CHECK(written.find("ANNOTATION_ID=\"a2\" TIME_SLOT_REF1=\"ts2\" TIME_SLOT_REF2=\"ts4\"") != std::string::npos);
}

TEST_CASE("what XML would take for markup is written as a reference")
{
    const std::string written = write_eaf(MadeTalk{{"R&D \"lab\" <x>"}}.says(0, 0, 1'000, "a < b && c > d ]]> \x01\xEF\xBF\xBE!").talk);
    CHECK(written.find("PARTICIPANT=\"R&amp;D &quot;lab&quot; &lt;x&gt;\" TIER_ID=\"R&amp;D &quot;lab&quot; &lt;x&gt;\"") != std::string::npos);
    CHECK(written.find("<ANNOTATION_VALUE>a &lt; b &amp;&amp; c &gt; d ]]&gt; !</ANNOTATION_VALUE>") != std::string::npos);
}

TEST_CASE("a person who says nothing has a tier all the same")
{
    CHECK(count(write_eaf(MadeTalk{{"Anna", "Marc"}}.says(0, 0, 1'000, "one").talk), "<TIER ") == 2);
}

TEST_CASE("tiers of persons without a name can be told apart")
{
    const std::string written = write_eaf(ExportTalk{{}, Milliseconds{0}, {"", "\n", "Marc"}, {}});
    CHECK(count(written, "TIER_ID=\"?\"") == 1);
    CHECK(count(written, "TIER_ID=\"? 2\"") == 1);
}

}  // namespace sourdine::test
