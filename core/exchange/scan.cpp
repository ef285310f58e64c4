#include "core/exchange/scan.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace sourdine {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::size_t longest_name = 80;
constexpr std::int64_t longest_ms = std::int64_t{10'000} * 3'600'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\v' || c == '\r'; }

// --- decimal numbers -------------------------------------------------------------------------------------------

// A decimal number as digits and where the point is: `digits` × 10^-scale.
struct Decimal {
    bool negative = false;
    std::string digits;  // no leading zeros
    int scale = 0;
};

std::optional<int> read_exponent(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || value < -400 || value > 400) return std::nullopt;
    return value;
}

std::optional<Decimal> read_decimal(std::string_view text)
{
    text = trim(text);
    Decimal out;
    if (text.starts_with('-') || text.starts_with('+')) {
        out.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    bool point = false;
    bool any = false;
    for (; !text.empty(); text.remove_prefix(1)) {
        const char c = text.front();
        if (is_digit(c)) {
            any = true;
            if (c != '0' || !out.digits.empty()) out.digits.push_back(c);
            if (point) ++out.scale;
        } else if ((c == '.' || c == ',') && !point) {
            point = true;
        } else {
            break;
        }
        if (out.digits.size() > 400 || out.scale > 400) return std::nullopt;
    }
    if (!any) return std::nullopt;
    if (!text.empty()) {
        if (text.front() != 'e' && text.front() != 'E') return std::nullopt;
        const std::optional<int> exponent = read_exponent(text.substr(1));
        if (!exponent) return std::nullopt;
        out.scale -= *exponent;
    }
    return out;
}

// `digits` × 10^-scale seconds in milliseconds, half up.
std::optional<Milliseconds> to_milliseconds(const Decimal& number)
{
    const int whole = static_cast<int>(number.digits.size()) - number.scale + 3;  // digits before the point, in ms
    if (whole > 15) return std::nullopt;
    std::int64_t ms = 0;
    for (int i = 0; i < whole; ++i) {
        const auto at = static_cast<std::size_t>(i);
        ms = ms * 10 + (at < number.digits.size() ? number.digits[at] - '0' : 0);
    }
    const bool up = whole >= 0 && static_cast<std::size_t>(whole) < number.digits.size() && number.digits[static_cast<std::size_t>(whole)] >= '5';
    if (up) ++ms;
    if (ms > longest_ms) return std::nullopt;
    return Milliseconds{number.negative ? -ms : ms};
}

// Both numbers with `scale` digits after the point, as one integer; empty when that does not fit.
std::optional<std::int64_t> scaled(const Decimal& number, int scale)
{
    std::string digits = number.digits + std::string(static_cast<std::size_t>(scale - number.scale), '0');
    if (digits.size() > 18) return std::nullopt;
    std::int64_t value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return number.negative ? -value : value;
}

// --- character references --------------------------------------------------------------------------------------

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

bool ends_in_time(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    return is_digits(name.substr(colon + 1)) && is_digit(name[colon - 1]);
}

bool is_url_scheme(std::string_view name)
{
    return name.find("://") != std::string_view::npos || name == "http" || name == "https" || name == "mailto" || name == "www";
}

}  // namespace

bool Lines::next()
{
    if (m_next >= m_text.size()) return false;
    const std::size_t end = std::min(m_text.find('\n', m_next), m_text.size());
    m_line = m_text.substr(m_next, end - m_next);
    m_next = end + 1;
    ++m_number;
    return true;
}

std::optional<std::string_view> Lines::peek() const
{
    Lines after = *this;
    if (!after.next()) return std::nullopt;
    return after.m_line;
}

std::string_view trim(std::string_view text)
{
    for (;;) {
        if (!text.empty() && is_blank(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(no_break_space))
            text.remove_prefix(no_break_space.size());
        else
            break;
    }
    for (;;) {
        if (!text.empty() && is_blank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(no_break_space))
            text.remove_suffix(no_break_space.size());
        else
            return text;
    }
}

bool is_blank_line(std::string_view text) { return trim(text).empty(); }

bool is_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

std::vector<std::string_view> split(std::string_view text, char at, std::size_t most)
{
    std::vector<std::string_view> parts;
    while (parts.size() + 1 < most) {
        const std::size_t place = text.find(at);
        if (place == std::string_view::npos) break;
        parts.push_back(text.substr(0, place));
        text.remove_prefix(place + 1);
    }
    parts.push_back(text);
    return parts;
}

std::vector<std::string_view> split_blanks(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t from = text.find_first_not_of(" \t");
        if (from == std::string_view::npos) return parts;
        const std::size_t to = std::min(text.find_first_of(" \t", from), text.size());
        parts.push_back(text.substr(from, to - from));
        text.remove_prefix(to);
    }
}

