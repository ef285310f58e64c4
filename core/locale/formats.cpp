#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>

namespace sourdine {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

std::string two_digits(std::int64_t n)
{
    return (n < 10 ? "0" : "") + std::to_string(n);
}

std::string write_weekday(const Phrases& phrases, Date date)
{
    const unsigned iso = std::chrono::weekday{sys_days{date}}.iso_encoding();
    return phrases.say("format.weekday." + std::to_string(iso));
}

std::string write_day_with(const Phrases& phrases, std::string_view pattern, Date date)
{
    const auto day = static_cast<unsigned>(date.day());
    const auto month = static_cast<unsigned>(date.month());
    return phrases.say(pattern, {{"weekday", write_weekday(phrases, date)},
                                 {"day", day == 1 ? phrases.say("format.first_day") : std::to_string(day)},
                                 {"month", phrases.say("format.month." + std::to_string(month))},
                                 {"year", std::to_string(static_cast<int>(date.year()))}});
}

}  // namespace

std::string write_clock(Milliseconds length)
{
    const std::int64_t seconds = std::max<std::int64_t>(length.count(), 0) / 1000;
    const std::int64_t hours = seconds / 3600;
    const std::int64_t minutes = seconds / 60 % 60;
    const std::string head = hours > 0 ? std::to_string(hours) + ":" + two_digits(minutes) : std::to_string(minutes);
    return head + ":" + two_digits(seconds % 60);
}

std::string write_clock_of_day(Language language, LocalTime time)
{
    const auto minutes = (time - std::chrono::floor<days>(time)).count();
    return Phrases::of(language).say("format.time_of_day", {{"hour", two_digits(minutes / 60)}, {"minute", two_digits(minutes % 60)}});
}

std::string write_percent(Language language, double share)
{
    const auto percent = static_cast<int>(std::floor(share * 100 + 0.5));
    return Phrases::of(language).say("format.percent", {{"number", std::to_string(percent)}});
}

std::string write_seconds(Language language, Milliseconds length)
{
    const std::int64_t tenths = (std::max<std::int64_t>(length.count(), 0) + 50) / 100;
    return Phrases::of(language).say("format.seconds", {{"whole", std::to_string(tenths / 10)}, {"tenth", std::to_string(tenths % 10)}});
}

std::string write_day(Language language, Date date)
{
    return write_day_with(Phrases::of(language), "format.day", date);
}

std::string write_long_day(Language language, Date date)
{
    return write_day_with(Phrases::of(language), "format.long_day", date);
}

std::string write_full_day(Language language, Date date)
{
    return write_day_with(Phrases::of(language), "format.full_day", date);
}

std::string write_near_day(Language language, Date date, Date today)
{
    const Phrases& phrases = Phrases::of(language);
    const auto ahead = (sys_days{date} - sys_days{today}).count();
    if (ahead == 0) return phrases.say("format.today");
    if (ahead == 1) return phrases.say("format.tomorrow");
    // A week ahead the same weekday's name would be taken for today.
    if (ahead > 1 && ahead < 7) return write_weekday(phrases, date);
    return write_day_with(phrases, date.year() == today.year() ? "format.day" : "format.day_of_year", date);
}

std::string write_minutes(Language language, int minutes)
{
    return Phrases::of(language).say("format.minutes", {{"count", std::to_string(minutes)}});
}

std::string write_quote(Language language, std::string_view text)
{
    return Phrases::of(language).say("format.quote", {{"text", std::string(text)}});
}

std::string write_list(Language language, const std::vector<std::string>& items)
{
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) out += i + 1 == items.size() ? Phrases::of(language).say("format.list_end") : ", ";
        out += items[i];
    }
    return out;
}

}  // namespace sourdine
