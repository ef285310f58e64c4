#include "app/shell/system.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <string>

using namespace sourdine;
using namespace sourdine::app;
using namespace std::chrono_literals;

namespace {

// Sets a variable of the environment for as long as it lives.
class Variable {
public:
    Variable(const char* name, const char* value) : m_name(name)
    {
        if (const char* before = std::getenv(name)) m_before = before, m_was_set = true;
        value ? setenv(name, value, 1) : unsetenv(name);
    }
    ~Variable() { m_was_set ? setenv(m_name, m_before.c_str(), 1) : unsetenv(m_name); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    std::string m_before;
    bool m_was_set = false;
};

}  // namespace

TEST_CASE("LC_ALL speaks before LANG")
{
    const Variable all("LC_ALL", "fr_FR.UTF-8"), messages("LC_MESSAGES", nullptr), lang("LANG", "en_GB.UTF-8");
    CHECK(system_language() == Language::French);
}

TEST_CASE("an empty LC_ALL says nothing, LC_MESSAGES is asked next")
{
    const Variable all("LC_ALL", ""), messages("LC_MESSAGES", "fr_BE.UTF-8"), lang("LANG", "en_GB.UTF-8");
    CHECK(system_language() == Language::French);
}

TEST_CASE("a computer that names no language speaks English")
{
    const Variable all("LC_ALL", nullptr), messages("LC_MESSAGES", nullptr), lang("LANG", nullptr);
    CHECK(system_language() == Language::English);
}

TEST_CASE("the library lies where the desktop keeps data")
{
    const Variable data("XDG_DATA_HOME", "/data/of/claire");
    CHECK(default_library() == "/data/of/claire/sourdine/library.sqlite");
}

TEST_CASE("without a place named, the library lies in the home folder")
{
    const Variable data("XDG_DATA_HOME", nullptr), home("HOME", "/home/claire");
    CHECK(default_library() == "/home/claire/.local/share/sourdine/library.sqlite");
}

TEST_CASE("a relative place for data is no place")
{
    const Variable data("XDG_DATA_HOME", "somewhere"), home("HOME", "/home/claire");
    CHECK(default_library() == "/home/claire/.local/share/sourdine/library.sqlite");
}

TEST_CASE("the calendar knows summer time")
{
    const Variable zone("TZ", "Europe/Paris");
    tzset();
    const SystemClock clock;
    const LocalTime winter = clock.local_time(WallTime{1'773'320'400'000ms});
    const LocalTime summer = clock.local_time(WallTime{1'783'947'600'000ms});
    CHECK(winter == LocalTime{std::chrono::local_days{std::chrono::year{2026} / 3 / 12} + 14h});
    CHECK(summer == LocalTime{std::chrono::local_days{std::chrono::year{2026} / 7 / 13} + 15h});
}

TEST_CASE("a moment before 1970 has its own day")
{
    const Variable zone("TZ", "UTC");
    tzset();
    CHECK(SystemClock{}.local_time(WallTime{-1ms}) == LocalTime{std::chrono::local_days{std::chrono::year{1969} / 12 / 31} + 23h + 59min});
}

TEST_CASE("the steady clock never goes back")
{
    const SystemClock clock;
    const Milliseconds before = clock.steady_now();
    CHECK(clock.steady_now() >= before);
}
