// Reports for word processors.
#include "core/exchange/zip_file.h"
#include "core/report/docx_parts.h"
#include "tests/core/report/hostile_document.h"
#include "tests/core/report/tag_balance.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sourdine;

namespace {

Document make_document(std::vector<Block> blocks, Language language = Language::English)
{
    Document document{language, "Atelier Nord", "First meeting", {"Thursday 12 March 2026"}, {{"What hurts", std::move(blocks)}}, "Thank you."};
    document.day = Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}};
    return document;
}

std::string read_part(const Document& document, const std::string& name)
{
    const auto entries = read_zip(write_docx(document));
    REQUIRE(entries.ok());
    const auto found = std::find_if(entries->begin(), entries->end(), [&](const ZipEntry& e) { return e.name == name; });
    return found == entries->end() ? std::string{} : found->bytes;
}

std::string body_of(std::vector<Block> blocks) { return read_part(make_document(std::move(blocks)), "word/document.xml"); }

std::string fault_of_parts(const Document& document)
{
    const auto entries = read_zip(write_docx(document));
    REQUIRE(entries.ok());
    for (const ZipEntry& entry : *entries)
        if (!entry.name.ends_with(".png"))
            if (const std::string fault = test::TagBalance::find_fault(entry.bytes.substr(xml_head.size())); !fault.empty()) return entry.name + ": " + fault;
    return {};
}

bool holds(const std::string& text, std::string_view what) { return text.find(what) != text.npos; }

}  // namespace

TEST_CASE("the same document gives the same Word file")
{
    const Document document = make_document({Paragraph{{{"Orders get lost"}}}});
    CHECK(write_docx(document) == write_docx(document));
}

TEST_CASE("headings, lists and quotes are styles a consultant can change")
{
    const std::string body = body_of({Subheading{"Part"}, BulletList{{{{"one"}}}}, Quote{{{"words"}}, "Claire"}});
    CHECK(holds(body, "<w:pStyle w:val=\"Title\"/>"));
    CHECK(holds(body, "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">What hurts</w:t>"));
    CHECK(holds(body, "<w:pStyle w:val=\"Heading2\"/>"));
    CHECK(holds(body, "<w:pStyle w:val=\"ListBullet\"/>"));
    CHECK(holds(body, "<w:pStyle w:val=\"Quote\"/>"));
}

TEST_CASE("every style that is used is there")
{
    const Document document = test::make_hostile_document();
    const std::string body = read_part(document, "word/document.xml");
    const std::string styles = read_part(document, "word/styles.xml");
    std::string missing;
    for (const std::string tag : {"<w:pStyle w:val=\"", "<w:rStyle w:val=\"", "<w:tblStyle w:val=\""})
        for (auto at = body.find(tag); at != body.npos; at = body.find(tag, at + 1)) {
            const auto from = at + tag.size();
            const std::string name = body.substr(from, body.find('"', from) - from);
            if (!holds(styles, "w:styleId=\"" + name + "\"")) missing += " " + name;
        }
    CHECK(missing == "");
}

TEST_CASE("strokes are underlines of three kinds")
{
    const std::string body = body_of({Paragraph{{{"once", 1}, {"twice", 2}, {"thrice", 3}}}});
    CHECK(holds(body, "<w:rStyle w:val=\"Underlined1\"/></w:rPr><w:t xml:space=\"preserve\">once"));
    CHECK(holds(body, "<w:rStyle w:val=\"Underlined2\"/></w:rPr><w:t xml:space=\"preserve\">twice"));
    CHECK(holds(body, "<w:rStyle w:val=\"Underlined3\"/></w:rPr><w:t xml:space=\"preserve\">thrice"));
    const std::string styles = read_part(make_document({}), "word/styles.xml");
    CHECK(holds(styles, "<w:u w:val=\"single\""));
    CHECK(holds(styles, "<w:u w:val=\"double\""));
    CHECK(holds(styles, "<w:u w:val=\"thick\""));
}

TEST_CASE("a table has titles that stand again on every page, a caption and whole rows")
{
    const std::string body = body_of({Table{"Who took part", {{"Name"}, {"Turns", true}}, {{{{"Claire"}}, {{"12"}}}}}});
    CHECK(holds(body, "<w:tblCaption w:val=\"Who took part\"/>"));
    CHECK(holds(body, "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"));
    CHECK(holds(body, "<w:jc w:val=\"right\"/></w:pPr><w:r><w:t xml:space=\"preserve\">12"));
}

TEST_CASE("each numbered list begins at one")
{
    const Document document = make_document({BulletList{{{{"a"}}}, true}, BulletList{{{{"b"}}}, true}});
    const std::string body = read_part(document, "word/document.xml");
    CHECK(holds(body, "<w:numId w:val=\"2\"/>"));
    CHECK(holds(body, "<w:numId w:val=\"3\"/>"));
    CHECK(holds(read_part(document, "word/numbering.xml"), "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"));
}

TEST_CASE("the chart is a picture told to who cannot see it")
{
    TalkChart chart;
    chart.title = "Who spoke when";
    chart.description = "Shares: Claire 61%.";
    chart.length = Milliseconds{60'000};
    chart.lanes = {{"Claire", "CEO", "61%", false, {{Milliseconds{0}, Milliseconds{40'000}}}}};
    const Document document = make_document({chart});
    CHECK(read_part(document, "word/media/chart1.png").starts_with("\x89PNG"));
    CHECK(holds(read_part(document, "word/document.xml"), "<wp:docPr id=\"1\" name=\"chart1.png\" descr=\"Who spoke when. Shares: Claire 61%.\"/>"));
    CHECK(holds(read_part(document, "word/_rels/document.xml.rels"), "Id=\"rIdChart1\""));
    CHECK(holds(read_part(document, "[Content_Types].xml"), "Extension=\"png\""));
}

TEST_CASE("the properties tell title, language and the day of the interview, and no one's name")
{
    const std::string core = read_part(make_document({}, Language::French), "docProps/core.xml");
    CHECK(holds(core, "<dc:title>Atelier Nord · First meeting</dc:title>"));
    CHECK(holds(core, "<dc:language>fr-FR</dc:language>"));
    CHECK(holds(core, ">2026-03-12T00:00:00Z</dcterms:created>"));
    CHECK_FALSE(holds(core, "creator"));
    CHECK_FALSE(holds(core, "lastModifiedBy"));
}

TEST_CASE("a title without an end leaves the page to the words")
{
    Document document = make_document({});
    document.title = std::string(10'000, 'w');
    CHECK(read_part(document, "word/footer1.xml").size() < 2'000);
    CHECK(holds(read_part(document, "word/document.xml"), document.title));
}

TEST_CASE("whatever was typed, the Word file is well formed")
{
    CHECK(fault_of_parts(test::make_hostile_document()) == "");
    CHECK(fault_of_parts(test::make_hostile_document(true)) == "");
    CHECK(fault_of_parts({}) == "");
}

TEST_CASE("characters XML has no place for are dropped, all others stay")
{
    CHECK(escape_xml("a\x01\x1b" "b\tc\nd\xef\xbf\xbe\x7f") == "ab c d");
    CHECK(escape_xml("<&>\" é \xf0\x9f\x98\x80") == "&lt;&amp;&gt;&quot; é \xf0\x9f\x98\x80");
}

TEST_CASE("a word that turns the direction of writing turns no other word")
{
    CHECK(escape_xml("\xe2\x80\xae" "owt\xe2\x81\xa9") == "owt");
}
