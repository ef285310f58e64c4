#include "app/screens/prepare/when.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::app;

namespace {

LocalTime local(int year, unsigned month, unsigned day, int hour, int minute)
{
    return LocalTime{std::chrono::local_days{Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}} +
                     std::chrono::minutes{hour * 60 + minute}};
}

const LocalTime today = local(2026, 3, 12, 10, 0);       // a Thursday
const LocalTime before = local(2026, 3, 20, 14, 0);

}  // namespace

TEST_SUITE("when an interview takes place") {
TEST_CASE("a day alone keeps the time") { CHECK(read_when("18 March", before, today) == local(2026, 3, 18, 14, 0)); }
TEST_CASE("a time alone keeps the day") { CHECK(read_when("9:30", before, today) == local(2026, 3, 20, 9, 30)); }
TEST_CASE("day and time in English") { CHECK(read_when("Friday, 15:00", before, today) == local(2026, 3, 13, 15, 0)); }
TEST_CASE("day and time in French") { CHECK(read_when("vendredi à 14h30", before, today) == local(2026, 3, 13, 14, 30)); }
TEST_CASE("an hour the French way") { CHECK(read_when("demain 9h", before, today) == local(2026, 3, 13, 9, 0)); }
TEST_CASE("a date of a calendar") { CHECK(read_when("2026-04-02 08:15", before, today) == local(2026, 4, 2, 8, 15)); }
TEST_CASE("what the screen itself writes is read back") { CHECK(read_when("Thursday 12 March, 14:00", before, today) == local(2026, 3, 12, 14, 0)); }
TEST_CASE("the French heading is read back") { CHECK(read_when("jeudi 12 mars, 14:00", before, today) == local(2026, 3, 12, 14, 0)); }
TEST_CASE("words that are no date are none") { CHECK_FALSE(read_when("soon, I hope", before, today)); }
TEST_CASE("an impossible time is none") { CHECK_FALSE(read_when("25:00", before, today)); }
TEST_CASE("what is offered where a date could not be read can be read")
{
    for (const char* typed : {"12 March 14:00", "tomorrow 9:30", "14:00", "12 mars 14:00", "demain 9:30"}) {
        CAPTURE(typed);
        CHECK(read_when(typed, before, today));
    }
}
TEST_CASE("minutes as a number, with its word, and with hours")
{
    CHECK(read_minutes("45") == 45);
    CHECK(read_minutes("30 minutes") == 30);
    CHECK(read_minutes("1h30") == 90);
    CHECK(read_minutes("1 h 30") == 90);
    CHECK_FALSE(read_minutes("0"));
    CHECK_FALSE(read_minutes("long"));
}
TEST_CASE("how long one means to speak, in minutes, as a clock and with a comma")
{
    using namespace std::chrono_literals;
    CHECK(read_length("2") == 2min);
    CHECK(read_length(" 1:30 ") == 90s);
    CHECK(read_length("0") == 0s);
    CHECK(read_length("2,5") == 150s);
    CHECK(read_length("1.25 min") == 75s);
    CHECK(read_length("3 minutes") == 3min);
    CHECK(read_length("1 min 30") == 90s);
}
TEST_CASE("what is no length is none")
{
    for (const char* typed : {"", "soon", "9 pm", "1:3", "1:75", "-2", "2:00:00", "1,234", "5 mistakes", "9999"}) {
        CAPTURE(typed);
        CHECK_FALSE(read_length(typed));
    }
}
}
