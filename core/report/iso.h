// Dates and times as files carry them (ISO 8601), the same in every language.
#pragma once

#include "core/base/time.h"

#include <string>

namespace sourdine {

std::string write_iso(Date date);          // 2026-03-12
std::string write_iso(LocalTime time);     // 2026-03-12T14:00, by the calendar of the meeting room
std::string write_iso_utc(WallTime time);  // 2026-03-12T13:00:00Z, floored to the second

}  // namespace sourdine
