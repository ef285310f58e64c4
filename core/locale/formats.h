// Dates, times and numbers as people of each language write them (U+202F before %, « guillemets »).
#pragma once

#include "core/base/time.h"
#include "core/locale/phrases.h"

namespace sourdine {

std::string write_clock(Milliseconds length);              // 9:12, 1:02:45 (floored to the second)
std::string write_clock_of_day(Language, LocalTime);       // 14:00
std::string write_percent(Language, double share);         // 0.24 -> "24%" · "24 %" (narrow no-break space)
std::string write_seconds(Language, Milliseconds length);  // 1400 ms -> "1.4 s" · "1,4 s"
std::string write_day(Language, Date);                     // "12 March" · "12 mars", "1er mars"
std::string write_long_day(Language, Date);                // "Thursday 12 March" · "jeudi 12 mars"
std::string write_full_day(Language, Date);                // "Thursday 12 March 2026"
std::string write_near_day(Language, Date, Date today);    // Today, Tomorrow, Friday, 12 March, 12 March 2025
std::string write_minutes(Language, int minutes);          // "45 minutes"
std::string write_quote(Language, std::string_view text);  // “…” · « … »
std::string write_list(Language, const std::vector<std::string>& items);  // "Claire, Hugo and Inès"

}  // namespace sourdine
