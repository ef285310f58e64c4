#include "tests/core/exchange/tree_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

Result<Transcript> read_json(std::string_view text) { return read_with(read_speech_json, text); }

}  // namespace

TEST_CASE("Whisper's seconds become milliseconds from their own digits, half a millisecond up")
{
    const auto read = read_json(R"({"text": "x", "segments": [
        {"id": 0, "start": 0.0005, "end": 1.0004999999999999, "text": " Hello there", "tokens": [1, 2]},
        {"id": 1, "start": 2.675, "end": 4.0, "text": "  "}, {"id": 2, "start": 1e1, "end": 12.3456, "text": " Bye"}]})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"1-1000 : Hello there", "10000-12346 : Bye"});
    CHECK(read->format == FileFormat::Whisper);
    CHECK(read->timing == Timing::Exact);
    CHECK(read->doubts.empty());
}

TEST_CASE("WhisperX names speakers; segments it could not give to anybody are counted")
{
    const auto read = read_json(R"({"segments": [{"start": 1.0, "end": 2.0, "text": " One", "speaker": "SPEAKER_00",
        "words": [{"word": "One", "score": NaN}]}, {"start": 2.0, "end": 3.5, "text": "two"}], "word_segments": [{"word": "One"}], "language": "en"})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"1000-2000 SPEAKER_00: One", "2000-3500 : two"});
    CHECK(read->format == FileFormat::WhisperX);
    CHECK(doubts_of(*read) == Told{"import.doubt_unnamed 1"});
}

TEST_CASE("a segment without a start is left out, one without an end has no length")
{
    const auto read = read_json(R"({"segments": [{"start": null, "end": 2.0, "text": "gone", "confidence": 0.5},
        {"start": 3.0, "end": null, "text": "kept", "confidence": 0.5}]})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"3000-3000 : kept"});
    CHECK(read->format == FileFormat::WhisperTimestamped);
    CHECK(doubts_of(*read) == Told{"import.doubt_time"});
}

TEST_CASE("Whisper's words alone and its plain table are read too")
{
    const auto words = read_json(R"({"text": "a b c", "words": [{"word": "a", "start": 0.0, "end": 0.5}, {"word": "b", "start": 1.2, "end": 1.5},
        {"word": "c", "start": 2.3, "end": 2.5}]})");
    REQUIRE(words.ok());
    CHECK(told(*words) == Told{"0-1500 : a b", "2300-2500 : c"});
    const auto table = read_json("start\tend\ttext\n0\t1500\tHello\tthere\nbroken\n2000\t2500\tBye\n");
    REQUIRE(table.ok());
    CHECK(told(*table) == Told{"0-1500 : Hello\tthere", "2000-2500 : Bye"});
    CHECK(table->doubts.front().line == 3);
}

TEST_CASE("whisper.cpp: speakers by number, nobody where it could not tell, blank audio is silence")
{
    const auto read = read_json("{\"transcription\": [{\"offsets\": {\"from\": 0, \"to\": 1500}, \"text\": \" Hello\nthere\", \"speaker\": \"0\", \"tokens\": [{}]},"
                                "{\"offsets\": {\"from\": 1500, \"to\": 2000}, \"text\": \" [BLANK_AUDIO]\", \"speaker\": \"1\"},"
                                "{\"timestamps\": {\"from\": \"00:00:02,000\", \"to\": \"00:01:00,250\"}, \"text\": \"Hm\", \"speaker\": \"?\"}]}");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"0-1500 0: Hello there", "2000-60250 : Hm"});
    CHECK(read->format == FileFormat::WhisperCpp);
}

TEST_CASE("Deepgram's utterances are taken where they are there")
{
    const auto read = read_json(R"({"metadata": {}, "results": {"channels": [{"alternatives": [{"words": [{"word": "no", "start": 9, "end": 10}]}]}],
        "utterances": [{"start": 1.5, "end": 2.0005, "transcript": "Yes.", "speaker": 1, "channel": 0}, {"start": 3, "end": 4, "transcript": "Well", "channel": 0}]}})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"1500-2001 Speaker 1: Yes.", "3000-4000 : Well"});
    CHECK(read->format == FileFormat::Deepgram);
}

