// Long files from short ones: what takes the square of its length shows only there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sourdine::fuzz {

inline constexpr std::size_t grown_size = std::size_t{192} << 10;

// What is done with some texts alone is told by their bytes, so that a finding is found again.
class Dice {
public:
    explicit Dice(std::string_view bytes);
    bool one_in(std::uint64_t n) { return take(n) == 0; }
    std::size_t take(std::uint64_t below);  // 0 .. below - 1

private:
    std::uint64_t m_hash;
};

// The same with a piece of it repeated until it is long. Not for an empty one.
std::string grow(const std::string& bytes, Dice& dice);

}  // namespace sourdine::fuzz
