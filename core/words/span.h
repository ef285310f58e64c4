#pragma once

namespace sourdine {

// A part of a text in Unicode code points, `to` exclusive.
struct Span {
    int from = 0;
    int to = 0;
    bool empty() const { return to <= from; }
    bool operator==(const Span&) const = default;
};

}  // namespace sourdine
