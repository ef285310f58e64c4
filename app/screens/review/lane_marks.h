// What the overview draws over its lanes that follows from notes: made once for each change and each whole second,
// never for each frame.
#pragma once

#include "core/base/memo.h"
#include "core/model/interview.h"
#include "core/talk/segments.h"

#include <vector>

namespace sourdine::app {

struct LaneMarks {
    Milliseconds length{0};         // of the interview's clock
    std::vector<PhaseSpan> phases;
    struct Mark { NoteId note; double part = 0; int strokes = 1; };
    std::vector<Mark> marks;        // underlined notes by time; part: 0..1 of the length
};

// Where `t` lies on the interview's clock, 0..1 of `length`.
double part_of(const Interview& interview, InterviewTime t, Milliseconds length);

class LaneMarksMemo {
public:
    const LaneMarks& of(const Interview& interview, InterviewTime now);

private:
    struct Key {
        InterviewId interview;
        std::uint64_t revision = 0;
        std::int64_t second = 0;
        bool operator==(const Key&) const = default;
    };
    Memo<Key, LaneMarks> m_marks;
};

}  // namespace sourdine::app
