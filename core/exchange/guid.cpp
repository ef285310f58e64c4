#include "core/exchange/guid.h"

#include <array>
#include <cstdint>

namespace sourdine {

namespace {

// FNV-1a, then mixed (the end of MurmurHash3), so that neighbouring ids are far apart.
std::uint64_t hash(std::string_view what, std::uint64_t seed)
{
    std::uint64_t h = 0xCBF29CE484222325U ^ seed;
    for (const char c : what) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCDU;
    h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53U;
    return h ^ (h >> 33);
}

}  // namespace

std::string make_guid(std::string_view what)
{
    std::uint64_t high = hash(what, 0x9E3779B97F4A7C15U);
    std::uint64_t low = hash(what, 0xD1B54A32D192ED03U);
    high = (high & 0xFFFFFFFFFFFF0FFFU) | 0x8000U;                    // version 8: of our own making
    low = (low & 0x3FFFFFFFFFFFFFFFU) | 0x8000000000000000U;          // the variant of RFC 9562
    std::string digits;
    for (const std::uint64_t half : {high, low})
        for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[half >> shift & 0xFU];
    for (const std::size_t at : std::array<std::size_t, 4>{20, 16, 12, 8}) digits.insert(at, 1, '-');
    return digits;
}

}  // namespace sourdine
