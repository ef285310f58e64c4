#include "core/exchange/scan.h"

#include <doctest/doctest.h>

#include <string>

namespace sourdine {

namespace {

// -1: none.
std::int64_t seconds(std::string_view text) { return read_seconds(text).value_or(Milliseconds{-1}).count(); }
std::int64_t sum(std::string_view onset, std::string_view duration) { return read_seconds_sum(onset, duration).value_or(Milliseconds{-1}).count(); }
std::int64_t clock(std::string_view text) { return read_clock(text).value_or(Milliseconds{-1}).count(); }

std::string name_before(std::string_view text)
{
    const auto prefix = find_name_prefix(text);
    return prefix ? std::string{prefix->name} + "|" + std::string{prefix->rest} : "none";
}

}  // namespace

TEST_CASE("decimal seconds are rounded half up from their text")
{
    CHECK(seconds("12") == 12'000);
    CHECK(seconds("12.3456") == 12'346);
    CHECK(seconds("0.0005") == 1);
    CHECK(seconds("0.00049999999999999999999") == 0);
    CHECK(seconds("2.6745") == 2675);
    CHECK(seconds("1.0005") == 1001);
    CHECK(seconds("4.35") == 4350);
}

TEST_CASE("seconds are written in many ways")
{
    CHECK(seconds("12,5") == 12'500);
    CHECK(seconds(".5") == 500);
    CHECK(seconds("5.") == 5000);
    CHECK(seconds("+1.5") == 1500);
    CHECK(seconds("1e3") == 1'000'000);
    CHECK(seconds("1.5E-1") == 150);
    CHECK(seconds("1e-400") == 0);
    CHECK(seconds(" 7 ") == 7000);
    CHECK(seconds("-0.5") == -500);
    CHECK(seconds("-0.0005") == -1);
    CHECK(seconds("-0.0") == 0);
    CHECK(seconds("000000000000000000000012") == 12'000);
}

TEST_CASE("what is no number of seconds is none")
{
    for (const char* text : {"", ".", "-", "abc", "1.2.3", "1,2,3", "1e", "1e5x", "0x10", "1 2", "nan", "inf", "--1", "1e401", "1e99999999999"}) CHECK_FALSE(read_seconds(text));
}

TEST_CASE("ten thousand hours is the longest there is")
{
    CHECK(seconds("36000000") == 36'000'000'000);
    CHECK_FALSE(read_seconds("36000000.001"));
    CHECK_FALSE(read_seconds("1e300"));
    CHECK_FALSE(read_seconds(std::string(300, '9')));
    CHECK_FALSE(read_seconds("0." + std::string(1000, '1')));
}

TEST_CASE("an onset and a duration are added before they are rounded")
{
    CHECK(sum("0.0004", "0.0004") == 1);
    CHECK(sum("1.0004", "0.0001") == 1001);
    CHECK(sum("12.34", "0.66") == 13'000);
    CHECK(sum("1e1", "0.5") == 10'500);
}

TEST_CASE("sums of sixteen digits are exact")
{
    CHECK(sum("1234.1234999999999999", "0.0000000000000001") == 1'234'124);
    CHECK(sum("1234.1234999999999999", "0.0000000000000000") == 1'234'123);
    CHECK(sum("999.9999999999999999", "0.0000000000000001") == 1'000'000);
    CHECK(sum("-0.5000000000000001", "0.5000000000000001") == 0);
    CHECK(sum("-0.5000000000000001", "1.0000000000000000") == 500);
    CHECK(sum("-2.0000000000000000", "0.5000000000000000") == -1500);
}

TEST_CASE("a sum with a part that is no number is none")
{
    CHECK_FALSE(read_seconds_sum("1", ""));
    CHECK_FALSE(read_seconds_sum("<NA>", "1"));
    CHECK_FALSE(read_seconds_sum("1e-300", "1"));
    CHECK_FALSE(read_seconds_sum("36000000", "1"));
}

TEST_CASE("a clock has hours or not, and a fraction of any length")
{
    CHECK(clock("1:02:03") == 3'723'000);
    CHECK(clock("02:03.5") == 123'500);
    CHECK(clock("02:03,5") == 123'500);
    CHECK(clock("0:0:5.320") == 5320);
    CHECK(clock("00:00:01.0005") == 1001);
    CHECK(clock("00:59.9996") == 60'000);
    CHECK(clock("100:00:00.000") == 360'000'000);
    CHECK(clock("75:00") == 4'500'000);
    CHECK(read_clock("-0:20") == Milliseconds{-20'000});
}

TEST_CASE("what is no clock is none")
{
    for (const char* text : {"", "12", ":12", "12:", "1:60", "1:60:00", "1:2:3:4", "1:02:", "1:02.", "1:02.x", "1:02 ", " 1:02", "1.5:00", "a:b", "--1:00", "1234567:00", "10001:00:00"})
        CHECK_FALSE(read_clock(text));
}

TEST_CASE("a name stands before the first colon with a blank behind it")
{
    CHECK(name_before("Ana Li: Note: it is 3:1") == "Ana Li|Note: it is 3:1");
    CHECK(name_before("Bob (HR): ") == "Bob (HR)|");
    CHECK(name_before("a:b: c") == "a:b|c");
    CHECK(name_before("@ritz / H (EIP-8219): ok") == "@ritz / H (EIP-8219)|ok");
}

TEST_CASE("a time, a link, a break or too long a text is no name")
{
    CHECK(name_before("at 10:30: so") == "none");
    CHECK(name_before("https://example.org: a link") == "none");
    CHECK(name_before("https: //x") == "none");
    CHECK(name_before("one\ntwo: three") == "none");
    CHECK(name_before(": so") == "none");
    CHECK(name_before("  : so") == "none");
    CHECK(name_before("no colon") == "none");
    CHECK(name_before(std::string(81, 'x') + ": so") == "none");
}

TEST_CASE("eighty characters are the longest name, however many bytes they have")
{
    std::string name;
    for (int i = 0; i < 80; ++i) name += "é";
    CHECK(name_before(name + ": so") == name + "|so");
    CHECK(name_before(name + "é: so") == "none");
}

TEST_CASE("a name is trusted when met twice, or when nearly every segment has one")
{
    NamePrefixes few;
    for (const char* text : {"Note: budget", "and on", "and on", "Ana: yes", "Ana: no"}) few.count(text);
    CHECK(few.trusts("Ana"));
    CHECK_FALSE(few.trusts("Note"));
    CHECK_FALSE(few.trusts("Bob"));
    NamePrefixes all;
    for (const char* text : {"Ana: yes", "Bob: no"}) all.count(text);
    CHECK(all.trusts("Bob"));
    NamePrefixes one;
    one.count("Note: budget");
    CHECK_FALSE(one.trusts("Note"));
}

TEST_CASE("a label is the same however its blanks and accents are written")
{
    CHECK(clean_label("  Zoe\u0301 \u00A0\t Martin\u00A0") == "Zoé Martin");
    CHECK(clean_label("Zoé Martin") == "Zoé Martin");
    CHECK(clean_label(" \u00A0 ").empty());
}

TEST_CASE("references are decoded once")
{
    CHECK(decode_references("&lt;b&gt; &amp;amp; &#39;&#233;&#xE9;&eacute;&nbsp;x") == "<b> &amp; 'ééé\u00A0x");
    CHECK(decode_references("&unknown; & &;") == "&unknown; & &;");
    CHECK(decode_references("&#0;&#xD800;&#x110000;&#99999999999;").find('\0') == std::string::npos);
}

TEST_CASE("lines are numbered from one, the last needs no end")
{
    Lines lines{"one\n\nthree"};
    REQUIRE(lines.next());
    CHECK(lines.number() == 1);
    CHECK(lines.line() == "one");
    CHECK(lines.peek() == std::optional<std::string_view>{""});
    REQUIRE(lines.next());
    CHECK(lines.line().empty());
    REQUIRE(lines.next());
    CHECK(lines.number() == 3);
    CHECK(lines.line() == "three");
    CHECK_FALSE(lines.peek());
    CHECK_FALSE(lines.next());
    CHECK_FALSE(Lines{""}.next());
}

TEST_CASE("a text is cut at a mark, the last of so many parts holds the rest")
{
    CHECK(split("a\tb\tc", '\t', 2) == std::vector<std::string_view>{"a", "b\tc"});
    CHECK(split("", '\t') == std::vector<std::string_view>{""});
    CHECK(split_blanks("  a \t b  ") == std::vector<std::string_view>{"a", "b"});
}

}  // namespace sourdine
