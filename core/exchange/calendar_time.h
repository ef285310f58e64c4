// Times of a calendar file: zones by the file's own definition, by their name, or by the name Windows gives them.
#pragma once

#include "core/exchange/calendar_lines.h"
#include "core/exchange/contacts.h"

#include <memory>
#include <optional>
#include <vector>

namespace sourdine {

// "20260312T140000Z", "20260312T140000", "20260312". Seconds are dropped.
struct CalendarTime {
    LocalTime civil;         // as it is written
    bool utc = false;
    bool date_only = false;
};
std::optional<CalendarTime> read_calendar_time(std::string_view text);

// "PT1H30M", "-P1W", "P2D"; whole minutes. Empty: not a duration.
std::optional<int> read_calendar_minutes(std::string_view text);

struct Moment {
    LocalTime here;          // by the calendar here
    bool date_only = false;
};

class CalendarZones;

// A start and what follows from it, in the zone it was written in.
struct ZonedTime {
    CalendarTime time;
    std::string zone;        // TZID; empty: none was named
};

class CalendarZones {
public:
    CalendarZones(std::vector<RawZone> zones, ToLocal to_local);
    ~CalendarZones();
    CalendarZones(const CalendarZones&) = delete;
    CalendarZones& operator=(const CalendarZones&) = delete;

    // A time without a zone, or of a zone nobody knows, is taken as it stands.
    Moment locate(const ZonedTime& time);
    bool knows(const std::string& zone);
    // Minutes from one to the other as a clock runs, whatever their zones.
    int count_minutes(const ZonedTime& from, const ZonedTime& to);

    // Of `first` and its repeats by `rule`, those not in `without`: the first one ending after `now`, else the last.
    // Empty optional: there is none; `followed` false: the rule is not one that can be followed, `first` is given.
    struct Repeat {
        std::optional<Moment> moment;
        bool upcoming = false;
        bool followed = true;
    };
    Repeat find_repeat(const ZonedTime& first, const std::string& rule, int minutes, LocalTime now, const std::vector<Moment>& without);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// "Romance Standard Time" -> "Europe/Paris"; empty: not a name of Windows.
std::string_view find_windows_zone(std::string_view name);

}  // namespace sourdine
