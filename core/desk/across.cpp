#include "core/desk/across.h"

#include "core/store/library.h"

namespace sourdine {

KeptFigures tell_figures(const Interview& interview, std::int64_t changed)
{
    const InterviewProgress progress = measure_progress(interview, interview.head().ended.value_or(at_ms(0)));
    const PainsOfInterview pains = list_pains(interview);
    KeptFigures told;
    told.interview = interview.head().id;
    told.changed = changed;
    told.share = progress.share;
    told.open_share = progress.open_share;
    if (progress.longest_monologue) told.longest_ms = progress.longest_monologue->count();
    if (progress.wait) told.wait_ms = progress.wait->count();
    told.cut_ins = progress.cut_ins;
    told.guessed_percent = progress.guessed_percent;
    for (const Pain& pain : pains.pains)
        told.pains.push_back({pain.key, pain.words, pain.itch, pain.most_strokes, pain.notes.empty() ? 0 : pain.notes.front().value, pain.confirmation});
    told.merged = pains.merged;
    return told;
}

AcrossReading::AcrossReading() = default;
AcrossReading::~AcrossReading() = default;

void AcrossReading::read()
{
    for (const auto& [id, changed] : m_wanted) {
        if (m_stop) break;
        const auto interview = m_reader->load(id);
        if (interview) m_told.push_back(tell_figures(*interview, changed));
        else m_failed.push_back({.interview = id, .changed = changed});  // it says why when it is opened
    }
    if (m_keeper) static_cast<void>(m_keeper->keep_figures(m_told, figures_made_by));  // else they are read once more another time
    m_done = true;
}

const KeptFigures* AcrossMemory::find_kept(InterviewId id) const
{
    const auto found = m_kept.find(id);
    return found == m_kept.end() ? nullptr : &found->second;
}

}  // namespace sourdine
