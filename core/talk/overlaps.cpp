#include "core/talk/overlaps.h"

#include "core/talk/turns.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace sourdine {

namespace {

// Nobody overlaps himself: each one's speech, joined.
std::map<PersonId, std::vector<Segment>> gather_joined(std::span<const Segment> segments, Milliseconds gap)
{
    std::map<PersonId, std::vector<Segment>> own;
    for (const Segment& s : segments) own[s.person].push_back(s);
    for (auto& [person, theirs] : own) theirs = join_segments(std::move(theirs), gap);
    return own;
}

struct Edge {
    InterviewTime at;
    bool begins = false;
    PersonId person;
};

std::vector<Edge> find_edges(std::span<const Segment> segments)
{
    std::vector<Edge> edges;
    edges.reserve(2 * segments.size());
    for (const auto& [person, own] : gather_joined(segments, Milliseconds{0}))
        for (const Segment& s : own) {
            edges.push_back({s.from, true, person});
            edges.push_back({s.to, false, person});
        }
    // Who ends where another begins does not speak with him.
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return std::tie(a.at, a.begins, a.person) < std::tie(b.at, b.begins, b.person); });
    return edges;
}

}  // namespace

std::vector<Segment> find_overlaps(std::span<const Segment> segments)
{
    std::vector<Segment> overlaps;
    struct Speaking { PersonId person; std::optional<InterviewTime> with_another; };
    std::vector<Speaking> speaking;
    for (const Edge& edge : find_edges(segments)) {
        if (edge.begins) {
            speaking.push_back({edge.person, {}});
            if (speaking.size() < 2) continue;
            for (Speaking& one : speaking)
                if (!one.with_another) one.with_another = edge.at;
            continue;
        }
        const auto ended = std::find_if(speaking.begin(), speaking.end(), [&](const Speaking& one) { return one.person == edge.person; });
        if (ended->with_another) overlaps.push_back({ended->person, *ended->with_another, edge.at});
        speaking.erase(ended);
        if (speaking.size() != 1 || !speaking.front().with_another) continue;
        overlaps.push_back({speaking.front().person, *speaking.front().with_another, edge.at});
        speaking.front().with_another.reset();
    }
    std::sort(overlaps.begin(), overlaps.end(), [](const Segment& a, const Segment& b) { return std::tie(a.from, a.person) < std::tie(b.from, b.person); });
    return overlaps;
}

// One person's turns never overlap, so at the start of a turn only the last turn of the other begun before it can be cut.
std::vector<InterviewTime> find_interruptions_of(std::span<const Segment> cut, std::span<const Segment> cutting)
{
    std::vector<InterviewTime> moments;
    auto next = cut.begin();
    for (const Segment& turn : cutting) {
        while (next != cut.end() && next->from < turn.from) ++next;
        if (next == cut.begin()) continue;
        const Segment& last = *std::prev(next);
        if (last.to - turn.from >= shortest_overlap && turn.to > last.to) moments.push_back(turn.from);
    }
    return moments;
}

std::vector<Interruption> find_interruptions(const Interview& interview, std::span<const Segment> segments)
{
    auto turns = gather_joined(segments, turn_gap);
    std::erase_if(turns, [&](const auto& of_one) { return !interview.find(of_one.first); });
    for (auto& [person, own] : turns) std::erase_if(own, [](const Segment& t) { return t.to - t.from < shortest_turn; });
    std::vector<Interruption> found;
    for (const auto& [by, cutting] : turns)
        for (const auto& [of, cut] : turns) {
            if (by == of) continue;
            for (const InterviewTime at : find_interruptions_of(cut, cutting)) found.push_back({at, by, of});
        }
    std::sort(found.begin(), found.end(), [](const Interruption& a, const Interruption& b) { return std::tie(a.at, a.by, a.of) < std::tie(b.at, b.by, b.of); });
    return found;
}

}  // namespace sourdine
