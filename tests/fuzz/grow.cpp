#include "tests/fuzz/grow.h"

namespace sourdine::fuzz {

namespace {

// Where the line begins that `at` stands in.
std::size_t find_line(std::string_view bytes, std::size_t at)
{
    const std::size_t end = bytes.substr(0, at).rfind('\n');
    return end == std::string_view::npos ? 0 : end + 1;
}

}  // namespace

Dice::Dice(std::string_view bytes) : m_hash(14695981039346656037u)
{
    for (const char c : bytes) m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    m_hash ^= m_hash >> 29;
}

std::size_t Dice::take(std::uint64_t below)
{
    const std::uint64_t face = m_hash % below;
    m_hash = (m_hash ^ m_hash >> 31) * 0x9E3779B97F4A7C15u;
    return face;
}

std::string grow(const std::string& bytes, Dice& dice)
{
    std::size_t from = dice.take(bytes.size());
    std::size_t to = from + 1 + dice.take(bytes.size() - from);
    if (!dice.one_in(4)) {  // whole lines
        from = find_line(bytes, from);
        const std::size_t end = bytes.find('\n', to - 1);
        to = end == std::string::npos ? bytes.size() : end + 1;
    }
    std::string grown = bytes.substr(0, to);
    while (grown.size() < grown_size) grown.append(bytes, from, to - from);
    return grown.append(bytes, to);
}

}  // namespace sourdine::fuzz
