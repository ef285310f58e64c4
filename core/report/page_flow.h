// Which part of a document comes on which page, told from heights alone.
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace sourdine {

// What is never cut: a line of text, a row of a table, a drawing.
struct Slab {
    double height = 0;
    double before = 0;       // room above it, but not at the top of a page
    bool with_next = false;  // stands on the page of the next one, where a page can hold what belongs together
    int head = -1;           // the slab that is set again above this one when it opens a page: a table's titles
};

struct PlacedSlab {
    std::size_t slab = 0;
    int frame = 0;        // a page, or a column of one
    double y = 0;         // its top, from the frame's
    bool again = false;   // a head set once more
    bool operator==(const PlacedSlab&) const = default;
};

// Slabs in order into frames in order. A slab higher than its frame stands alone in it, cut by the paper.
std::vector<PlacedSlab> flow(std::span<const Slab> slabs, const std::function<double(int frame)>& height_of);

}  // namespace sourdine
