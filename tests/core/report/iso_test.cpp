#include "core/report/iso.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace std::chrono;

TEST_SUITE_BEGIN("iso");

TEST_CASE("days and times of day are written with their zeros")
{
    const Date day{year{2026}, month{3}, std::chrono::day{5}};
    CHECK(write_iso(day) == "2026-03-05");
    CHECK(write_iso(LocalTime{local_days{day}.time_since_epoch() + hours{9} + minutes{7}}) == "2026-03-05T09:07");
    CHECK(write_iso(LocalTime{local_days{day}.time_since_epoch()}) == "2026-03-05T00:00");
}

TEST_CASE("a moment is written in UTC, down to the second it is in")
{
    CHECK(write_iso_utc(WallTime{Milliseconds{1'773'320'400'999}}) == "2026-03-12T13:00:00Z");
    CHECK(write_iso_utc(WallTime{Milliseconds{0}}) == "1970-01-01T00:00:00Z");
    CHECK(write_iso_utc(WallTime{Milliseconds{-1}}) == "1969-12-31T23:59:59Z");
}

TEST_SUITE_END();
