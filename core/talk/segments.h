// From who had the floor to who spoke when: what every measure starts from.
#pragma once

#include "core/model/interview.h"

#include <optional>
#include <string_view>
#include <vector>

namespace sourdine {

// One person speaks from..to, to > from.
struct Segment {
    PersonId person;
    InterviewTime from;
    InterviewTime to;
    bool operator==(const Segment&) const = default;
};

// What the figures of an interview stand on. Where a transcript was added it counts for the time it covers (from its
// first word to its last), keys for the rest.
enum class Basis { Keys, Transcript, Words };  // Words: the transcript has no times of its own, shares are told by words
struct TalkSource {
    Basis basis = Basis::Keys;
    Timing timing = Timing::Exact;  // of a transcript: the least exact of those there
    bool keys_too = false;          // of a transcript: keys tell the turns outside the time it covers
    // Overlap and interruptions can be told: METRICS "not measurable is not zero".
    bool tells_overlap() const { return basis == Basis::Transcript && timing == Timing::Exact; }
};
TalkSource find_talk_source(const Interview& interview);

// The phrase that says to the user what figures from this source can tell and what they cannot: talk.from_*.
std::string_view phrase_of(const TalkSource& source);

// Where the transcripts of an interview begin and end, in its own time; empty: there is none.
struct Covered { InterviewTime from; InterviewTime to; };
std::optional<Covered> find_covered(const Recording& recording);

// The turns up to `now` (an open one counts up to it), with pauses and off-record spans cut out, and what
// transcripts say of who spoke when. Sorted by (from, to, person).
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
