#include "core/base/check.h"
#include "core/talk/measure.h"
#include "core/talk/running_clock.h"
#include "core/talk/turns.h"

#include <algorithm>

namespace sourdine {

namespace {

struct Window {
    Milliseconds own{0};
    Milliseconds all{0};
};

// Adds the stretch from..to of the interview's own clock to the windows it crosses.
void add_stretch(std::vector<Window>& windows, Milliseconds step, Milliseconds from, Milliseconds to, bool own)
{
    while (from < to) {
        const auto i = from / step;
        const Milliseconds end = std::min(to, (i + 1) * step);
        Window& window = windows[static_cast<std::size_t>(i)];
        window.all += end - from;
        if (own) window.own += end - from;
        from = end;
    }
}

}  // namespace

std::vector<std::optional<double>> share_by_step(const Interview& interview, PersonId person, InterviewTime now,
                                                 Milliseconds step)
{
    SD_CHECK(step.count() > 0);
    const RunningClock clock{interview};
    const Milliseconds elapsed = clock.at(time_reached(interview, now));
    std::vector<Window> windows(static_cast<std::size_t>((elapsed + step - Milliseconds{1}) / step));
    const std::vector<Segment> segments = find_segments(interview, now);
    for (const Person& p : interview.persons())
        for (const Segment& s : find_turns_of(p.id, segments, Milliseconds{0}))
            add_stretch(windows, step, clock.at(s.from), clock.at(s.to), p.id == person);

    std::vector<std::optional<double>> shares;
    for (const Window& w : windows) {
        auto& share = shares.emplace_back();
        if (w.all.count() > 0) share = static_cast<double>(w.own.count()) / static_cast<double>(w.all.count());
    }
    return shares;
}

}  // namespace sourdine
