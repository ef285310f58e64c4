#include "core/base/iso_time.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace std::chrono;

TEST_SUITE_BEGIN("iso time");

TEST_CASE("days and times of day are written with their zeros")
{
    const Date day{year{2026}, month{3}, std::chrono::day{5}};
    CHECK(write_iso_date(day) == "2026-03-05");
    CHECK(write_iso_minute(LocalTime{local_days{day}.time_since_epoch() + hours{9} + minutes{7}}) == "2026-03-05T09:07");
    CHECK(write_iso_minute(LocalTime{local_days{day}.time_since_epoch()}) == "2026-03-05T00:00");
}

TEST_CASE("a moment is written in UTC, down to the second it is in")
{
    CHECK(write_iso_utc(WallTime{Milliseconds{1'773'320'400'999}}) == "2026-03-12T13:00:00Z");
    CHECK(write_iso_utc(WallTime{Milliseconds{0}}) == "1970-01-01T00:00:00Z");
    CHECK(write_iso_utc(WallTime{Milliseconds{-1}}) == "1969-12-31T23:59:59Z");
}

TEST_CASE("a day that is spelled otherwise, or that no calendar has, is none")
{
    CHECK(read_iso_date("2026-03-12") == Date{year{2026}, month{3}, std::chrono::day{12}});
    CHECK_FALSE(read_iso_date("2026-02-30"));
    CHECK_FALSE(read_iso_date("2026-3-12"));
    CHECK_FALSE(read_iso_date("2026-03-12T"));
    CHECK_FALSE(read_iso_date(""));
}

TEST_CASE("what is written is read back, to the millisecond")
{
    const WallTime moment{Milliseconds{1'773'320'400'250}};
    CHECK(write_iso_moment(moment) == "2026-03-12T13:00:00.250Z");
    CHECK(read_iso_moment(write_iso_moment(moment)) == moment);
    CHECK(read_iso_moment("2026-03-12T13:00:00Z") == moment - Milliseconds{250});
    const LocalTime meeting{local_days{year{2026} / 3 / 12}.time_since_epoch() + hours{14}};
    CHECK(read_iso_minute(write_iso_minute(meeting)) == meeting);
}

TEST_CASE("a moment of an hour, a minute or a second that no clock shows is none")
{
    CHECK_FALSE(read_iso_moment("2026-03-12T24:00:00Z"));
    CHECK_FALSE(read_iso_moment("2026-03-12T23:60:00Z"));
    CHECK_FALSE(read_iso_moment("2026-03-12T23:59:60Z"));
    CHECK_FALSE(read_iso_moment("2026-03-12T23:59:59"));
    CHECK_FALSE(read_iso_minute("2026-03-12 14:00"));
}

TEST_SUITE_END();
