#include "core/exchange/export_text.h"

namespace sourdine {

std::string write_vtt(const ExportTalk& talk)
{
    const std::vector<std::string> names = write_names(talk, NameRule::Free);
    const std::string title = replace_all(write_line(talk.title), "-->", "->");
    std::string out = "WEBVTT" + (title.empty() ? std::string{} : " - " + title) + '\n';
    for (const ExportSegment& s : find_segments_from_start(talk)) {
        out += '\n' + write_clock(s.from, '.') + " --> " + write_clock(s.to, '.') + '\n';
        out += "<v " + escape_marks(names[s.person]) + '>' + escape_marks(write_words(s.text)) + '\n';
    }
    return out;
}

}  // namespace sourdine
