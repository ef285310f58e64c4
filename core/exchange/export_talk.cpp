#include "core/exchange/export_talk.h"

#include "core/base/check.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

struct KnownExport {
    ExportFormat format;
    std::string_view name;
    std::string_view extension;
};

constexpr std::array<KnownExport, 7> known_exports{{
    {ExportFormat::Vtt, "vtt", "vtt"},
    {ExportFormat::Srt, "srt", "srt"},
    {ExportFormat::Rttm, "rttm", "rttm"},
    {ExportFormat::TextGrid, "textgrid", "TextGrid"},
    {ExportFormat::Eaf, "eaf", "eaf"},
    {ExportFormat::Audacity, "audacity", "txt"},
    {ExportFormat::Json, "json", "json"},
}};

const KnownExport& find_known(ExportFormat format)
{
    const auto it = std::find_if(known_exports.begin(), known_exports.end(), [&](const KnownExport& k) { return k.format == format; });
    SD_CHECK(it != known_exports.end());
    return *it;
}

}  // namespace

std::optional<ExportFormat> find_export_format(std::string_view name)
{
    const auto it = std::find_if(known_exports.begin(), known_exports.end(), [&](const KnownExport& k) { return k.name == name; });
    return it != known_exports.end() ? std::optional{it->format} : std::nullopt;
}

std::string_view name_of(ExportFormat format) { return find_known(format).name; }
std::string_view extension_of(ExportFormat format) { return find_known(format).extension; }

}  // namespace sourdine
