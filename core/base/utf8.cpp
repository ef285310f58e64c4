#include "core/base/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace sourdine {

namespace {

constexpr char32_t replacement = 0xFFFD;

// Takes one code point off the front; a broken sequence costs one byte and gives U+FFFD.
char32_t take_code_point(std::string_view& bytes, bool& whole)
{
    utf8proc_int32_t code_point = -1;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                                       static_cast<utf8proc_ssize_t>(bytes.size()), &code_point);
    whole = used > 0 && code_point > 0;
    bytes.remove_prefix(used > 0 ? static_cast<std::size_t>(used) : 1);
    return whole ? static_cast<char32_t>(code_point) : replacement;
}

void append(std::string& out, char32_t code_point)
{
    utf8proc_uint8_t buffer[4];
    const auto n = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), buffer);
    out.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(n));
}

// Most text is ASCII for long stretches: eight bytes at a time of what is neither NUL nor above 0x7F.
std::string_view skip_ascii(std::string_view bytes)
{
    constexpr std::size_t step = sizeof(std::uint64_t);
    for (; bytes.size() >= step; bytes.remove_prefix(step)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), step);
        if ((word | (word - 0x0101010101010101u)) & 0x8080808080808080u) break;
    }
    return bytes;
}

// Without NUL, which is no text.
bool is_ascii(std::string_view bytes)
{
    bytes = skip_ascii(bytes);
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) - 1u < 0x7Fu; });
}

}  // namespace

bool is_utf8(std::string_view bytes)
{
    bool whole = true;
    for (bytes = skip_ascii(bytes); !bytes.empty() && whole; bytes = skip_ascii(bytes)) take_code_point(bytes, whole);
    return whole;
}

std::string repair_utf8(std::string_view bytes)
{
    return is_ascii(bytes) ? std::string{bytes} : to_utf8(to_code_points(bytes));
}

std::u32string to_code_points(std::string_view utf8)
{
    std::u32string out;
    out.reserve(utf8.size());
    bool whole = true;
    while (!utf8.empty()) out.push_back(take_code_point(utf8, whole));
    return out;
}

std::string to_utf8(std::u32string_view code_points)
{
    std::string out;
    out.reserve(code_points.size());
    for (const char32_t c : code_points) append(out, c > 0 && utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(c)) ? c : replacement);
    return out;
}

int count_code_points(std::string_view utf8)
{
    return code_point_index(utf8, utf8.size());
}

std::size_t byte_offset(std::string_view utf8, int index)
{
    const auto all = utf8.size();
    bool whole = true;
    for (; index > 0 && !utf8.empty(); --index) take_code_point(utf8, whole);
    return all - utf8.size();
}

int code_point_index(std::string_view utf8, std::size_t byte)
{
    utf8 = utf8.substr(0, std::min(byte, utf8.size()));
    int n = 0;
    bool whole = true;
    for (; !utf8.empty(); ++n) take_code_point(utf8, whole);
    return n;
}

std::string slice(std::string_view utf8, int from, int to)
{
    const auto begin = byte_offset(utf8, std::max(from, 0));
    const auto end = byte_offset(utf8, std::max(to, 0));
    return end > begin ? std::string(utf8.substr(begin, end - begin)) : std::string{};
}

std::string compose(std::string_view utf8)
{
    if (is_ascii(utf8)) return std::string{utf8};
    const std::string whole = repair_utf8(utf8);
    utf8proc_uint8_t* composed = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(whole.c_str()));
    if (!composed) return whole;
    std::string out(reinterpret_cast<const char*>(composed));
    std::free(composed);
    return out;
}

}  // namespace sourdine
