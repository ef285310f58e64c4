#include "core/exchange/decode.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace sourdine {

using namespace std::string_literals;

TEST_CASE("a UTF-8 mark at the beginning is no part of the text")
{
    const Decoded read = decode("\xEF\xBB\xBFZoé: oui");
    CHECK(read.text == "Zoé: oui");
    CHECK(read.encoding == Encoding::Utf8);
    CHECK(decode("\xEF\xBB\xBF").text.empty());
}

TEST_CASE("a second mark is kept: only the first one is about the file")
{
    CHECK(decode("\xEF\xBB\xBF\xEF\xBB\xBFx").text == "\xEF\xBB\xBFx");
}

TEST_CASE("UTF-16 is read in both orders of its bytes")
{
    const Decoded little = decode("\xFF\xFE" "A\0\xE9\0\r\0\n\0"s);
    CHECK(little.text == "Aé\n");
    CHECK(little.encoding == Encoding::Utf16Le);
    const Decoded big = decode("\xFE\xFF" "\0A\0\xE9\0\r\0\n"s);
    CHECK(big.text == "Aé\n");
    CHECK(big.encoding == Encoding::Utf16Be);
}

TEST_CASE("a pair of UTF-16 surrogates is one character, one alone is none")
{
    CHECK(decode("\xFF\xFE\x3D\xD8\x21\xDE"s).text == "😡");
    CHECK(decode("\xFE\xFF\xD8\x3D\0x"s).text == "\uFFFDx");
    CHECK(decode("\xFE\xFF\xDE\x21"s).text == "\uFFFD");
    CHECK(decode("\xFE\xFF\xD8\x3D"s).text == "\uFFFD");
}

TEST_CASE("half a UTF-16 character at the end is left out")
{
    CHECK(decode("\xFF\xFE" "A\0B"s).text == "A");
    CHECK(decode("\xFF\xFE").text.empty());
}

TEST_CASE("what is not UTF-8 is Windows-1252")
{
    const Decoded read = decode("r\xE9union: 30 \x80 \x93oui\x94");
    CHECK(read.text == "réunion: 30 € “oui”");
    CHECK(read.encoding == Encoding::Windows1252);
}

TEST_CASE("the five bytes Windows-1252 leaves out are no characters")
{
    CHECK(decode_windows_1252("\x81\x8D\x8F\x90\x9D") == "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(decode_windows_1252("\x7F\xA0\xFF") == "\x7F\u00A0ÿ");
}

TEST_CASE("JSON with a broken character is UTF-8 all the same")
{
    const Decoded read = decode(" {\"text\": \"caf\xC3\xA9 \xE2\x82\"}");
    CHECK(read.text.find("café ") != std::string::npos);
    CHECK(read.text.find("\uFFFD") != std::string::npos);
    CHECK(read.encoding == Encoding::Utf8);
}

TEST_CASE("behind a UTF-8 mark a broken sequence is mended, not taken for another encoding")
{
    const Decoded read = decode("\xEF\xBB\xBF" "caf\xE9");
    CHECK(read.text == "caf\uFFFD");
    CHECK(read.encoding == Encoding::Utf8);
}

TEST_CASE("overlong sequences and surrogates written in UTF-8 are not UTF-8")
{
    CHECK(decode("a\xC0\xAF").encoding == Encoding::Windows1252);
    CHECK(decode("a\xED\xA0\x80").encoding == Encoding::Windows1252);
    CHECK(decode("a\xF4\x90\x80\x80").encoding == Encoding::Windows1252);
}

TEST_CASE("every end of line is the same one")
{
    CHECK(decode("a\r\nb\rc\nd\r\r\ne\r").text == "a\nb\nc\nd\n\ne\n");
    CHECK(decode("\r").text == "\n");
    CHECK(decode("\n\r").text == "\n\n");
}

TEST_CASE("a NUL is a character nobody can read, and no fault of the encoding")
{
    const Decoded read = decode("a\0\xC3\xA9"s);
    CHECK(read.text == "a\uFFFDé");
    CHECK(read.encoding == Encoding::Utf8);
    CHECK(decode("\xFF\xFE" "A\0\0\0"s).text == "A\uFFFD");
}

TEST_CASE("nothing decodes to nothing")
{
    CHECK(decode("").text.empty());
}

}  // namespace sourdine
