#include "core/report/document.h"

#include <doctest/doctest.h>

using namespace sourdine;

namespace {

std::string body_of(Block block)
{
    const std::string whole = write_markdown({Language::English, "", "T", {}, {{"S", {std::move(block)}}}, ""});
    const std::string head = "# T\n\n## S\n\n";
    REQUIRE(whole.starts_with(head));
    return whole.substr(head.size());
}

}  // namespace

TEST_CASE("words with strokes are bold with their number")
{
    CHECK(body_of(Paragraph{{{"a "}, {"weekend of firefighting", 3}, {"."}}}) == "a **weekend of firefighting** (3).\n");
}

TEST_CASE("signs of Markdown in a client's words stay signs")
{
    CHECK(body_of(Paragraph{{{R"(a*b_c `d` [e](f) <g> h|i ~j~ #k \l &amp;)"}}}) ==
          R"(a\*b\_c \`d\` \[e\](f) \<g\> h\|i \~j\~ \#k \\l &amp;amp;)"
          "\n");
}

TEST_CASE("a line that begins like a list stays a line")
{
    CHECK(body_of(Paragraph{{{"- dash"}}}) == "\\- dash\n");
    CHECK(body_of(Paragraph{{{"+ plus"}}}) == "\\+ plus\n");
    CHECK(body_of(Paragraph{{{"=== rule"}}}) == "\\=== rule\n");
    CHECK(body_of(Paragraph{{{"2019. The year"}}}) == "2019\\. The year\n");
    CHECK(body_of(Paragraph{{{"3) third"}}}) == "3\\) third\n");
    CHECK(body_of(Paragraph{{{"    code"}}}) == "code\n");
    CHECK(body_of(Paragraph{{{"2019 was"}}}) == "2019 was\n");
    CHECK(body_of(Paragraph{{{"7"}}}) == "7\n");
}

TEST_CASE("a line break in a cell does not end its row")
{
    CHECK(body_of(Table{"", {{"A"}, {"B", true}}, {{{{"x\ny|z"}}, {{"1"}}}}}) == "| A | B |\n| --- | ---: |\n| x y\\|z | 1 |\n");
}

TEST_CASE("bold leaves blanks outside")
{
    CHECK(body_of(Paragraph{{{" word ", 1}}}) == "**word**  (1)\n");
}

TEST_CASE("a quote says who")
{
    CHECK(body_of(Quote{{{"“Never again.”"}}, "Hugo, 3:10"}) == "> “Never again.” — Hugo, 3:10\n");
}

TEST_CASE("a list is a list")
{
    CHECK(body_of(BulletList{{{{"one"}}, {{"- two"}}}}) == "- one\n- \\- two\n");
}

TEST_CASE("lanes show a character a minute")
{
    TalkChart chart;
    chart.description = "Shares";
    chart.length = Milliseconds{150'000};
    chart.lanes = {{"Inès", "", "50%", false, {{Milliseconds{0}, Milliseconds{60'000}}}},
                   {"Me`", "", "0%", true, {{Milliseconds{60'000}, Milliseconds{60'100}}, {Milliseconds{120'000}, Milliseconds{135'000}}}}};
    CHECK(body_of(chart) == "```text\nInès █·· 50%\nMe   ·▁▄ 0%\n```\n\nShares\n");
}

TEST_CASE("client, facts and closing line frame the document")
{
    CHECK(write_markdown({Language::English, "R*D", "First", {"12 March"}, {}, "Thanks."}) == "# First\n\n**R\\*D**\n\n12 March\n\n---\n\nThanks.\n");
}
