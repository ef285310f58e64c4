// What the overview draws over its lanes that follows from the records: made once for each change and each whole
// second, never for each frame.
#pragma once

#include "app/screens/view.h"
#include "core/base/memo.h"
#include "core/insight/after_pain.h"
#include "core/talk/running_clock.h"

#include <vector>

namespace sourdine::app {

// Parts: 0..1 of the interview's own clock. All by time.
struct LaneMarks {
    explicit LaneMarks(const Interview& interview) : clock(interview) {}

    RunningClock clock;
    Milliseconds length{0};
    InterviewTime reached;

    struct Band { Phase phase = Phase::Open; double from = 0, to = 0; };
    struct Mark { NoteId note; double part = 0; NoteKind kind = NoteKind::Note; int strokes = 0; };
    struct Stop { BreakKind kind = BreakKind::Pause; double part = 0; Milliseconds length{0}; };
    struct Cut { double part = 0; PersonId by, of; bool marked = false; };  // marked by me, else measured
    std::vector<Band> phases;
    std::vector<Mark> marks;       // every note
    std::vector<Stop> stops;
    std::vector<Cut> cut_ins;
    std::optional<std::vector<PainMoment>> pains;  // empty: what came after a pain cannot be told

    double part(InterviewTime t) const { return part(clock.at(t)); }
    double part(Milliseconds elapsed) const;
    Milliseconds elapsed(double part) const;
    // The note nearest to `part` within `reach`, the one before on a tie; null: none.
    const Mark* find_mark(double part, double reach) const;
    const Mark* find_mark(NoteId note) const;
};

class LaneMarksMemo {
public:
    // Needs View::figures.
    const LaneMarks& of(const View& view);

private:
    struct Key {
        InterviewId interview;
        std::uint64_t revision = 0;
        std::int64_t next_id = 0;
        std::int64_t second = 0;
        std::uint64_t figures = 0;
        bool operator==(const Key&) const = default;
    };
    Memo<Key, LaneMarks> m_marks;
};

}  // namespace sourdine::app
