#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

Result<Transcript> read_cues(std::string_view cues) { return read_with(read_vtt, "WEBVTT\n\n" + std::string{cues}); }

constexpr std::string_view guid = "0a1b2c3d-0000-4111-8222-0123456789ab";

std::string piece(std::string_view number, std::string_view times, std::string_view text)
{
    return std::string{guid} + "/" + std::string{number} + "\n" + std::string{times} + "\n" + std::string{text} + "\n\n";
}

}  // namespace

TEST_CASE("a cue in a voice is what that person says, its tags and references decoded once")
{
    const auto read = read_cues("00:01.000 --> 00:04.000\n<v.loud Carlos Far&#237;as><i>5 &lt; 6</i> &amp;amp; so\non</v>\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-4000 Carlos Farías: 5 < 6 &amp; so on"});
    CHECK(read->timing == Timing::Exact);
    CHECK(read->dialect.empty());
    CHECK(read->doubts.empty());
}

TEST_CASE("of several voices in one cue each has its words over the whole time of the cue")
{
    const auto read = read_cues("00:01.000 --> 00:04.000\n<v Ana>Morning</v> <v Bob>Hello <b>you</b>\n<v Ana>again\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-4000 Ana: Morning", "1000-4000 Bob: Hello you", "1000-4000 Ana: again"});
}

TEST_CASE("words in no voice and in one without a name are nobody's, and how many is said")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\n<v Ana>yes</v>\n\n00:03.000 --> 00:04.000\nno\n\n00:05.000 --> 00:06.000\n<v>maybe\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 Ana: yes", "3000-4000 : no", "5000-6000 : maybe"});
    CHECK(show_doubts(*read) == Strings{"0 import.doubt_unnamed"});
}

TEST_CASE("where voices are tagged a word before a colon is no name")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\n<v Ana>Budget: ten\n\n00:03.000 --> 00:04.000\n<v Ana>Budget: none\n");
    REQUIRE(read.ok());
    CHECK(read->labels.size() == 1);
    CHECK(show(*read)[0] == "1000-2000 Ana: Budget: ten");
}

TEST_CASE("a blank cue is silence")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\n<v Ana> \xC2\xA0</v>\n\n00:03.000 --> 00:04.000\n\n00:05.000 --> 00:06.000\n<v Ana>so\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"5000-6000 Ana: so"});
}

TEST_CASE("the pieces Teams cuts one utterance into become one again, and count each")
{
    const auto read = read_cues(piece("7-0", "00:00:01.000 --> 00:00:03.000", "<v Ana>It takes us</v>") +
                                piece("9-0", "00:00:02.500 --> 00:00:03.200", "<v Bob>Mm.</v>") +
                                piece("7-1", "00:00:03.000 --> 00:00:05.000", "<v Ana>all of\nMonday.</v>") +
                                piece("8-0", "00:00:05.000 --> 00:00:06.000", "<v Ana>Every week.</v>"));
    REQUIRE(read.ok());
    CHECK(read->dialect == "teams");
    CHECK(show(*read) == Strings{"1000-5000 Ana: It takes us all of Monday.", "2500-3200 Bob: Mm.", "5000-6000 Ana: Every week."});
    CHECK(read->labels[0].segments == 3);
}

TEST_CASE("pieces of one Teams utterance that do not touch stay apart")
{
    const auto read = read_cues(piece("7-0", "00:00:01.000 --> 00:00:02.000", "<v Ana>one</v>") +
                                piece("7-1", "00:00:02.100 --> 00:00:03.000", "<v Ana>two</v>"));
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 Ana: one", "2100-3000 Ana: two"});
}

TEST_CASE("the times of Graph have fields of one digit, and those before the call's transcript move all others")
{
    const auto read = read_cues("-0:0:2.5 --> 0:0:1.25\n<v Ana>before</v>\n\n0:1:0.0 --> 0:1:5.320\n<v Bob>after</v>\n");
    REQUIRE(read.ok());
    CHECK(read->dialect == "teams-graph");
    CHECK(show(*read) == Strings{"0-3750 Ana: before", "62500-67820 Bob: after"});
}

TEST_CASE("the metadata of Graph tell who spoke, in plain words, and when the recording began")
{
    const auto read = read_cues(
        "00:00:03.500 --> 00:00:04.000\n"
        R"({"startDateTime":"2025-08-11T08:00:03.5000000+02:00","speakerName":"Zo\u00e9","spokenText":"a < b &amp; c","spokenLanguage":"fr-fr"})"
        "\n\n00:00:05.000 --> 00:00:06.000\n" R"({"speakerName":"Bob","spokenText":"ok"})" "\n\n");
    REQUIRE(read.ok());
    CHECK(read->dialect == "teams-graph");
    CHECK(show(*read) == Strings{"3500-4000 Zoé: a < b &amp; c", "5000-6000 Bob: ok"});
    REQUIRE(read->started);
    CHECK(*read->started == WallTime{std::chrono::sys_days{Date{std::chrono::year{2025}, std::chrono::month{8}, std::chrono::day{11}}}.time_since_epoch() + std::chrono::hours{6}});
}

TEST_CASE("a cue of metadata that is no whole JSON is left out with a doubt")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\n{\"speakerName\":\"Ana\",\"spokenText\":\"ok\"}\n\n"
                                "00:03.000 --> 00:04.000\n{\"speakerName\":\"Ana\",\"spokenText\":}\n\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 Ana: ok"});
    CHECK(show_doubts(*read) == Strings{"6 import.doubt_line"});
}

