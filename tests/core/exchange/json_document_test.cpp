#include "core/exchange/json_document.h"

#include "tests/core/exchange/tree_reading.h"

#include <doctest/doctest.h>

#include <array>

namespace sourdine {

TEST_CASE("numbers are read as they were written")
{
    const auto document = parse_json(R"({"a": 12.345000, "b": 1e3, "c": -7, "d": 0.1e-2, "e": 18446744073709551615})", "f");
    REQUIRE(document.ok());
    const JsonValue root = document->root();
    CHECK(root["a"].text() == "12.345000");
    CHECK(root["b"].text() == "1e3");
    CHECK(root["c"].text() == "-7");
    CHECK(root["d"].text() == "0.1e-2");
    CHECK(root["e"].text() == "18446744073709551615");
    CHECK(root["a"].is_number());
}

TEST_CASE("lists and objects keep their order, null is as if it were not there")
{
    const auto document = parse_json("{\"list\": [\"x\",\n null, [1, 2], {\"k\": \"v\"}],\n \"none\": null, \"yes\": true}", "f");
    REQUIRE(document.ok());
    const JsonValue list = document->root()["list"];
    CHECK(list.size() == 4);
    auto at = list.begin();
    CHECK((*at).text() == "x");
    CHECK((*at).line() == 1);
    CHECK_FALSE(static_cast<bool>(*++at));
    CHECK((*++at).size() == 2);
    CHECK((*++at)["k"].text() == "v");
    CHECK((*at).line() == 2);
    CHECK(++at == list.end());
    CHECK_FALSE(static_cast<bool>(document->root()["none"]));
    CHECK_FALSE(document->root()["yes"].is_text());
    CHECK_FALSE(static_cast<bool>(document->root()["gone"]["deeper"]));
}

TEST_CASE("what nobody reads is not kept, whatever hangs below it")
{
    constexpr std::array<std::string_view, 1> dropped{"tokens"};
    const auto document = parse_json(R"({"a": [{"tokens": [1, {"tokens": 2}], "t": "x"}, {"tokens": 5, "t": "y"}], "b": 1})", "f", dropped);
    REQUIRE(document.ok());
    const JsonValue first = *document->root()["a"].begin();
    CHECK(first.size() == 1);
    CHECK(first["t"].text() == "x");
    CHECK(document->root()["b"].text() == "1");
}

TEST_CASE("raw control characters, NaN and broken UTF-8 do not stop the reading")
{
    const auto document = parse_json("{\"a\": \"one\ntwo\tthree\", \"b\": NaN, \"c\": [-Infinity, 1], \"d\": \"\xC3 NaN \\\" \"}", "f");
    REQUIRE(document.ok());
    CHECK(document->root()["a"].text() == "one two three");
    CHECK(document->root()["b"].text().empty());
    CHECK(document->root()["c"].size() == 2);
    CHECK(document->root()["d"].text() == "\xEF\xBF\xBD NaN \" ");
}

TEST_CASE("NUL written as an escape is no character, neither in a text nor in a key")
{
    const auto document = parse_json(R"({"a\u0000b": "one\u0000two", "c": "\u0000"})", "f");
    REQUIRE(document.ok());
    CHECK(document->root()["a\xEF\xBF\xBD" "b"].text() == "one\xEF\xBF\xBDtwo");
    CHECK(document->root()["c"].text() == "\xEF\xBF\xBD");
}

TEST_CASE("JSON cut off in the middle is refused with the place it breaks at")
{
    const auto cut = parse_json(R"({"segments": [{"start": 1.0, "te)", "talk.json");
    REQUIRE_FALSE(cut.ok());
    CHECK(cut.error() == Error{Fault::Format, "import.broken_json", {{"file", "talk.json"}, {"byte", "32"}}});
    CHECK(parse_json("", "f").error().key == "import.broken_json");
    CHECK(parse_json("{} {}", "f").error().key == "import.broken_json");
}

TEST_CASE("a hundred thousand brackets are refused, as many inside a text are not")
{
    CHECK(parse_json(repeat("[", 100'000), "f").error().key == "import.too_deep");
    CHECK(parse_json(repeat("{\"a\":", 100'000), "f").error().key == "import.too_deep");
    CHECK(parse_json('"' + repeat("[", 100'000) + '"', "f").ok());
    CHECK(parse_json(repeat("[", 64) + repeat("]", 64), "f").ok());
}

TEST_CASE("reading JSON stops when asked to")
{
    const auto stopped = parse_json('[' + repeat("1,", 10'000) + "1]", "f", {}, [](std::size_t) { return false; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().key == "import.stopped");
}

}  // namespace sourdine
