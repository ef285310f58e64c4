#include "core/exchange/calendar_time.h"

#include "core/exchange/scan.h"

#include <libical/ical.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>

namespace sourdine {

namespace {

using namespace std::chrono;

// Of all repeats of a file together: the next meeting is never that far.
constexpr int most_steps = 200'000;
// libical tries day after day for five centuries where a rule can never be met: seldom ones are followed few times.
constexpr int most_seldom_rules = 2;
constexpr std::size_t most_zones = 30;

struct ComponentFree { void operator()(icalcomponent* component) const { icalcomponent_free(component); } };
struct ZoneFree { void operator()(icaltimezone* zone) const { icaltimezone_free(zone, 1); } };
struct IteratorFree { void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); } };
struct RuleFree { void operator()(icalrecurrencetype* rule) const { std::free(rule->rscale); } };

std::optional<int> read_digits(std::string_view digits)
{
    int out = 0;
    if (!is_digits(digits) || std::from_chars(digits.data(), digits.data() + digits.size(), out).ec != std::errc{}) return std::nullopt;
    return out;
}

icaltimetype make_ical_time(const CalendarTime& time, const icaltimezone* zone)
{
    const auto day = floor<days>(time.civil);
    const year_month_day date{day};
    const hh_mm_ss clock{time.civil - day};
    icaltimetype out = icaltime_null_time();
    out.year = static_cast<int>(date.year());
    out.month = static_cast<int>(static_cast<unsigned>(date.month()));
    out.day = static_cast<int>(static_cast<unsigned>(date.day()));
    out.hour = static_cast<int>(clock.hours().count());
    out.minute = static_cast<int>(clock.minutes().count());
    out.is_date = time.date_only ? 1 : 0;
    if (time.utc) return icaltime_set_timezone(&out, icaltimezone_get_utc_timezone());
    return zone ? icaltime_set_timezone(&out, zone) : out;
}

CalendarTime make_calendar_time(const icaltimetype& time, const CalendarTime& like)
{
    const year_month_day date{year{time.year}, month{static_cast<unsigned>(time.month)}, day{static_cast<unsigned>(time.day)}};
    return {local_days{date} + hours{time.hour} + minutes{time.minute}, like.utc, like.date_only};
}

// What may name a file of zones: "Europe/Paris", never "../", nor the machine's own "localtime".
bool is_zone_name(std::string_view name)
{
    return !name.empty() && name.size() < 80 && name.front() >= 'A' && name.front() <= 'Z' && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '+' || c == '-';
    });
}

// "/citadel.org/20210210_1/Europe/Paris": a path before the name goes, a part at a time.
icaltimezone* find_named_zone(std::string_view name)
{
    if (const std::string_view known = find_windows_zone(name); !known.empty()) name = known;
    if (name.find("..") != std::string_view::npos || name.size() > 200) return nullptr;
    for (;;) {
        icaltimezone* zone = is_zone_name(name) ? icaltimezone_get_builtin_timezone(std::string{name}.c_str()) : nullptr;
        const std::size_t slash = name.find('/');
        if (zone || slash == std::string_view::npos || name.find('/', slash + 1) == std::string_view::npos) return zone;
        name.remove_prefix(slash + 1);
    }
}

template <std::size_t size>
bool all_within(const short (&values)[size], int most)
{
    for (const short value : values) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX) return true;
        if (std::abs(value) > most) return false;
    }
    return true;
}

bool has_days_of_place_above_five(const icalrecurrencetype& rule)
{
    for (const short day : rule.by_day) {
        if (day == ICAL_RECURRENCE_ARRAY_MAX) return false;
        if (std::abs(icalrecurrencetype_day_position(day)) > 5) return true;
    }
    return false;
}

// Rules that people make: met within a few weeks or months, so that looking for the next one is quick.
bool is_frequent(const icalrecurrencetype& rule)
{
    const bool filtered = rule.by_month[0] != ICAL_RECURRENCE_ARRAY_MAX || rule.by_week_no[0] != ICAL_RECURRENCE_ARRAY_MAX ||
                          rule.by_year_day[0] != ICAL_RECURRENCE_ARRAY_MAX || has_days_of_place_above_five(rule) || !all_within(rule.by_set_pos, 5);
    constexpr short longest_interval = 60;
    if (rule.interval > longest_interval) return false;
    const bool month_days = rule.by_month_day[0] != ICAL_RECURRENCE_ARRAY_MAX;
    switch (rule.freq) {
    case ICAL_DAILY_RECURRENCE: return !filtered && !month_days && (rule.by_day[0] == ICAL_RECURRENCE_ARRAY_MAX || rule.interval == 1);
    case ICAL_WEEKLY_RECURRENCE: return !filtered && !month_days;
    case ICAL_MONTHLY_RECURRENCE:
        return !filtered && (!month_days || (rule.by_day[0] == ICAL_RECURRENCE_ARRAY_MAX && (rule.interval == 1 || all_within(rule.by_month_day, 28))));
    case ICAL_YEARLY_RECURRENCE: return true;  // five hundred steps at most
    default: return false;
    }
}

