// Reports on paper.
#include "core/report/document.h"
#include "tests/core/report/hostile_document.h"
#include "tests/core/report/pdf_text.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sourdine;

namespace {

Document make_document(std::vector<Block> blocks)
{
    Document document{Language::French, "Atelier Nord", "Premier rendez-vous", {"Le jeudi 12 mars 2026"}, {{"Ce qui fait mal", std::move(blocks)}}, "Merci."};
    document.day = Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}};
    return document;
}

Table make_table(int rows)
{
    Table table{"Notes", {{"Heure", true}, {"Note"}}, {}};
    for (int i = 1; i <= rows; ++i) table.rows.push_back({{{std::to_string(i) + ":00"}}, {{"Ligne " + std::to_string(i)}}});
    return table;
}

int count_of(const std::string& text, const std::string& what)
{
    int count = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
    return count;
}

int count_pages(const std::string& pdf) { return count_of(pdf, "/Type /Page %"); }

#define WORDS_OR_SKIP(words, pdf)                                                \
    const auto words##_or_none = test::read_pdf_text(pdf);                       \
    if (!words##_or_none) {                                                      \
        MESSAGE("skipped: pdftotext is not installed");                          \
        return;                                                                  \
    }                                                                            \
    const std::string& words = *words##_or_none

}  // namespace

TEST_CASE("the same document gives the same bytes")
{
    const Document document = make_document({Paragraph{{{"Des commandes se perdent", 2}}}, make_table(60)});
    CHECK(write_pdf(document) == write_pdf(document));
}

TEST_CASE("a PDF tells its title, its language and the day of the interview, and nothing of the machine")
{
    const std::string pdf = write_pdf(make_document({Paragraph{{{"x"}}}}));
    CHECK(pdf.find("/Lang (fr)") != pdf.npos);
    CHECK(pdf.find("/CreationDate (D:20260312") != pdf.npos);
    CHECK(pdf.find("/ModDate") == pdf.npos);
    CHECK(pdf.find("/Author") == pdf.npos);
    const auto properties = test::read_pdf_properties(pdf);
    if (!properties) {
        MESSAGE("skipped: pdfinfo is not installed");
        return;
    }
    CHECK(properties->find("Atelier Nord · Premier rendez-vous") != std::string::npos);
    CHECK(properties->find("rror") == std::string::npos);
}

TEST_CASE("every row of a long table is there once, below the titles of its page")
{
    const std::string pdf = write_pdf(make_document({make_table(90)}));
    REQUIRE(count_pages(pdf) > 2);
    WORDS_OR_SKIP(words, pdf);
    CHECK(count_of(words, "Ligne ") == 90);
    CHECK(count_of(words, "Ligne 57\n") == 1);
    CHECK(count_of(words, "Heure") == count_pages(pdf));
}

TEST_CASE("a page tells which of how many it is")
{
    const std::string pdf = write_pdf(make_document({make_table(90)}));
    WORDS_OR_SKIP(words, pdf);
    CHECK(words.find("Atelier Nord · Premier rendez-vous") != words.npos);
    std::string dense = words;  // how wide a blank must be to be one is the reader's choice
    std::erase(dense, ' ');
    CHECK(dense.find("\n2/" + std::to_string(count_pages(pdf)) + "\n") != dense.npos);
}

TEST_CASE("an only page needs no number")
{
    const std::string pdf = write_pdf(make_document({Paragraph{{{"x"}}}}));
    WORDS_OR_SKIP(words, pdf);
    CHECK(words.find("/") == words.npos);
}

TEST_CASE("the outline names sections, parts and pains")
{
    const std::string pdf = write_pdf(make_document({Subheading{"Ecoute"}, Card{{{"lost orders", 3}}, {"said once"}, {{{{"We have lost orders"}}, "Claire"}}}}));
    CHECK(pdf.find("/Title (Ce qui fait mal)") != pdf.npos);
    CHECK(pdf.find("/Title (Ecoute)") != pdf.npos);
    CHECK(pdf.find("/Title (lost orders)") != pdf.npos);
}

TEST_CASE("French signs stay with their words where the line ends")
{
    // As many as fit, and one more: wherever the line ends, it does not end before the sign.
    std::string text;
    for (int i = 0; i < 60; ++i) text += "mot" + std::to_string(i) + "\u202F? ";
    const std::string pdf = write_pdf(make_document({Paragraph{{{text}}}}));
    WORDS_OR_SKIP(words, pdf);
    CHECK(count_of(words, "?") == 60);
    CHECK(count_of(words, "\n?") == 0);
}

TEST_CASE("a long word is cut without a sign it does not have")
{
    const std::string pdf = write_pdf(make_document({Paragraph{{{std::string(400, 'w')}}}}));
    WORDS_OR_SKIP(words, pdf);
    CHECK(count_of(words, "w") == 400);
    CHECK(count_of(words, "w-") == 0);
}

TEST_CASE("whatever was typed, a PDF comes out")
{
    const std::string pdf = write_pdf(test::make_hostile_document());
    CHECK(pdf.starts_with("%PDF-1.5"));
    CHECK(pdf.ends_with("%%EOF\n"));
    WORDS_OR_SKIP(words, pdf);
    CHECK(words.find("Syntax Error") == words.npos);
    CHECK(words.find("<b>&amp;\"'</b>]]>") != words.npos);
    CHECK(count_of(words, "row") == 60);
    CHECK(count_of(words, "w") >= 80'000);
}

TEST_CASE("whatever was typed, a sheet comes out")
{
    const std::string pdf = write_pdf(test::make_hostile_document(true));
    CHECK(pdf.ends_with("%%EOF\n"));
    WORDS_OR_SKIP(words, pdf);
    CHECK(words.find("Syntax Error") == words.npos);
    CHECK(count_of(words, "row") == 60);
}

TEST_CASE("a document of nothing is an empty page")
{
    CHECK(count_pages(write_pdf({})) == 1);
}
