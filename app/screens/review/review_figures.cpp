#include "app/screens/review/review_figures.h"

#include "core/talk/running_clock.h"
#include "core/talk/turns.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace sourdine::app {

namespace {

constexpr std::size_t most_in_a_frame = 400;  // utterances

// From moments to parts of the interview's clock.
struct Axis {
    RunningClock clock;
    double length;
    double part(InterviewTime t) const { return std::clamp(static_cast<double>(clock.at(t).count()) / length, 0.0, 1.0); }
};

std::size_t place_of_lane(std::vector<LaneFigures>& lanes, std::optional<PersonId> person)
{
    const auto found = std::find_if(lanes.begin(), lanes.end(), [&](const LaneFigures& lane) { return lane.person == person; });
    if (found != lanes.end()) return static_cast<std::size_t>(found - lanes.begin());
    lanes.push_back({person, {}, {}});
    return lanes.size() - 1;
}

void add_keyed(const Interview& interview, InterviewTime reached, const Axis& axis, std::vector<LaneFigures>& lanes)
{
    for (const Turn& turn : interview.turns()) {
        const double from = axis.part(turn.from), to = axis.part(std::min(turn.until.value_or(reached), reached));
        if (to > from) lanes[place_of_lane(lanes, turn.person)].keyed.push_back({from, to});
    }
}

void add_said(const Recording& recording, std::uint32_t place, const Axis& axis, std::vector<LaneFigures>& lanes)
{
    std::vector<std::size_t> lane_of_speaker;
    for (const Speaker& speaker : recording.speakers) lane_of_speaker.push_back(place_of_lane(lanes, speaker.person));
    const auto& all = recording.speech->utterances;
    for (std::uint32_t i = 0; i < all.size(); ++i)
        lanes[lane_of_speaker[all[i].speaker]].said.push_back({axis.part(recording.at(all[i].from)), axis.part(recording.at(all[i].to)), place, i});
}

void add_together(const ReviewFigures& figures, const Axis& axis, std::vector<LaneFigures>& lanes)
{
    if (!figures.talk.source.tells_overlap()) return;
    for (const Segment& part : find_overlaps(figures.segments)) lanes[place_of_lane(lanes, part.person)].together.push_back({axis.part(part.from), axis.part(part.to)});
}

void add_turns(const ReviewFigures& figures, std::vector<LaneFigures>& lanes)
{
    std::map<PersonId, std::vector<Segment>> own;
    for (const Segment& segment : figures.segments) own[segment.person].push_back(segment);
    for (auto& [person, segments] : own) lanes[place_of_lane(lanes, person)].turns = join_segments(std::move(segments), turn_gap);
}

std::vector<LaneFigures> make_lanes(const Interview& interview, const ReviewFigures& figures, InterviewTime now)
{
    const InterviewTime reached = time_reached(interview, now);
    const RunningClock clock{interview};
    const Axis axis{clock, static_cast<double>(std::max<std::int64_t>(1, clock.at(reached).count()))};
    std::vector<LaneFigures> lanes;
    for (const Person* person : interview.by_seat()) lanes.push_back({person->id, {}, {}});
    add_keyed(interview, reached, axis, lanes);
    for (std::uint32_t i = 0; i < interview.recordings().size(); ++i) add_said(interview.recordings()[i], i, axis, lanes);
    add_together(figures, axis, lanes);
    add_turns(figures, lanes);
    std::erase_if(lanes, [](const LaneFigures& lane) { return !lane.person && lane.said.empty(); });
    const auto earlier = [](const LaneFigures::Piece& a, const LaneFigures::Piece& b) { return a.from < b.from; };
    for (LaneFigures& lane : lanes)
        for (auto* pieces : {&lane.keyed, &lane.said, &lane.together})
            if (!std::is_sorted(pieces->begin(), pieces->end(), earlier)) std::stable_sort(pieces->begin(), pieces->end(), earlier);
    return lanes;
}

template <class Found>
auto place_of(const Found& found)
{
    return std::tuple{found.recording.value, found.utterance};
}

template <class Found>
std::vector<std::uint32_t> order_by_place(const std::vector<Found>& found)
{
    std::vector<std::uint32_t> order(found.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return place_of(found[a]) < place_of(found[b]); });
    return order;
}

template <class Found>
std::vector<const Found*> find_in(const std::vector<Found>& found, const std::vector<std::uint32_t>& order, UtterancePlace place)
{
    const std::tuple wanted{place.recording.value, place.number};
    auto at = std::lower_bound(order.begin(), order.end(), wanted, [&](std::uint32_t i, const auto& w) { return place_of(found[i]) < w; });
    std::vector<const Found*> in;
    for (; at != order.end() && place_of(found[*at]) == wanted; ++at) in.push_back(&found[*at]);
    return in;
}

std::vector<const Note*> find_questions_noted(const Interview& interview)
{
    std::vector<const Note*> questions;
    for (const Note& note : interview.notes())
        if (note.kind == NoteKind::Question) questions.push_back(&note);
    return questions;
}

}  // namespace

ReviewFigures measure_review(const Interview& interview, InterviewTime now)
{
    ReviewFigures figures;
    figures.talk = measure_interview(interview, now);
    figures.phases = measure_phases(interview, now);
    figures.waits = figures.talk.by_words() ? std::nullopt : measure_waits(interview, now);
    figures.questions = count_questions(interview);
    figures.asked_by_person = count_questions_by_person(interview);
    if (const Person* me = interview.find_me(); me && !figures.talk.by_words()) figures.minutes = share_by_step(interview, me->id, now);
    figures.segments = find_segments(interview, now);
    if (figures.talk.source.tells_overlap()) figures.interruptions = find_interruptions(interview, figures.segments);
    figures.asked = list_questions(interview);
    figures.lanes = make_lanes(interview, figures, now);
    for (const Recording& recording : interview.recordings()) figures.recordings.push_back(recording.id);
    figures.said = find_said(interview);
    figures.candidates_by_place = order_by_place(figures.said.candidates);
    figures.questions_by_place = order_by_place(figures.said.questions);
    return figures;
}

bool is_long(const Interview& interview)
{
    std::size_t utterances = 0;
    for (const Recording& recording : interview.recordings()) utterances += recording.speech->utterances.size();
    return utterances > most_in_a_frame;
}

bool same_figures(const Interview& a, const Interview& b)
{
    const Head &one = a.head(), &other = b.head();
    if (std::tie(one.id, one.stage, one.started, one.ended) != std::tie(other.id, other.stage, other.started, other.ended)) return false;
    if (a.persons() != b.persons() || a.turns() != b.turns() || a.breaks() != b.breaks() || a.phase_marks() != b.phase_marks()) return false;
    if (a.recordings() != b.recordings()) return false;
    const auto mine = find_questions_noted(a), theirs = find_questions_noted(b);
    return std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(), [](const Note* x, const Note* y) { return *x == *y; });
}

std::vector<const Candidate*> find_candidates_in(const ReviewFigures& figures, UtterancePlace place)
{
    return find_in(figures.said.candidates, figures.candidates_by_place, place);
}

std::vector<const SpokenQuestion*> find_questions_in(const ReviewFigures& figures, UtterancePlace place)
{
    return find_in(figures.said.questions, figures.questions_by_place, place);
}

}  // namespace sourdine::app
