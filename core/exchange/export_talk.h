// Who spoke when, and what they said, as other programs are given it.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// `to` > `from`. Text may be empty: somebody spoke, and nobody wrote down what.
struct ExportSegment { Milliseconds from{0}; Milliseconds to{0}; std::size_t person = 0; std::string_view text; };

struct ExportTalk {
    std::string title;
    Milliseconds length{0};
    std::vector<std::string> persons;
    std::vector<ExportSegment> segments;  // by from
};

enum class ExportFormat { Vtt, Srt, Rttm, TextGrid, Eaf, Audacity, Json };
std::optional<ExportFormat> find_export_format(std::string_view name);
std::string_view name_of(ExportFormat);
std::string_view extension_of(ExportFormat);

std::string write_vtt(const ExportTalk&);
std::string write_srt(const ExportTalk&);
std::string write_rttm(const ExportTalk&);
std::string write_textgrid(const ExportTalk&);
std::string write_eaf(const ExportTalk&);
std::string write_audacity(const ExportTalk&);

}  // namespace sourdine
