// What there is at one moment of the interview: the phase, who speaks, what was said, what was noted near it.
#pragma once

#include "app/screens/review/lane_marks.h"

#include <optional>
#include <vector>

namespace sourdine::app {

struct Moment {
    Milliseconds elapsed{0};             // of the interview's own clock
    std::optional<Phase> phase;
    struct Speaking { std::optional<PersonId> person; InterviewTime since; };
    std::vector<Speaking> speaking;      // in the order of the lanes; a turn as every figure joins it
    std::optional<UtterancePlace> said;  // of several, the one begun last
    const LaneMarks::Stop* stop = nullptr;   // within reach
    const LaneMarks::Mark* mark = nullptr;   // the note nearest within reach
};

// `reach`: part of the clock on either side that is still near. Needs View::figures. Points into `lanes`.
Moment find_moment(const View& view, const LaneMarks& lanes, double part, double reach);

}  // namespace sourdine::app
