// From segments to turns: what one person says without a real pause.
#pragma once

#include "core/talk/segments.h"

#include <span>
#include <vector>

namespace sourdine {

inline constexpr Milliseconds turn_gap{1'000};         // a shorter pause does not end a turn
inline constexpr Milliseconds monologue_gap{3'000};    // nor a shorter one a monologue
inline constexpr Milliseconds shortest_turn{1'000};    // below it is a back-channel: "mm", "oui"
inline constexpr Milliseconds shortest_overlap{200};   // of a cut-in with the one cut

// The turns of one person among segments of all: overlapping and touching ones joined, then those with a pause
// shorter than `gap` between them, whatever the others do. Segments without length count for nothing. In order.
std::vector<Segment> find_turns_of(PersonId person, std::span<const Segment> segments, Milliseconds gap);

// The same from segments of one person alone.
std::vector<Segment> join_segments(std::vector<Segment> of_one_person, Milliseconds gap);

Milliseconds total_length(std::span<const Segment> segments);

}  // namespace sourdine
