#include "core/exchange/calendar_lines.h"

#include "core/exchange/scan.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

constexpr std::size_t most_bytes = 32 * 1024 * 1024;
constexpr std::size_t most_meetings = 20'000;
constexpr std::size_t most_depth = 8;
constexpr int most_zone_lines = 1'000;
constexpr int most_zone_rules = 40;

// A rule that libical would follow for ever has no place in a time zone: summer time begins once a year, on one day of
// one month.
bool is_plain_zone_rule(std::string_view rule)
{
    bool yearly = false;
    bool month = false;
    const std::string capitals = to_capitals(rule);
    for (const std::string_view part : split(capitals, ';')) {
        const bool several = part.find(',') != std::string_view::npos;
        const bool days = part.starts_with("BYMONTHDAY=") && std::count(part.begin(), part.end(), ',') <= 7;
        const bool plain = part == "FREQ=YEARLY" || part.starts_with("BYMONTH=") || part.starts_with("BYDAY=") || part.starts_with("UNTIL=") || part.starts_with("WKST=");
        if (!part.empty() && !days && (!plain || several)) return false;
        yearly = yearly || part == "FREQ=YEARLY";
        month = month || part.starts_with("BYMONTH=");
    }
    return yearly && month;
}

class ZoneText {
public:
    void add(const ContentLine& line)
    {
        constexpr std::array<std::string_view, 8> needed{"BEGIN", "END", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE", "TZNAME"};
        if (line.name == "TZID") m_zone.name = std::string{trim(line.value)};
        if (std::find(needed.begin(), needed.end(), line.name) == needed.end()) return;
        m_plain = m_plain && ++m_lines <= most_zone_lines && line.value.size() <= 200 && (line.name != "RRULE" || (++m_rules <= most_zone_rules && is_plain_zone_rule(line.value)));
        if (m_plain) m_zone.text += line.name + ":" + line.value + "\r\n";
    }

    RawZone finish()
    {
        if (!m_plain) m_zone.text.clear();
        else m_zone.text.insert(m_zone.text.find("\r\n") + 2, "TZID:" + m_zone.name + "\r\n");
        return std::move(m_zone);
    }

private:
    RawZone m_zone;
    int m_lines = 0;
    int m_rules = 0;
    bool m_plain = true;
};

class CalendarReading {
public:
    explicit CalendarReading(const std::string& file) : m_file(file) {}

    Status take(const ContentLine& line)
    {
        if (line.name == "BEGIN") return begin(line);
        if (line.name == "END") return end(line);
        if (m_open.empty()) return make_broken(line.line);
        if (in_zone()) m_zone.add(line);
        else if (m_open.back().name == "VEVENT") m_calendar.meetings.back().lines.push_back(line);
        else if (m_open.size() == 1 && line.name == "METHOD") m_calendar.method = to_capitals(trim(line.value));
        return Done{};
    }

    Result<RawCalendar> finish()
    {
        if (!m_open.empty()) return make_broken(m_open.back().line);
        if (m_calendar.meetings.empty()) return Error{Fault::Format, "import.no_meeting", {{"file", m_file}}};
        return std::move(m_calendar);
    }

private:
    struct Open {
        std::string name;
        int line = 0;
    };

    Error make_broken(int line) const { return {Fault::Format, "import.broken_calendar", {{"file", m_file}, {"line", std::to_string(line)}}}; }
    bool in_zone() const { return m_open.size() >= 2 && m_open[1].name == "VTIMEZONE"; }

    Status begin(const ContentLine& line)
    {
        std::string name = to_capitals(trim(line.value));
        const bool nested_meeting = name == "VEVENT" && std::any_of(m_open.begin(), m_open.end(), [](const Open& open) { return open.name == "VEVENT"; });
        if ((m_open.empty() && name != "VCALENDAR") || m_open.size() >= most_depth || nested_meeting) return make_broken(line.line);
        if (name == "VEVENT") {
            if (m_calendar.meetings.size() == most_meetings)
                return Error{Fault::Format, "import.too_many_meetings", {{"file", m_file}, {"count", std::to_string(most_meetings)}}};
            m_calendar.meetings.push_back({line.line, {}});
        }
        m_open.push_back({std::move(name), line.line});
        if (in_zone()) m_zone.add(line);
        return Done{};
    }

    Status end(const ContentLine& line)
    {
        if (m_open.empty() || m_open.back().name != to_capitals(trim(line.value))) return make_broken(line.line);
        if (in_zone()) m_zone.add(line);
        if (m_open.size() == 2 && in_zone()) {
            m_calendar.zones.push_back(m_zone.finish());
            m_zone = {};
        }
        m_open.pop_back();
        return Done{};
    }

    const std::string& m_file;
    RawCalendar m_calendar;
    std::vector<Open> m_open;
    ZoneText m_zone;
};

}  // namespace

const ContentLine* RawMeeting::find(std::string_view name) const
{
    const auto it = std::find_if(lines.begin(), lines.end(), [&](const ContentLine& each) { return each.name == name; });
    return it != lines.end() ? &*it : nullptr;
}

Result<RawCalendar> read_calendar_lines(std::string_view text, const std::string& file)
{
    if (text.size() > most_bytes)
        return Error{Fault::Format, "import.calendar_too_big", {{"file", file}, {"megabytes", std::to_string(most_bytes / 1024 / 1024)}}};
    CalendarReading reading{file};
    for (ContentLines lines{text}; lines.next();) SD_TRY_STATUS(reading.take(lines.line()));
    return reading.finish();
}

}  // namespace sourdine
