#include "app/screens/live/typing_history.h"

#include <doctest/doctest.h>

#include <string>

using sourdine::app::TypingHistory;

namespace {

std::string typed(TypingHistory& history, std::string line, std::string_view letters)
{
    for (const char letter : letters) {
        const std::string before = line;
        line += letter;
        history.record(before, line);
    }
    return line;
}

}  // namespace

TEST_CASE("typing is taken back word by word")
{
    TypingHistory history;
    std::string line = typed(history, "", "one two three");
    line = *history.undo(line);
    CHECK(line == "one two ");
    line = *history.undo(line);
    CHECK(line == "one ");
    line = *history.undo(line);
    CHECK(line.empty());
    CHECK_FALSE(history.undo(line).has_value());
}

TEST_CASE("what was taken back is put forth again until something else is typed")
{
    TypingHistory history;
    std::string line = typed(history, "", "one two");
    line = *history.undo(line);
    line = *history.redo(line);
    CHECK(line == "one two");
    line = *history.undo(line);
    line = typed(history, line, "x");
    CHECK_FALSE(history.redo(line).has_value());
}

TEST_CASE("a run of erased letters comes back at once")
{
    TypingHistory history;
    std::string line = typed(history, "", "word");
    history.record("word", "wor");
    history.record("wor", "wo");
    CHECK(*history.undo("wo") == "word");
}

TEST_CASE("a paste is one step")
{
    TypingHistory history;
    std::string line = typed(history, "", "see ");
    history.record("see ", "see the whole thing");
    CHECK(*history.undo("see the whole thing") == "see ");
}
