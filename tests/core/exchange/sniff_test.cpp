#include "tests/core/exchange/tree_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("subtitles are told by their first lines and by how times are written")
{
    CHECK(sniff("WEBVTT") == FileFormat::Vtt);
    CHECK(sniff("WEBVTT - a talk\n\n00:01,000 --> 00:02,000\nx") == FileFormat::Vtt);
    CHECK(sniff("1\n00:00:01,000 --> 00:00:02,000\nHello") == FileFormat::Srt);
    CHECK(sniff("00:01.000 --> 00:02.000\nHello") == FileFormat::Vtt);
    CHECK(sniff("1\n00:00:01 --> 00:00:02\nHello") == FileFormat::Srt);
    CHECK(sniff("\n0:00:01.343,0:00:03.329\nAna: Hello") == FileFormat::Sbv);
}

TEST_CASE("an arrow in what was said is no subtitle")
{
    CHECK(sniff("The plan --> the money\nMonday --> Friday") == std::nullopt);
    CHECK(sniff("WEBVTTX\nnothing") == std::nullopt);
}

TEST_CASE("tables are told by their first line")
{
    CHECK(sniff(";; made by us\nSPEAKER a 1 0.50 1.25 <NA> <NA> ana <NA> <NA>") == FileFormat::Rttm);
    CHECK(sniff("SPKR-INFO\ta\t1\t<NA>\t<NA>\t<NA>\tunknown\tana\t<NA>") == FileFormat::Rttm);
    CHECK(sniff("SPEAKER notes of Monday") == std::nullopt);
    CHECK(sniff("1.343000\t3.329000\tAna: Hello") == FileFormat::Audacity);
    CHECK(sniff("1,343000\t3,329000\n\\\t80.0\t4000.0") == FileFormat::Audacity);
    CHECK(sniff("start\tend\ttext\n0\t1000\tHello") == FileFormat::Whisper);
    CHECK(sniff("1\tapples\t3") == std::nullopt);
}

TEST_CASE("both layouts of Zoom's chat and its captions are told apart")
{
    CHECK(sniff("00:03:55\tManu:\tGM!") == FileFormat::ZoomChat);
    CHECK(sniff("15:18:00 From Ana to Everyone:\n\tHello") == FileFormat::ZoomChat);
    CHECK(sniff("13:36:16\t From  Ana  to  Bob(Privately) : hello") == FileFormat::ZoomChat);
    CHECK(sniff("[Ana Li] 10:25:03\nHello") == FileFormat::ZoomCaptions);
    CHECK(sniff("[Ana Li] at ten\nHello") == std::nullopt);
}

TEST_CASE("Otter and Meet are told apart by where the time stands")
{
    CHECK(sniff("Ana  0:00  \nHello.\n") == FileFormat::Otter);
    CHECK(sniff("Weekly\nMonday\n\nAna  0:00\nHello.\n\nBob  1:02:03\nYes.") == FileFormat::Otter);
    CHECK(sniff("0:00\nHello.\n\n0:07\nYes.") == FileFormat::Otter);
    CHECK(sniff("Weekly - Transcript\n\n00:00:01\n \nAna: Hello") == FileFormat::Meet);
    CHECK(sniff("### 00:05:00\n\n**Ana:** Hello") == FileFormat::Meet);
    CHECK(sniff("Notes\n\nLunch  12:30\nand so on") == std::nullopt);
    CHECK(sniff("Notes\nAna: we start at\n10:30\nBob: no") == std::nullopt);
}

TEST_CASE("TextGrid and XML are told by what they call themselves")
{
    CHECK(sniff("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n") == FileFormat::TextGrid);
    CHECK(sniff("<?xml version=\"1.0\"?>\n<!-- <Trans> -->\n<ANNOTATION_DOCUMENT AUTHOR=\"\">") == FileFormat::Eaf);
    CHECK(sniff("<?xml version=\"1.0\"?>\n<!DOCTYPE Trans SYSTEM \"trans-14.dtd\">\n<Trans>") == FileFormat::Trs);
    CHECK(sniff("<html>") == std::nullopt);
    CHECK(sniff("<!--") == std::nullopt);
}

TEST_CASE("JSON is told by its keys, wherever they stand")
{
    const std::string talk = "{\"text\": \"" + repeat("long ", 40'000) + "\", ";
    CHECK(sniff(talk + R"("segments": [{"start": 1, "text": "x"}]})") == FileFormat::Whisper);
    CHECK(sniff(talk + R"("segments": [{"start": 1, "text": "x"}, {"start": 2, "speaker": "S"}]})") == FileFormat::WhisperX);
    CHECK(sniff(R"({"segments": [{"start": 1, "text": "x", "confidence": 1}]})") == FileFormat::WhisperTimestamped);
    CHECK(sniff(R"({"transcription": [{"offsets": {"from": 1}, "text": "x"}]})") == FileFormat::WhisperCpp);
    CHECK(sniff(R"({"metadata": {}, "results": {"channels": []}})") == FileFormat::Deepgram);
    CHECK(sniff(R"({"words": [{"text": "x", "start": 1}], "utterances": null})") == FileFormat::AssemblyAi);
    CHECK(sniff(R"({"speakers": [], "monologues": []})") == FileFormat::Rev);
    CHECK(sniff(R"({"speakers": [{"spkid": "a"}], "segments": [{"speaker": "a", "words": [{"start": 1}]}]})") == FileFormat::Amberscript);
    CHECK(sniff(R"({"meeting_transcripts": []})") == FileFormat::Qmsum);
    CHECK(sniff(R"({"sourdine": 1, "segments": [{"start": 1}]})") == FileFormat::Sourdine);
}

TEST_CASE("words inside texts and keys further down tell nothing")
{
    CHECK(sniff(R"({"a": "\"sourdine\": 1", "b": {"c": {"monologues": 1}}})") == std::nullopt);
    CHECK(sniff(R"({"list": ["sourdine", "monologues"], "x": {"meeting_transcripts": []}})") == std::nullopt);
    CHECK(sniff(R"({"transcription": "a text"})") == std::nullopt);
    CHECK(sniff("{" + repeat("[", 100'000)) == std::nullopt);
    CHECK(sniff("{\"a") == std::nullopt);
    CHECK(sniff("") == std::nullopt);
}

TEST_CASE("what cannot be a transcript is refused before it is decoded, and said why")
{
    using namespace std::string_view_literals;
    const auto fault = [](std::string_view bytes) { return refuse_unreadable(bytes, "talk").error().key; };
    CHECK(fault("") == "import.empty");
    CHECK(fault("\xEF\xBB\xBF \r\n\t") == "import.empty");
    CHECK(fault("\xFF\xFE \0\n\0"sv) == "import.empty");
    CHECK(fault("PK\x03\x04rest") == "import.zip");
    CHECK(fault("ooBinaryFile\x08TextGrid") == "import.binary_textgrid");
    CHECK(fault("RIFF\x24\x08\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0"sv) == "import.binary");
    CHECK(fault("%PDF-1.7\nplain so far") == "import.binary");
    CHECK(refuse_unreadable("", "talk").error().args == PhraseArgs{{"file", "talk"}});
}

TEST_CASE("UTF-16 and a text with a stray NUL are not taken for something else")
{
    using namespace std::string_view_literals;
    CHECK(refuse_unreadable("\xFF\xFEW\0E\0B\0"sv, "talk").ok());
    CHECK(refuse_unreadable("WEBVTT\n\n00:01.000 --> 00:02.000\nHe\0llo, how are you today?"sv, "talk").ok());
    CHECK(refuse_unreadable("x", "talk").ok());
}

}  // namespace sourdine
