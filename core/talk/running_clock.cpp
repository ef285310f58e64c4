#include "core/talk/running_clock.h"

#include <algorithm>

namespace sourdine {

RunningClock::RunningClock(const Interview& interview)
{
    for (const Break& b : interview.breaks()) {
        const InterviewTime from = std::max(b.from, at_ms(0));
        const InterviewTime to = b.until.value_or(InterviewTime::max());
        if (to > from) m_stops.push_back({from, to});
    }
    std::sort(m_stops.begin(), m_stops.end(), [](const Stop& a, const Stop& b) { return a.from < b.from; });

    std::vector<Stop> joined;
    for (const Stop& s : m_stops) {
        if (!joined.empty() && s.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, s.to);
        else
            joined.push_back(s);
    }
    Milliseconds sum{0};
    for (Stop& s : joined) {
        s.before = sum;
        // Only the last one can be endless, and nothing comes after it to need its length.
        if (s.to != InterviewTime::max()) sum += s.to - s.from;
    }
    m_stops = std::move(joined);
}

std::vector<RunningClock::Stop>::const_iterator RunningClock::first_ending_after(InterviewTime t) const
{
    return std::upper_bound(m_stops.begin(), m_stops.end(), t, [](InterviewTime wanted, const Stop& s) { return wanted < s.to; });
}

Milliseconds RunningClock::at(InterviewTime t) const
{
    if (t <= at_ms(0)) return Milliseconds{0};
    const auto next = first_ending_after(t);
    if (next != m_stops.end()) return std::min(t, next->from).time_since_epoch() - next->before;
    if (m_stops.empty()) return t.time_since_epoch();
    const Stop& last = m_stops.back();
    return t.time_since_epoch() - last.before - (last.to - last.from);
}

InterviewTime RunningClock::when(Milliseconds elapsed) const
{
    InterviewTime t{std::max(elapsed, Milliseconds{0})};
    for (const Stop& stop : m_stops) {
        if (stop.from > t || stop.to == InterviewTime::max()) break;
        t += stop.to - stop.from;
    }
    return t;
}

bool RunningClock::stands_at(InterviewTime t) const
{
    const auto next = first_ending_after(t);
    return next != m_stops.end() && next->from <= t;
}

bool RunningClock::stands_between(InterviewTime from, InterviewTime to) const
{
    const auto next = first_ending_after(from);
    return next != m_stops.end() && next->from < to;
}

std::vector<Segment> RunningClock::cut(const Segment& whole) const
{
    std::vector<Segment> parts;
    InterviewTime from = whole.from;
    for (auto stop = first_ending_after(from); stop != m_stops.end() && stop->from < whole.to; ++stop) {
        if (stop->from > from) parts.push_back({whole.person, from, stop->from});
        from = stop->to;
    }
    if (whole.to > from) parts.push_back({whole.person, from, whole.to});
    return parts;
}

InterviewTime RunningClock::running_since(InterviewTime t) const
{
    const auto next = first_ending_after(t);
    return next == m_stops.begin() ? at_ms(0) : std::prev(next)->to;
}

}  // namespace sourdine
