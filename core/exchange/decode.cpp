#include "core/exchange/decode.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace sourdine {

namespace {

// What 0x80..0x9F are in Windows-1252 (the five unassigned ones are U+FFFD); everything else is Latin-1.
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

bool is_ascii(std::string_view bytes)
{
    constexpr std::size_t step = sizeof(std::uint64_t);
    while (bytes.size() >= step) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), step);
        if (word & 0x8080808080808080u) return false;
        bytes.remove_prefix(step);
    }
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string decode_utf_16(std::string_view bytes, bool big_endian)
{
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
    };
    std::u32string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size())
            if (const char32_t low = unit(i + 2); low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        text.push_back(c);
    }
    return to_utf8(text);  // a lone surrogate is no character: U+FFFD
}

// CRLF and lone CR to LF, in place.
void mend_line_ends(std::string& text)
{
    if (text.find('\r') == std::string::npos) return;
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from) {
        if (text[from] != '\r')
            text[to++] = text[from];
        else if (from + 1 >= text.size() || text[from + 1] != '\n')
            text[to++] = '\n';
    }
    text.resize(to);
}

}  // namespace

void replace_nulls(std::string& text)
{
    if (text.find('\0') == std::string::npos) return;
    std::string out;
    out.reserve(text.size() + 64);
    for (const char c : text) c ? out.push_back(c), void() : void(out += "\xEF\xBF\xBD");
    text = std::move(out);
}

std::string decode_windows_1252(std::string_view bytes)
{
    std::u32string text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        text.push_back(c >= 0x80 && c < 0xA0 ? windows_1252[c - 0x80] : char32_t{c});
    }
    return to_utf8(text);
}

Decoded decode(std::string bytes)
{
    Decoded out;
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.erase(0, 3);
        out.text = is_ascii(bytes) || is_utf8(bytes) ? std::move(bytes) : repair_utf8(bytes);
    } else if (bytes.starts_with("\xFF\xFE")) {
        out.encoding = Encoding::Utf16Le;
        out.text = decode_utf_16(std::string_view{bytes}.substr(2), false);
    } else if (bytes.starts_with("\xFE\xFF")) {
        out.encoding = Encoding::Utf16Be;
        out.text = decode_utf_16(std::string_view{bytes}.substr(2), true);
    } else {
        replace_nulls(bytes);  // before it is judged: NUL is no fault of the encoding
        const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
        const bool json = begin != std::string::npos && (bytes[begin] == '{' || bytes[begin] == '[');
        if (is_ascii(bytes) || is_utf8(bytes)) {
            out.text = std::move(bytes);
        } else if (json) {
            out.text = repair_utf8(bytes);  // UTF-8 by its own rules, whatever one broken character says
        } else {
            out.encoding = Encoding::Windows1252;
            out.text = decode_windows_1252(bytes);
        }
    }
    replace_nulls(out.text);
    mend_line_ends(out.text);
    return out;
}

}  // namespace sourdine
