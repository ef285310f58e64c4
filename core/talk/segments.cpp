#include "core/talk/segments.h"

#include "core/talk/running_clock.h"
#include "core/talk/turns.h"

#include <algorithm>
#include <tuple>

namespace sourdine {

namespace {

// Parts of `whole` outside every covered span.
std::vector<Segment> outside(const Segment& whole, const std::vector<Covered>& covered)
{
    std::vector<Segment> parts{whole};
    for (const Covered& c : covered) {
        std::vector<Segment> rest;
        for (const Segment& part : parts) {
            if (part.from < c.from) rest.push_back({part.person, part.from, std::min(part.to, c.from)});
            if (part.to > c.to) rest.push_back({part.person, std::max(part.from, c.to), part.to});
        }
        parts = std::move(rest);
    }
    return parts;
}

bool has_times(const Recording& recording) { return recording.timing < Timing::Estimated; }

// Words alone tell no times: where the floor was followed by keys, or another transcript has times, those do.
bool tells_time(const Interview& interview, const Recording& recording)
{
    const auto& all = interview.recordings();
    return has_times(recording) || (interview.turns().empty() && std::none_of(all.begin(), all.end(), has_times));
}

// Some turn followed by keys reaches out of what the transcripts cover.
bool counts_keys(const Interview& interview)
{
    std::vector<Covered> covered;
    for (const Recording& r : interview.recordings())
        if (const auto span = tells_time(interview, r) ? find_covered(r) : std::nullopt) covered.push_back(*span);
    const InterviewTime end = interview.head().ended.value_or(InterviewTime::max());
    return std::any_of(interview.turns().begin(), interview.turns().end(), [&](const Turn& turn) {
        const Segment whole{turn.person, turn.from, std::min(turn.until.value_or(end), end)};
        return whole.to > whole.from && !outside(whole, covered).empty();
    });
}

void add_spoken(const Recording& recording, InterviewTime reached, const RunningClock& clock, std::vector<Segment>& segments)
{
    for (const Utterance& u : recording.speech->utterances) {
        const std::optional<PersonId> person = recording.person_of(u);
        if (!person) continue;
        const Segment whole{*person, std::max(recording.at(u.from), at_ms(0)), std::min(recording.at(u.to), reached)};
        if (whole.to <= whole.from) continue;
        for (const Segment& part : clock.cut(whole)) segments.push_back(part);
    }
}

}  // namespace

TalkSource find_talk_source(const Interview& interview)
{
    TalkSource source;
    for (const Recording& r : interview.recordings()) {
        if (!tells_time(interview, r)) continue;
        source.timing = source.basis == Basis::Keys ? r.timing : std::max(source.timing, r.timing);
        source.basis = has_times(r) ? Basis::Transcript : Basis::Words;
    }
    source.keys_too = source.basis == Basis::Transcript && counts_keys(interview);
    return source;
}

std::string_view phrase_of(const TalkSource& source)
{
    if (source.basis == Basis::Keys) return "talk.from_keys";
    if (source.basis == Basis::Words) return "talk.from_words";
    if (source.timing == Timing::Exact) return source.keys_too ? "talk.from_exact_times_and_keys" : "talk.from_exact_times";
    return source.timing == Timing::Serialised ? "talk.from_one_at_a_time" : "talk.from_starts";
}

std::optional<Covered> find_covered(const Recording& recording)
{
    const auto& all = recording.speech->utterances;
    if (all.empty()) return std::nullopt;
    const auto last = std::max_element(all.begin(), all.end(), [](const Utterance& a, const Utterance& b) { return a.to < b.to; });
    return Covered{recording.at(all.front().from), recording.at(last->to)};
}

std::vector<Segment> find_segments(const Interview& interview, InterviewTime now)
{
    const InterviewTime reached = time_reached(interview, now);
    const RunningClock clock{interview};
    std::vector<Segment> segments;
    std::vector<Covered> covered;
    for (const Recording& r : interview.recordings())
        if (tells_time(interview, r)) {
            if (const auto span = find_covered(r)) covered.push_back(*span);
            add_spoken(r, reached, clock, segments);
        }
    segments.reserve(segments.size() + interview.turns().size());
    for (const Turn& turn : interview.turns()) {
        const Segment whole{turn.person, std::max(turn.from, at_ms(0)), std::min(turn.until.value_or(reached), reached)};
        if (whole.to <= whole.from) continue;
        for (const Segment& rest : outside(whole, covered))
            for (const Segment& part : clock.cut(rest)) segments.push_back(part);
    }
    std::sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) {
        return std::tie(a.from, a.to, a.person) < std::tie(b.from, b.to, b.person);
    });
    return segments;
}

