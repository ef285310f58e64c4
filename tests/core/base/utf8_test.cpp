#include "core/base/utf8.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("text is UTF-8 whether its letters are plain, accented or pictures")
{
    CHECK(is_utf8(""));
    CHECK(is_utf8("We close the month by hand, twice."));
    CHECK(is_utf8("déjà vu, l’été 👍 and then twelve plain letters"));
}

TEST_CASE("one broken byte is found wherever it stands")
{
    const std::string plain = "twenty-three plain bytes";
    for (std::size_t at = 0; at < plain.size(); ++at) {
        std::string broken = plain;
        broken[at] = '\xE9';
        CHECK_MESSAGE(!is_utf8(broken), at);
        broken[at] = '\0';
        CHECK_MESSAGE(!is_utf8(broken), at);
        broken[at] = '\x01';
        CHECK_MESSAGE(is_utf8(broken), at);
    }
}

TEST_CASE("a character that is cut off is no UTF-8, nor one written too long")
{
    CHECK_FALSE(is_utf8("caf\xC3"));
    CHECK_FALSE(is_utf8("\xC0\xAF"));
    CHECK_FALSE(is_utf8("\xED\xA0\x80"));
}

TEST_CASE("mended text is UTF-8, the mark of a lost byte in its place")
{
    CHECK(repair_utf8("caf\xE9!") == "caf\xEF\xBF\xBD!");
    CHECK(is_utf8(repair_utf8(std::string_view{"a\0b\xFF", 4})));
}

}  // namespace sourdine
