// Clocks that never mix. Core reads none of them by itself: a Clock comes in as a parameter.
#pragma once

#include <chrono>

namespace sourdine {

using Milliseconds = std::chrono::milliseconds;

// InterviewTime counts from the start of the interview, pauses included, and only moves forward.
// WallTime is UTC and may jump. LocalTime is what a calendar on the wall of the meeting room shows.
struct InterviewClock { using duration = Milliseconds; };
struct WallClock { using duration = Milliseconds; };
using InterviewTime = std::chrono::time_point<InterviewClock, Milliseconds>;
using WallTime = std::chrono::time_point<WallClock, Milliseconds>;
using LocalTime = std::chrono::local_time<std::chrono::minutes>;
using Date = std::chrono::year_month_day;

constexpr InterviewTime at_ms(std::int64_t ms) { return InterviewTime{Milliseconds{ms}}; }
constexpr std::int64_t to_ms(InterviewTime t) { return t.time_since_epoch().count(); }

class Clock {
public:
    virtual ~Clock() = default;
    virtual WallTime wall_now() const = 0;
    // Time since some fixed moment; never jumps, keeps its pace while the wall clock is set.
    virtual Milliseconds steady_now() const = 0;
    // What the calendar here shows at `t`, summer time included.
    virtual LocalTime local_time(WallTime t) const = 0;
};

inline Date date_of(LocalTime t) { return Date{std::chrono::floor<std::chrono::days>(t)}; }

}  // namespace sourdine
