// From who had the floor to who spoke when: what every measure starts from.
#pragma once

#include "core/model/interview.h"

#include <optional>
#include <string>
#include <vector>

namespace sourdine {

// One person speaks from..to, to > from.
struct Segment {
    PersonId person;
    InterviewTime from;
    InterviewTime to;
    bool operator==(const Segment&) const = default;
};

// The turns up to `now` (an open one counts up to it), with pauses and off-record spans cut out. Sorted by
// (from, to, person).
std::vector<Segment> find_segments(const Interview& interview, InterviewTime now);

// Where the interview's time has come to: `now` while live, the end when ended, 0 before the start.
InterviewTime time_reached(const Interview& interview, InterviewTime now);

// The interview's own clock at `t`: time since the start without pauses and off-record spans. What screens
// and reports show of a moment.
Milliseconds elapsed_at(const Interview& interview, InterviewTime t);

// A pause or off-record span that is still going on; null: none.
const Break* find_open_break(const Interview& interview);

// Who has the floor at `t`, and since when their turn has been going on (pauses below a second do not end it).
// Empty: nobody, or a break, or the interview is over.
struct Floor { PersonId person; InterviewTime since; bool operator==(const Floor&) const = default; };
std::optional<Floor> floor_at(const Interview& interview, InterviewTime t);

// Phase spans up to `now`, in order; `length` is the clock's time in each without breaks. A phase stepped over in
// no time has no span; neighbours of one phase are one span; the current one is there from its first moment.
struct PhaseSpan { Phase phase = Phase::Open; InterviewTime from; InterviewTime to; Milliseconds length{0}; };
std::vector<PhaseSpan> find_phase_spans(const Interview& interview, InterviewTime now);
std::optional<Phase> phase_at(const Interview& interview, InterviewTime t);

}  // namespace sourdine