std::optional<Milliseconds> read_seconds(std::string_view text)
{
    const std::optional<Decimal> number = read_decimal(text);
    return number ? to_milliseconds(*number) : std::nullopt;
}

std::optional<Milliseconds> read_seconds_sum(std::string_view onset, std::string_view duration)
{
    const std::optional<Decimal> a = read_decimal(onset);
    const std::optional<Decimal> b = read_decimal(duration);
    if (!a || !b) return std::nullopt;
    const int scale = std::max({a->scale, b->scale, 0});
    const std::optional<std::int64_t> first = scaled(*a, scale);
    const std::optional<std::int64_t> second = scaled(*b, scale);
    if (!first || !second) return std::nullopt;
    const std::int64_t sum = *first + *second;
    Decimal total{sum < 0, std::to_string(sum < 0 ? -sum : sum), scale};
    if (total.digits == "0") total.digits.clear();
    return to_milliseconds(total);
}

std::optional<Milliseconds> read_clock(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    std::int64_t fields[3] = {};
    int count = 0;
    for (;;) {
        const std::size_t end = text.find_first_not_of("0123456789");
        const std::string_view digits = text.substr(0, end);
        if (digits.empty() || digits.size() > 6 || count == 3) return std::nullopt;
        std::from_chars(digits.data(), digits.data() + digits.size(), fields[count++]);
        text.remove_prefix(digits.size());
        if (!text.starts_with(':')) break;
        text.remove_prefix(1);
    }
    std::int64_t thousandths = 0;
    if (text.starts_with('.') || text.starts_with(',')) {
        const std::string_view fraction = text.substr(1);
        if (!is_digits(fraction)) return std::nullopt;
        for (std::size_t i = 0; i < 3; ++i) thousandths = thousandths * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
        if (fraction.size() > 3 && fraction[3] >= '5') ++thousandths;
        text = {};
    }
    if (!text.empty() || count < 2) return std::nullopt;
    if (fields[count - 1] > 59 || (count == 3 && fields[1] > 59)) return std::nullopt;
    const std::int64_t seconds = count == 3 ? fields[0] * 3600 + fields[1] * 60 + fields[2] : fields[0] * 60 + fields[1];
    const std::int64_t ms = seconds * 1000 + thousandths;
    if (ms > longest_ms) return std::nullopt;
    return Milliseconds{negative ? -ms : ms};
}

std::optional<NamePrefix> find_name_prefix(std::string_view text)
{
    // The longest name is 80 characters, of four bytes at most.
    const std::size_t colon = text.substr(0, longest_name * 4 + 2).find(": ");
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const std::string_view name = text.substr(0, colon);
    if (name.find('\n') != std::string_view::npos || trim(name).empty()) return std::nullopt;
    if (name.size() > longest_name && count_code_points(name) > static_cast<int>(longest_name)) return std::nullopt;
    if (is_url_scheme(name) || ends_in_time(name)) return std::nullopt;
    return NamePrefix{name, text.substr(colon + 2)};
}

void NamePrefixes::count(std::string_view text)
{
    ++m_segments;
    const std::optional<NamePrefix> prefix = find_name_prefix(text);
    if (!prefix) return;
    ++m_with;
    const auto it = m_names.find(prefix->name);
    if (it != m_names.end())
        ++it->second;
    else
        m_names.emplace(prefix->name, 1);
}

bool NamePrefixes::trusts(std::string_view name) const
{
    const auto it = m_names.find(name);
    if (it == m_names.end()) return false;
    return it->second >= 2 || (m_with >= 2 && m_with * 10 >= m_segments * 9);
}

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

std::string clean_label(std::string_view raw)
{
    std::string out;
    raw = trim(raw);
    out.reserve(raw.size());
    while (!raw.empty()) {
        const std::string_view rest = trim(raw);
        if (rest.data() != raw.data() && !out.empty()) out += ' ';
        raw = rest;
        while (!raw.empty() && !is_blank(raw.front()) && !raw.starts_with(no_break_space)) {
            out += raw.front();
            raw.remove_prefix(1);
        }
    }
    return compose(out);
}

}  // namespace sourdine
