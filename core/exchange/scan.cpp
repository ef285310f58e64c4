#include "core/exchange/scan.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::size_t longest_name = 80;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\v' || c == '\r'; }

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

namespace {

// A word or several with one blank between, of plain letters: most cells and names are.
bool is_clean_label(std::string_view text)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
    char before = 0;
    for (const char c : text) {
        if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) return false;
        before = c;
    }
    return true;
}

}  // namespace

std::string clean_label(std::string_view raw)
{
    if (is_clean_label(raw)) return std::string{raw};
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
