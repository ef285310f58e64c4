#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("between two times of a Meet transcript each one has room by the length of the text")
{
    const auto read = read_with(read_meet,
                                "Stock review - Transcript\nJan 5, 2026\nInvited: Anna, Bob\n\n00:00:10\n \nAnna: four\nBob: sixsix\nAnna: four\n\n"
                                "00:01:20\n\nBob: all of it\n\nTranscription ended after 00:01:30\n\nThis editable transcript was computer generated.\n");
    REQUIRE(read.ok());
    CHECK(read->title == "Stock review");
    CHECK(read->timing == Timing::Estimated);
    CHECK(show(*read) == Strings{"10000-30000 Anna: four", "30000-60000 Bob: sixsix", "60000-80000 Anna: four", "80000-90000 Bob: all of it"});
    CHECK(show_doubts(*read) == Strings{"0 import.doubt_estimated"});
}

TEST_CASE("a Meet transcript without its last line ends at 150 words a minute")
{
    const auto read = read_with(read_meet, "00:00:10\nAnna: one two\nAnna: three\n");
    REQUIRE(read.ok());
    CHECK(read->speech.utterances.front().from == Milliseconds{10'000});
    CHECK(read->speech.utterances.back().to == Milliseconds{11'200});
}

TEST_CASE("a Meet transcript in Markdown reads like the plain one, its marks and escapes gone")
{
    const auto read = read_with(read_meet,
                                "# **Notes**\n\n00:00:00 was the start\n**Summary:** they met\n\n# **Stock review \\- Transcript**\n\n"
                                "### 00:00:00 {#00:00:00}\n\n**Anna B.:** Well\\! Note: two of them\nand three\n\n**Bob**: ok\n\n"
                                "### Transcription ended after 00:00:10\n");
    REQUIRE(read.ok());
    CHECK(read->title == "Stock review");
    REQUIRE(read->labels.size() == 2);
    CHECK(read->speech.words_of(read->speech.utterances[0]) == "Well! Note: two of them and three");
    CHECK(read->labels[0].name == "Anna B.");
    CHECK(read->speech.words_of(read->speech.utterances[1]) == "ok");
    CHECK(read->speech.utterances[1].to == Milliseconds{10'000});
}

TEST_CASE("notes above the heading of a Meet transcript are not speech")
{
    const auto read = read_with(read_meet, "Summary\n00:00:00\nAnna: a note\nAnna: another\n\n# Transcript\n\n00:00:30\nBob: said\nBob: more\nTranscription ended after 00:00:40\n");
    REQUIRE(read.ok());
    REQUIRE(read->labels.size() == 1);
    CHECK(read->labels[0].name == "Bob");
}

TEST_CASE("what somebody presents is not a person")
{
    const auto read = read_with(read_meet, "00:00:00\nAnna: look\nAnna’s Presentation: sound\nAnna: so\n");
    REQUIRE(read.ok());
    REQUIRE(read->labels.size() == 2);
    CHECK(read->labels[0].person);
    CHECK_FALSE(read->labels[1].person);
}

TEST_CASE("a line of a Meet transcript that names nobody goes on with the one before, into the next block too")
{
    const auto read = read_with(read_meet, "00:00:00\nAnna: it costs\nWarning: a lot\nAnna: yes\nBob: no\nBob: never\n00:00:10\nor maybe\n");
    REQUIRE(read.ok());
    REQUIRE(read->speech.utterances.size() == 5);
    CHECK(read->speech.words_of(read->speech.utterances[0]) == "it costs Warning: a lot");
    CHECK(show(*read).back() == "10000-10800 Bob: or maybe");
}

TEST_CASE("a French Meet transcript ends with its own sentence")
{
    const auto read = read_with(read_meet, "Revue – Transcription\n00:00:00\nAnna: oui\nAnna: non\nLa transcription s’est terminée au bout de 00:00:06\nAnna: après\n");
    REQUIRE(read.ok());
    CHECK(read->title == "Revue");
    CHECK(show(*read) == Strings{"0-3000 Anna: oui", "3000-6000 Anna: non"});
}

TEST_CASE("a text without a Meet time is refused")
{
    const auto read = read_with(read_meet, "Stock review - Transcript\nAnna: hello\n");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().key == "import.not_format");
}

}  // namespace sourdine
