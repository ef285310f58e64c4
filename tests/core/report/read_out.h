// What a file tells to somebody who looks into everything: what is packed in it by name and content, folded lines in one
// piece, letters as letters; of a PDF its words, outline and properties.
#pragma once

#include "core/base/check.h"
#include "core/exchange/zip_file.h"
#include "core/report/report.h"
#include "tests/core/report/pdf_text.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace sourdine::test {

inline std::string without(std::string text, std::string_view what)
{
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at)) text.erase(at, what.size());
    return text;
}

inline std::string read_zipped(const std::string& bytes)
{
    const auto entries = read_zip(bytes);
    SD_CHECK(entries.ok());
    std::string all;
    for (const ZipEntry& entry : *entries) all += entry.name + '\n' + entry.bytes + '\n';
    return all;
}

// RFC 2045, 6.7.
inline std::string read_quoted_printable(const std::string& text)
{
    const std::string whole = without(text, "=\r\n");
    std::string out;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        char* end = nullptr;
        const std::string hex = whole.substr(i + 1, 2);
        const long code = whole[i] == '=' && hex.size() == 2 ? std::strtol(hex.c_str(), &end, 16) : 0;
        const bool coded = end && *end == '\0' && hex[0] != ' ';
        out += coded ? static_cast<char>(code) : whole[i];
        if (coded) i += 2;
    }
    return out;
}

inline std::string read_out(const std::string& bytes, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Docx:
    case ReportFormat::Research: return read_zipped(bytes);
    case ReportFormat::Pdf: return bytes + read_pdf_text(bytes).value_or("") + read_pdf_properties(bytes).value_or("");
    case ReportFormat::Draft: return read_quoted_printable(bytes);
    case ReportFormat::Todos: return without(bytes, "\r\n ");
    default: return bytes;
    }
}

}  // namespace sourdine::test
