// What of a report goes in: who sends one leaves out what this reader has no use for.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace sourdine {

// Quotes: the words a pain was said in, and in the client's copy what was said and not underlined.
enum class Part { Summary, People, Pains, Quotes, Actions, Decisions, Questions, Talk, Chart, Notes, Brief, Careful, Aims, LastTime, Debrief };

std::string_view name_of(Part);                      // "summary" … "last-time": what the command line calls it
std::optional<Part> find_part(std::string_view name);

// A set of parts.
class Parts {
public:
    constexpr Parts() = default;
    bool holds(Part part) const { return (m_bits & bit(part)) != 0; }
    void put(Part part) { m_bits |= bit(part); }
    void take_out(Part part) { m_bits &= ~bit(part); }
    bool operator==(const Parts&) const = default;

private:
    static std::uint32_t bit(Part part) { return std::uint32_t{1} << static_cast<int>(part); }
    std::uint32_t m_bits = 0;
};

}  // namespace sourdine