TEST_CASE("Deepgram's words alone are cut where the speaker changes and at long pauses")
{
    const auto read = read_json(R"({"results": {"channels": [{"alternatives": [{"words": [
        {"word": "so", "punctuated_word": "So,", "start": 0.0, "end": 0.3, "speaker": 0}, {"word": "yes", "start": 0.4, "end": 0.7, "speaker": 0},
        {"word": "no", "start": 0.8, "end": 1.0, "speaker": 1}, {"word": "never", "start": 1.8, "end": 2.0, "speaker": 1}]}]}]}})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"0-700 Speaker 0: So, yes", "800-1000 Speaker 1: no", "1800-2000 Speaker 1: never"});
}

TEST_CASE("with several Deepgram channels a speaker is one of his channel")
{
    const auto read = read_json(R"({"results": {"channels": [{"alternatives": [{"words": [{"word": "a", "start": 0, "end": 1, "speaker": 0}]}]}, {"alternatives": []},
        {"alternatives": [{"words": [{"word": "b", "start": 0.5, "end": 1}]}]}]}})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"0-1000 Channel 1, Speaker 0: a", "500-1000 Channel 3: b"});
}

TEST_CASE("AssemblyAI counts in milliseconds; without utterances its words are put together")
{
    const auto read = read_json(R"({"text": "x", "words": [], "utterances": [{"start": 170, "end": 2140, "text": "Yeah.", "speaker": "A"}]})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"170-2140 A: Yeah."});
    CHECK(read->format == FileFormat::AssemblyAi);
    const auto words = read_json(R"({"utterances": null, "words": [{"text": "Hi", "start": 0, "end": 200, "speaker": null}, {"text": "all", "start": 250, "end": 500}]})");
    REQUIRE(words.ok());
    CHECK(told(*words) == Told{"0-500 : Hi all"});
}

TEST_CASE("Rev's pieces make sentences again, with the names of its table")
{
    const auto read = read_json(R"({"speakers": [{"id": 0, "name": "Ana"}], "monologues": [
        {"speaker": 0, "elements": [{"type": "text", "value": "Well", "ts": 1.0, "end_ts": 1.2}, {"type": "punct", "value": ", "},
            {"type": "text", "value": "yes", "ts": 1.3, "end_ts": 1.6}, {"type": "punct", "value": "."}]},
        {"speaker": 1, "spans": [{"value": "[inaudible]", "ts": 2.0}, {"value": "maybe", "ts": 2.1, "endTs": 2.5}, {"value": "."}, {"value": "so"}]},
        {"speaker": 0, "spans": [{"value": "lost"}]}]})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"1000-1600 Ana: Well, yes.", "2000-2500 Speaker 1: [inaudible] maybe. so"});
    CHECK(read->format == FileFormat::Rev);
    CHECK(doubts_of(*read) == Told{"import.doubt_time"});
}

TEST_CASE("Amberscript's words belong to the speakers of its table")
{
    const auto read = read_json(R"({"speakers": [{"spkid": "spk1", "name": "Bob"}], "segments": [
        {"speaker": "spk1", "words": [{"start": 0.5, "end": 0.75, "text": "Good"}, {"start": 0.8, "end": 1.1, "text": "day."}]},
        {"speaker": "spk2", "words": [{"start": 1.0, "end": 1.5, "text": "Hm"}]}]})");
    REQUIRE(read.ok());
    CHECK(told(*read) == Told{"500-1100 Bob: Good day.", "1000-1500 spk2: Hm"});
    CHECK(read->format == FileFormat::Amberscript);
}

TEST_CASE("speech JSON that is cut off, of another kind or empty is refused")
{
    CHECK(read_json(R"({"segments": [{"start": 1.0, "end": 2.0, "text": "One"}, {"sta)").error().key == "import.broken_json");
    CHECK(read_json(R"({"title": "segments"})").error().key == "import.not_format");
    CHECK(read_json(R"({"segments": [], "word_segments": []})").error().key == "import.not_format");
    CHECK(read_json(repeat("[", 100'000)).error().key == "import.too_deep");
}

}  // namespace sourdine
