#include "core/exchange/sample.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("a sample plan holds what is prepared, the table, the debrief and the script")
{
    const auto plan = read_sample_plan(R"({
        "client": "Lumen", "title": "First", "planned_minutes": 30, "brief": "They lose messages.", "days_ago": 3, "hour": 14, "minute": 30,
        "persons": [{"name": "Claire", "role": "CEO", "side": "client", "knowledge": 0, "decides": true, "pays": true},
                    {"name": "Me", "side": "us", "me": true}],
        "questions": ["How?"], "careful": ["2023"], "confirmed": ["weekend"],
        "debrief": {"guessed_share_percent": 15, "went_well": "w", "next_time": "n", "thanks": "t"}})",
                                       "00:01.000 :1");
    REQUIRE(plan.ok());
    CHECK(plan->head.client == "Lumen");
    CHECK(plan->head.planned_minutes == 30);
    CHECK(plan->head.debrief == Debrief{15, "w", "n", "t"});
    REQUIRE(plan->persons.size() == 2);
    CHECK(plan->persons[0].side == Side::Client);
    CHECK(plan->persons[0].decides);
    CHECK(plan->persons[0].knowledge == 0);
    CHECK_FALSE(plan->persons[0].me);
    CHECK(plan->persons[1].me);
    CHECK(plan->persons[1].knowledge == 2);
    CHECK(plan->questions == std::vector<std::string>{"How?"});
    CHECK(plan->careful == std::vector<std::string>{"2023"});
    CHECK(plan->confirmed == std::vector<std::string>{"weekend"});
    CHECK(plan->script == "00:01.000 :1");
    CHECK(plan->days_ago == 3);
    CHECK(plan->time_of_day == std::chrono::hours{14} + std::chrono::minutes{30});
}

TEST_CASE("a plan that is no JSON object is refused, one of wrong types is read as far as it makes sense")
{
    CHECK_FALSE(read_sample_plan("", "").ok());
    CHECK_FALSE(read_sample_plan("[1]", "").ok());
    const auto plan = read_sample_plan(R"({"client": 7, "persons": [3, {"name": "A", "side": "moon"}], "questions": "How?", "hour": "x"})", "");
    REQUIRE(plan.ok());
    CHECK(plan->head.client.empty());
    CHECK(plan->persons.size() == 1);
    CHECK(plan->persons[0].side == Side::Client);
    CHECK(plan->questions.empty());
}

TEST_CASE("both languages have their sample")
{
    CHECK(read_sample(Language::English)->persons.size() > 1);
    CHECK(read_sample(Language::French)->persons.size() == read_sample(Language::English)->persons.size());
}

}  // namespace sourdine
