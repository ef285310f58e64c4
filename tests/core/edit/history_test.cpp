#include "core/edit/history.h"

#include <doctest/doctest.h>

namespace sourdine {

using namespace std::chrono_literals;

namespace {

Careful careful(const std::string& text, std::int64_t id = 1) { return {CarefulId{id}, 0, text}; }

Change typed(const std::string& before, const std::string& after, const std::string& key = "careful.1.text")
{
    return {"undo.update_careful", {Edit<Careful>{careful(before), careful(after)}}, key};
}

}  // namespace

TEST_CASE("quick typing is one step of undo")
{
    History history;
    history.record(typed("", "a"), 1'000ms);
    history.record(typed("a", "ab"), 1'900ms);
    history.record(typed("ab", "abc"), 2'800ms);
    CHECK(history.undo() == inverse(typed("", "abc")));
    CHECK_FALSE(history.undo().has_value());
    CHECK(history.redo() == typed("", "abc"));
}

TEST_CASE("a second without typing begins another step")
{
    History history;
    history.record(typed("", "a"), 1'000ms);
    history.record(typed("a", "ab"), 2'000ms);
    CHECK(history.undo() == inverse(typed("a", "ab")));
    CHECK(history.undo() == inverse(typed("", "a")));
}

TEST_CASE("typing elsewhere, or something that is no typing, is another step")
{
    History history;
    history.record(typed("", "a"), 1'000ms);
    history.record(typed("a", "ab", "other"), 1'100ms);
    history.record(typed("ab", "abc", ""), 1'200ms);
    history.record(typed("abc", "abcd", ""), 1'300ms);
    CHECK(history.undo() == inverse(typed("abc", "abcd", "")));
    CHECK(history.undo() == inverse(typed("ab", "abc", "")));
}

TEST_CASE("what was typed and taken back at once leaves nothing to undo")
{
    History history;
    history.record(typed("", "a"), 1'000ms);
    history.record(typed("a", ""), 1'100ms);
    CHECK(history.undo_title() == nullptr);
}

TEST_CASE("a new step after an undo forgets what could be redone and joins nothing")
{
    History history;
    history.record(typed("", "a"), 1'000ms);
    history.record(typed("a", "b", ""), 1'100ms);
    REQUIRE(history.undo().has_value());
    CHECK(*history.redo_title() == "undo.update_careful");
    history.record(typed("a", "ac"), 1'200ms);
    CHECK(history.redo_title() == nullptr);
    CHECK(history.undo() == inverse(typed("a", "ac")));
    CHECK(history.undo() == inverse(typed("", "a")));
}

TEST_CASE("a change of nothing is no step, and a cleared history has none")
{
    History history;
    history.record(Change{"undo.floor", {}, {}}, 1ms);
    CHECK(history.undo_title() == nullptr);
    history.record(typed("", "a"), 1ms);
    history.clear();
    CHECK_FALSE(history.undo().has_value());
    CHECK_FALSE(history.redo().has_value());
}

}  // namespace sourdine
