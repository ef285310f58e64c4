#include "app/screens/review/moment.h"

#include "app/screens/review/lane_bars.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

const Segment* find_turn(std::span<const Segment> turns, InterviewTime at)
{
    const auto next = std::upper_bound(turns.begin(), turns.end(), at, [](InterviewTime t, const Segment& turn) { return t < turn.from; });
    if (next == turns.begin() || std::prev(next)->to <= at) return nullptr;
    return &*std::prev(next);
}

// Of words said at once those begun last.
const LaneFigures::Piece* find_last_piece(const View& view, double part, double reach)
{
    const LaneFigures::Piece* last = nullptr;
    for (const LaneFigures& lane : view.figures->lanes)
        if (const LaneFigures::Piece* piece = find_piece(lane.said, part, reach); piece && (!last || piece->from > last->from)) last = piece;
    return last;
}

// What is said at that very moment; only where nothing is, what is said near it.
void find_said(const View& view, double part, double reach, Moment& moment)
{
    const LaneFigures::Piece* last = find_last_piece(view, part, 0);
    if (!last) last = find_last_piece(view, part, reach);
    if (last) moment.said = UtterancePlace{view.figures->recordings[last->recording], last->number};
}

const LaneMarks::Stop* find_stop(const LaneMarks& lanes, double part, double reach)
{
    const LaneMarks::Stop* nearest = nullptr;
    for (const LaneMarks::Stop& stop : lanes.stops)
        if (std::abs(stop.part - part) <= reach && (!nearest || std::abs(stop.part - part) < std::abs(nearest->part - part))) nearest = &stop;
    return nearest;
}

}  // namespace

Moment find_moment(const View& view, const LaneMarks& lanes, double part, double reach)
{
    Moment moment;
    moment.elapsed = lanes.elapsed(part);
    const auto band = std::find_if(lanes.phases.rbegin(), lanes.phases.rend(), [&](const LaneMarks::Band& b) { return b.from <= part; });
    if (band != lanes.phases.rend()) moment.phase = band->phase;
    const InterviewTime at = lanes.clock.when(moment.elapsed);
    for (const LaneFigures& lane : view.figures->lanes)
        if (const Segment* turn = find_turn(lane.turns, at)) moment.speaking.push_back({lane.person, turn->from});
    find_said(view, part, reach, moment);
    moment.stop = find_stop(lanes, part, std::min(reach, 0.01));
    moment.mark = lanes.find_mark(part, reach);
    return moment;
}

}  // namespace sourdine::app
