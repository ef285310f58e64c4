#include "core/report/document.h"
#include "tests/core/report/tag_balance.h"

#include <doctest/doctest.h>

using namespace sourdine;
using test::TagBalance;

namespace {

Document one_block(Block block)
{
    return {Language::English, "Atelier Nord", "First meeting", {"12 March"}, {{"Part", {std::move(block)}}}, "Thank you."};
}

bool holds(const std::string& html, std::string_view part)
{
    return html.find(part) != html.npos;
}

TalkChart small_chart()
{
    TalkChart chart;
    chart.title = "Who <spoke>";
    chart.description = "Shares";
    chart.length = Milliseconds{10 * 60'000};
    chart.phases = {{"Open", Milliseconds{0}}, {"Listen", Milliseconds{5 * 60'000}}};
    chart.lanes = {{"Claire", "CEO", "75%", false, {{Milliseconds{0}, Milliseconds{5 * 60'000}}}},
                   {"Me", "", "25%", true, {{Milliseconds{9 * 60'000}, Milliseconds{99 * 60'000}}}}};
    chart.marks = {{Milliseconds{60'000}, 3}};
    chart.marks_name = "Underlined";
    return chart;
}

}  // namespace

TEST_CASE("a page says its language, its title and nothing of scripts or other places")
{
    Document document = one_block(Paragraph{{{"Text"}}});
    document.language = Language::French;
    const std::string html = write_html(document);
    CHECK(html.starts_with("<!doctype html>\n<html lang=\"fr\">"));
    CHECK(holds(html, "<title>Atelier Nord · First meeting</title>"));
    CHECK(holds(html, "<meta charset=\"utf-8\">"));
    CHECK_FALSE(holds(html, "<script"));
    CHECK_FALSE(holds(html, "http"));
    CHECK_FALSE(holds(html, "url("));
    CHECK_FALSE(holds(html, "src="));
    CHECK_FALSE(holds(html, "href="));
    CHECK_FALSE(holds(html, "@import"));
}

TEST_CASE("a page is made for A4 as well")
{
    const std::string html = write_html(one_block(Paragraph{{{"Text"}}}));
    CHECK(holds(html, "@page{size:A4"));
    CHECK(holds(html, "@media print"));
    CHECK(holds(html, "break-inside:avoid"));
}

TEST_CASE("a client's words are never taken for HTML")
{
    const std::string html = write_html(one_block(Paragraph{{{"<b>\"R&D\"</b> isn't\x01 here"}}}));
    CHECK(holds(html, "&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; isn&#39;t  here"));
    CHECK(TagBalance::find_fault(html) == "");
}

TEST_CASE("strokes are drawn and told in words")
{
    const std::string html = write_html(one_block(Paragraph{{{"a "}, {"weekend of firefighting", 3}}}));
    CHECK(holds(html, "a <u class=\"s3\">weekend of firefighting</u><span class=\"told\"> (underlined 3 times)</span>"));
    const std::string once = write_html(one_block(Paragraph{{{"mapping", 1}}}));
    CHECK(holds(once, "(underlined once)"));
}

TEST_CASE("a table has a caption and says what heads its columns and rows")
{
    const std::string html = write_html(one_block(Table{"Actions", {{"What"}, {"By", true}}, {{{{"Call"}}, {{"Friday"}}}}}));
    CHECK(holds(html, "<caption>Actions</caption>"));
    CHECK(holds(html, "<th scope=\"col\">What</th><th scope=\"col\" class=\"number\">By</th>"));
    CHECK(holds(html, "<th scope=\"row\">Call</th><td class=\"number\">Friday</td>"));
}

TEST_CASE("a section is named by its heading")
{
    const std::string html = write_html(one_block(Subheading{"Below"}));
    CHECK(holds(html, "<section aria-labelledby=\"part1\">\n<h2 id=\"part1\">Part</h2>\n<h3>Below</h3>"));
}

TEST_CASE("the chart tells its title and what it shows")
{
    const std::string html = write_html(one_block(small_chart()));
    CHECK(holds(html, "<svg role=\"img\""));
    CHECK(holds(html, "<title id=\"chart1-title\">Who &lt;spoke&gt;</title>"));
    CHECK(holds(html, "<desc id=\"chart1-desc\">Shares</desc>"));
}

TEST_CASE("a lane's first half is drawn over half of its track")
{
    const std::string html = write_html(one_block(small_chart()));
    CHECK(holds(html, "<rect x=\"140\" y=\"36\" width=\"320\" height=\"20\" rx=\"1\" fill=\"#2F7D6B\"/>"));
}

TEST_CASE("what lies behind the end is not drawn beyond the chart")
{
    const std::string html = write_html(one_block(small_chart()));
    CHECK(holds(html, "<rect x=\"716\" y=\"76\" width=\"64\" height=\"20\" rx=\"1\" fill=\"#3E5C8A\"/>"));
}

TEST_CASE("three strokes stand higher than one")
{
    TalkChart chart = small_chart();
    chart.marks = {{Milliseconds{0}, 1}, {Milliseconds{60'000}, 3}};
    const std::string html = write_html(one_block(chart));
    CHECK(holds(html, "height=\"14\" rx=\"1\" fill=\"#C4402A\""));
    CHECK(holds(html, "height=\"30\" rx=\"1\" fill=\"#C4402A\""));
}

TEST_CASE("a chart without length is still a chart")
{
    TalkChart chart = small_chart();
    chart.length = Milliseconds{0};
    CHECK(TagBalance::find_fault(write_html(one_block(chart))) == "");
}

TEST_CASE("an empty document is a whole page")
{
    CHECK(TagBalance::find_fault(write_html({})) == "");
}

TEST_CASE("every block is well formed")
{
    Document document = one_block(Card{{{"pain", 2}}, {"Claire"}, {{{{"words"}}, "Claire"}}});
    document.sections[0].blocks.emplace_back(BulletList{{{{"one"}}, {{"two", 1}}}});
    document.sections[0].blocks.emplace_back(FigureRow{{{"24%", "I spoke", "4 over"}, {"1", "cut-in", ""}}});
    document.sections[0].blocks.emplace_back(Quote{{{"said"}}, ""});
    document.sections[0].blocks.emplace_back(small_chart());
    CHECK(TagBalance::find_fault(write_html(document)) == "");
}

TEST_CASE("the checker of HTML finds what is broken")
{
    CHECK(TagBalance::find_fault("<p>a</p>") == "");
    CHECK(TagBalance::find_fault("<p><b>a</p></b>") != "");
    CHECK(TagBalance::find_fault("<p>a") != "");
    CHECK(TagBalance::find_fault("<p>a & b</p>") != "");
    CHECK(TagBalance::find_fault("<p>a < b</p>") != "");
}
