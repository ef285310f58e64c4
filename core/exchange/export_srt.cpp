#include "core/exchange/export_text.h"

#include <algorithm>

namespace sourdine {

namespace {

bool equal_without_case(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b); });
}

// What players take for a style and do not show: "<b>", "</font>", "{\an8}".
bool begins_style(std::string_view text)
{
    if (text.starts_with('{')) return text.starts_with("{\\");
    text.remove_prefix(text.starts_with("</") ? 2 : 1);
    for (const std::string_view name : {"font", "i", "b", "u", "s"})
        if (text.size() > name.size() && equal_without_case(text.substr(0, name.size()), name) && (text[name.size()] == '>' || text[name.size()] == ' ')) return true;
    return false;
}

constexpr Milliseconds longest_srt{99 * 3'600'000 + 59 * 60'000 + 59'999};

}  // namespace

std::string hide_styles(const std::string& line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool style = (line[i] == '<' || line[i] == '{') && begins_style(std::string_view{line}.substr(i));
        out += !style ? std::string_view{line}.substr(i, 1) : line[i] == '<' ? "‹" : "(";
    }
    return out;
}

std::string write_srt(const ExportTalk& talk)
{
    const std::vector<std::string> names = write_names(talk, NameRule::BeforeColon);
    std::string out;
    int index = 0;
    for (const ExportSegment& s : find_segments_from_start(talk)) {
        const Milliseconds to = std::min(s.to, longest_srt);
        const Milliseconds from = std::min(s.from, to - Milliseconds{1});
        out += std::to_string(++index) + "\r\n";
        out += write_clock(from, ',') + " --> " + write_clock(to, ',') + "\r\n";
        out += hide_styles(replace_all(names[s.person] + ": " + write_words(s.text), "-->", "->")) + "\r\n\r\n";
    }
    return out;
}

}  // namespace sourdine
