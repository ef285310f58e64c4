#include "app/shell/system.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <string_view>

#include <pwd.h>
#include <unistd.h>

namespace sourdine::app {

namespace {

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

std::filesystem::path home_folder()
{
    if (const std::string_view told = environment("HOME"); !told.empty()) return told;
    const passwd* me = getpwuid(getuid());
    return me && me->pw_dir ? me->pw_dir : "/";
}

WallTime SystemClock::wall_now() const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return WallTime{std::chrono::floor<Milliseconds>(now)};
}

// CLOCK_BOOTTIME goes on while the computer sleeps: a lid closed over lunch is part of the interview's time.
Milliseconds SystemClock::steady_now() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::floor<Milliseconds>(std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec});
}

LocalTime SystemClock::local_time(WallTime t) const
{
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(t.time_since_epoch()).count();
    std::tm here{};
    localtime_r(&seconds, &here);
    const std::chrono::year_month_day day{std::chrono::year{here.tm_year + 1900},
                                          std::chrono::month{static_cast<unsigned>(here.tm_mon + 1)},
                                          std::chrono::day{static_cast<unsigned>(here.tm_mday)}};
    return LocalTime{std::chrono::local_days{day} + std::chrono::hours{here.tm_hour} + std::chrono::minutes{here.tm_min}};
}

Language system_language()
{
    for (const char* name : std::array{"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const std::string_view value = environment(name); !value.empty()) return language_from(value);
    return Language::English;
}

std::filesystem::path default_library()
{
    std::filesystem::path data = environment("XDG_DATA_HOME");
    if (!data.is_absolute()) data = home_folder() / ".local" / "share";  // the XDG specification: a relative one is ignored
    return data / "sourdine" / "library.sqlite";
}

std::filesystem::path report_folder()
{
    std::error_code unreadable;
    const std::filesystem::path documents = home_folder() / "Documents";
    return std::filesystem::is_directory(documents, unreadable) ? documents : home_folder();
}

}  // namespace sourdine::app
