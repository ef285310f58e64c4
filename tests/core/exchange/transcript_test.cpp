#include "core/exchange/transcript.h"

#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

namespace {

// A reader's builder, and what came of it.
struct Building {
    Source source{"", "talk.vtt", {}, nullptr};
    TranscriptBuilder out{source};

    void add(int from, int to, std::string_view who, std::string_view words, int line = 1) { out.add(Milliseconds{from}, Milliseconds{to}, out.label(who), words, line); }
    void piece(int from, int to, std::string_view who, std::string_view words) { out.add_piece(Milliseconds{from}, Milliseconds{to}, out.label(who), words, 1); }
    Transcript finish()
    {
        auto read = std::move(out).finish();
        REQUIRE_MESSAGE(read.ok(), (read ? "" : read.error().key));
        return std::move(read).value();
    }
};

}  // namespace

TEST_CASE("what was said comes in the order of time, what begins together in the order of the file")
{
    Building b;
    b.add(3000, 4000, "Ana", "three");
    b.add(1000, 2000, "Bob", "one");
    b.add(1000, 1500, "Ana", "one too");
    const Transcript read = b.finish();
    CHECK(show(read) == Strings{"1000-2000 Bob: one", "1000-1500 Ana: one too", "3000-4000 Ana: three"});
}

TEST_CASE("one name however it is spaced is one label")
{
    Building b;
    b.add(1000, 2000, "Ana  Li", "one");
    b.add(2000, 3000, " Ana Li\u00A0", "two");
    b.add(3000, 4000, "ana li", "three");
    const Transcript read = b.finish();
    REQUIRE(read.labels.size() == 2);
    CHECK(read.labels[0].name == "Ana Li");
    CHECK(read.labels[0].segments == 2);
    CHECK(read.labels[1].name == "ana li");
}

TEST_CASE("what ends before it begins keeps its words, has no length and its line is named")
{
    Building b;
    b.add(5000, 2000, "Ana", "back", 7);
    const Transcript read = b.finish();
    CHECK(show(read) == Strings{"5000-5000 Ana: back"});
    CHECK(show_doubts(read) == Strings{"7 import.doubt_reversed"});
    CHECK(read.labels[0].segments == 0);
}

TEST_CASE("words come without what surrounds them, in one line; in a chat their lines stay")
{
    Building talk;
    talk.add(1000, 2000, "Ana", "\n  one \n\n  two\u00A0\n");
    CHECK(show(talk.finish()) == Strings{"1000-2000 Ana: one two"});
    Building chat;
    chat.out.out().chat = true;
    chat.add(1000, 1000, "Ana", "\n one\n\ntwo ");
    CHECK(show(chat.finish()) == Strings{"1000-1000 Ana: one\n\ntwo"});
}

TEST_CASE("pieces that touch are one utterance, and count each")
{
    Building b;
    b.piece(1000, 2000, "Ana", "It takes");
    b.piece(2000, 3000, "Ana", "all of Monday.");
    const Transcript read = b.finish();
    CHECK(show(read) == Strings{"1000-3000 Ana: It takes all of Monday."});
    CHECK(read.labels[0].segments == 2);
}

TEST_CASE("pieces of two who speak at once find their own, in turns")
{
    Building b;
    b.piece(1000, 2000, "Ana", "a1");
    b.piece(1500, 2500, "Bob", "b1");
    b.piece(2000, 3000, "Ana", "a2");
    b.piece(2500, 3500, "Bob", "b2");
    b.piece(3000, 4000, "Ana", "a3");
    b.piece(3500, 4500, "Bob", "b3");
    CHECK(show(b.finish()) == Strings{"1000-4000 Ana: a1 a2 a3", "1500-4500 Bob: b1 b2 b3"});
}

TEST_CASE("pieces and others' words may come out of order")
{
    Building b;
    b.piece(5000, 6000, "Ana", "late");
    b.piece(1000, 2000, "Bob", "b1");
    b.piece(6000, 7000, "Ana", "later");
    b.piece(2000, 3000, "Bob", "b2");
    CHECK(show(b.finish()) == Strings{"1000-3000 Bob: b1 b2", "5000-7000 Ana: late later"});
}

TEST_CASE("an empty piece adds its time and no blank")
{
    Building b;
    b.piece(1000, 2000, "Ana", "a1");
    b.piece(2000, 2500, "Ana", " ");
    b.piece(2100, 2200, "Bob", "");
    b.piece(2500, 3000, "Ana", "");
    b.piece(2200, 2300, "Bob", "b2");
    CHECK(show(b.finish()) == Strings{"1000-3000 Ana: a1", "2100-2300 Bob: b2"});
}

