// What a client must never read, in any format.
#include "core/exchange/zip_file.h"
#include "core/report/report.h"
#include "tests/core/report/pdf_text.h"
#include "tests/core/report/tag_balance.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

using namespace sourdine;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}};

// Every private field holds a word of its own that begins with SECRET; the client's own words do not.
test::MadeInterview plant_secrets()
{
    test::MadeInterview made;
    const PersonId claire = made.client("Claire Aubry");
    const PersonId me = made.me("Ana Roux");
    made.head([](Head& h) {
        h.brief = "SECRET1";
        h.aims = {97, Milliseconds{83'000}, 96};
        h.debrief = {93, "SECRET2", "SECRET3", "SECRET4"};
        h.scheduled = std::chrono::local_days{today} + std::chrono::hours{14};
    });
    made.careful("SECRET5");
    made.planned(0, "SECRET6");
    made.phase(Phase::Open, 0);
    made.turn(claire, 0, 61'000);
    made.turn(me, 61'000, 100'000);
    made.cut_in(me, claire, 61'000, "SECRET7");
    made.note(NoteKind::Note, 1'000, claire, "SECRET8 with ___SECRET9___");
    made.note(NoteKind::Question, 2'000, me, "SECRET10?");
    made.note(NoteKind::Idea, 3'000, me, "SECRET11 and _lost orders_");
    made.note(NoteKind::Problem, 4'000, claire, "We have __lost orders__");
    made.note(NoteKind::Quote, 5'000, claire, "Nobody sleeps");
    made.note(NoteKind::Decision, 6'000, claire, "Count first");
    made.note(NoteKind::Action, 7'000, me, "Send the list");
    made.pain_view("lost order", "secret9");
    made.ended(100'000);
    return made;
}

std::string write(ReportFormat format, Copy copy)
{
    return write_report(plant_secrets(), at_ms(100'000), today, {format, copy, Language::English});
}

std::string in_capitals(std::string text)
{
    for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return text;
}

bool tells_secret(const std::string& text) { return in_capitals(text).find("SECRET") != text.npos; }

// What a reader of a Word file's part sees: its words, without the marks around them.
std::string words_of_part(std::string_view xml)
{
    std::string words;
    for (std::size_t at = 0; at < xml.size();) {
        const std::size_t mark = std::min(xml.find('<', at), xml.size());
        (words += xml.substr(at, mark - at)) += ' ';
        at = std::min(xml.find('>', mark), xml.size() - 1) + 1;
    }
    return words;
}

void check_nothing_given_away(std::string text)
{
    text = in_capitals(text);
    CHECK(text.find("SECRET") == text.npos);
    for (const char* word : {"WE HAVE", "NOBODY SLEEPS", "COUNT FIRST", "SEND THE LIST", "CLAIRE AUBRY"}) CHECK(text.find(word) != text.npos);
    // Figures of talk: shares (61 %, 39 %), times spoken (1:01, 0:39), aims and guess.
    for (const char* figure : {"61%", "39%", "1:01", "0:39", "97", "83", "96", "93", "TALK", "SHARE", "<SVG"}) CHECK(text.find(figure) == text.npos);
}

}  // namespace

TEST_CASE("the client's HTML gives nothing away") { check_nothing_given_away(write(ReportFormat::Html, Copy::Client)); }

TEST_CASE("the client's Markdown gives nothing away") { check_nothing_given_away(write(ReportFormat::Markdown, Copy::Client)); }

TEST_CASE("the client's Word file gives nothing away, in none of its parts")
{
    const auto entries = read_zip(write(ReportFormat::Docx, Copy::Client));
    REQUIRE(entries.ok());
    std::string words;
    for (const ZipEntry& entry : *entries) {
        CAPTURE(entry.name);
        CHECK_FALSE(tells_secret(entry.name + entry.bytes));
        CHECK_FALSE(entry.name.starts_with("word/media"));
        if (entry.name == "word/document.xml" || entry.name == "docProps/core.xml" || entry.name == "word/footer1.xml") words += words_of_part(entry.bytes);
    }
    check_nothing_given_away(words);
}

TEST_CASE("the own Word file holds what was planted, or the search would prove nothing")
{
    const auto entries = read_zip(write(ReportFormat::Docx, Copy::Own));
    REQUIRE(entries.ok());
    std::string words;
    for (const ZipEntry& entry : *entries) words += entry.bytes;
    for (const char* secret : {"SECRET1", "SECRET2", "SECRET5", "SECRET6", "SECRET8", "SECRET11"}) CHECK(words.find(secret) != words.npos);
}

TEST_CASE("the client's PDF gives nothing away, in its words, outline and properties")
{
    const std::string pdf = write(ReportFormat::Pdf, Copy::Client);
    CHECK_FALSE(tells_secret(pdf));  // the outline and properties stand there uncompressed
    const auto words = test::read_pdf_text(pdf);
    const auto properties = test::read_pdf_properties(pdf);
    if (!words || !properties) {
        MESSAGE("skipped: pdftotext or pdfinfo is not installed");
        return;
    }
    check_nothing_given_away(*words);
    CHECK_FALSE(tells_secret(*properties));
}

TEST_CASE("the own PDF holds what was planted, or the search would prove nothing")
{
    const auto words = test::read_pdf_text(write(ReportFormat::Pdf, Copy::Own));
    if (!words) {
        MESSAGE("skipped: pdftotext is not installed");
        return;
    }
    for (const char* secret : {"SECRET1", "SECRET2", "SECRET5", "SECRET6", "SECRET8", "SECRET11"}) CHECK(words->find(secret) != words->npos);
}

TEST_CASE("the client's JSON gives nothing away")
{
    const std::string text = write(ReportFormat::Json, Copy::Client);
    CHECK(text.find("SECRET") == text.npos);
    CHECK(text.find("secret") == text.npos);
    CHECK(text.find("talk_ms") == text.npos);
    CHECK(text.find("Nobody sleeps") != text.npos);
}

TEST_CASE("the client's CSV gives nothing away")
{
    const std::string text = write(ReportFormat::Csv, Copy::Client);
    CHECK(text.find("SECRET") == text.npos);
    CHECK(text.find("Nobody sleeps") != text.npos);
}

TEST_CASE("the own copy holds everything prepared, noted and debriefed")
{
    const std::string text = write(ReportFormat::Html, Copy::Own);
    std::string missing;
    for (int i = 1; i <= 11; ++i)
        if (i != 7 && text.find("SECRET" + std::to_string(i)) == text.npos) missing += " SECRET" + std::to_string(i);
    CHECK(missing == "");
    CHECK(test::TagBalance::find_fault(text) == "");
}

TEST_CASE("where words were cut stays in the own copy")
{
    CHECK(write(ReportFormat::Html, Copy::Own).find("SECRET7") != std::string::npos);
}

TEST_CASE("the client's copy ends with thanks")
{
    CHECK(write(ReportFormat::Html, Copy::Client).find("Thank you for your time") != std::string::npos);
    CHECK(write(ReportFormat::Html, Copy::Own).find("Thank you for your time") == std::string::npos);
}

TEST_CASE("a format names its files")
{
    CHECK(extension_of(ReportFormat::Html) == "html");
    CHECK(extension_of(ReportFormat::Markdown) == "md");
    CHECK(extension_of(ReportFormat::Json) == "json");
    CHECK(extension_of(ReportFormat::Csv) == "csv");
    CHECK(extension_of(ReportFormat::Pdf) == "pdf");
    CHECK(extension_of(ReportFormat::Docx) == "docx");
}
