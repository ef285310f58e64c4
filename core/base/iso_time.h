// Dates and times as files carry them (ISO 8601), the same in every language, there and back.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace sourdine {

std::string write_iso_date(Date date);             // 2026-03-12
std::string write_iso_minute(LocalTime time);        // 2026-03-12T14:00, by the calendar of the meeting room
std::string write_iso_utc(WallTime time);     // 2026-03-12T13:00:00Z, floored to the second
std::string write_iso_moment(WallTime time);  // 2026-03-12T13:00:00.250Z

// Empty: not spelled so, or no such day. A moment may leave its milliseconds out.
std::optional<Date> read_iso_date(std::string_view text);
std::optional<LocalTime> read_iso_minute(std::string_view text);
std::optional<WallTime> read_iso_moment(std::string_view text);

}  // namespace sourdine
