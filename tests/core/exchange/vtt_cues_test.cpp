#include "core/exchange/vtt_cues.h"

#include "core/exchange/decode.h"
#include "core/exchange/vtt_text.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

namespace sourdine {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::vector<VttBlock> read_blocks(std::string_view text, VttRules rules = VttRules::Strict)
{
    std::vector<VttBlock> out;
    VttBlocks blocks{text, rules};
    for (VttBlock block; blocks.next(block);) out.push_back(block);
    return out;
}

// As the conformance files say what they expect.
json show_cues(const std::string& text)
{
    json cues = json::array();
    for (const VttBlock& b : read_blocks(text))
        if (b.kind == VttBlock::Kind::Cue) cues.push_back({{"id", b.id}, {"text", b.text}, {"start_ms", b.from.count()}, {"end_ms", b.to.count()}});
    return {{"accepted", VttBlocks{text, VttRules::Strict}.has_signature()}, {"cues", cues}};
}

// "words" or "[name]words" of each part, in order.
std::string show_voices(std::string_view raw)
{
    std::string out;
    for (const VoicedWords& part : read_cue_text(raw)) out += (part.voiced ? "[" + part.voice + "]" : "") + part.words;
    return out;
}

// The same from an expected tree: its texts, and the title of the <v> around them.
std::string show_tree(const std::string& tree)
{
    std::string out;
    std::vector<std::optional<std::string>> titles;  // by depth
    std::size_t at = 0;
    while (at < tree.size()) {
        const std::size_t depth = (tree.find_first_not_of(' ', at + 2) - at - 2) / 2;
        const std::size_t from = at + 2 + depth * 2;
        const bool text = tree[from] == '"';
        const std::size_t end = tree.find(text ? "\"\n" : "\n", from + 1);
        const std::string line = tree.substr(from, end - from);
        titles.resize(std::max(titles.size(), depth + 1));
        if (line.starts_with("title=")) titles[depth - 1] = line.substr(7, line.size() - 8);
        if (line.starts_with('<')) titles[depth] = std::nullopt;
        std::optional<std::string> voice;
        for (std::size_t d = 0; d < depth; ++d)
            if (titles[d]) voice = titles[d];
        if (text) out += (voice ? "[" + *voice + "]" : "") + line.substr(1);
        at = end + (text ? 2 : 1);
    }
    return out;
}

fs::path conformance_folder()
{
    const char* told = std::getenv("SOURDINE_DATA");
    return (told ? fs::path{told} : fs::path{SOURDINE_SHARED_DATA}) / "webvtt-wpt";
}

std::string read_bytes(const fs::path& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

TEST_CASE("a line with an arrow begins a cue, though no blank line stands before it")
{
    const auto blocks = read_blocks("WEBVTT\n00:00.000 --> 00:01.000\none\n00:01.000 --> 00:02.000\ntwo\nthree\n\n");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].text == "one");
    CHECK(blocks[1].text == "two\nthree");
    CHECK(blocks[1].line == 4);
}

TEST_CASE("only an empty line ends a block; one of blanks goes on")
{
    const auto blocks = read_blocks("WEBVTT\n\n id \n00:00.000 --> 00:01.000\none\n \ntwo\n\nthree\n");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].id == " id ");
    CHECK(blocks[0].text == "one\n \ntwo");
    CHECK(blocks[1].kind == VttBlock::Kind::Stray);
}

TEST_CASE("notes, styles and regions are asides; the header is none of the blocks")
{
    const auto blocks = read_blocks("WEBVTT - a title\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE one\n\nNOTES\n\nNOTE\n00:00.000 --> 00:01.000\ntwo");
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].kind == VttBlock::Kind::Aside);
    CHECK(blocks[1].kind == VttBlock::Kind::Aside);
    CHECK(blocks[2].kind == VttBlock::Kind::Stray);
    CHECK(blocks[3].kind == VttBlock::Kind::Cue);
    CHECK(blocks[3].id == "NOTE");
}

TEST_CASE("a cue with times that do not read takes its words along")
{
    const auto blocks = read_blocks("WEBVTT\n\n00:00.00 --> 00:01.000\none\n\n00:01.000 --> 00:02.000\ntwo");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].kind == VttBlock::Kind::BadTimes);
    CHECK(blocks[1].text == "two");
}

