#include "core/report/sections.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sourdine;
using namespace std::chrono;

namespace {

Telling tell(const Interview& interview)
{
    return {interview, at_ms(600'000), Date{year{2026}, month{3}, day{12}}, Copy::Own, Language::English};
}

test::MadeInterview made_call(Timing timing)
{
    test::MadeInterview made;
    const PersonId me = made.me("Inès");
    const PersonId claire = made.client("Claire");
    made.transcript({{me, 0, 4'000, "How do you plan a release?"},
                     {claire, 3'500, 9'000, "We lose every weekend on it."},
                     {me, 8'000, 9'800, "Is that new?"}},
                    timing);
    made.ended(10'000);
    return made;
}

const Table* find_table(const Section& section, std::string_view caption)
{
    for (const Block& block : section.blocks)
        if (const auto* table = std::get_if<Table>(&block); table && table->caption == caption) return table;
    return nullptr;
}

std::string last_words_of(const Section& section)
{
    std::string out;
    for (const Run& run : std::get<Paragraph>(section.blocks.back()).runs) out += run.text;
    return out;
}

}  // namespace

TEST_CASE("a transcript with its times tells in the report who interrupted whom")
{
    const auto section = talk_section(tell(made_call(Timing::Exact)));
    REQUIRE(section.has_value());
    const Table* table = find_table(*section, "Who interrupted whom");
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows.front()[0] == Runs{{"Inès", 0, true}});
    CHECK(table->rows.front()[1] == Runs{{"Claire"}});
    CHECK(last_words_of(*section).find("Two at once: 0:01.") != std::string::npos);
}

TEST_CASE("a transcript that never lets two speak at once says so instead of counting no interruption")
{
    const auto section = talk_section(tell(made_call(Timing::Serialised)));
    REQUIRE(section.has_value());
    CHECK(find_table(*section, "Who interrupted whom") == nullptr);
    CHECK(last_words_of(*section).find("overlaps and interruptions cannot be measured") != std::string::npos);
    CHECK(last_words_of(*section).find("Two at once") == std::string::npos);
}

TEST_CASE("without times the report tells shares by words and no length at all")
{
    const auto section = talk_section(tell(made_call(Timing::None)));
    REQUIRE(section.has_value());
    const Table* table = find_table(*section, "Talk of each person");
    REQUIRE(table != nullptr);
    CHECK(table->columns.size() == 3);
    CHECK(table->rows.front() == std::vector<Runs>{{{"Inès", 0, true}}, {{"9"}}, {{"60%"}}});
    CHECK(std::none_of(section->blocks.begin(), section->blocks.end(), [](const Block& b) { return std::holds_alternative<TalkChart>(b); }));
    CHECK(last_words_of(*section).find("Silence") == std::string::npos);
}

TEST_CASE("the questions of a call are listed as they were spoken, open or closed")
{
    const auto section = questions_section(tell(made_call(Timing::Exact)));
    REQUIRE(section.has_value());
    const auto& table = std::get<Table>(section->blocks.front());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][1] == Runs{{"How do you plan a release?"}});
    CHECK(table.rows[0][2] == Runs{{"open"}});
    CHECK(table.rows[1][1] == Runs{{"Is that new?"}});
    CHECK(table.rows[1][2] == Runs{{"closed"}});
}

TEST_CASE("bars nobody could tell apart on a page are one")
{
    test::MadeInterview made;
    const PersonId me = made.me();
    std::vector<test::MadeInterview::Said> said;
    for (std::int64_t i = 0; i < 20'000; ++i) said.push_back({me, i * 1'800, i * 1'800 + 1'700, "yes"});
    made.transcript(said);
    made.ended(36'000'000);
    const auto section = talk_section(tell(made));
    REQUIRE(section.has_value());
    const auto& chart = std::get<TalkChart>(section->blocks.front());
    REQUIRE(chart.lanes.size() == 1);
    CHECK(chart.lanes.front().spans.size() == 1);
}
