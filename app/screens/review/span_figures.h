// What a stretch of time chosen in the lanes holds: the figures of the whole, of this stretch alone.
#pragma once

#include "app/screens/view.h"
#include "core/base/memo.h"
#include "core/talk/running_clock.h"

namespace sourdine::app {

struct SpanFigures {
    Milliseconds from{0}, to{0};  // of the interview's own clock
    TalkFigures talk;
    QuestionMix questions;
    int notes = 0;
    int strokes = 0;              // of every underline in them
    const PersonTalk* find_longest() const;  // whose longest turn is the longest of all; null: nobody spoke
};

// A moment at either end belongs to it. Needs View::figures.
SpanFigures measure_stretch(const View& view, const RunningClock& clock, Milliseconds from, Milliseconds to);

class SpanFiguresMemo {
public:
    const SpanFigures& of(const View& view, const RunningClock& clock, Milliseconds from, Milliseconds to);

private:
    struct Key {
        InterviewId interview;
        std::uint64_t revision = 0;
        std::int64_t next_id = 0;
        std::uint64_t figures = 0;
        Milliseconds from{0}, to{0};
        bool operator==(const Key&) const = default;
    };
    Memo<Key, SpanFigures> m_figures;
};

}  // namespace sourdine::app
