// What the live screen shows that is computed: made once for each change and each whole second, never for each frame.
#pragma once

#include "core/base/memo.h"
#include "core/insight/pains.h"
#include "core/insight/questions.h"
#include "core/model/interview.h"
#include "core/talk/measure.h"
#include "core/talk/nudge.h"

#include <optional>
#include <vector>

namespace sourdine::app {

// Follows from the records alone.
struct RecordFigures {
    std::vector<Pain> pains;
    QuestionMix questions;
    CutInFigures cut_ins;
    std::vector<CutIn> open_threads;  // newest last
    std::vector<NoteId> notes;        // by time
    int ideas = 0;
};

// Moves with the clock, once a second.
struct ClockFigures {
    TalkFigures talk;
    std::vector<PhaseSpan> phases;
    std::optional<Nudge> nudge;
};

class LiveFigures {
public:
    const RecordFigures& of_records(const Interview& interview);
    const ClockFigures& of_clock(const Interview& interview, InterviewTime now);

private:
    struct Key {
        InterviewId interview;
        std::uint64_t revision = 0;
        std::int64_t next_id = 0;  // tells a reloaded interview from the former one
        std::int64_t second = 0;
        bool operator==(const Key&) const = default;
    };
    Memo<Key, RecordFigures> m_records;
    Memo<Key, ClockFigures> m_clock;
};

}  // namespace sourdine::app
