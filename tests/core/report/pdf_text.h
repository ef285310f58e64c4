// The words of a PDF file as another program reads them; empty where that program (Poppler) is not installed.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <unistd.h>

namespace sourdine::test {

inline std::optional<std::string> ask_poppler(const std::string& program, const std::string& pdf, const std::string& option = {})
{
    if (std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) != 0) return std::nullopt;
    std::string file = (std::filesystem::temp_directory_path() / "report.XXXXXX").string();
    const int descriptor = ::mkstemp(file.data());
    if (descriptor < 0) return std::nullopt;
    ::close(descriptor);
    std::ofstream{file, std::ios::binary} << pdf;
    std::string told;
    if (FILE* pipe = ::popen((program + " " + option + " '" + file + "'" + (program == "pdftotext" ? " -" : "") + " 2>&1").c_str(), "r")) {
        char block[4096];
        while (const std::size_t read = std::fread(block, 1, sizeof block, pipe)) told.append(block, read);
        ::pclose(pipe);
    }
    std::filesystem::remove(file);
    return told;
}

inline std::optional<std::string> read_pdf_text(const std::string& pdf) { return ask_poppler("pdftotext", pdf); }
inline std::optional<std::string> read_pdf_properties(const std::string& pdf) { return ask_poppler("pdfinfo", pdf); }

}  // namespace sourdine::test
