#include "app/screens/review/lane_marks.h"

#include <algorithm>

namespace sourdine::app {

namespace {

int most_strokes_of(const Note& note)
{
    int most = 0;
    for (const Underline& underline : note.underlines) most = std::max(most, underline.strokes);
    return most;
}

}  // namespace

double part_of(const Interview& interview, InterviewTime t, Milliseconds length)
{
    const auto whole = static_cast<double>(std::max<std::int64_t>(1, length.count()));
    return std::clamp(static_cast<double>(elapsed_at(interview, t).count()) / whole, 0.0, 1.0);
}

const LaneMarks& LaneMarksMemo::of(const Interview& interview, InterviewTime now)
{
    const InterviewTime reached = time_reached(interview, now);
    return m_marks.get({interview.head().id, interview.revision(), to_ms(reached) / 1000}, [&] {
        LaneMarks lanes;
        lanes.length = elapsed_at(interview, reached);
        lanes.phases = find_phase_spans(interview, reached);
        for (const Note* note : interview.by_time())
            if (const int strokes = most_strokes_of(*note)) lanes.marks.push_back({note->id, part_of(interview, note->at, lanes.length), strokes});
        return lanes;
    });
}

}  // namespace sourdine::app
