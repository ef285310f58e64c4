#include "app/screens/review/row_heights.h"

#include <algorithm>
#include <numeric>

namespace sourdine::app {

void RowHeights::assign(std::vector<float> heights)
{
    m_heights = std::move(heights);
    m_blocks.assign((m_heights.size() + block - 1) / block, 0);
    for (std::size_t i = 0; i < m_heights.size(); ++i) m_blocks[i / block] += static_cast<double>(m_heights[i]);
    m_total = std::accumulate(m_blocks.begin(), m_blocks.end(), 0.0);
}

void RowHeights::set(std::size_t row, float height)
{
    const double more = static_cast<double>(height) - static_cast<double>(m_heights[row]);
    m_heights[row] = height;
    m_blocks[row / block] += more;
    m_total += more;
}

double RowHeights::top(std::size_t row) const
{
    const std::size_t whole = std::min(row, m_heights.size()) / block;
    double y = std::accumulate(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(whole), 0.0);
    for (std::size_t i = whole * block; i < std::min(row, m_heights.size()); ++i) y += static_cast<double>(m_heights[i]);
    return y;
}

std::size_t RowHeights::row_at(double y) const
{
    if (m_heights.empty()) return 0;
    std::size_t at = 0;
    while (at + 1 < m_blocks.size() && y >= m_blocks[at]) y -= m_blocks[at++];
    std::size_t row = at * block;
    while (row + 1 < m_heights.size() && y >= static_cast<double>(m_heights[row])) y -= static_cast<double>(m_heights[row++]);
    return row;
}

}  // namespace sourdine::app