InterviewTime time_reached(const Interview& interview, InterviewTime now)
{
    const Head& head = interview.head();
    if (head.stage == Stage::Prepared) return at_ms(0);
    if (head.stage == Stage::Ended && head.ended) return std::max(*head.ended, at_ms(0));
    return std::max(now, at_ms(0));
}

Milliseconds elapsed_at(const Interview& interview, InterviewTime t)
{
    return RunningClock{interview}.at(t);
}

const Break* find_open_break(const Interview& interview)
{
    const auto& breaks = interview.breaks();
    const auto open = std::find_if(breaks.rbegin(), breaks.rend(), [](const Break& b) { return !b.until; });
    return open != breaks.rend() ? &*open : nullptr;
}

namespace {

// The turn going on at `t`; of several, the one begun last.
const Turn* find_turn_at(const Interview& interview, InterviewTime t)
{
    const Turn* found = nullptr;
    for (const Turn& turn : interview.turns()) {
        const bool goes_on = turn.from <= t && (!turn.until || t < *turn.until);
        if (goes_on && (!found || turn.from >= found->from)) found = &turn;
    }
    return found;
}

}  // namespace

std::optional<Floor> floor_at(const Interview& interview, InterviewTime t)
{
    const Head& head = interview.head();
    if (head.stage == Stage::Ended && head.ended && t >= *head.ended) return std::nullopt;
    const RunningClock clock{interview};
    if (clock.stands_at(t)) return std::nullopt;
    const Turn* turn = find_turn_at(interview, t);
    if (!turn) return std::nullopt;

    // A cough of another or a key pressed twice does not begin a new turn: the same joining as in every figure.
    Floor floor{turn->person, std::max(turn->from, clock.running_since(t))};
    const std::vector<Segment> turns = find_turns_of(turn->person, find_segments(interview, t), turn_gap);
    if (!turns.empty() && turns.back().from < floor.since && floor.since - turns.back().to < turn_gap)
        floor.since = turns.back().from;
    return floor;
}

std::vector<PhaseSpan> find_phase_spans(const Interview& interview, InterviewTime now)
{
    const InterviewTime reached = time_reached(interview, now);
    std::vector<PhaseMark> marks = interview.phase_marks();
    std::erase_if(marks, [&](const PhaseMark& m) { return m.from > reached; });
    std::stable_sort(marks.begin(), marks.end(), [](const PhaseMark& a, const PhaseMark& b) { return a.from < b.from; });

    std::vector<PhaseSpan> spans;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const bool current = i + 1 == marks.size();
        const InterviewTime to = current ? reached : marks[i + 1].from;
        // Stepped over: F8 twice in the same moment.
        if (!current && to == marks[i].from) continue;
        if (!spans.empty() && spans.back().phase == marks[i].phase)
            spans.back().to = to;
        else
            spans.push_back({marks[i].phase, marks[i].from, to});
    }
    const RunningClock clock{interview};
    for (PhaseSpan& span : spans) span.length = clock.at(span.to) - clock.at(span.from);
    return spans;
}

std::optional<Phase> phase_at(const Interview& interview, InterviewTime t)
{
    const PhaseMark* found = nullptr;
    for (const PhaseMark& mark : interview.phase_marks())
        if (mark.from <= t && (!found || mark.from >= found->from)) found = &mark;
    return found ? std::optional{found->phase} : std::nullopt;
}

}  // namespace sourdine
