// The sample's reports, byte for byte. After a wanted change: SOURDINE_WRITE_GOLDENS=1 writes them anew, to be read
// before they are kept.
#include "core/desk/births.h"
#include "core/edit/decide.h"
#include "core/exchange/zip_file.h"
#include "core/insight/carry_over.h"
#include "core/report/outgoing.h"
#include "tests/core/report/pdf_text.h"
#include "tests/core/report/tag_balance.h"
#include "tests/support/fake_clock.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace sourdine;

namespace {

Interview make_sample_interview(Language language)
{
    const auto plan = read_sample(language);
    REQUIRE(plan.ok());
    const auto change = make_sample(InterviewId{1}, *plan, test::FakeClock{});
    REQUIRE(change.ok());
    Interview interview;
    interview.apply(*change);
    return interview;
}

// The sample's client is met again, with what the first time left open.
std::string write_sample_prep(const ReportChoice& choice)
{
    const bool french = choice.language == Language::French;
    std::vector<Interview> earlier{make_sample_interview(choice.language)};
    Head held = earlier[0].head();
    held.debrief.next_time = french ? "Laisser Claire finir.\nCompter avec eux." : "Let Claire finish.\nCount with them.";
    earlier[0].apply(*decide(earlier[0], UpdateHead{held}, at_ms(0)));
    const ClientMemory memory = remember_client(earlier);

    NewInterview wanted{held.client, french ? "Deuxième rendez-vous" : "Second meeting", *held.scheduled + std::chrono::days{14}, 45, {}};
    for (const KnownPerson& known : memory.persons) wanted.persons.push_back(known.person);
    wanted.persons.push_back(*earlier[0].find_me());
    Interview next;
    next.apply(*make_interview(InterviewId{2}, wanted));
    const auto take = [&](const Command& command) { next.apply(*decide(next, command, at_ms(0))); };
    take(carry_to_brief(memory.pains.at(0), choice.language));
    take(carry_to_brief(memory.actions.at(0), choice.language));
    take(carry_to_careful(memory.next_time.at(0)));
    take(carry_to_questions(memory.pains.at(1), choice.language));
    take(AddQuestion{french ? "Est-ce que vous avez un budget ?" : "Do you have a budget?"});
    return write_report(next, at_ms(0), date_of(*next.head().scheduled), choice, memory);
}

std::string write_sample_report(const ReportChoice& choice)
{
    if (choice.copy == Copy::Prep) return write_sample_prep(choice);
    const Interview interview = make_sample_interview(choice.language);
    return write_report(interview, *interview.head().ended, date_of(*interview.head().scheduled), choice);
}

void check_kept(const std::string& name, const std::string& written)
{
    const std::string file = std::string(SOURDINE_GOLDENS) + "/" + name;
    if (std::getenv("SOURDINE_WRITE_GOLDENS")) std::ofstream{file, std::ios::binary} << written;
    std::ostringstream golden;
    golden << std::ifstream{file, std::ios::binary}.rdbuf();
    INFO("golden: " << name);
    CHECK(written == golden.str());
}

std::string name_of(const ReportChoice& choice, std::string_view extension)
{
    return std::string("sample.") + std::string(code_of(choice.language)) + (choice.copy == Copy::Own ? ".own." : choice.copy == Copy::Prep ? ".prep." : ".client.") + std::string(extension);
}

void check_golden(const ReportChoice& choice)
{
    check_kept(name_of(choice, extension_of(choice.format)), write_sample_report(choice));
}

// A Word file's words and looks; a picture depends on the fonts that are installed.
void check_word_golden(Copy copy, Language language)
{
    const ReportChoice choice{ReportFormat::Docx, copy, language};
    const auto entries = read_zip(write_sample_report(choice));
    REQUIRE(entries.ok());
    for (const ZipEntry& entry : *entries)
        if (entry.name == "word/document.xml" || entry.name == "word/styles.xml") check_kept(name_of(choice, entry.name.substr(5)), entry.bytes);
}

// Letters and digits alone, so that neither line breaks nor marks count.
std::string letters_of(std::string text)
{
    for (const std::string blank : {"\u00A0", "\u202F"})
        for (auto at = text.find(blank); at != text.npos; at = text.find(blank, at)) text.erase(at, blank.size());
    std::string out;
    for (const char c : text)
        if (c < 0 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) out += c;
    return out;
}

// Words of a Markdown report that are not in the PDF, each as its letters.
std::string find_missing_words(Copy copy, Language language, const std::string& pdf_words)
{
    const std::string all = letters_of(pdf_words);
    std::string markdown = write_sample_report({ReportFormat::Markdown, copy, language});
    if (const auto chart = markdown.find("```text"); chart != markdown.npos) markdown.erase(chart, markdown.find("\n\n", markdown.find("```", chart + 7) + 5) - chart);
    for (auto at = markdown.find("** ("); at != markdown.npos; at = markdown.find("** (", at)) markdown.erase(at, 6);  // the number of strokes
    std::istringstream words{markdown};
    std::string missing;
    for (std::string word; words >> word;)
        if (const std::string letters = letters_of(word); all.find(letters) == all.npos && letters != "\u2014") missing += " " + letters;
    return missing;
}

// What is no document: one moment for all, so that no file tells when it was made.
std::string write_sample(const ReportChoice& choice)
{
    const Interview interview = make_sample_interview(choice.language);
    const Head& head = interview.head();
    const auto bytes = write_outgoing(interview, {*head.ended, date_of(*head.scheduled), *head.started}, choice);
    REQUIRE(bytes.ok());
    return *bytes;
}

void check_data_goldens(Language language)
{
    using enum ReportFormat;
    for (const ReportFormat format : {Csv, Json, Todos}) check_kept(name_of({format, Copy::Own, language}, extension_of(format)), write_sample({format, Copy::Own, language}));
    for (const ReportFormat format : {Csv, Json, Todos, Mail, Draft}) check_kept(name_of({format, Copy::Client, language}, extension_of(format)), write_sample({format, Copy::Client, language}));
    const auto project = read_zip(write_sample({Research, Copy::Own, language}));
    REQUIRE(project.ok());
    for (const ZipEntry& entry : *project)
        if (entry.name == "project.qde") check_kept(name_of({Research, Copy::Own, language}, "project.qde"), entry.bytes);
}

// The words of a PDF in the order they are told, on lines of our own: where it breaks its lines and pages depends on the
// fonts that are installed. Its footers are left out.
std::string set_words(const std::string& told, const std::string& footer)
{
    std::istringstream lines{told};
    std::string out, words;
    std::size_t filled = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find(footer) != line.npos || line.find_first_not_of("0123456789/ \f") == line.npos) continue;
        std::istringstream in{line};
        for (std::string word; in >> word;) {
            const bool full = filled + word.size() > 100;
            out += filled == 0 ? "" : full ? "\n" : " ";
            filled = full ? word.size() : filled + word.size() + 1;
            out += word;
        }
    }
    return out + '\n';
}

