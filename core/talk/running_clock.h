// The interview's clock without its pauses and off-record spans.
#pragma once

#include "core/model/interview.h"
#include "core/talk/segments.h"

#include <vector>

namespace sourdine {

// The breaks of an interview joined and in order, ready to be asked often. A break still going on never ends.
class RunningClock {
public:
    explicit RunningClock(const Interview& interview);

    Milliseconds at(InterviewTime t) const;  // time since the start without breaks; 0 before it
    // When the clock showed `elapsed`; where it stood still then, the moment it went on (an endless break: its begin).
    InterviewTime when(Milliseconds elapsed) const;
    bool stands_at(InterviewTime t) const;   // `t` lies in a break
    bool stands_between(InterviewTime from, InterviewTime to) const;  // some of from..to lies in a break
    // The parts of from..to that lie in no break, in order.
    std::vector<Segment> cut(const Segment& whole) const;
    // The end of the last break that ended at or before `t`; the start when there was none.
    InterviewTime running_since(InterviewTime t) const;

private:
    struct Stop {
        InterviewTime from;
        InterviewTime to;
        Milliseconds before{0};  // length of all stops before this one
    };
    std::vector<Stop>::const_iterator first_ending_after(InterviewTime t) const;

    std::vector<Stop> m_stops;
};

}  // namespace sourdine
