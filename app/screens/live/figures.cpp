#include "app/screens/live/figures.h"

#include <algorithm>
#include <utility>

namespace sourdine::app {

const RecordFigures& LiveFigures::of_records(const Interview& interview)
{
    return m_records.get(Key{interview.head().id, interview.revision(), interview.next_id(), 0, serial()}, [&] {
        RecordFigures figures;
        figures.pains = rank_pains(interview);
        figures.questions = m_measured ? m_measured->questions : is_long(interview) ? QuestionMix{} : count_questions(interview);
        figures.cut_ins = count_cut_ins(interview);
        for (const CutIn* thread : find_open_threads(interview)) figures.open_threads.push_back(*thread);
        for (const Note* note : interview.by_time()) figures.notes.push_back(note->id);
        figures.ideas = static_cast<int>(std::count_if(interview.notes().begin(), interview.notes().end(),
                                                       [](const Note& n) { return n.kind == NoteKind::Idea; }));
        return figures;
    });
}

const ClockFigures& LiveFigures::of_clock(const Interview& interview, InterviewTime now)
{
    const std::int64_t second = to_ms(now) / 1000;
    return m_clock.get(Key{interview.head().id, interview.revision(), interview.next_id(), second, serial()}, [&] {
        // An ended interview stands still: its last part of a second counts.
        const InterviewTime at = interview.head().stage == Stage::Live ? at_ms(second * 1000) : now;
        TalkFigures talk = m_measured ? m_measured->talk : is_long(interview) ? TalkFigures{} : measure_interview(interview, at);
        return ClockFigures{std::move(talk), find_phase_spans(interview, at), find_nudge(interview, at), find_phase_budget(interview, at)};
    });
}

// Once it is over, no phase is at hand.
std::optional<PhaseBudget> LiveFigures::find_phase_budget(const Interview& interview, InterviewTime at) const
{
    if (interview.head().stage != Stage::Live || is_long(interview)) return std::nullopt;
    return measure_phase_budget(interview, at);
}

}  // namespace sourdine::app
