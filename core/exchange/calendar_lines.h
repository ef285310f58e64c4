// A calendar file taken apart: its meetings and time zones as lines, before any of them is understood.
#pragma once

#include "core/base/result.h"
#include "core/exchange/content_lines.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct RawMeeting {
    int line = 0;                    // of its BEGIN:VEVENT
    std::vector<ContentLine> lines;  // its own, without those of its alarms

    const ContentLine* find(std::string_view name) const;
};

struct RawZone {
    std::string name;  // TZID
    std::string text;  // a VTIMEZONE of the plain kind alone: yearly rules and single dates; empty: it is not of that kind
};

struct RawCalendar {
    std::string method;  // REQUEST, CANCEL, PUBLISH … in capitals
    std::vector<RawMeeting> meetings;
    std::vector<RawZone> zones;
};

// Errors: import.no_meeting, import.broken_calendar, import.calendar_too_big.
Result<RawCalendar> read_calendar_lines(std::string_view text, const std::string& file);

}  // namespace sourdine