TEST_CASE("times read as the specification says, and no other way unless leniently")
{
    const auto strict = [](std::string_view line) { return read_vtt_times(line, VttRules::Strict); };
    const auto lenient = [](std::string_view line) { return read_vtt_times(line, VttRules::Lenient); };
    CHECK(strict("00:59.999-->100:00:00.000 line:0")->to == std::chrono::hours{100});
    CHECK_FALSE(lenient("00:59.999-->100:00:00.000")->loose);
    CHECK_FALSE(strict("60:00.000 --> 61:00.000"));
    CHECK_FALSE(strict("0:0:0.0 --> 0:0:5.320"));
    CHECK(lenient("0:0:0.0 --> 0:0:5.32")->to == Milliseconds{5320});
    CHECK(lenient("0:0:0.0 --> 0:0:5.320")->loose);
    CHECK(lenient("-00:00:01.000-->-00:00:00.250")->to == Milliseconds{-250});
    CHECK(lenient("00:00:01,500 --> 00:00:02,000")->from == Milliseconds{1500});
    CHECK_FALSE(lenient("00:00:01.000 -> 00:00:02.000"));
    CHECK_FALSE(lenient("99999999999999999999:00:01.000 --> 99999999999999999999:00:02.000"));
    CHECK_FALSE(lenient("--> 00:01.000"));
}

TEST_CASE("without its signature a text has no blocks, leniently it has")
{
    const std::string_view text = "00:00.000 --> 00:01.000\none";
    CHECK(read_blocks(text).empty());
    CHECK(read_blocks(text, VttRules::Lenient).size() == 1);
    CHECK_FALSE(VttBlocks{"WEBVTTX", VttRules::Strict}.has_signature());
    CHECK(VttBlocks{"WEBVTT\tX", VttRules::Strict}.has_signature());
}

TEST_CASE("tags go and what they enclose stays; a voice holds to its end tag or the end")
{
    CHECK(show_voices("a<c.x>b</c><00:01.000>c<unknown>d") == "abcd");
    CHECK(show_voices("<v.x.y  Ana \n B&eacute; >a <i>b</v>c") == "[Ana Bé]a bc");
    CHECK(show_voices("<v Ana>a<v Bob>b</v>c</v>d") == "[Ana]a[Bob]b[Ana]cd");
    CHECK(show_voices("<ruby>a<rt>b</ruby>c<rt>d") == "abcd");
    CHECK(show_voices("a<b") == "a");
}

TEST_CASE("a voice is met in its tag alone")
{
    CHECK(has_voice("so <v Ana>"));
    CHECK(has_voice("<v.loud>"));
    CHECK_FALSE(has_voice("<video> <c>v</c>"));
}

TEST_CASE("the conformance files of the W3C give the cues they should")
{
    if (!fs::exists(conformance_folder())) {
        MESSAGE("skipped, no conformance files there");
        return;
    }
    int agreed = 0;
    int total = 0;
    for (const auto& entry : fs::directory_iterator{conformance_folder()}) {
        if (entry.path().extension() != ".vtt") continue;
        const json expected = json::parse(read_bytes(entry.path().string() + ".expected.json"));
        const json got = show_cues(decode(read_bytes(entry.path())).text);
        ++total;
        if (got == expected) ++agreed;
        CHECK_MESSAGE(got == expected, entry.path().filename().string());
    }
    MESSAGE("files: " << agreed << " of " << total << " agree");
    CHECK(total > 0);
}

// The references HTML allows without a semicolon, and those no transcript has met, are left as they stand.
TEST_CASE("the conformance texts of the W3C give the words and voices they should")
{
    const fs::path folder = conformance_folder() / "cue-text";
    if (!fs::exists(folder)) {
        MESSAGE("skipped, no conformance texts there");
        return;
    }
    const std::vector<std::string> not_decoded{"&amp\n", "&AMP;\n", "&ClockwiseContourIntegral;\n", "&nsubE;\n", "&notin;\n", "&not;\n", "&not\n", "&notit;\n"};
    int agreed = 0;
    int total = 0;
    for (const char* file : {"text.json", "tags.json", "entities.json"}) {
        for (const json& sample : json::parse(read_bytes(folder / file))) {
            const std::string raw = sample["text"].get<std::string>();
            const std::string text = decode("WEBVTT\n\n00:00.000 --> 00:01.000\n" + raw).text;
            const std::vector<VttBlock> blocks = read_blocks(text);
            const std::string got = blocks.empty() ? std::string{} : show_voices(blocks.front().text);
            const bool agrees = got == show_tree(sample["expectedTree"].get<std::string>());
            ++total;
            if (agrees) ++agreed;
            CHECK_MESSAGE(agrees != (std::find(not_decoded.begin(), not_decoded.end(), raw) != not_decoded.end()), raw);
        }
    }
    MESSAGE("texts: " << agreed << " of " << total << " agree");
    CHECK(total > 0);
}

}  // namespace sourdine