// Hours, minutes and seconds of a rule are not for meetings, and libical may look for them without end.
bool can_follow(const icalrecurrencetype& rule)
{
    return rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE && !rule.rscale && rule.by_second[0] == ICAL_RECURRENCE_ARRAY_MAX &&
           rule.by_minute[0] == ICAL_RECURRENCE_ARRAY_MAX && rule.by_hour[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

}  // namespace

std::optional<CalendarTime> read_calendar_time(std::string_view text)
{
    text = trim(text);
    CalendarTime out;
    out.utc = text.ends_with('Z') || text.ends_with('z');
    if (out.utc) text.remove_suffix(1);
    out.date_only = text.size() == 8;
    const bool spelled = text.size() == 8 || ((text.size() == 15 || text.size() == 13) && (text[8] == 'T' || text[8] == 't'));
    if (!spelled) return std::nullopt;
    const auto year_read = read_digits(text.substr(0, 4));
    const auto month_read = read_digits(text.substr(4, 2));
    const auto day_read = read_digits(text.substr(6, 2));
    const auto hour_read = out.date_only ? 0 : read_digits(text.substr(9, 2));
    const auto minute_read = out.date_only ? 0 : read_digits(text.substr(11, 2));
    if (!year_read || !month_read || !day_read || !hour_read || !minute_read) return std::nullopt;
    const year_month_day date{year{*year_read}, month{static_cast<unsigned>(*month_read)}, day{static_cast<unsigned>(*day_read)}};
    if (!date.ok() || *year_read < 1900 || *year_read > 2200 || *hour_read > 23 || *minute_read > 59) return std::nullopt;
    if (text.size() == 15 && read_digits(text.substr(13, 2)).value_or(99) > 60) return std::nullopt;
    out.civil = local_days{date} + hours{*hour_read} + minutes{*minute_read};
    return out;
}

std::optional<int> read_calendar_minutes(std::string_view text)
{
    const std::string spelled{trim(text)};
    if (spelled.empty() || spelled.size() > 40) return std::nullopt;
    const icaldurationtype duration = icaldurationtype_from_string(spelled.c_str());
    constexpr unsigned most_days = 10'000;
    if (icaldurationtype_is_bad_duration(duration) || duration.weeks > most_days / 7 || duration.days > most_days || duration.hours > 24 * most_days ||
        duration.minutes > 24 * 60 * most_days || duration.seconds > 24u * 60 * 60 * most_days)
        return std::nullopt;
    const auto total = (duration.weeks * 7 + duration.days) * 24 * 60 + duration.hours * 60 + duration.minutes + duration.seconds / 60;
    return duration.is_neg ? -static_cast<int>(total) : static_cast<int>(total);
}

struct CalendarZones::State {
    std::vector<RawZone> raw;
    ToLocal to_local;
    std::map<std::string, icaltimezone*> found;  // empty: nobody knows it
    std::vector<std::unique_ptr<icaltimezone, ZoneFree>> own;
    int steps = 0;
    int seldom_rules = 0;

    icaltimezone* read_own(const std::string& name)
    {
        const auto it = std::find_if(raw.begin(), raw.end(), [&](const RawZone& zone) { return zone.name == name && !zone.text.empty(); });
        if (it == raw.end()) return nullptr;
        std::unique_ptr<icalcomponent, ComponentFree> component{icalparser_parse_string(it->text.c_str())};
        if (!component || icalcomponent_isa(component.get()) != ICAL_VTIMEZONE_COMPONENT) return nullptr;
        if (!icalcomponent_get_first_component(component.get(), ICAL_XSTANDARD_COMPONENT) && !icalcomponent_get_first_component(component.get(), ICAL_XDAYLIGHT_COMPONENT))
            return nullptr;
        std::unique_ptr<icaltimezone, ZoneFree> zone{icaltimezone_new()};
        if (!zone || !icaltimezone_set_component(zone.get(), component.get())) return nullptr;
        (void)component.release();  // the zone's own from here
        own.push_back(std::move(zone));
        return own.back().get();
    }

    icaltimezone* find(const std::string& name)
    {
        if (name.empty()) return nullptr;
        if (const auto it = found.find(name); it != found.end()) return it->second;
        if (found.size() == most_zones) return nullptr;
        icaltimezone* zone = read_own(name);
        return found[name] = zone ? zone : find_named_zone(name);
    }

    // Seconds of UTC, or as if the zone were UTC where there is none.
    std::int64_t count_seconds(const CalendarTime& time, const std::string& zone_name)
    {
        icaltimezone* zone = time.utc ? icaltimezone_get_utc_timezone() : find(zone_name);
        const icaltimetype spelled = make_ical_time({time.civil, time.utc, false}, zone);
        return icaltime_as_timet_with_zone(spelled, zone ? zone : icaltimezone_get_utc_timezone());
    }

    Moment locate(const CalendarTime& time, const std::string& zone_name)
    {
        if (time.date_only || (!time.utc && !find(zone_name))) return {time.civil, time.date_only};
        return {to_local(WallTime{seconds{count_seconds(time, zone_name)}}), false};
    }
};

CalendarZones::CalendarZones(std::vector<RawZone> zones, ToLocal to_local) : m_state(std::make_unique<State>())
{
    icalerror_set_errors_are_fatal(0);
    m_state->raw = std::move(zones);
    m_state->to_local = std::move(to_local);
}

CalendarZones::~CalendarZones() = default;

bool CalendarZones::knows(const std::string& zone)
{
    return m_state->find(zone) != nullptr;
}

Moment CalendarZones::locate(const ZonedTime& time)
{
    return m_state->locate(time.time, time.zone);
}

int CalendarZones::count_minutes(const ZonedTime& from, const ZonedTime& to)
{
    constexpr std::int64_t most = 24 * 60 * 10'000;
    const std::int64_t minutes_between = (m_state->count_seconds(to.time, to.zone) - m_state->count_seconds(from.time, from.zone)) / 60;
    return static_cast<int>(std::clamp(minutes_between, -most, most));
}

namespace {

// Where the repeats of a rule before `now` hold nothing that matters, libical starts a year before it.
void skip_the_past(icalrecur_iterator& iterator, const icalrecurrencetype& rule, const CalendarTime& first, LocalTime now)
{
    const LocalTime near = now - days{400};
    if (rule.count > 0 || first.civil >= near) return;
    const icaltimetype from = make_ical_time({near, false, first.date_only}, nullptr);
    if (!icaltime_is_null_time(rule.until) && icaltime_compare(from, rule.until) >= 0) return;
    icalrecur_iterator_set_start(&iterator, from);
}

bool is_without(const Moment& moment, const std::vector<Moment>& without)
{
    return std::any_of(without.begin(), without.end(), [&](const Moment& gone) {
        return gone.date_only || moment.date_only ? floor<days>(gone.here) == floor<days>(moment.here) : gone.here == moment.here;
    });
}

}  // namespace

CalendarZones::Repeat CalendarZones::find_repeat(const ZonedTime& first, const std::string& rule_text, int minutes_long, LocalTime now,
                                                 const std::vector<Moment>& without)
{
    const Repeat not_followed{locate(first), false, false};
    if (rule_text.size() > 1'000) return not_followed;
    icalrecurrencetype rule = icalrecurrencetype_from_string(rule_text.c_str());
    const std::unique_ptr<icalrecurrencetype, RuleFree> rule_owner{&rule};
    if (!can_follow(rule) || (!is_frequent(rule) && ++m_state->seldom_rules > most_seldom_rules)) return not_followed;
    icaltimezone* zone = first.time.utc ? icaltimezone_get_utc_timezone() : m_state->find(first.zone);
    const std::unique_ptr<icalrecur_iterator, IteratorFree> iterator{icalrecur_iterator_new(rule, make_ical_time(first.time, zone))};
    if (!iterator) return not_followed;
    skip_the_past(*iterator, rule, first.time, now);
    Repeat out;
    for (;;) {
        if (++m_state->steps > most_steps) return not_followed;
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next)) return out;
        const Moment moment = m_state->locate(make_calendar_time(next, first.time), first.zone);
        if (is_without(moment, without)) continue;
        out.moment = moment;
        const LocalTime end = moment.here + (moment.date_only ? minutes{24 * 60} : minutes{std::max(minutes_long, 1)});
        if (end > now) {
            out.upcoming = true;
            return out;
        }
    }
}

}  // namespace sourdine
