// How much each person talks and listens. Definitions: METRICS of the project (README "Measures"): segment, union,
// turn (pauses < 1000 ms joined), monologue (turns < 1000 ms of others do not end it, pauses < 3000 ms joined),
// interruption, floor change. Integers in milliseconds throughout.
#pragma once

#include "core/talk/segments.h"

#include <optional>
#include <span>
#include <vector>

namespace sourdine {

struct PersonTalk {
    PersonId person;
    Milliseconds talk{0};       // length of the union of the person's segments
    double share = 0;           // talk / sum of talk over persons; 0 when nobody spoke
    Milliseconds listening{0};  // speech of the others while this one does not speak
    int turns = 0;
    Milliseconds longest_turn{0};
    std::optional<InterviewTime> longest_turn_at;
    Milliseconds longest_monologue{0};
    std::optional<InterviewTime> longest_monologue_at;
    int words = 0;              // said, where a transcript tells them
};

struct Interruptions { PersonId by; PersonId of; int count = 0; bool operator==(const Interruptions&) const = default; };

struct TalkFigures {
    Milliseconds elapsed{0};
    Milliseconds speech{0};   // at least one speaks
    Milliseconds overlap{0};  // at least two speak
    Milliseconds silence{0};  // elapsed - speech
    int floor_changes = 0;
    std::vector<PersonTalk> persons;  // in the order of `order`, everyone there, speaking or not
    std::vector<Interruptions> interruptions;
    TalkSource source;               // of an interview's figures: what they stand on
    // The source has no times: shares are of words, and every length is an estimate that is not to be told.
    bool by_words() const { return source.basis == Basis::Words; }

    const PersonTalk* find(PersonId) const;
};

// `order` names everyone at the table, in seat order: what the figures come in. Segments of anyone else count for
// nothing. `by_name` is the same persons sorted by name: turns that begin and end together are taken in that order
// (without it, in that of `order`).
TalkFigures measure_talk(std::span<const Segment> segments, Milliseconds elapsed, std::span<const PersonId> order,
                         std::span<const PersonId> by_name = {});

// All of the above for an interview at `now`.
TalkFigures measure_interview(const Interview& interview, InterviewTime now);

// The share of one person alone, words uncounted where times tell it: quick enough for every interview of a library.
// Empty: nobody spoke.
std::optional<double> measure_share(const Interview& interview, PersonId person, InterviewTime now);

// The same for any stretch of time, turns cut at its edges and breaks cut out. `segments`: those of find_segments, found
// once however many stretches are measured. Words are not counted.
TalkFigures measure_span(const Interview& interview, std::span<const Segment> segments, InterviewTime from, InterviewTime to);

// The same for each phase span (turns cut at its edges), `elapsed` being the span's length without breaks.
struct PhaseFigures { PhaseSpan span; TalkFigures figures; };
std::vector<PhaseFigures> measure_phases(const Interview& interview, InterviewTime now);

// A person's share of the talk in each window of `step` (default a minute) of the interview's own clock (elapsed_at,
// breaks cut out); empty where nobody spoke. The last window ends where the interview has come to.
std::vector<std::optional<double>> share_by_step(const Interview& interview, PersonId person, InterviewTime now,
                                                 Milliseconds step = Milliseconds{60'000});

// My cut-ins. Caught: the floor is back with the one cut within 5 s of the cut, both included.
struct CutInFigures { int marked = 0; int caught = 0; };
bool is_caught(const Interview& interview, const CutIn& cut_in);
CutInFigures count_cut_ins(const Interview& interview);
// Cut-ins whose thread was not taken up and not caught, newest last.
std::vector<const CutIn*> find_open_threads(const Interview& interview);

// Silences left after my questions: from the end of my turn in (or at most 5 s before) which a question was noted to
// the next turn of anyone, 0 when another already speaks. Not counted: what nobody followed, what a break came
// between. Empty: nothing was counted, or the source does not tell when somebody ended. Median of an even count: the
// middle of the two, rounded down.
struct WaitFigures { int count = 0; Milliseconds median{0}; };
std::optional<WaitFigures> measure_waits(const Interview& interview, InterviewTime now);

}  // namespace sourdine
