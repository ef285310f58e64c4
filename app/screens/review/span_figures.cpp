#include "app/screens/review/span_figures.h"

#include <algorithm>

namespace sourdine::app {

const PersonTalk* SpanFigures::find_longest() const
{
    const auto longest = std::max_element(talk.persons.begin(), talk.persons.end(), [](const PersonTalk& a, const PersonTalk& b) { return a.longest_turn < b.longest_turn; });
    return longest != talk.persons.end() && longest->longest_turn_at ? &*longest : nullptr;
}

SpanFigures measure_stretch(const View& view, const RunningClock& clock, Milliseconds from, Milliseconds to)
{
    const Interview& interview = *view.interview;
    // By the clock without breaks: what was noted in a break belongs to the moment the clock stood at.
    const auto inside = [&](InterviewTime t) { return clock.at(t) >= from && clock.at(t) <= to; };
    SpanFigures figures{from, to, measure_span(interview, view.figures->segments, clock.when(from), clock.when(to)), {}, 0, 0};
    for (const AskedQuestion& question : view.figures->asked)
        if (inside(question.at)) ++(question.open ? figures.questions.open : figures.questions.closed);
    for (const Note& note : interview.notes()) {
        if (!inside(note.at)) continue;
        ++figures.notes;
        for (const Underline& underline : note.underlines) figures.strokes += underline.strokes;
    }
    return figures;
}

const SpanFigures& SpanFiguresMemo::of(const View& view, const RunningClock& clock, Milliseconds from, Milliseconds to)
{
    const Interview& interview = *view.interview;
    return m_figures.get({interview.head().id, interview.revision(), interview.next_id(), view.figures->serial, from, to}, [&] { return measure_stretch(view, clock, from, to); });
}

}  // namespace sourdine::app
