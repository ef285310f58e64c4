// What the review shows that takes reading everything: in the frame where little was said, else beside the window.
#include "app/app.h"

namespace sourdine::app {

// Once a frame, before the view is made.
void App::follow_figures()
{
    Reviewing& reviewing = m_reviewing;
    if (reviewing.measuring && reviewing.work.done()) {
        reviewing.work.finish();
        m_unsettled = frames_to_settle;
        keep_figures(*std::exchange(reviewing.measuring, std::nullopt), std::move(reviewing.coming));
    }
    const Interview* interview = m_desk.interview();
    if (!interview || interview->head().stage == Stage::Prepared || m_workspace == Workspace::Prepare || reviewing.measuring) return;
    if (m_workspace == Workspace::Interview && !is_long(*interview)) return;  // it measures what it shows by itself

    const std::int64_t second = live() ? to_ms(m_desk.now()) / 1000 : 0;
    const Reviewing::Key key{interview->head().id, interview->revision(), interview->next_id(), second};
    if (reviewing.known == key) return;
    const bool same = !live() && reviewing.of && same_figures(*reviewing.of, *interview);
    reviewing.known = key;
    if (same) return;
    const InterviewTime now = live() ? at_ms(second * 1000) : m_desk.now();
    if (!is_long(*interview)) return keep_figures(*interview, measure_review(*interview, now));
    reviewing.measuring = *interview;
    reviewing.work.start([&reviewing, now] { reviewing.coming = measure_review(*reviewing.measuring, now); });
}

void App::keep_figures(Interview of, ReviewFigures figures)
{
    figures.serial = ++m_reviewing.serial;
    m_reviewing.of = std::move(of);
    m_reviewing.figures = std::move(figures);
}

const ReviewFigures* App::known_figures() const
{
    const Interview* interview = m_desk.interview();
    const bool known = interview && m_reviewing.figures && m_reviewing.of->head().id == interview->head().id;
    return known ? &*m_reviewing.figures : nullptr;
}

}  // namespace sourdine::app
