#include "core/exchange/xml_document.h"

#include "core/base/utf8.h"
#include "tests/core/exchange/tree_reading.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("a plain DOCTYPE is passed over and the declared encoding does not matter")
{
    const auto document = parse_xml("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE Trans SYSTEM \"trans-14.dtd\">\n<Trans>d\u00e9j\u00e0 &amp; &lt;</Trans>", "f");
    REQUIRE(document.ok());
    CHECK(text_inside(document->child("Trans")) == "d\u00e9j\u00e0 & <");
}

TEST_CASE("a file that defines entities of its own is refused before anything is expanded")
{
    const char* laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><l>&c;</l>";
    CHECK(parse_xml(laughs, "f").error().key == "import.entities");
    CHECK(parse_xml("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>", "f").error().key == "import.entities");
    CHECK(parse_xml("<!DOCTYPE x SYSTEM \"a\" []><x/>", "f").error().key == "import.entities");
    CHECK(parse_xml("<!ENTITY a \"b\"><x/>", "f").error().key == "import.entities");
}

TEST_CASE("entity definitions inside a comment or a text are only words")
{
    CHECK(parse_xml("<x><!-- <!ENTITY --><![CDATA[<!ENTITY <a><a>]]></x>", "f").ok());
}

TEST_CASE("a hundred thousand nested elements are refused, as many side by side are not")
{
    CHECK(parse_xml(repeat("<a>", 100'000), "f").error().key == "import.too_deep");
    CHECK(parse_xml("<x>" + repeat("<a b=\">\"/>", 100'000) + "</x>", "f").ok());
    CHECK(parse_xml(repeat("<a>", 64) + repeat("</a>", 64), "f").ok());
}

TEST_CASE("XML cut off in the middle is refused with the line it breaks at")
{
    const auto cut = parse_xml("<a>\n<b>\n<c", "talk.eaf");
    REQUIRE_FALSE(cut.ok());
    CHECK(cut.error() == Error{Fault::Format, "import.broken_xml", {{"file", "talk.eaf"}, {"line", "3"}}});
    CHECK_FALSE(parse_xml("<a><b></a>", "f").ok());
    CHECK_FALSE(parse_xml("", "f").ok());
    CHECK_FALSE(parse_xml("<a b=\"", "f").ok());
}

TEST_CASE("nodes know the line they begin on, in any order asked")
{
    const std::string_view text = "<a>\n<b/>\n\n<c/></a>";
    const auto document = parse_xml(text, "f");
    REQUIRE(document.ok());
    XmlLines lines{text};
    CHECK(lines.line_of(document->child("a").child("c")) == 4);
    CHECK(lines.line_of(document->child("a").child("b")) == 2);
}

TEST_CASE("a number that stands for no character is told as one that cannot be read, never as broken text")
{
    const auto document = parse_xml("<x a=\"b&#55296;c\">one&#x110000;two &#99999999999999999999; &#233;</x>", "f");
    REQUIRE(document.ok());
    const std::string words = text_inside(document->child("x"));
    CHECK(is_utf8(words));
    CHECK(words.starts_with("one"));
    CHECK(words.ends_with("\u00e9"));
    CHECK(is_utf8(document->child("x").attribute("a").value()));
}

}  // namespace sourdine
