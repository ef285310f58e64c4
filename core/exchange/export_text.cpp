#include "core/exchange/export_text.h"

#include "core/base/check.h"
#include "core/base/utf8.h"
#include "core/exchange/scan.h"
#include "core/words/characters.h"

#include <algorithm>
#include <set>

namespace sourdine {

namespace {

constexpr int longest_before_colon = 76;  // of the 80 readers take for a name; the rest is for "Anna 2"

bool breaks_line(char32_t c) { return (c >= U'\t' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }
bool is_forbidden(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF; }

std::string two_digits(std::int64_t number)
{
    std::string digits = std::to_string(number);
    return digits.size() < 2 ? '0' + digits : digits;
}

std::string three_digits(std::int64_t ms)
{
    std::string digits = std::to_string(ms % 1'000);
    return std::string(3 - digits.size(), '0') + digits;
}

}  // namespace

std::string write_line(std::string_view text)
{
    std::u32string line;
    for (const char32_t c : to_code_points(text)) {
        const char32_t kept = breaks_line(c) ? U' ' : c;
        const bool second_break = kept != c && !line.empty() && line.back() == U' ';
        if (!is_forbidden(kept) && !second_break) line.push_back(kept);
    }
    return std::string{trim(to_utf8(line))};
}

std::string write_words(std::string_view text)
{
    std::string words = write_line(text);
    return words.empty() ? std::string{no_words} : words;
}

std::string write_name(std::string_view name, NameRule rule)
{
    std::u32string out;
    for (const char32_t c : to_code_points(clean_label(write_line(name)))) {
        const bool means_more = rule == NameRule::BeforeColon && std::u32string_view{U":[]<>{}"}.find(c) != std::u32string_view::npos;
        out.push_back(means_more ? U' ' : rule == NameRule::OneWord && is_blank(c) ? U'_' : c);
    }
    if (rule == NameRule::BeforeColon) out = out.substr(0, longest_before_colon);
    // This is how RTTM spells "none".
    if (rule == NameRule::OneWord && out == U"<NA>") out = U"NA";
    return clean_label(to_utf8(out));
}

std::vector<std::string> write_names(const ExportTalk& talk, NameRule rule)
{
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const std::string& person : talk.persons) {
        std::string name = write_name(person, rule);
        if (name.empty()) name = "?";
        const std::string first = name;
        for (int number = 2; !taken.insert(name).second; ++number) name = first + (rule == NameRule::OneWord ? '_' : ' ') + std::to_string(number);
        names.push_back(std::move(name));
    }
    return names;
}

std::vector<ExportSegment> find_segments_from_start(const ExportTalk& talk)
{
    std::vector<ExportSegment> out;
    for (ExportSegment s : talk.segments) {
        SD_CHECK(s.person < talk.persons.size());
        s.from = std::max(s.from, Milliseconds{0});
        if (s.to > s.from) out.push_back(s);
    }
    return out;
}

std::vector<OwnSegment> join_own_segments(const ExportTalk& talk, std::size_t person)
{
    std::vector<OwnSegment> own;
    for (const ExportSegment& s : find_segments_from_start(talk)) {
        if (s.person != person) continue;
        const std::string words = write_line(s.text);
        if (own.empty() || s.from >= own.back().to) {
            own.push_back({s.from, s.to, words});
            continue;
        }
        OwnSegment& last = own.back();
        last.to = std::max(last.to, s.to);
        if (!last.words.empty() && !words.empty()) last.words += ' ';
        last.words += words;
    }
    for (OwnSegment& s : own)
        if (s.words.empty()) s.words = no_words;
    return own;
}

std::string write_clock(Milliseconds t, char mark)
{
    const std::int64_t seconds = t.count() / 1'000;
    return two_digits(seconds / 3'600) + ':' + two_digits(seconds / 60 % 60) + ':' + two_digits(seconds % 60) + mark + three_digits(t.count());
}

std::string write_seconds(Milliseconds t, int digits)
{
    return std::to_string(t.count() / 1'000) + '.' + three_digits(t.count()) + std::string(static_cast<std::size_t>(digits - 3), '0');
}

std::string replace_all(std::string text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at > 0 ? at - 1 : 0)) text.replace(at, what.size(), by);
    return text;
}

std::string escape_marks(std::string_view line)
{
    std::string out;
    for (const char c : line) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

}  // namespace sourdine
