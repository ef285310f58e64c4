#include "tests/core/exchange/plain_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("a chat of Zoom's cloud counts from the recording, and only a time with a tab begins a message")
{
    const auto read = read_with(read_zoom_chat, "00:03:55\tAnna B.:\thello\n00:04:10\tBob: RH:\tone\n\n10:30 works\n00:05:00 too\n");
    REQUIRE(read.ok());
    CHECK(read->chat);
    CHECK_FALSE(read->started.has_value());
    CHECK(show(*read) == Strings{"235000-235000 Anna B.: hello", "250000-250000 Bob: RH: one\n\n10:30 works\n00:05:00 too"});
    CHECK(read->doubts.empty());
}

TEST_CASE("reactions are left out and counted")
{
    const auto read = read_with(read_zoom_chat,
                                "00:00:01\tA:\tlook at this\n00:00:02\tB:\tReacted to \"look at this\" with 👍\n"
                                "00:00:03\tB:\tRemoved a 👍 reaction from \"look at this\"\n00:00:04\tB:\tRemoved a comma\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-1000 A: look at this", "4000-4000 B: Removed a comma"});
    REQUIRE(show_doubts(*read) == Strings{"0 import.doubt_reactions"});
    CHECK(read->doubts[0].what.args == PhraseArgs{{"count", "2"}});
}

TEST_CASE("of an answer the quote goes and the text stays")
{
    const auto read = read_with(read_zoom_chat,
                                "00:00:01\tA:\tReplying to \"look at...\" \n\n Yes \"exactly\"\n00:00:02\tA:\tReplying to \"two\nlines\"\nfine\n"
                                "00:00:03\tA:\tReplying to \"nothing else\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"1000-1000 A: Yes \"exactly\"", "2000-2000 A: fine", "3000-3000 A: Replying to \"nothing else"});
}

TEST_CASE("a chat the client saved counts from its first message, past midnight too")
{
    const auto read = read_with(read_zoom_chat,
                                "23:59:50 From Anna to go to Everyone:\n\tfirst: line\n\tsecond line\n00:00:05 From Bob to Everyone:\n\tok\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-0 Anna to go: first: line\nsecond line", "15000-15000 Bob: ok"});
}

TEST_CASE("the older layout sets names apart by two blanks")
{
    const auto read = read_with(read_zoom_chat, "13:36:16\t From  Anna  to  Everyone : see to it : now\n13:36:20\t From  Bob to Go  to  Everyone : ok\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-0 Anna: see to it : now", "4000-4000 Bob to Go: ok"});
}

TEST_CASE("private messages are left out and counted, marked or not")
{
    const auto read = read_with(read_zoom_chat,
                                "10:00:00 From A to Everyone:\n\topen\n10:00:01 From A to B(Direct Message):\n\tsecret\n"
                                "10:00:02\t From  A  to  B(Privately) : secret\n10:00:03 From A to Claire:\n\tsecret\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-0 A: open"});
    REQUIRE(show_doubts(*read) == Strings{"0 import.doubt_private"});
    CHECK(read->doubts[0].what.args == PhraseArgs{{"count", "3"}});
}

TEST_CASE("a chat saved by a French client reads the same")
{
    const auto read = read_with(read_zoom_chat, "10:00:00 De Zoé à Tout le monde :\n\tbonjour à tous\n10:00:05 De Zoé à Paul (Message direct) :\n\tsecret\n");
    REQUIRE(read.ok());
    CHECK(show(*read) == Strings{"0-0 Zoé: bonjour à tous"});
}

TEST_CASE("a record without a sender is told and left out")
{
    const auto read = read_with(read_zoom_chat, "saved chat\n00:00:01\tA:\thello\n00:00:02\tno sender here\n");
    REQUIRE(read.ok());
    CHECK(read->speech.utterances.size() == 1);
    CHECK(show_doubts(*read) == Strings{"1 import.doubt_line", "3 import.doubt_line"});
}

TEST_CASE("a text without a chat record is refused, a chat of reactions alone holds nothing")
{
    CHECK(read_with(read_zoom_chat, "hello\n").error().key == "import.not_format");
    CHECK(read_with(read_zoom_chat, "00:00:02\tB:\tReacted to \"x\" with 👍\n").error().key == "import.no_segments");
}

}  // namespace sourdine
