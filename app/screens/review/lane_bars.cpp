#include "app/screens/review/lane_bars.h"

#include <algorithm>

namespace sourdine::app {

std::vector<ui::LaneSpan> merge_bars(std::span<const LaneFigures::Piece> pieces, float width)
{
    constexpr double thin = 2;  // pixels
    const double pixel = 1 / std::max(1.0, static_cast<double>(width));
    std::vector<ui::LaneSpan> bars;
    for (const LaneFigures::Piece& piece : pieces) {
        const double to = std::max(piece.to, piece.from + pixel);
        if (!bars.empty() && piece.from < bars.back().to + pixel &&
            (to - piece.from < thin * pixel || bars.back().to - bars.back().from < thin * pixel || to <= bars.back().to))
            bars.back().to = std::max(bars.back().to, to);
        else
            bars.push_back({piece.from, to, 0});
    }
    return bars;
}

const LaneFigures::Piece* find_piece(std::span<const LaneFigures::Piece> pieces, double part, double reach)
{
    constexpr std::ptrdiff_t most = 64;  // looked back: one that began earlier may still go on
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), part + reach, [](double p, const LaneFigures::Piece& piece) { return p < piece.from; });
    const LaneFigures::Piece* nearest = nullptr;
    double least = reach;
    for (auto it = after; it != pieces.begin() && after - it < most;) {
        --it;
        const double away = part < it->from ? it->from - part : std::max(0.0, part - it->to);
        if (away > least || (away == least && nearest)) continue;
        nearest = &*it;
        least = away;
        if (away <= 0) break;
    }
    return nearest;
}

const std::vector<LaneBars::Bars>& LaneBars::of(const ReviewFigures& figures, float width)
{
    if (m_serial == figures.serial && m_width == width) return m_bars;
    m_serial = figures.serial;
    m_width = width;
    m_bars.clear();
    for (const LaneFigures& lane : figures.lanes) m_bars.push_back({merge_bars(lane.keyed, width), merge_bars(lane.said, width)});
    return m_bars;
}

}  // namespace sourdine::app
