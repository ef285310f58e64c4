#include "core/exchange/export_text.h"

namespace sourdine {

namespace {

// With every '>' written as a reference, no "-->" can stand in a cue.
std::string escape(std::string_view line)
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

}  // namespace

std::string write_vtt(const ExportTalk& talk)
{
    const std::vector<std::string> names = write_names(talk, NameRule::Free);
    const std::string title = replace_all(write_line(talk.title), "-->", "->");
    std::string out = "WEBVTT" + (title.empty() ? std::string{} : " - " + title) + '\n';
    for (const ExportSegment& s : find_segments_from_start(talk)) {
        out += '\n' + write_clock(s.from, '.') + " --> " + write_clock(s.to, '.') + '\n';
        out += "<v " + escape(names[s.person]) + '>' + escape(write_words(s.text)) + '\n';
    }
    return out;
}

}  // namespace sourdine
