// What other programs make of our files; where they are not installed, it is said.
#include "core/desk/births.h"
#include "core/report/outgoing.h"
#include "tests/core/report/pdf_text.h"
#include "tests/core/report/read_out.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace sourdine;
namespace fs = std::filesystem;

namespace {

bool installed(const std::string& program) { return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0; }

std::string write_sample(const ReportChoice& choice)
{
    const auto plan = read_sample(choice.language);
    REQUIRE(plan.ok());
    const auto change = make_sample(InterviewId{1}, *plan, test::FakeClock{});
    REQUIRE(change.ok());
    Interview interview;
    interview.apply(*change);
    const auto bytes = write_outgoing(interview, {*interview.head().ended, date_of(*interview.head().scheduled), *interview.head().started}, choice);
    REQUIRE(bytes.ok());
    return *bytes;
}

std::string read(const fs::path& file)
{
    std::ostringstream all;
    all << std::ifstream{file, std::ios::binary}.rdbuf();
    return all.str();
}

// Words of letters and digits.
std::vector<std::string> words_of(std::string text)
{
    for (const std::string blank : {"\u00A0", "\u202F", "\u2028"})
        for (auto at = text.find(blank); at != text.npos; at = text.find(blank, at)) text.replace(at, blank.size(), " ");
    std::vector<std::string> words(1);
    for (const char c : text) {
        const bool letter = c < 0 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter) words.back() += c;
        else if (!words.back().empty()) words.emplace_back();
    }
    return words;
}

void check_word_file(Copy copy, Language language)
{
    const test::TempFolder folder;
    std::ofstream{folder / "sample.docx", std::ios::binary} << write_sample({ReportFormat::Docx, copy, language});
    const std::string command = "cd '" + folder.path().string() + "' && HOME=. soffice -env:UserInstallation=file://" + folder.path().string() +
                                "/office --headless --convert-to txt:Text:UTF8 sample.docx >/dev/null 2>&1";
    REQUIRE(std::system(command.c_str()) == 0);
    const std::string told = read(folder / "sample.txt");
    std::string all;
    for (const std::string& word : words_of(told)) all += word + ' ';
    std::string markdown = write_sample({ReportFormat::Markdown, copy, language});
    // The chart is a picture there, and strokes are drawn.
    if (const auto chart = markdown.find("```text"); chart != markdown.npos) markdown.erase(chart, markdown.find("\n\n", markdown.find("```", chart + 7) + 5) - chart);
    for (auto at = markdown.find("** ("); at != markdown.npos; at = markdown.find("** (", at)) markdown.erase(at, 6);
    std::string missing;
    for (const std::string& word : words_of(markdown))
        if (!word.empty() && all.find(word) == all.npos) missing += word + ' ';
    CHECK(missing == "");
}

}  // namespace

TEST_SUITE_BEGIN("other programs");

TEST_CASE("a word processor finds every word of the Markdown in the Word file")
{
    if (!installed("soffice")) {
        MESSAGE("skipped: LibreOffice is not installed");
        return;
    }
    check_word_file(Copy::Client, Language::English);
    check_word_file(Copy::Own, Language::French);
}

TEST_CASE("the research project is valid by the standard's own schema")
{
    const char* told = std::getenv("SOURDINE_DATA");
    const fs::path schema = (told ? fs::path{told} : fs::path{SOURDINE_SOURCE_DIR} / ".." / "shared" / "data") / "refi" / "Project.xsd";
    if (!installed("xmllint") || !fs::exists(schema)) {
        MESSAGE("skipped: xmllint or the schema (SOURDINE_DATA) is not on this machine");
        return;
    }
    for (const Language language : {Language::English, Language::French})
        for (const bool pseudonyms : {false, true}) {
            const auto entries = read_zip(write_sample({ReportFormat::Research, Copy::Own, language, pseudonyms}));
            REQUIRE(entries.ok());
            const test::TempFolder folder;
            for (const ZipEntry& entry : *entries)
                if (entry.name == "project.qde") std::ofstream{folder / "project.qde", std::ios::binary} << entry.bytes;
            const std::string command = "xmllint --nonet --noout --schema '" + schema.string() + "' '" + (folder / "project.qde").string() + "' >/dev/null 2>&1";
            CHECK(std::system(command.c_str()) == 0);
        }
}

TEST_CASE("who listens to a PDF is told headings, lists, tables and what the chart shows")
{
    const std::string pdf = write_sample({ReportFormat::Pdf, Copy::Own, Language::French});
    CHECK(pdf.find("/MarkInfo << /Marked true >>") != pdf.npos);
    CHECK(pdf.find("/S /Figure\n   /Alt <FEFF") != pdf.npos);
    const auto structure = test::ask_poppler("pdfinfo", pdf, "-struct-text");
    const auto told = test::read_pdf_properties(pdf);
    if (!structure || !told) {
        MESSAGE("skipped: pdfinfo is not installed");
        return;
    }
    CHECK(told->find("Error") == told->npos);
    CHECK(told->find("Tagged:          yes") != told->npos);
    for (const char* element : {"H1 (block)", "H2 (block)", "H3 (block)", "LBody (block)", "Table (block)", "TH", "BlockQuote", "Figure"}) {
        CAPTURE(element);
        CHECK(structure->find(element) != structure->npos);
    }
    CHECK(structure->find("Error") == structure->npos);
}

TEST_CASE("the footers of a PDF are no part of what is told")
{
    const auto structure = test::ask_poppler("pdfinfo", write_sample({ReportFormat::Pdf, Copy::Own, Language::English}), "-struct-text");
    if (!structure) {
        MESSAGE("skipped: pdfinfo is not installed");
        return;
    }
    CHECK(structure->find("1 / ") == structure->npos);
}

TEST_SUITE_END();
