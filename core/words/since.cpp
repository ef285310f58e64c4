#include "core/words/due_date.h"
#include "core/words/fold.h"
#include "core/words/search_query.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace sourdine {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

enum class Unit { Day, Week, Month, Year };

std::optional<int> read_number(std::string_view text)
{
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc{} && end == text.data() + text.size() && value >= 0 && value < 10'000 ? std::optional{value} : std::nullopt;
}

std::optional<Unit> find_unit(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, Unit>, 22> units{{
        {"d", Unit::Day}, {"day", Unit::Day}, {"days", Unit::Day}, {"j", Unit::Day}, {"jour", Unit::Day}, {"jours", Unit::Day},
        {"w", Unit::Week}, {"week", Unit::Week}, {"weeks", Unit::Week}, {"sem", Unit::Week}, {"semaine", Unit::Week}, {"semaines", Unit::Week},
        {"m", Unit::Month}, {"month", Unit::Month}, {"months", Unit::Month}, {"mois", Unit::Month},
        {"y", Unit::Year}, {"year", Unit::Year}, {"years", Unit::Year}, {"a", Unit::Year}, {"an", Unit::Year}, {"ans", Unit::Year}}};
    const auto found = std::find_if(units.begin(), units.end(), [&](const auto& one) { return one.first == word; });
    return found == units.end() ? std::nullopt : std::optional{found->second};
}

// The same day of an earlier month; the last one where that month is shorter.
Date months_before(Date day, int months)
{
    const Date back = day - std::chrono::months{months};
    return back.ok() ? back : Date{back.year() / back.month() / std::chrono::last};
}

Date before(Date today, int count, Unit unit)
{
    switch (unit) {
    case Unit::Day: return sys_days{today} - days{count};
    case Unit::Week: return sys_days{today} - days{7 * count};
    case Unit::Month: return months_before(today, count);
    case Unit::Year: return months_before(today, 12 * std::min(count, 1000));
    }
    return today;
}

// 2026, 2026-03, 2026-03-12
std::optional<Date> find_calendar_day(std::string_view text)
{
    const auto part = [&](std::size_t at, std::size_t size) { return text.size() >= at + size ? read_number(text.substr(at, size)) : std::nullopt; };
    const auto year = part(0, 4);
    const bool sized = text.size() == 4 || (text.size() == 7 && text[4] == '-') || (text.size() == 10 && text[4] == '-' && text[7] == '-');
    if (!year || *year < 1900 || !sized) return std::nullopt;
    const auto month = text.size() > 4 ? part(5, 2) : std::optional{1}, day = text.size() > 7 ? part(8, 2) : std::optional{1};
    if (!month || !day) return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)}, std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

// 90d, 90 days, 3 mois
std::optional<Date> find_length(std::string_view text, Date today)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto count = read_number(text.substr(0, digits));
    if (!count) return std::nullopt;
    std::string_view unit = text.substr(digits);
    if (unit.starts_with(' ')) unit.remove_prefix(1);
    const auto known = find_unit(unit);
    return known ? std::optional{before(today, *count, *known)} : std::nullopt;
}

std::optional<Date> find_past_words(std::string_view text, Date today)
{
    const sys_days now{today};
    const sys_days monday = now - (std::chrono::weekday{now} - std::chrono::Monday);
    const Date first_of_month = today.year() / today.month() / 1, first_of_year = today.year() / 1 / 1;
    const std::array<std::pair<std::string_view, Date>, 18> words{{
        {"today", today}, {"aujourd'hui", today}, {"yesterday", now - days{1}}, {"hier", now - days{1}},
        {"this week", monday}, {"cette semaine", monday}, {"last week", monday - days{7}}, {"semaine derniere", monday - days{7}},
        {"la semaine derniere", monday - days{7}}, {"this month", first_of_month}, {"ce mois", first_of_month}, {"ce mois-ci", first_of_month},
        {"last month", first_of_month - std::chrono::months{1}}, {"mois dernier", first_of_month - std::chrono::months{1}},
        {"le mois dernier", first_of_month - std::chrono::months{1}}, {"this year", first_of_year},
        {"last year", first_of_year - std::chrono::years{1}}, {"l'an dernier", first_of_year - std::chrono::years{1}}}};
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.first == text; });
    return found == words.end() ? std::nullopt : std::optional{found->second};
}

// A day as an action's end says it is the next one; looked back at, it is the last.
std::optional<Date> find_said_day(std::string_view text, Date today)
{
    const auto said = find_due_date(text, today);
    if (!said || said->span.from != 0 || said->span.empty()) return std::nullopt;
    // "in 2 weeks", "tomorrow": what moves along with today is yet to come.
    const auto later = find_due_date(text, sys_days{today} + days{1});
    if (later && sys_days{later->date} - sys_days{said->date} == days{1}) return std::nullopt;
    if (said->date <= today) return said->date;
    const auto ahead = (sys_days{said->date} - sys_days{today}).count();
    return ahead <= 7 ? Date{sys_days{said->date} - days{7}} : months_before(said->date, 12);
}

}  // namespace

std::optional<Date> find_since(std::string_view text, std::optional<Date> today)
{
    const std::string folded = fold(text);
    if (const auto day = find_calendar_day(folded)) return day;
    if (!today) return std::nullopt;
    if (const auto day = find_length(folded, *today)) return day;
    if (const auto day = find_past_words(folded, *today)) return day;
    return find_said_day(folded, *today);
}

}  // namespace sourdine
