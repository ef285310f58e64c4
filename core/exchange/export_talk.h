// Who spoke when, and what they said, as other programs are given it: subtitles, diarisation, annotation, sound editors.
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct ExportSegment {
    Milliseconds from{0};
    Milliseconds to{0};        // > from
    std::size_t person = 0;    // place in ExportTalk::persons
    std::string_view text;     // may be empty: followed by keys, nobody wrote down the words
};

struct ExportTalk {
    std::string title;
    Milliseconds length{0};
    std::vector<std::string> persons;
    std::vector<ExportSegment> segments;  // by from
};

enum class ExportFormat { Vtt, Srt, Rttm, TextGrid, Eaf, Audacity, Json };
std::optional<ExportFormat> find_export_format(std::string_view name);  // vtt srt rttm textgrid eaf audacity json
std::string_view name_of(ExportFormat format);
std::string_view extension_of(ExportFormat format);                     // without the dot

// Whole files, UTF-8. What is before the talk's start is cut off. Two persons of one name are told apart ("Anna",
// "Anna 2"). Where a format holds words, a segment without any says "…", for an empty one would be silence. Names and
// words stand on one line, without control characters. Exact to the millisecond. (Json: core/exchange/sourdine_json.h.)
std::string write_vtt(const ExportTalk& talk);
std::string write_srt(const ExportTalk& talk);       // "Name: words", CRLF; times up to 99:59:59,999; "->" for "-->"
std::string write_rttm(const ExportTalk& talk);      // no blanks in names: "_"; no words
std::string write_textgrid(const ExportTalk& talk);  // a tier a person; what they say over themselves is joined
std::string write_eaf(const ExportTalk& talk);       // ELAN 3.0; joined likewise
std::string write_audacity(const ExportTalk& talk);  // labels "Name: words"

}  // namespace sourdine
