#include "core/locale/formats.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace std::chrono;

namespace {

constexpr Language en = Language::English;
constexpr Language fr = Language::French;
constexpr Date thursday{year{2026}, month{3}, day{12}};

Date days_later(int n)
{
    return Date{sys_days{thursday} + days{n}};
}

}  // namespace

TEST_CASE("a length is written to the second that has passed")
{
    CHECK(write_clock(Milliseconds{0}) == "0:00");
    CHECK(write_clock(Milliseconds{999}) == "0:00");
    CHECK(write_clock(Milliseconds{552'999}) == "9:12");
    CHECK(write_clock(Milliseconds{3'599'999}) == "59:59");
    CHECK(write_clock(Milliseconds{3'765'000}) == "1:02:45");
    CHECK(write_clock(Milliseconds{-5}) == "0:00");
}

TEST_CASE("the time of day has two digits each")
{
    CHECK(write_clock_of_day(en, local_days{thursday} + hours{14}) == "14:00");
    CHECK(write_clock_of_day(fr, local_days{thursday} + hours{9} + minutes{5}) == "09:05");
}

TEST_CASE("a share is rounded to the nearest point")
{
    CHECK(write_percent(en, 0.24) == "24%");
    CHECK(write_percent(en, 0.245) == "25%");
    CHECK(write_percent(en, 0.244) == "24%");
    CHECK(write_percent(en, 1) == "100%");
    CHECK(write_percent(fr, 0.24) == "24\u202f%");
}

TEST_CASE("seconds carry one decimal as each language writes it")
{
    CHECK(write_seconds(en, Milliseconds{1'400}) == "1.4\u00a0s");
    CHECK(write_seconds(fr, Milliseconds{1'450}) == "1,5\u00a0s");
    CHECK(write_seconds(en, Milliseconds{40}) == "0.0\u00a0s");
}

TEST_CASE("days are written the way people say them")
{
    CHECK(write_day(en, thursday) == "12 March");
    CHECK(write_day(fr, thursday) == "12 mars");
    CHECK(write_long_day(en, thursday) == "Thursday 12 March");
    CHECK(write_long_day(fr, thursday) == "jeudi 12 mars");
    CHECK(write_full_day(en, thursday) == "Thursday 12 March 2026");
    CHECK(write_full_day(fr, thursday) == "jeudi 12 mars 2026");
}

TEST_CASE("the first of a month is an ordinal in French")
{
    const Date first{year{2026}, month{3}, day{1}};
    CHECK(write_day(fr, first) == "1er mars");
    CHECK(write_day(en, first) == "1 March");
}

TEST_CASE("a near day has a name, a far one a date, another year its year")
{
    CHECK(write_near_day(en, thursday, thursday) == "Today");
    CHECK(write_near_day(en, days_later(1), thursday) == "Tomorrow");
    CHECK(write_near_day(en, days_later(2), thursday) == "Saturday");
    CHECK(write_near_day(en, days_later(6), thursday) == "Wednesday");
    CHECK(write_near_day(en, days_later(7), thursday) == "19 March");
    CHECK(write_near_day(en, days_later(-1), thursday) == "11 March");
    CHECK(write_near_day(en, days_later(-365), thursday) == "12 March 2025");
    CHECK(write_near_day(fr, thursday, thursday) == "aujourd’hui");
    CHECK(write_near_day(fr, days_later(8), thursday) == "20 mars");
}

TEST_CASE("minutes agree with their number")
{
    CHECK(write_minutes(en, 45) == "45 minutes");
    CHECK(write_minutes(en, 1) == "1 minute");
    CHECK(write_minutes(fr, 0) == "0 minute");
}

TEST_CASE("quotes stand in the marks of the report's language, their words untouched")
{
    CHECK(write_quote(en, "we'll see...") == "“we'll see...”");
    CHECK(write_quote(fr, "we'll see...") == "«\u202fwe'll see...\u202f»");
}

TEST_CASE("a list of names ends with and")
{
    CHECK(write_list(en, {}).empty());
    CHECK(write_list(en, {"Claire"}) == "Claire");
    CHECK(write_list(en, {"Claire", "Hugo"}) == "Claire and Hugo");
    CHECK(write_list(fr, {"Claire", "Hugo", "Inès"}) == "Claire, Hugo et Inès");
}
