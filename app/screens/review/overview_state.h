// What the Overview remembers: which part of the time is shown, what is looked at in it, what is chosen.
#pragma once

#include "app/screens/review/lane_bars.h"
#include "app/screens/review/lane_marks.h"
#include "app/screens/review/span_figures.h"

#include <optional>
#include <utility>

namespace sourdine::app {

struct OverviewState {
    TimeWindow window;
    std::optional<Milliseconds> cursor;  // the moment keys or a click went to, on the interview's own clock
    std::optional<NoteId> note;          // stepped to; the cursor is at it
    std::optional<std::pair<Milliseconds, Milliseconds>> selected;  // a stretch of time: its fixed end, its moving end

    std::optional<double> pointer;       // part of the time under the mouse, while it was the mouse that moved last
    std::optional<double> pressed;       // … where its button went down
    bool moved = false, panning = false; // since then
    std::optional<NoteId> pain;          // the moment after a pain that is looked at, by mouse or keys
    std::optional<NoteId> pain_stop;     // the one that had the keyboard last
    std::size_t first_pain = 0;          // in sight, where there are too many for one row
    int drawn = -1;                      // frame in which it was drawn last

    LaneMarksMemo marks;
    LaneBars bars;
    SpanFiguresMemo stretches;
};

}  // namespace sourdine::app
