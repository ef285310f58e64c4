#include "core/exchange/export_text.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr Milliseconds longest_srt{99 * 3'600'000 + 59 * 60'000 + 59'999};

}  // namespace

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
        out += replace_all(names[s.person] + ": " + write_words(s.text), "-->", "->") + "\r\n\r\n";
    }
    return out;
}

}  // namespace sourdine
