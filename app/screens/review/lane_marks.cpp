#include "app/screens/review/lane_marks.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

int most_strokes_of(const Note& note)
{
    int most = 0;
    for (const Underline& underline : note.underlines) most = std::max(most, underline.strokes);
    return most;
}

void add_breaks(const Interview& interview, LaneMarks& lanes)
{
    for (const Break& one : interview.breaks()) {
        if (one.from > lanes.reached) continue;
        const InterviewTime until = std::min(one.until.value_or(lanes.reached), lanes.reached);
        lanes.stops.push_back({one.kind, lanes.part(one.from), std::max(until - one.from, Milliseconds{0})});
    }
    std::stable_sort(lanes.stops.begin(), lanes.stops.end(), [](const LaneMarks::Stop& a, const LaneMarks::Stop& b) { return a.part < b.part; });
}

void add_cut_ins(const View& view, LaneMarks& lanes)
{
    for (const CutIn& cut : view.interview->cut_ins()) lanes.cut_ins.push_back({lanes.part(cut.at), cut.by, cut.of, true});
    for (const Interruption& cut : view.figures->interruptions) lanes.cut_ins.push_back({lanes.part(cut.at), cut.by, cut.of, false});
    std::stable_sort(lanes.cut_ins.begin(), lanes.cut_ins.end(), [](const LaneMarks::Cut& a, const LaneMarks::Cut& b) { return a.part < b.part; });
}

LaneMarks make_marks(const View& view, InterviewTime reached)
{
    const Interview& interview = *view.interview;
    LaneMarks lanes(interview);
    lanes.reached = reached;
    lanes.length = lanes.clock.at(reached);
    for (const PhaseSpan& span : find_phase_spans(interview, reached)) lanes.phases.push_back({span.phase, lanes.part(span.from), lanes.part(span.to)});
    for (const Note* note : interview.by_time()) lanes.marks.push_back({note->id, lanes.part(note->at), note->kind, most_strokes_of(*note)});
    add_breaks(interview, lanes);
    add_cut_ins(view, lanes);
    lanes.pains = find_pain_moments(interview, reached, view.figures->segments, view.figures->asked);
    return lanes;
}

}  // namespace

double LaneMarks::part(Milliseconds elapsed) const
{
    return std::clamp(static_cast<double>(elapsed.count()) / static_cast<double>(std::max<std::int64_t>(1, length.count())), 0.0, 1.0);
}

Milliseconds LaneMarks::elapsed(double part) const
{
    return Milliseconds{std::llround(std::clamp(part, 0.0, 1.0) * static_cast<double>(length.count()))};
}

const LaneMarks::Mark* LaneMarks::find_mark(double part, double reach) const
{
    const auto next = std::lower_bound(marks.begin(), marks.end(), part, [](const Mark& mark, double p) { return mark.part < p; });
    const Mark* after = next != marks.end() && next->part - part <= reach ? &*next : nullptr;
    const Mark* before = next != marks.begin() && part - std::prev(next)->part <= reach ? &*std::prev(next) : nullptr;
    if (!before || !after) return before ? before : after;
    return part - before->part <= after->part - part ? before : after;
}

const LaneMarks::Mark* LaneMarks::find_mark(NoteId note) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.note == note; });
    return found != marks.end() ? &*found : nullptr;
}

const LaneMarks& LaneMarksMemo::of(const View& view)
{
    const Interview& interview = *view.interview;
    const InterviewTime reached = time_reached(interview, view.now);
    return m_marks.get({interview.head().id, interview.revision(), interview.next_id(), to_ms(reached) / 1000, view.figures->serial}, [&] { return make_marks(view, reached); });
}

}  // namespace sourdine::app
