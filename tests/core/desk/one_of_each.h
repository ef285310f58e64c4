// A short conversation in every format that is read.
#pragma once

#include <string>
#include <vector>

namespace sourdine::test {

struct FormatSample { std::string format; std::string text; };

// Every format but Sourdine's own, which is as long as an interview.
inline std::vector<FormatSample> one_of_each()
{
    const std::string word = R"({"word": "Yes", "start": 1.5, "end": 2.25, "speaker": 0})";
    return {
        {"vtt", "WEBVTT\n\nNOTE made up\n\n1\n00:00:01.000 --> 00:00:02.500\n<v Ana Li>Good &amp; <i>new</i>\n\n00:03.000 --> 00:04.000 line:0\n<v Bob>Oui, réunion</v>\n"},
        {"srt", "1\r\n00:00:01,000 --> 00:00:02,500\r\nAna: <i>Good</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nBob: {\\an8}oui, déjà\r\n"},
        {"sbv", "0:00:01.000,0:00:02.500\n>> ANA: Good\n\n0:00:03.000,0:00:04.000\n>> BOB: oui, déjà\n\n"},
        {"otter", "Ana Li  0:01  \nGood morning to you\n\nBob  0:03  \nOui, déjà\n\nTranscribed by https://otter.ai\n"},
        {"meet", "Stock review - Transcript\n\n00:00:10\n\nAna: four\nBob: oui, déjà\n\n00:01:20\n\nBob: all\n\nTranscription ended after 00:01:30\n"},
        {"zoom-chat", "00:00:05\tAna:\tGood morning\r\n00:00:07\tBob:\tReplying to \"Good...\"\n\noui, déjà\r\n"},
        {"zoom-captions", "[Ana Li] 10:25:03\nGood morning\n\n[Bob] 10:25:06\nOui, déjà\n\n"},
        {"whisper", R"({"text": "x", "segments": [{"id": 0, "start": 1.5, "end": 2.25, "text": " Good"}, {"id": 1, "start": 3.0, "end": 4.0, "text": " d\u00e9jà"}]})"},
        {"whisperx", R"({"segments": [{"start": 1.5, "end": 2.25, "text": " Good", "speaker": "SPEAKER_00", "words": [{"word": "Good", "start": 1.5}]}], "word_segments": []})"},
        {"whisper-cpp", R"({"transcription": [{"timestamps": {"from": "00:00:01,500", "to": "00:00:02,250"}, "offsets": {"from": 1500, "to": 2250}, "text": " Good", "speaker": "0"}]})"},
        {"whisper-timestamped", R"({"text": "x", "segments": [{"start": 1.5, "end": 2.25, "text": "Good", "confidence": 0.5, "words": [{"text": "Good", "start": 1.5, "end": 2.25}]}]})"},
        {"deepgram", R"({"metadata": {}, "results": {"channels": [{"alternatives": [{"words": [)" + word + R"(]}]}]}})"},
        {"assemblyai", R"({"text": "x", "words": [], "utterances": [{"start": 1500, "end": 2250, "text": "Good", "speaker": "A"}]})"},
        {"rev", R"({"speakers": [{"id": 0, "name": "Ana"}], "monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Good", "ts": 1.5, "end_ts": 2.25}]}]})"},
        {"amberscript", R"({"speakers": [{"spkid": "s1", "name": "Bob"}], "segments": [{"speaker": "s1", "words": [{"text": "Good", "start": 1.5, "end": 2.25}]}]})"},
        {"rttm", "SPEAKER m1 1 1.50 0.75 <NA> <NA> Ana <NA> <NA>\n;; so\nSPEAKER m1 1 3.00 1.00 <NA> <NA> Zoé <NA> <NA>\n"},
        {"textgrid", "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\nxmax = 9\ntiers? <exists>\nsize = 1\nitem []:\n    item [1]:\n        class = \"IntervalTier\"\n"
                     "        name = \"Ana\"\n        xmin = 0\n        xmax = 9\n        intervals: size = 2\n        intervals [1]:\n            xmin = 0\n            xmax = 1.5\n"
                     "            text = \"Good \"\"day\"\"\"\n        intervals [2]:\n            xmin = 1.5\n            xmax = 9\n            text = \"déjà\"\n"},
        {"eaf", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ANNOTATION_DOCUMENT>\n<HEADER TIME_UNITS=\"milliseconds\"/>\n<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"1500\"/>"
                "<TIME_SLOT TIME_SLOT_ID=\"b\" TIME_VALUE=\"2250\"/></TIME_ORDER>\n<TIER TIER_ID=\"t\" PARTICIPANT=\"Ana\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"x\" "
                "TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"b\"><ANNOTATION_VALUE>Good &amp; déjà</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>\n</ANNOTATION_DOCUMENT>\n"},
        {"audacity", "1.500000\t2.250000\tAna: Good\n3,000000\t4,000000\tBob: oui, déjà\n\\\t100.0\t200.0\n"},
        {"trs", "<?xml version=\"1.0\"?>\n<!DOCTYPE Trans SYSTEM \"trans-14.dtd\">\n<Trans><Speakers><Speaker id=\"s1\" name=\"Ana\"/></Speakers><Episode><Section startTime=\"0\" endTime=\"9\">"
                "<Turn speaker=\"s1\" startTime=\"1.5\" endTime=\"4\"><Sync time=\"1.5\"/>Good<Sync time=\"2.25\"/>déjà</Turn></Section></Episode></Trans>\n"},
        {"qmsum", R"({"topic_list": [], "meeting_transcripts": [{"speaker": "Ana", "content": "Good morning"}, {"speaker": "Bob", "content": "déjà"}]})"},
    };
}

}  // namespace sourdine::test
