// What the live screen shows that is computed: made once for each change and each whole second, never for each frame.
#pragma once

#include "app/screens/review/review_figures.h"
#include "core/base/memo.h"
#include "core/insight/pains.h"
#include "core/insight/questions.h"
#include "core/model/interview.h"
#include "core/talk/budget.h"
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
    std::optional<PhaseBudget> phase_budget;  // of the phase at hand, where I keep time for it
};

class LiveFigures {
public:
    // Once a frame, first: what was measured already (View::figures). Where much was said it is not measured again here;
    // as long as it is not known, nobody has spoken.
    void use(const ReviewFigures* measured) { m_measured = measured; }
    const RecordFigures& of_records(const Interview& interview);
    const ClockFigures& of_clock(const Interview& interview, InterviewTime now);

private:
    std::optional<PhaseBudget> find_phase_budget(const Interview& interview, InterviewTime at) const;

    struct Key {
        InterviewId interview;
        std::uint64_t revision = 0;
        std::int64_t next_id = 0;  // tells a reloaded interview from the former one
        std::int64_t second = 0;
        std::uint64_t measured = 0;
        bool operator==(const Key&) const = default;
    };
    std::uint64_t serial() const { return m_measured ? m_measured->serial : 0; }

    const ReviewFigures* m_measured = nullptr;
    Memo<Key, RecordFigures> m_records;
    Memo<Key, ClockFigures> m_clock;
};

}  // namespace sourdine::app
