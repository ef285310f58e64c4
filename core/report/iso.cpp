#include "core/report/iso.h"

#include <cstdio>

namespace sourdine {

std::string write_iso(Date date)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()));
    return text;
}

std::string write_iso(LocalTime time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto minutes = static_cast<int>((time - day).count());
    char text[48];
    std::snprintf(text, sizeof text, "T%02d:%02d", minutes / 60, minutes % 60);
    return write_iso(Date{day}) + text;
}

std::string write_iso_utc(WallTime time)
{
    const std::chrono::sys_time<Milliseconds> utc{time.time_since_epoch()};
    const auto day = std::chrono::floor<std::chrono::days>(utc);
    const auto seconds = static_cast<int>(std::chrono::floor<std::chrono::seconds>(utc - day).count());
    char text[48];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return write_iso(Date{day}) + text;
}

}  // namespace sourdine