void check_pdf_golden(Copy copy, Language language)
{
    const ReportChoice choice{ReportFormat::Pdf, copy, language};
    const auto told = test::ask_poppler("pdftotext", write_sample_report(choice), "-raw");
    if (!told) {
        MESSAGE("skipped: pdftotext is not installed");
        return;
    }
    const Head head = make_sample_interview(language).head();
    check_kept(name_of(choice, "pdf.txt"), set_words(*told, head.client + " · "));
}

constexpr auto html = ReportFormat::Html;
constexpr auto markdown = ReportFormat::Markdown;

}  // namespace

TEST_CASE("the sample's English reports are as kept")
{
    check_golden({html, Copy::Own, Language::English});
    check_golden({html, Copy::Client, Language::English});
    check_golden({markdown, Copy::Own, Language::English});
    check_golden({markdown, Copy::Client, Language::English});
}

TEST_CASE("the sample's French reports are as kept")
{
    check_golden({html, Copy::Own, Language::French});
    check_golden({html, Copy::Client, Language::French});
    check_golden({markdown, Copy::Own, Language::French});
    check_golden({markdown, Copy::Client, Language::French});
}

TEST_CASE("the pages to walk in with are as kept")
{
    check_golden({html, Copy::Prep, Language::English});
    check_golden({markdown, Copy::Prep, Language::English});
    check_golden({html, Copy::Prep, Language::French});
    check_golden({markdown, Copy::Prep, Language::French});
}

TEST_CASE("the sample's Word files are as kept")
{
    check_word_golden(Copy::Own, Language::English);
    check_word_golden(Copy::Client, Language::English);
    check_word_golden(Copy::Prep, Language::English);
    check_word_golden(Copy::Own, Language::French);
    check_word_golden(Copy::Client, Language::French);
    check_word_golden(Copy::Prep, Language::French);
}

TEST_CASE("the sample's data, mails, to-dos and research projects are as kept")
{
    check_data_goldens(Language::English);
    check_data_goldens(Language::French);
}

TEST_CASE("the words of the sample's PDF files are as kept")
{
    check_pdf_golden(Copy::Own, Language::English);
    check_pdf_golden(Copy::Client, Language::English);
    check_pdf_golden(Copy::Prep, Language::English);
    check_pdf_golden(Copy::Own, Language::French);
    check_pdf_golden(Copy::Client, Language::French);
    check_pdf_golden(Copy::Prep, Language::French);
}

TEST_CASE("the sample's PDF files tell every word of the Markdown")
{
    const auto own = test::read_pdf_text(write_sample_report({ReportFormat::Pdf, Copy::Own, Language::French}));
    const auto client = test::read_pdf_text(write_sample_report({ReportFormat::Pdf, Copy::Client, Language::English}));
    const auto prep = test::read_pdf_text(write_sample_report({ReportFormat::Pdf, Copy::Prep, Language::French}));
    if (!own || !client || !prep) {
        MESSAGE("skipped: pdftotext is not installed");
        return;
    }
    CHECK(find_missing_words(Copy::Own, Language::French, *own) == "");
    CHECK(find_missing_words(Copy::Client, Language::English, *client) == "");
    CHECK(find_missing_words(Copy::Prep, Language::French, *prep) == "");
}

TEST_CASE("the page to walk in with is one page")
{
    const std::string pdf = write_sample_report({ReportFormat::Pdf, Copy::Prep, Language::French});
    const auto first = pdf.find("/Type /Page %");
    CHECK(first != pdf.npos);
    CHECK(pdf.find("/Type /Page %", first + 1) == pdf.npos);
}

TEST_CASE("the sample's pages are well formed")
{
    CHECK(test::TagBalance::find_fault(write_sample_report({html, Copy::Own, Language::English})) == "");
    CHECK(test::TagBalance::find_fault(write_sample_report({html, Copy::Client, Language::French})) == "");
    CHECK(test::TagBalance::find_fault(write_sample_report({html, Copy::Prep, Language::French})) == "");
}

TEST_CASE("no phrase of the report is missing")
{
    CHECK(write_sample_report({markdown, Copy::Own, Language::English}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Own, Language::French}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Own, Language::French}).find('{') == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Prep, Language::English}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Prep, Language::French}).find("report.") == std::string::npos);
    CHECK(write_sample_report({markdown, Copy::Prep, Language::French}).find('{') == std::string::npos);
}
