// Actions as calendars and task lists read them.
#include "core/exchange/content_lines.h"
#include "core/exchange/guid.h"
#include "core/exchange/todos.h"

#include <doctest/doctest.h>
#include <libical/ical.h>

#include <algorithm>
#include <memory>

using namespace sourdine;

namespace {

constexpr WallTime noon{Milliseconds{1'773'320'400'000}};  // 2026-03-12 13:00 UTC
constexpr Date friday{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}};

std::string read_value(const std::string& text, const std::string& name)
{
    for (ContentLines lines{text}; lines.next();)
        if (lines.line().name == name) return lines.line().value;
    return "none";
}

}  // namespace

TEST_SUITE_BEGIN("todos");

TEST_CASE("an action is one thing to do, with its day and its state")
{
    CHECK(write_todos({{"u-1", "Send the list", "Hugo", friday, false}}, noon) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sourdine//Sourdine//EN\r\nBEGIN:VTODO\r\nUID:u-1\r\nDTSTAMP:20260312T130000Z\r\nSUMMARY:Send the list\r\n"
          "DESCRIPTION:Hugo\r\nDUE;VALUE=DATE:20260320\r\nSTATUS:NEEDS-ACTION\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("what is done is done, what has no day has none")
{
    const std::string text = write_todos({{"u-1", "Count", "", std::nullopt, true}}, noon);
    CHECK(text.find("DUE") == text.npos);
    CHECK(text.find("STATUS:COMPLETED\r\nPERCENT-COMPLETE:100\r\n") != text.npos);
}

TEST_CASE("our own reader gives back what was written, whatever the words")
{
    const std::string summary = "Send: \"list\", one; two\\three\nand four é";
    const std::string text = write_todos({{"u-1", summary, "", std::nullopt, false}}, noon);
    CHECK(unescape_text(read_value(text, "SUMMARY")) == summary);
}

TEST_CASE("long lines are folded at 75 octets and never inside a letter")
{
    std::string summary;
    for (int i = 0; i < 90; ++i) summary += i % 3 == 0 ? "é" : i % 3 == 1 ? "😀" : "x";
    const std::string text = write_todos({{"u-1", summary, summary, std::nullopt, false}}, noon);
    for (std::size_t from = 0, to = text.find("\r\n"); to != text.npos; from = to + 2, to = text.find("\r\n", from)) {
        CHECK(to - from <= 75);
        CHECK((static_cast<unsigned char>(text[from + (text[from] == ' ' ? 1 : 0)]) & 0xC0U) != 0x80U);
    }
    CHECK(unescape_text(read_value(text, "SUMMARY")) == summary);
}

TEST_CASE("nothing in the words becomes a line of its own")
{
    const std::string text = write_todos({{"u-1", "a\r\nATTENDEE:mailto:x@y.example", "", std::nullopt, false}}, noon);
    CHECK(read_value(text, "ATTENDEE") == "none");
}

TEST_CASE("libical reads it without a complaint")
{
    const std::string text = write_todos({{"u-1", "Send, the; list", "Hugo\nLumen", friday, false}, {"u-2", "Count", "", std::nullopt, true}}, noon);
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar{icalparser_parse_string(text.c_str()), icalcomponent_free};
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    icalcomponent* first = icalcomponent_get_first_component(calendar.get(), ICAL_VTODO_COMPONENT);
    REQUIRE(first);
    CHECK(std::string(icalcomponent_get_summary(first)) == "Send, the; list");
    CHECK(std::string(icalcomponent_get_description(first)) == "Hugo\nLumen");
    CHECK(icalcomponent_get_due(first).day == 20);
    CHECK(icalcomponent_get_due(first).is_date == 1);
    CHECK(icalcomponent_get_status(first) == ICAL_STATUS_NEEDSACTION);
    CHECK(icalcomponent_count_components(calendar.get(), ICAL_VTODO_COMPONENT) == 2);
}

TEST_CASE("the same record has the same guid, its neighbour another")
{
    const std::string guid = make_guid("interview/7/note/12");
    CHECK(guid == make_guid("interview/7/note/12"));
    CHECK(guid != make_guid("interview/7/note/13"));
    REQUIRE(guid.size() == 36);
    CHECK(guid[14] == '8');
    CHECK(std::string("89ab").find(guid[19]) != std::string::npos);
    CHECK(std::count(guid.begin(), guid.end(), '-') == 4);
}

TEST_SUITE_END();