TEST_CASE("Zoom writes the name before the words and lets nobody speak at once")
{
    const auto read = read_cues("1\n00:00:01.000 --> 00:00:02.000\nAna Li: Note: it is 3:1\n\n2\n00:00:02.000 --> 00:00:03.000\nBob (HR): ok\n\n"
                                "3\n00:00:04.000 --> 00:00:05.000\nhttps://example.org: a link\n\n4\n00:00:06.000 --> 00:00:07.000\nIt is 10:30\n");
    REQUIRE(read.ok());
    CHECK(read->dialect == "zoom");
    CHECK(read->timing == Timing::Serialised);
    CHECK(show(*read) == Strings{"1000-2000 Ana Li: Note: it is 3:1", "2000-3000 Bob (HR): ok", "4000-5000 : https://example.org: a link",
                                 "6000-7000 : It is 10:30"});
}

TEST_CASE("numbered cues in which two speak at once are not Zoom's")
{
    const auto read = read_cues("1\n00:00:01.000 --> 00:00:03.000\nAna: one\n\n2\n00:00:02.000 --> 00:00:04.000\nBob: two\n");
    REQUIRE(read.ok());
    CHECK(read->dialect.empty());
    CHECK(read->timing == Timing::Exact);
    CHECK(read->labels.size() == 2);
}

TEST_CASE("a single word before a colon in a subtitle is no person")
{
    const auto read = read_cues("1\n00:01.000 --> 00:02.000\nNote: ten\n\n2\n00:02.000 --> 00:03.000\nand on\n\n3\n00:03.000 --> 00:04.000\nand on\n");
    REQUIRE(read.ok());
    REQUIRE(read->labels.size() == 1);
    CHECK(read->labels[0].name.empty());
    CHECK(show(*read)[0] == "1000-2000 : Note: ten");
}

TEST_CASE("WhisperX numbers who speaks in brackets, and may not know")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\n[SPEAKER_00]: one\n\n01:00:03.000 --> 01:00:04.000\ntwo\n");
    REQUIRE(read.ok());
    CHECK(read->dialect == "whisperx");
    CHECK(show(*read) == Strings{"1000-2000 SPEAKER_00: one", "3603000-3604000 : two"});
}

TEST_CASE("whisper.cpp writes voices that are never closed; one it does not know is nobody")
{
    const auto read = read_cues("00:00:01.000 --> 00:00:02.000\n<v Speaker0> one\n\n00:00:03.000 --> 00:00:04.000\n<v Speaker?> two\n");
    REQUIRE(read.ok());
    CHECK(read->dialect == "whisper-cpp");
    CHECK(show(*read) == Strings{"1000-2000 Speaker0: one", "3000-4000 Speaker?: two"});
    CHECK(read->labels[0].person);
    CHECK_FALSE(read->labels[1].person);
}

TEST_CASE("the notes of old Stream transcripts are not speech")
{
    const auto read = read_with(read_vtt, "WEBVTT\n\nNOTE duration:\"00:00:10.5060000\"\n\nNOTE language:en-us\n\nNOTE Confidence: 0.86\n\n" + std::string{guid} +
                                              "\n00:00:01.000 --> 00:00:02.000\nHello there.\n\nNOTE Confidence: 0.91\n\n");
    REQUIRE(read.ok());
    CHECK(read->dialect == "stream");
    CHECK(show(*read) == Strings{"1000-2000 : Hello there."});
    CHECK(read->doubts.empty());
}

TEST_CASE("behind >> another one speaks, named or not, until the next >>")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\n&gt;&gt; ANA: one\n\n00:02.000 --> 00:03.000\ntwo\n>> three\n\n00:03.000 --> 00:04.000\nfour\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 ANA: one", "2000-3000 ANA: two", "2000-3000 : three", "3000-4000 : four"});
}

TEST_CASE("a name in brackets on the first line of every cue says who speaks, another one inside it too")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\n(Ana Li)\none\n-\n \n(Bob)\ntwo\n\n00:02.000 --> 00:03.000\n(Bob)\nthree\n-\n\n(Ana Li)\nfour (laughs)\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 Ana Li: one", "1000-2000 Bob: two", "2000-3000 Bob: three", "2000-3000 Ana Li: four (laughs)"});
    CHECK(read->doubts.empty());
}

TEST_CASE("a text in brackets on the first line of some cues is not a name")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\n(laughs)\none\n\n00:02.000 --> 00:03.000\ntwo\n");
    REQUIRE(read.ok());
    CHECK(show(*read)[0] == "1000-2000 : (laughs) one");
}

TEST_CASE("without the line WEBVTT cues are read with a doubt; without cues too it is another format")
{
    const auto read = read_with(read_vtt, "00:01.000 --> 00:02.000\n<v Ana>one\n");
    REQUIRE(read.ok());
    CHECK(show_doubts(*read) == Strings{"0 import.doubt_no_signature"});
    const auto other = read_with(read_vtt, "WEBVTTX\n\njust words\n");
    REQUIRE_FALSE(other.ok());
    CHECK(other.error().key == "import.not_format");
}

TEST_CASE("a cue whose times do not read is left out, and its line is named")
{
    const auto read = read_cues("00:01.000 --> 00:02.000\none\n\n00:61.000 --> 00:62.000\ntwo\n\n00:03.000 --> 00:02.000\nthree\n\nfour\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-2000 : one", "3000-3000 : three"});
    CHECK(show_doubts(*read) == Strings{"6 import.doubt_time", "9 import.doubt_reversed", "12 import.doubt_line"});
}

TEST_CASE("reading stops when it is asked to")
{
    Progress progress;
    progress.stop = true;
    const auto read = read_with(read_vtt, "WEBVTT\n\n00:01.000 --> 00:02.000\none\n", {}, &progress);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().key == "import.stopped");
}

}  // namespace sourdine
