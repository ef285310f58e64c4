#include "core/exchange/vtt_cues.h"

#include "core/exchange/scan.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr std::string_view arrow = "-->";
constexpr std::string_view blanks = " \t\n\f\r";
constexpr std::int64_t most_hours = 10'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void skip_blanks(std::string_view& rest) { rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size())); }

struct Digits {
    std::int64_t value = 0;
    std::size_t count = 0;
};

Digits take_digits(std::string_view& rest)
{
    Digits out;
    while (!rest.empty() && is_digit(rest.front())) {
        out.value = std::min(out.value * 10 + (rest.front() - '0'), most_hours);
        ++out.count;
        rest.remove_prefix(1);
    }
    return out;
}

bool take(std::string_view& rest, char c)
{
    if (!rest.starts_with(c)) return false;
    rest.remove_prefix(1);
    return true;
}

// "Collect a WebVTT timestamp", step by step.
std::optional<Milliseconds> take_strict_time(std::string_view& rest)
{
    Digits first = take_digits(rest);
    if (first.count == 0 || !take(rest, ':')) return std::nullopt;
    Digits second = take_digits(rest);
    if (second.count != 2) return std::nullopt;
    std::int64_t hours = 0;
    if (first.count != 2 || first.value > 59 || rest.starts_with(':')) {
        if (!take(rest, ':')) return std::nullopt;
        const Digits third = take_digits(rest);
        if (third.count != 2) return std::nullopt;
        hours = first.value;
        first = second;
        second = third;
    }
    if (!take(rest, '.')) return std::nullopt;
    const Digits fraction = take_digits(rest);
    if (fraction.count != 3 || first.value > 59 || second.value > 59 || hours >= most_hours) return std::nullopt;
    return Milliseconds{((hours * 60 + first.value) * 60 + second.value) * 1000 + fraction.value};
}

std::optional<Milliseconds> take_time(std::string_view& rest, VttRules rules, bool& loose)
{
    std::string_view after = rest;
    if (const auto time = take_strict_time(after)) {
        rest = after;
        return time;
    }
    if (rules == VttRules::Strict) return std::nullopt;
    const std::size_t end = std::min({rest.find_first_of(blanks), rest.find(arrow), rest.size()});
    loose = true;
    const std::string_view time = rest.substr(0, end);
    rest.remove_prefix(end);
    return read_clock(time);
}

bool is_aside(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    if (first.starts_with("NOTE")) return first.size() == 4 || first[4] == ' ' || first[4] == '\t';
    const std::string_view word = trim(first);
    return first.starts_with(word) && (word == "STYLE" || word == "REGION");
}

}  // namespace

std::optional<VttTimes> read_vtt_times(std::string_view line, VttRules rules)
{
    VttTimes out;
    skip_blanks(line);
    const std::optional<Milliseconds> from = take_time(line, rules, out.loose);
    skip_blanks(line);
    if (!from || !line.starts_with(arrow)) return std::nullopt;
    line.remove_prefix(arrow.size());
    skip_blanks(line);
    const std::optional<Milliseconds> to = take_time(line, rules, out.loose);
    if (!to) return std::nullopt;
    out.from = *from;
    out.to = *to;
    return out;
}

VttBlocks::VttBlocks(std::string_view text, VttRules rules) : m_text(text), m_rules(rules)
{
    constexpr std::string_view signature = "WEBVTT";
    m_signature = text.starts_with(signature) && (text.size() == signature.size() || blanks.substr(0, 3).find(text[signature.size()]) != std::string_view::npos);
    if (m_signature) {
        take_line(peek_line());
        skip_header();
    } else if (rules == VttRules::Strict) {
        m_at = m_text.size();
    }
}

std::string_view VttBlocks::peek_line() const { return m_text.substr(m_at, m_text.find('\n', m_at) - m_at); }

void VttBlocks::take_line(std::string_view line)
{
    m_at = std::min(m_at + line.size() + 1, m_text.size());
    ++m_line;
}

void VttBlocks::skip_header()
{
    while (m_at < m_text.size()) {
        const std::string_view line = peek_line();
        if (line.find(arrow) != std::string_view::npos) return;
        take_line(line);
        if (line.empty()) return;
    }
}

bool VttBlocks::next(VttBlock& block)
{
    for (; m_at < m_text.size() && m_text[m_at] == '\n'; ++m_at) ++m_line;
    if (m_at >= m_text.size()) return false;
    block = {};
    block.line = m_line;
    const std::size_t first = m_at;
    std::size_t text_from = m_at;
    std::size_t text_to = m_at;
    bool timed = false;
    for (int count = 1; m_at < m_text.size(); ++count) {
        const std::string_view line = peek_line();
        if (line.find(arrow) != std::string_view::npos) {
            if (count > 2 || timed) break;  // the next cue, though no blank line stands before it
            timed = true;
            block.line = m_line;
            block.id = m_text.substr(first, text_to - first);
            const std::optional<VttTimes> times = read_vtt_times(line, m_rules);
            block.kind = times ? VttBlock::Kind::Cue : VttBlock::Kind::BadTimes;
            if (times) {
                block.from = times->from;
                block.to = times->to;
                block.loose = times->loose;
            }
            take_line(line);
            text_from = text_to = m_at;
            continue;
        }
        const std::size_t end = m_at + line.size();
        take_line(line);
        if (line.empty()) break;
        text_to = end;
    }
    block.text = m_text.substr(text_from, text_to - text_from);
    if (!timed) block.kind = is_aside(block.text) ? VttBlock::Kind::Aside : VttBlock::Kind::Stray;
    return true;
}

}  // namespace sourdine
