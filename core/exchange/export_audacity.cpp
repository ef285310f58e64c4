#include "core/exchange/export_text.h"

namespace sourdine {

std::string write_audacity(const ExportTalk& talk)
{
    const std::vector<std::string> names = write_names(talk, NameRule::BeforeColon);
    std::string out;
    for (const ExportSegment& s : find_segments_from_start(talk))
        out += write_seconds(s.from, 6) + '\t' + write_seconds(s.to, 6) + '\t' + names[s.person] + ": " + write_words(s.text) + '\n';
    return out;
}

}  // namespace sourdine
