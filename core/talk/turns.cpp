#include "core/talk/turns.h"

#include <algorithm>

namespace sourdine {

std::vector<Segment> find_turns_of(PersonId person, std::span<const Segment> segments, Milliseconds gap)
{
    std::vector<Segment> own;
    std::copy_if(segments.begin(), segments.end(), std::back_inserter(own), [&](const Segment& s) { return s.person == person; });
    return join_segments(std::move(own), gap);
}

std::vector<Segment> join_segments(std::vector<Segment> of_one_person, Milliseconds gap)
{
    std::erase_if(of_one_person, [](const Segment& s) { return s.to <= s.from; });
    std::sort(of_one_person.begin(), of_one_person.end(), [](const Segment& a, const Segment& b) { return a.from < b.from; });
    std::vector<Segment> joined;
    for (const Segment& s : of_one_person) {
        // Touching ones are one stretch whatever the gap asked for, 0 included.
        if (!joined.empty() && (s.from <= joined.back().to || s.from - joined.back().to < gap))
            joined.back().to = std::max(joined.back().to, s.to);
        else
            joined.push_back(s);
    }
    return joined;
}

Milliseconds total_length(std::span<const Segment> segments)
{
    Milliseconds sum{0};
    for (const Segment& s : segments) sum += s.to - s.from;
    return sum;
}

}  // namespace sourdine
