#include "app/screens/review/time_window.h"

#include <algorithm>
#include <array>

namespace sourdine::app {

void TimeWindow::put(double from, double width)
{
    width = std::clamp(width, 0.0, 1.0);
    m_from = std::clamp(from, 0.0, 1 - width);
    m_to = m_from + width;
    if (width >= 1) m_to = 1;
}

void TimeWindow::zoom(double factor, double part, double least)
{
    const double wanted = std::clamp(width() / factor, std::min(1.0, least), 1.0);
    const double place = std::clamp((part - m_from) / width(), 0.0, 1.0);
    put(std::clamp(part, m_from, m_to) - place * wanted, wanted);
}

void TimeWindow::pan(double by) { put(m_from + by, width()); }

void TimeWindow::show(double part)
{
    const double around = 0.08 * width();
    if (part < m_from + around) put(part - around, width());
    if (part > m_to - around) put(part + around - width(), width());
}

double least_window(Milliseconds length)
{
    constexpr double closest = 5'000;
    return closest / std::max(closest, static_cast<double>(length.count()));
}

Milliseconds find_tick(double pixels, double room)
{
    using namespace std::chrono_literals;
    static constexpr std::array<Milliseconds, 18> steps{1s, 2s, 5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min, 15min, 20min, 30min, 1h, 2h, 3h, 6h, 12h};
    for (const Milliseconds step : steps)
        if (static_cast<double>(step.count()) * pixels >= room) return step;
    Milliseconds days = 24h;
    while (static_cast<double>(days.count()) * pixels < room && days < 24h * 1'000'000) days *= 2;
    return days;
}

}  // namespace sourdine::app