TEST_CASE("a piece after a pause, or from before, is an utterance of its own")
{
    Building b;
    b.piece(1000, 2000, "Ana", "one");
    b.piece(2001, 3000, "Ana", "two");
    b.piece(500, 1000, "Ana", "zero");
    CHECK(show(b.finish()) == Strings{"500-1000 Ana: zero", "1000-2000 Ana: one", "2001-3000 Ana: two"});
}

TEST_CASE("thousands of pieces in turns take no more room than their words")
{
    Building b;
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i) {
        b.piece(i * 10, i * 10 + 10, "Ana", "yes");
        b.piece(i * 10, i * 10 + 10, "Bob", "no");
    }
    const Transcript read = b.finish();
    CHECK(read.speech.utterances.size() == 2);
    CHECK(read.speech.text.size() < count * 8);
    CHECK(read.labels[0].segments == count);
}

TEST_CASE("twenty doubts of a kind are named, and how many more there were is said once")
{
    Building b;
    b.add(1000, 2000, "Ana", "one");
    for (int line = 30; line > 0; --line) b.out.doubt(line, "import.doubt_line");
    b.out.doubt(5, "import.doubt_time");
    const Transcript read = b.finish();
    REQUIRE(read.doubts.size() == 21);
    CHECK(read.doubts.front().line == 5);
    CHECK(read.doubts.front().what.key == "import.doubt_time");
    CHECK(read.doubts.front().more == 0);
    CHECK(read.doubts[1].line == 11);
    CHECK(read.doubts.back().line == 30);
    CHECK(read.doubts.back().more == 10);
    CHECK(read.doubts.back().file == "talk.vtt");
}

TEST_CASE("a file in which nobody says anything is refused")
{
    Building b;
    b.out.doubt(1, "import.doubt_line");
    const auto read = std::move(b.out).finish();
    REQUIRE_FALSE(read.ok());
    CHECK(read.error() == Error{Fault::Format, "import.no_segments", {{"file", "talk.vtt"}}});
}

TEST_CASE("a reader says how far it has come, and stops when it is asked to")
{
    Progress progress;
    const Source source{"twelve bytes", "talk.vtt", {}, &progress};
    TranscriptBuilder out{source};
    CHECK(progress.total == 12);
    CHECK(out.go_on(5));
    CHECK(progress.done == 5);
    progress.stop = true;
    CHECK_FALSE(out.go_on(6));
    out.add(Milliseconds{1}, Milliseconds{2}, out.label("Ana"), "one", 1);
    CHECK(std::move(out).finish().error().key == "import.stopped");
}

TEST_CASE("more bytes than are read of any file are refused before anything is done with them")
{
    const auto read = read_transcript(std::string(largest_file + 1, ' '), "talk.vtt", {});
    REQUIRE_FALSE(read.ok());
    CHECK(read.error() == Error{Fault::Format, "import.too_big", {{"file", "talk.vtt"}, {"megabytes", "512"}}});
}

TEST_CASE("a whole file is decoded, recognised and read")
{
    const auto known = read_transcript("WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v Zo\xE9>oui\r\n", "a.txt", {});
    REQUIRE(known.ok());
    CHECK(known->format == FileFormat::Vtt);
    CHECK(show(*known) == Strings{"1000-2000 Zoé: oui"});
    CHECK(show_doubts(*known) == Strings{"0 import.doubt_encoding"});
}

TEST_CASE("what it is told to be, a file is read as, or refused as not that")
{
    const auto read = read_transcript("1.5\t2.5\tAna: yes\n", "a.vtt", {FileFormat::Audacity, ""});
    REQUIRE(read.ok());
    CHECK(read->format == FileFormat::Audacity);
    const auto other = read_transcript("1.5\t2.5\tAna: yes\n", "a.txt", {FileFormat::Eaf, ""});
    CHECK_FALSE(other.ok());
    CHECK(read_transcript("just words", "a.txt", {}).error().key == "import.unknown");
}

TEST_CASE("every format has a name of its own, by which it is found")
{
    const std::vector<std::string> names = file_format_names();
    REQUIRE(names.size() == file_format_count);
    for (const std::string& name : names) {
        const auto format = find_file_format(name);
        REQUIRE_MESSAGE(format, name);
        CHECK(name_of(*format) == name);
    }
    CHECK_FALSE(find_file_format("docx"));
}

TEST_CASE("times years away from the talk are left out and told")
{
    const Source source{{}, "a.vtt", {}, nullptr};
    TranscriptBuilder builder{source};
    const std::uint32_t ana = builder.label("Ana");
    builder.add(Milliseconds{0}, Milliseconds{1'000}, ana, "here", 1);
    builder.add(Milliseconds{0}, furthest_time + Milliseconds{1}, ana, "there", 2);
    const auto read = std::move(builder).finish();
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-1000 Ana: here"});
    CHECK(show_doubts(*read) == Strings{"2 import.doubt_time"});
}

}  // namespace sourdine
