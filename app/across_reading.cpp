// What all interviews tell side by side: kept figures are there at once, the others are read beside the window.
#include "app/app.h"

namespace sourdine::app {

// Once a frame, before the view is made.
void App::follow_across()
{
    if (m_reading_across && m_reading_across->work.done()) {
        m_reading_across->work.finish();
        m_desk.finish_reading(std::move(m_reading_across->reading));
        m_reading_across.reset();
        m_unsettled = frames_to_settle;
        m_across_beside.reset();
    }
    if (live() || m_desk.rehearsing()) {  // nothing else runs while someone speaks
        if (m_reading_across) m_reading_across->reading->stop();
        return;
    }
    const Interview* interview = m_desk.interview();
    const bool over = interview && interview->head().stage == Stage::Ended;
    const bool review = m_workspace == Workspace::Review;
    const bool across = review && (!over || m_screens.review.tab == ReviewTab::Across);
    const bool debrief = review && over && m_screens.review.tab == ReviewTab::Debrief && m_across_beside != interview->head().id;
    if (!across && !debrief && m_across_looked_at) return;
    m_across_looked_at = true;
    if (debrief) m_across_beside = interview->head().id;
    if (m_desk.across().unread == 0 || m_reading_across) return;
    auto reading = m_desk.begin_reading();
    if (!reading) return;
    m_reading_across = std::make_unique<ReadingAcross>();
    m_reading_across->reading = std::move(reading);
    m_reading_across->work.start([&one = *m_reading_across->reading] { one.read(); });
}

void App::stop_reading_across()
{
    if (!m_reading_across) return;
    m_reading_across->reading->stop();
    m_reading_across->work.finish();
    m_desk.finish_reading(std::move(m_reading_across->reading));
    m_reading_across.reset();
}

}  // namespace sourdine::app
