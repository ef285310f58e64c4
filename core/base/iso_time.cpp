#include "core/base/iso_time.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace sourdine {

namespace {

using namespace std::chrono;

// Takes exactly `digits` digits and what must stand behind them off the front.
std::optional<int> take_number(std::string_view& text, std::size_t digits, std::string_view behind)
{
    if (text.size() < digits || !text.substr(digits).starts_with(behind)) return std::nullopt;
    if (!std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(digits), [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + digits, value);
    text.remove_prefix(digits + behind.size());
    return value;
}

std::optional<Date> take_date(std::string_view& text)
{
    const auto y = take_number(text, 4, "-");
    const auto m = y ? take_number(text, 2, "-") : std::nullopt;
    const auto d = m ? take_number(text, 2, "") : std::nullopt;
    if (!d) return std::nullopt;
    const Date date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<minutes> take_minute(std::string_view& text, std::string_view behind)
{
    const auto h = take_number(text, 2, ":");
    const auto m = h ? take_number(text, 2, behind) : std::nullopt;
    return m && *h < 24 && *m < 60 ? std::optional{hours{*h} + minutes{*m}} : std::nullopt;
}

bool take(std::string_view& text, std::string_view what)
{
    if (!text.starts_with(what)) return false;
    text.remove_prefix(what.size());
    return true;
}

}  // namespace

std::string write_iso_date(Date date)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string write_iso_minute(LocalTime time)
{
    const auto date = floor<days>(time);
    const auto minute = static_cast<int>((time - date).count());
    char text[48];
    std::snprintf(text, sizeof text, "T%02d:%02d", minute / 60, minute % 60);
    return write_iso_date(Date{date}) + text;
}

std::string write_iso_utc(WallTime time)
{
    const auto moment = write_iso_moment(time);
    return moment.substr(0, moment.size() - std::string_view{".000Z"}.size()) + "Z";
}

std::string write_iso_moment(WallTime time)
{
    const sys_time<Milliseconds> utc{time.time_since_epoch()};
    const auto date = floor<days>(utc);
    const auto ms = static_cast<int>((utc - date).count());
    char text[64];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ", ms / 3'600'000, ms / 60'000 % 60, ms / 1'000 % 60, ms % 1'000);
    return write_iso_date(Date{date}) + text;
}

std::optional<Date> read_iso_date(std::string_view text)
{
    const auto date = take_date(text);
    return text.empty() ? date : std::nullopt;
}

std::optional<LocalTime> read_iso_minute(std::string_view text)
{
    const auto date = take_date(text);
    if (!date || !take(text, "T")) return std::nullopt;
    const auto minute = take_minute(text, "");
    return minute && text.empty() ? std::optional{LocalTime{local_days{*date} + *minute}} : std::nullopt;
}

std::optional<WallTime> read_iso_moment(std::string_view text)
{
    const auto date = take_date(text);
    if (!date || !take(text, "T")) return std::nullopt;
    const auto minute = take_minute(text, ":");
    const auto second = minute ? take_number(text, 2, "") : std::nullopt;
    if (!second || *second > 59) return std::nullopt;
    const auto ms = take(text, ".") ? take_number(text, 3, "") : std::optional{0};
    if (!ms || text != "Z") return std::nullopt;
    return WallTime{(sys_days{*date} + *minute + seconds{*second} + Milliseconds{*ms}).time_since_epoch()};
}

}  // namespace sourdine
