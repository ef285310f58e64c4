#include "core/exchange/export_text.h"

namespace sourdine {

std::string write_rttm(const ExportTalk& talk)
{
    const std::vector<std::string> names = write_names(talk, NameRule::OneWord);
    std::string recording = write_name(talk.title, NameRule::OneWord);
    if (recording.empty()) recording = "interview";
    std::string out;
    for (const ExportSegment& s : find_segments_from_start(talk))
        out += "SPEAKER " + recording + " 1 " + write_seconds(s.from, 3) + ' ' + write_seconds(s.to - s.from, 3) + " <NA> <NA> " + names[s.person] + " <NA> <NA>\n";
    return out;
}

}  // namespace sourdine
