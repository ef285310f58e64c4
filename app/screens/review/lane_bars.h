// Lanes as they are drawn: what falls on one pixel is one bar, so that a day of talk costs no more than a minute.
#pragma once

#include "app/screens/review/review_figures.h"
#include "app/screens/review/time_window.h"
#include "app/ui/ui.h"

#include <span>
#include <vector>

namespace sourdine::app {

// `pieces` by `from`, drawn `width` pixels wide: parts (0..1) of the window come out. Bars narrower than two pixels that
// touch are joined; at most about one bar a pixel comes out. `longest`: no piece is longer; those out of sight are passed over.
std::vector<ui::LaneSpan> merge_bars(std::span<const LaneFigures::Piece> pieces, float width, const TimeWindow& window = {}, double longest = 1);

// Of short pieces that lie thick: the pixels they fill at least half.
std::vector<ui::LaneSpan> merge_covered(std::span<const LaneFigures::Piece> pieces, float width, const TimeWindow& window, double longest = 1);

// The piece at `part` of the lane, or the nearest within `reach`; null: none.
const LaneFigures::Piece* find_piece(std::span<const LaneFigures::Piece> pieces, double part, double reach);

// The bars of every lane, made once for each width, each part of the time that is shown and each new measure.
class LaneBars {
public:
    struct Bars { std::vector<ui::LaneSpan> keyed, said, together; };
    // One a lane of `figures`.
    const std::vector<Bars>& of(const ReviewFigures& figures, float width, const TimeWindow& window);

private:
    struct Longest { double keyed = 0, said = 0, together = 0; };
    std::uint64_t m_serial = 0;
    float m_width = 0;
    TimeWindow m_window;
    std::vector<Longest> m_longest;
    std::vector<Bars> m_bars;
};

}  // namespace sourdine::app
