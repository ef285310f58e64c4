#include "core/exchange/attendees.h"
#include "core/exchange/calendar_time.h"
#include "core/exchange/contacts.h"
#include "core/exchange/scan.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <map>

namespace sourdine {

namespace {

using namespace std::chrono;

// A meeting with what tells it from its own repeats.
struct ReadMeeting {
    Invitation invitation;
    std::string uid;
    std::optional<ZonedTime> start;
    std::optional<Moment> replaces;   // the repeat it stands for (RECURRENCE-ID)
    std::string rule;
    std::vector<Moment> without;      // repeats that do not take place
    std::vector<Moment> besides;      // single dates added
    int sequence = 0;
};

class MeetingReader {
public:
    MeetingReader(const std::string& file, CalendarZones& zones) : m_file(file), m_zones(zones) {}

    Result<ReadMeeting> read(const RawMeeting& raw)
    {
        ReadMeeting out;
        Invitation& meeting = out.invitation;
        meeting.line = raw.line;
        meeting.title = make_one_line(unescape_text(value_of(raw, "SUMMARY")));
        meeting.place = make_one_line(unescape_text(value_of(raw, "LOCATION")));
        meeting.description = read_description(raw);
        meeting.cancelled = equal_ignoring_case(trim(value_of(raw, "STATUS")), "CANCELLED");
        out.uid = value_of(raw, "UID");
        out.rule = trim(value_of(raw, "RRULE"));
        out.sequence = read_number(value_of(raw, "SEQUENCE"));
        SD_TRY_STATUS(read_times(raw, out));
        Invited invited = read_attendees(raw.lines, meeting.place);
        meeting.organiser = std::move(invited.organiser);
        meeting.attendees = std::move(invited.attendees);
        std::move(invited.doubts.begin(), invited.doubts.end(), std::back_inserter(meeting.doubts));
        return out;
    }

private:
    static std::string value_of(const RawMeeting& raw, std::string_view name)
    {
        const ContentLine* line = raw.find(name);
        return line ? line->value : std::string{};
    }

    static int read_number(const std::string& text)
    {
        return is_digits(trim(text)) && trim(text).size() < 9 ? std::stoi(text) : 0;
    }

    static std::string read_description(const RawMeeting& raw)
    {
        const std::string text = unescape_text(value_of(raw, "DESCRIPTION"));
        return compose(trim(text));
    }

    Error make_bad_date(const ContentLine& line) const
    {
        return {Fault::Format, "import.calendar_date", {{"file", m_file}, {"line", std::to_string(line.line)}}};
    }

    Result<ZonedTime> read_time(const ContentLine& line, std::string_view text, ReadMeeting& out)
    {
        const std::optional<CalendarTime> time = read_calendar_time(text);
        if (!time) return make_bad_date(line);
        std::string zone = time->utc || time->date_only ? std::string{} : line.param("TZID");
        if (!zone.empty() && !m_zones.knows(zone)) {
            Error doubt{Fault::Format, "import.meeting_zone", {{"zone", make_one_line(zone)}}};
            auto& doubts = out.invitation.doubts;
            if (std::find(doubts.begin(), doubts.end(), doubt) == doubts.end()) doubts.push_back(std::move(doubt));
        }
        return ZonedTime{*time, std::move(zone)};
    }

    Status read_moments(const RawMeeting& raw, std::string_view name, ReadMeeting& out, std::vector<Moment>& moments)
    {
        for (const ContentLine& line : raw.lines) {
            if (line.name != name) continue;
            for (const std::string_view text : split(line.value, ',', 5'000)) {
                // A period names its start first.
                SD_TRY(time, read_time(line, text.substr(0, text.find('/')), out));
                moments.push_back(m_zones.locate(time));
            }
        }
        return Done{};
    }

    Status read_length(const RawMeeting& raw, ReadMeeting& out)
    {
        Invitation& meeting = out.invitation;
        if (const ContentLine* end = raw.find("DTEND")) {
            SD_TRY(time, read_time(*end, end->value, out));
            if (!meeting.whole_day) meeting.minutes = std::max(0, m_zones.count_minutes(*out.start, time));
        } else if (const ContentLine* length = raw.find("DURATION")) {
            const std::optional<int> minutes_read = read_calendar_minutes(length->value);
            if (!minutes_read) return make_bad_date(*length);
            if (!meeting.whole_day) meeting.minutes = std::max(0, *minutes_read);
        }
        return Done{};
    }

    Status read_times(const RawMeeting& raw, ReadMeeting& out)
    {
        const ContentLine* start = raw.find("DTSTART");
        if (!start) return Done{};
        SD_TRY(time, read_time(*start, start->value, out));
        out.start = time;
        const Moment moment = m_zones.locate(time);
        const bool midnight = moment.here == floor<days>(moment.here);
        out.invitation.start = moment.here;
        out.invitation.whole_day = moment.date_only || (midnight && equal_ignoring_case(value_of(raw, "X-MICROSOFT-CDO-ALLDAYEVENT"), "TRUE"));
        SD_TRY_STATUS(read_length(raw, out));
        if (const ContentLine* replaces = raw.find("RECURRENCE-ID")) {
            SD_TRY(instance, read_time(*replaces, replaces->value, out));
            out.replaces = m_zones.locate(instance);
        }
        SD_TRY_STATUS(read_moments(raw, "EXDATE", out, out.without));
        return read_moments(raw, "RDATE", out, out.besides);
    }

    const std::string& m_file;
    CalendarZones& m_zones;
};

bool is_over(LocalTime start, const Invitation& meeting, LocalTime now)
{
    return start + (meeting.whole_day ? minutes{24 * 60} : minutes{std::max(meeting.minutes, 1)}) <= now;
}

// One meeting out of all that a file says of it: its repeats and what stands for some of them.
class SeriesReading {
public:
    SeriesReading(CalendarZones& zones, LocalTime now) : m_zones(zones), m_now(now) {}

