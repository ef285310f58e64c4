// A date and time as people type it.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string_view>

namespace sourdine::app {

// "12 March 14:00", "jeudi 14h30", "2026-03-12 9:00", "14:00" (that day), "tomorrow" (that time). `at` is what it
// was before: its day or time serves where only the other is typed. Not a date: empty.
std::optional<LocalTime> read_when(std::string_view typed, LocalTime at, LocalTime today);

// "45", "45 minutes", "1h30": minutes, 1 .. 1440.
std::optional<int> read_minutes(std::string_view typed);

// "2" (minutes), "1:30", "2,5", "1 min 30": how long one means to speak, up to a day. Neither a length nor empty: empty.
std::optional<Milliseconds> read_length(std::string_view typed);

}  // namespace sourdine::app
