#include "core/talk/measure.h"
#include "core/talk/running_clock.h"
#include "core/talk/turns.h"

#include <algorithm>
#include <set>

namespace sourdine {

namespace {

// A question is often noted while the answer has already begun.
constexpr Milliseconds noted_after{5'000};

using Place = std::vector<Segment>::const_iterator;

// My turn in which a question noted `at` was asked; the end when there is none.
Place find_asking(const std::vector<Segment>& mine, InterviewTime at)
{
    const auto next = std::upper_bound(mine.begin(), mine.end(), at, [](InterviewTime t, const Segment& s) { return t < s.from; });
    if (next == mine.begin()) return mine.end();
    const auto last = std::prev(next);
    return at - last->to <= noted_after ? last : mine.end();
}

// The others' speech joined as if they were one.
std::vector<Segment> find_speech_of_others(std::vector<Segment> segments, PersonId me)
{
    std::erase_if(segments, [&](const Segment& s) { return s.person == me; });
    return join_segments(std::move(segments), Milliseconds{0});
}

Milliseconds find_median(std::vector<Milliseconds> lengths)
{
    std::sort(lengths.begin(), lengths.end());
    const std::size_t half = lengths.size() / 2;
    return lengths.size() % 2 == 1 ? lengths[half] : (lengths[half - 1] + lengths[half]) / 2;
}

}  // namespace

std::optional<WaitFigures> measure_waits(const Interview& interview, InterviewTime now)
{
    const Person* me = interview.find_me();
    if (!me) return std::nullopt;
    // Where one ends when the next begins, nobody ever waits.
    if (const TalkSource source = find_talk_source(interview); source.basis != Basis::Keys && source.timing >= Timing::Starts) return std::nullopt;
    const std::vector<Segment> segments = find_segments(interview, now);
    const std::vector<Segment> mine = find_turns_of(me->id, segments, turn_gap);
    const std::vector<Segment> theirs = find_speech_of_others(segments, me->id);
    const RunningClock clock{interview};

    // Several questions in one turn leave one silence.
    std::set<Place> asking;
    for (const Note& note : interview.notes())
        if (note.kind == NoteKind::Question && note.person == me->id)
            if (const Place turn = find_asking(mine, note.at); turn != mine.end()) asking.insert(turn);

    std::vector<Milliseconds> waits;
    for (const Place turn : asking) {
        std::optional<InterviewTime> next;
        const auto answer = std::upper_bound(theirs.begin(), theirs.end(), turn->to, [](InterviewTime t, const Segment& s) { return t < s.to; });
        if (answer != theirs.end()) next = std::max(answer->from, turn->to);
        if (const Place again = std::next(turn); again != mine.end() && (!next || again->from < *next)) next = again->from;
        if (next && !clock.stands_between(turn->to, *next)) waits.push_back(*next - turn->to);
    }
    if (waits.empty()) return std::nullopt;
    return WaitFigures{static_cast<int>(waits.size()), find_median(std::move(waits))};
}

}  // namespace sourdine