    std::vector<Invitation> choose(std::vector<ReadMeeting>& series)
    {
        std::vector<Invitation> out;
        ReadMeeting* main = find_main(series);
        if (!main) {
            for (ReadMeeting& meeting : series) out.push_back(std::move(meeting.invitation));
            return out;
        }
        for (const ReadMeeting& meeting : series)
            if (meeting.replaces) main->without.push_back(*meeting.replaces);
        if (main->start && (!main->rule.empty() || !main->besides.empty())) offer_repeats(*main);
        else offer(main->invitation);
        for (const ReadMeeting& meeting : series)
            if (meeting.replaces && !meeting.invitation.cancelled) offer(meeting.invitation);
        // Every repeat was taken out: the series is shown where it began.
        out.push_back(m_best ? std::move(*m_best) : std::move(main->invitation));
        return out;
    }

private:
    static ReadMeeting* find_main(std::vector<ReadMeeting>& series)
    {
        ReadMeeting* main = nullptr;
        for (ReadMeeting& meeting : series)
            if (!meeting.replaces && (!main || meeting.sequence >= main->sequence)) main = &meeting;
        return main;
    }

    void offer_repeats(const ReadMeeting& main)
    {
        Invitation meeting = main.invitation;
        const CalendarZones::Repeat repeat =
            main.rule.empty() ? CalendarZones::Repeat{m_zones.locate(*main.start)} : m_zones.find_repeat(*main.start, main.rule, meeting.minutes, m_now, main.without);
        if (!repeat.followed) meeting.doubts.push_back({Fault::Format, "import.meeting_repeat", {}});
        if (repeat.moment) {
            meeting.start = repeat.moment->here;
            offer(meeting);
        }
        for (const Moment& moment : main.besides) {
            meeting.start = moment.here;
            offer(meeting);
        }
    }

    // The nearest that is not over is better than any that is; of those that are, the last.
    void offer(const Invitation& meeting)
    {
        if (!m_best || !meeting.start || !m_best->start) {
            if (!m_best) m_best = meeting;
            return;
        }
        const bool over = is_over(*meeting.start, meeting, m_now);
        const bool best_over = is_over(*m_best->start, *m_best, m_now);
        if (over != best_over ? best_over : over ? *meeting.start > *m_best->start : *meeting.start < *m_best->start) m_best = meeting;
    }

    CalendarZones& m_zones;
    LocalTime m_now;
    std::optional<Invitation> m_best;
};

std::vector<std::vector<ReadMeeting>> group_series(std::vector<ReadMeeting> meetings)
{
    std::vector<std::vector<ReadMeeting>> out;
    std::map<std::string, std::size_t> places;
    for (ReadMeeting& meeting : meetings) {
        const auto [it, added] = places.emplace(meeting.uid, out.size());
        if (added || meeting.uid.empty()) out.push_back({std::move(meeting)});
        else out[it->second].push_back(std::move(meeting));
    }
    return out;
}

}  // namespace

Result<std::vector<Invitation>> read_ics(std::string_view text, const std::string& file, WallTime now, const ToLocal& to_local)
{
    SD_TRY(calendar, read_calendar_lines(text, file));
    CalendarZones zones{std::move(calendar.zones), to_local};
    MeetingReader reader{file, zones};
    std::vector<ReadMeeting> meetings;
    for (const RawMeeting& raw : calendar.meetings) {
        SD_TRY(meeting, reader.read(raw));
        meetings.push_back(std::move(meeting));
    }
    std::vector<Invitation> out;
    for (std::vector<ReadMeeting>& series : group_series(std::move(meetings)))
        for (Invitation& meeting : SeriesReading{zones, to_local(now)}.choose(series)) {
            meeting.cancelled = meeting.cancelled || calendar.method == "CANCEL";
            if (meeting.cancelled) meeting.doubts.insert(meeting.doubts.begin(), {Fault::Format, "import.meeting_cancelled", {}});
            out.push_back(std::move(meeting));
        }
    constexpr LocalTime never = LocalTime::max();
    std::stable_sort(out.begin(), out.end(), [&](const Invitation& a, const Invitation& b) { return a.start.value_or(never) < b.start.value_or(never); });
    return out;
}

}  // namespace sourdine
