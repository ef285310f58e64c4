#include "app/screens/review/lane_bars.h"

#include <algorithm>

namespace sourdine::app {

namespace {

using Pieces = std::span<const LaneFigures::Piece>;

Pieces in_sight(Pieces pieces, const TimeWindow& window, double longest)
{
    const auto first = std::lower_bound(pieces.begin(), pieces.end(), window.from() - longest, [](const LaneFigures::Piece& piece, double p) { return piece.from < p; });
    const auto last = std::upper_bound(first, pieces.end(), window.to(), [](double p, const LaneFigures::Piece& piece) { return p < piece.from; });
    return {first, last};
}

double find_longest(Pieces pieces)
{
    double longest = 0;
    for (const LaneFigures::Piece& piece : pieces) longest = std::max(longest, piece.to - piece.from);
    return longest;
}

}  // namespace

std::vector<ui::LaneSpan> merge_bars(Pieces pieces, float width, const TimeWindow& window, double longest)
{
    constexpr double thin = 2;  // pixels
    const double pixel = 1 / std::max(1.0, static_cast<double>(width));
    std::vector<ui::LaneSpan> bars;
    for (const LaneFigures::Piece& piece : in_sight(pieces, window, longest)) {
        const double from = (piece.from - window.from()) / window.width();
        const double to = std::max((piece.to - window.from()) / window.width(), from + pixel);
        if (to < 0) continue;
        if (!bars.empty() && from < bars.back().to + pixel &&
            (to - from < thin * pixel || bars.back().to - bars.back().from < thin * pixel || to <= bars.back().to))
            bars.back().to = std::max(bars.back().to, to);
        else
            bars.push_back({from, to, 0});
    }
    return bars;
}

std::vector<ui::LaneSpan> merge_covered(Pieces pieces, float width, const TimeWindow& window, double longest)
{
    constexpr double enough = 0.5;
    const auto count = static_cast<std::size_t>(std::max(1.0f, width));
    const double scale = static_cast<double>(count) / window.width();
    std::vector<double> covered(count, 0.0);
    for (const LaneFigures::Piece& piece : in_sight(pieces, window, longest)) {
        const double from = std::max((piece.from - window.from()) * scale, 0.0), to = std::min((piece.to - window.from()) * scale, static_cast<double>(count));
        for (auto i = static_cast<std::size_t>(from); i < count && static_cast<double>(i) < to; ++i)
            covered[i] += std::min(to, static_cast<double>(i + 1)) - std::max(from, static_cast<double>(i));
    }
    std::vector<ui::LaneSpan> spans;
    for (std::size_t i = 0; i < count; ++i) {
        if (covered[i] < enough) continue;
        const double from = static_cast<double>(i) / static_cast<double>(count), to = static_cast<double>(i + 1) / static_cast<double>(count);
        if (i > 0 && covered[i - 1] >= enough) spans.back().to = to;
        else spans.push_back({from, to, 0});
    }
    return spans;
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

const std::vector<LaneBars::Bars>& LaneBars::of(const ReviewFigures& figures, float width, const TimeWindow& window)
{
    if (m_serial == figures.serial && m_width == width && m_window == window) return m_bars;
    if (m_serial != figures.serial) {
        m_longest.clear();
        for (const LaneFigures& lane : figures.lanes) m_longest.push_back({find_longest(lane.keyed), find_longest(lane.said), find_longest(lane.together)});
    }
    m_serial = figures.serial;
    m_width = width;
    m_window = window;
    m_bars.clear();
    for (std::size_t i = 0; i < figures.lanes.size(); ++i) {
        const LaneFigures& lane = figures.lanes[i];
        const Longest& longest = m_longest[i];
        m_bars.push_back({merge_bars(lane.keyed, width, window, longest.keyed), merge_bars(lane.said, width, window, longest.said), merge_covered(lane.together, width, window, longest.together)});
    }
    return m_bars;
}

}  // namespace sourdine::app
