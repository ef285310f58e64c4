// Character references of HTML, as transcripts hold them.
#include "core/exchange/scan.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace sourdine {

namespace {

struct NamedReference { std::string_view name; char32_t character; };
constexpr std::array<NamedReference, 96> named_references{{
    {"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}, {"nbsp", 0xA0}, {"lrm", 0x200E}, {"rlm", 0x200F},
    {"Agrave", 0xC0}, {"Aacute", 0xC1}, {"Acirc", 0xC2}, {"Atilde", 0xC3}, {"Auml", 0xC4}, {"Aring", 0xC5}, {"AElig", 0xC6},
    {"Ccedil", 0xC7}, {"Egrave", 0xC8}, {"Eacute", 0xC9}, {"Ecirc", 0xCA}, {"Euml", 0xCB}, {"Igrave", 0xCC}, {"Iacute", 0xCD},
    {"Icirc", 0xCE}, {"Iuml", 0xCF}, {"ETH", 0xD0}, {"Ntilde", 0xD1}, {"Ograve", 0xD2}, {"Oacute", 0xD3}, {"Ocirc", 0xD4},
    {"Otilde", 0xD5}, {"Ouml", 0xD6}, {"times", 0xD7}, {"Oslash", 0xD8}, {"Ugrave", 0xD9}, {"Uacute", 0xDA}, {"Ucirc", 0xDB},
    {"Uuml", 0xDC}, {"Yacute", 0xDD}, {"THORN", 0xDE}, {"szlig", 0xDF}, {"agrave", 0xE0}, {"aacute", 0xE1}, {"acirc", 0xE2},
    {"atilde", 0xE3}, {"auml", 0xE4}, {"aring", 0xE5}, {"aelig", 0xE6}, {"ccedil", 0xE7}, {"egrave", 0xE8}, {"eacute", 0xE9},
    {"ecirc", 0xEA}, {"euml", 0xEB}, {"igrave", 0xEC}, {"iacute", 0xED}, {"icirc", 0xEE}, {"iuml", 0xEF}, {"eth", 0xF0},
    {"ntilde", 0xF1}, {"ograve", 0xF2}, {"oacute", 0xF3}, {"ocirc", 0xF4}, {"otilde", 0xF5}, {"ouml", 0xF6}, {"divide", 0xF7},
    {"oslash", 0xF8}, {"ugrave", 0xF9}, {"uacute", 0xFA}, {"ucirc", 0xFB}, {"uuml", 0xFC}, {"yacute", 0xFD}, {"thorn", 0xFE},
    {"yuml", 0xFF}, {"OElig", 0x152}, {"oelig", 0x153}, {"Scaron", 0x160}, {"scaron", 0x161}, {"Yuml", 0x178}, {"euro", 0x20AC},
    {"hellip", 0x2026}, {"ndash", 0x2013}, {"mdash", 0x2014}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C},
    {"rdquo", 0x201D}, {"laquo", 0xAB}, {"raquo", 0xBB}, {"deg", 0xB0}, {"pound", 0xA3}, {"sect", 0xA7}, {"copy", 0xA9},
    {"reg", 0xAE}, {"middot", 0xB7}, {"bull", 0x2022}, {"iexcl", 0xA1}, {"iquest", 0xBF}}};

std::optional<char32_t> read_number_reference(std::string_view digits)
{
    int base = 10;
    if (digits.starts_with('x') || digits.starts_with('X')) {
        base = 16;
        digits.remove_prefix(1);
    }
    std::uint32_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (digits.empty() || fault != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value == 0 || value > 0x10FFFF ? char32_t{0xFFFD} : char32_t{value};
}

std::optional<char32_t> read_reference(std::string_view name)
{
    if (name.starts_with('#')) return read_number_reference(name.substr(1));
    const auto it = std::find_if(named_references.begin(), named_references.end(), [&](const NamedReference& r) { return r.name == name; });
    return it != named_references.end() ? std::optional{it->character} : std::nullopt;
}

}  // namespace

std::string decode_references(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t sign = text.find('&');
        out += text.substr(0, sign);
        if (sign == std::string_view::npos) break;
        text.remove_prefix(sign);
        const std::size_t end = text.substr(0, 16).find(';');
        const std::optional<char32_t> character = end != std::string_view::npos ? read_reference(text.substr(1, end - 1)) : std::nullopt;
        if (character)
            out += to_utf8(std::u32string_view{&*character, 1});
        else
            out += '&';
        text.remove_prefix(character ? end + 1 : 1);
    }
    return out;
}

}  // namespace sourdine
