// Lanes as they are drawn: what falls on one pixel is one bar, so that a day of talk costs no more than a minute.
#pragma once

#include "app/screens/review/review_figures.h"
#include "app/ui/ui.h"

#include <span>
#include <vector>

namespace sourdine::app {

// `pieces` by `from`. Bars narrower than two pixels that touch are joined; at most about one bar a pixel comes out.
std::vector<ui::LaneSpan> merge_bars(std::span<const LaneFigures::Piece> pieces, float width);

// The piece at `part` of the lane, or the nearest within `reach`; null: none.
const LaneFigures::Piece* find_piece(std::span<const LaneFigures::Piece> pieces, double part, double reach);

// The bars of every lane, made once for each width and each new measure.
class LaneBars {
public:
    struct Bars { std::vector<ui::LaneSpan> keyed, said; };
    // One a lane of `figures`.
    const std::vector<Bars>& of(const ReviewFigures& figures, float width);

private:
    std::uint64_t m_serial = 0;
    float m_width = 0;
    std::vector<Bars> m_bars;
};

}  // namespace sourdine::app
