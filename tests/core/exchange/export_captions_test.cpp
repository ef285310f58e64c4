#include "tests/core/exchange/export_talks.h"

#include <doctest/doctest.h>

namespace sourdine::test {

TEST_CASE("a WebVTT file names each voice")
{
    CHECK(write_vtt(MadeTalk{{"Anna Blum", "Marc"}}.says(0, 1'000, 2'500, "Good morning.").says(1, 3'725'004, 3'726'000, "Bonjour à tous.").talk) ==
          "WEBVTT\n"
          "\n00:00:01.000 --> 00:00:02.500\n<v Anna Blum>Good morning.\n"
          "\n01:02:05.004 --> 01:02:06.000\n<v Marc>Bonjour à tous.\n");
}

TEST_CASE("what WebVTT would take for a tag, a reference or an arrow is written as a reference")
{
    const std::string written = write_vtt(MadeTalk{{"R&D <lab>"}}.says(0, 0, 1'000, "a --> b, <v Tom> & &amp;").talk);
    CHECK(written.ends_with("<v R&amp;D &lt;lab&gt;>a --&gt; b, &lt;v Tom&gt; &amp; &amp;amp;\n"));
}

TEST_CASE("a title cannot end the first line of a WebVTT file nor make an arrow")
{
    MadeTalk made{{"Anna"}};
    made.talk.title = "Before\n\n00:01.000 --> 00:02.000\nAfter";
    CHECK(write_vtt(made.talk) == "WEBVTT - Before 00:01.000 -> 00:02.000 After\n");
}

TEST_CASE("a talk without a word is a whole WebVTT file")
{
    CHECK(write_vtt(ExportTalk{}) == "WEBVTT\n");
}

TEST_CASE("SubRip counts from one, ends its lines with CR LF and puts the name before the words")
{
    CHECK(write_srt(MadeTalk{{"Anna"}}.says(0, 1'000, 2'500, "Good morning.").says(0, 3'000, 3'001, "Yes.").talk) ==
          "1\r\n00:00:01,000 --> 00:00:02,500\r\nAnna: Good morning.\r\n\r\n"
          "2\r\n00:00:03,000 --> 00:00:03,001\r\nAnna: Yes.\r\n\r\n");
}

TEST_CASE("an arrow in words is a shorter one in SubRip")
{
    CHECK(write_srt(MadeTalk{{"Anna"}}.says(0, 0, 1'000, "from --> to ----> there").talk).find("Anna: from -> to -> there\r\n") != std::string::npos);
}

TEST_CASE("words that look like SubRip's styles are still shown")
{
    const std::string written = write_srt(MadeTalk{{"Anna"}}.says(0, 0, 1'000, "the <B> key, <font size=1>, </i>, {\\an8} and 1 < 2 <UNIN/>").talk);
    CHECK(written.find("Anna: the ‹B> key, ‹font size=1>, ‹/i>, (\\an8} and 1 < 2 <UNIN/>\r\n") != std::string::npos);
}

TEST_CASE("SubRip ends at a hundred hours less a millisecond")
{
    const std::string written = write_srt(MadeTalk{{"Anna"}}.says(0, 359'999'000, 360'000'500, "Late.").says(0, 400'000'000, 400'000'001, "Later.").talk);
    CHECK(written.find("99:59:59,000 --> 99:59:59,999\r\nAnna: Late.") != std::string::npos);
    CHECK(written.find("99:59:59,998 --> 99:59:59,999\r\nAnna: Later.") != std::string::npos);
}

TEST_CASE("line breaks of every kind in words and names are one blank, control characters are gone")
{
    const std::string words = "one\r\ntwo\u2028three\u0085four\n\nfive\tsix \x07seven\x1B[31m\xEF\xBB\xBF";
    CHECK(write_vtt(MadeTalk{{" Anna\n\u2029Blum "}}.says(0, 0, 1'000, words).talk).ends_with("<v Anna Blum>one two three four five six seven[31m\n"));
}

TEST_CASE("broken UTF-8 comes out as a whole character")
{
    CHECK(write_vtt(MadeTalk{{"Anna"}}.says(0, 0, 1'000, "caf\xE9!").talk).ends_with("<v Anna>caf\uFFFD!\n"));
}

TEST_CASE("who speaks without a word written down says an ellipsis")
{
    CHECK(write_vtt(MadeTalk{{"Anna"}}.says(0, 0, 1'000, " \n ").talk).ends_with("<v Anna>…\n"));
    CHECK(write_audacity(MadeTalk{{"Anna"}}.says(0, 0, 1'000, "").talk) == "0.000000\t1.000000\tAnna: …\n");
}

TEST_CASE("two persons of one name are told apart, and nobody takes a third one's name")
{
    const std::string written = write_rttm(MadeTalk{{"Anna", "Anna", "Anna_2", " ", "Anna"}}.says(0, 0, 1, "").says(1, 1, 2, "").says(2, 2, 3, "").says(3, 3, 4, "").says(4, 4, 5, "").talk);
    CHECK(written.find("<NA> Anna <NA>") != std::string::npos);
    CHECK(written.find("<NA> Anna_2 <NA>") != std::string::npos);
    CHECK(written.find("<NA> Anna_2_2 <NA>") != std::string::npos);
    CHECK(written.find("<NA> ? <NA>") != std::string::npos);
    CHECK(written.find("<NA> Anna_3 <NA>") != std::string::npos);
}

TEST_CASE("what was said before the start is cut off")
{
    CHECK(write_audacity(MadeTalk{{"Anna"}}.says(0, -5'000, -1'000, "Before.").says(0, -500, 500, "Over.").talk) == "0.000000\t0.500000\tAnna: Over.\n");
}

TEST_CASE("Audacity's labels have six decimals and stand on one line")
{
    CHECK(write_audacity(MadeTalk{{"Dr. No: [chief]"}}.says(0, 61'005, 62'000, "a\tb\nc").talk) == "61.005000\t62.000000\tDr. No chief: a b c\n");
}

TEST_CASE("a name before a colon is never longer than readers take it for one")
{
    const std::string name(200, 'n');
    const auto read = read_back(write_srt(MadeTalk{{name, name}}.says(0, 0, 1'000, "one").says(1, 1'000, 2'000, "two").talk), "talk.srt");
    REQUIRE(read.ok());
    CHECK(read->labels[0].name == std::string(76, 'n'));
    CHECK(read->labels[1].name == std::string(76, 'n') + " 2");
}

TEST_CASE("RTTM has a line a segment, names without blanks and no words")
{
    MadeTalk made{{"Anna Blum", "<NA>", "Zo\u00EB\u00A0K\u3000L"}};
    made.says(0, 1'500, 2'750, "Words nobody will read.").says(1, 2'000, 2'001, "").says(2, 3'000, 4'000, "");
    made.talk.title = "First meeting";
    CHECK(write_rttm(made.talk) ==
          "SPEAKER First_meeting 1 1.500 1.250 <NA> <NA> Anna_Blum <NA> <NA>\n"
          "SPEAKER First_meeting 1 2.000 0.001 <NA> <NA> NA <NA> <NA>\n"
          "SPEAKER First_meeting 1 3.000 1.000 <NA> <NA> Zoë_K_L <NA> <NA>\n");
}

TEST_CASE("every format is found by the name the command line has for it")
{
    CHECK(find_export_format("textgrid") == ExportFormat::TextGrid);
    CHECK(name_of(ExportFormat::Json) == "json");
    CHECK(extension_of(ExportFormat::Audacity) == "txt");
    CHECK_FALSE(find_export_format("docx").has_value());
}

}  // namespace sourdine::test
