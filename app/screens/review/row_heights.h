// Where the rows of a long list stand, each as high as its words: guessed until a row comes into sight, so that a
// hundred thousand of them are there at once.
#pragma once

#include <cstddef>
#include <vector>

namespace sourdine::app {

class RowHeights {
public:
    void assign(std::vector<float> heights);
    void set(std::size_t row, float height);
    std::size_t size() const { return m_heights.size(); }
    float operator[](std::size_t row) const { return m_heights[row]; }
    double total() const { return m_total; }
    double top(std::size_t row) const;          // of row size(): the total
    std::size_t row_at(double y) const;         // clamped to the rows there are; 0 when there is none

private:
    static constexpr std::size_t block = 256;
    std::vector<float> m_heights;
    std::vector<double> m_blocks;  // sums of `block` rows each
    double m_total = 0;
};

}  // namespace sourdine::app
