// Two at once: where several speak, and who takes the floor while another still has it. Only where the source tells
// it (TalkSource::tells_overlap).
#pragma once

#include "core/talk/segments.h"

#include <span>
#include <vector>

namespace sourdine {

// The parts of each one's speech during which another speaks too, by (from, person). Two who speak at once have a
// part each; together with nobody else's they are as long as METRICS' overlap.
std::vector<Segment> find_overlaps(std::span<const Segment> segments);

// An interruption of METRICS: `by` begins a turn while one of `of` goes on, and goes on longer.
struct Interruption {
    InterviewTime at;
    PersonId by;
    PersonId of;
    bool operator==(const Interruption&) const = default;
};

// By (at, by, of). Those at the table only, as in every measure.
std::vector<Interruption> find_interruptions(const Interview& interview, std::span<const Segment> segments);

// The same of two persons, from their turns of a second and more: when `cutting` cuts in.
std::vector<InterviewTime> find_interruptions_of(std::span<const Segment> cut, std::span<const Segment> cutting);

}  // namespace sourdine
