// Files made to do harm, and files that broke on the way: each ends in one sentence, or in what is left of it; nothing
// of the library changes.
#include "core/base/utf8.h"
#include "core/desk/read_files.h"
#include "core/locale/phrases.h"
#include "tests/core/desk/one_of_each.h"
#include "tests/core/desk/room.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace sourdine;
using namespace sourdine::test;
namespace fs = std::filesystem;

namespace {

std::string repeat(std::string_view piece, std::size_t times)
{
    std::string out;
    out.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

void check_sentence(const Error& error, const std::string& secret = "weekend")
{
    for (const Language language : {Language::English, Language::French}) {
        const std::string sentence = Phrases::of(language).say(error);
        CHECK_MESSAGE(Phrases::of(language).knows(error.key), error.key);
        CHECK_MESSAGE(sentence.find_first_of("{}\n") == std::string::npos, sentence);
        CHECK_MESSAGE(sentence.ends_with('.'), sentence);
        CHECK_MESSAGE(sentence.find(secret) == std::string::npos, sentence);
    }
}

// A library with an interview in it, and what is done to it by files.
struct Target {
    Target() { room.create(); }

    fs::path write(const std::string& name, const std::string& bytes) const
    {
        const fs::path file = room.folder.path() / name;
        std::ofstream{file, std::ios::binary} << bytes;
        return file;
    }
    std::string library_bytes() const
    {
        std::string all;
        for (const char* end : {"", "-wal"}) {
            std::ifstream in{room.library().string() + end, std::ios::binary};
            all.append(std::istreambuf_iterator<char>{in}, {});
        }
        return all;
    }
    // Read and added, as the window and the command line do it.
    Result<InterviewId> add(const fs::path& file, const ReadChoice& choice = {})
    {
        SD_TRY(plan, read_plan(std::vector{file}, choice, nullptr, "Nobody"));
        return room.desk->import(plan);
    }
    // Refused for this reason, said in both languages, and nothing was written.
    void check_refused(const fs::path& file, const std::string& key, const ReadChoice& choice = {})
    {
        CAPTURE(file.filename().string());
        const std::string before = library_bytes();
        const auto added = add(file, choice);
        CHECK(library_bytes() == before);
        REQUIRE_FALSE(added.ok());
        CHECK(added.error().key == key);
        check_sentence(added.error());
    }
    void check_refused(const std::string& name, const std::string& bytes, const std::string& key, const ReadChoice& choice = {}) { check_refused(write(name, bytes), key, choice); }

    Room room;
};

std::string eaf_with(const std::string& doctype, const std::string& words)
{
    for (const FormatSample& sample : one_of_each()) {
        if (sample.format != "eaf") continue;
        std::string text = sample.text;
        text.replace(text.find("Good"), 4, words);
        return text.insert(text.find('\n') + 1, doctype);
    }
    return {};
}

// What reading leaves must hold together, however little it is.
void check_sound(const ImportPlan& plan)
{
    for (const Transcript& t : *plan.transcripts)
        for (const Utterance& u : t.speech.utterances) {
            REQUIRE(u.to >= u.from);
            REQUIRE(u.speaker < t.labels.size());
            REQUIRE(u.text_from + u.text_size <= t.speech.text.size());
        }
}

}  // namespace

TEST_CASE("a billion laughs are not heard")
{
    Target target;
    std::string lots = "<!DOCTYPE ANNOTATION_DOCUMENT [<!ENTITY l0 \"ha\">";
    for (int i = 1; i < 10; ++i) lots += "<!ENTITY l" + std::to_string(i) + " \"" + repeat("&l" + std::to_string(i - 1) + ";", 10) + "\">";
    target.check_refused("laughs.eaf", eaf_with(lots + "]>\n", "&l9;"), "import.entities");
    target.check_refused("laughs.trs", lots + "]><Trans>&l9;</Trans>", "import.entities");
}

TEST_CASE("no other file is read for a file that asks for it")
{
    Target target;
    const fs::path secret = target.write("secret.txt", "weekend at the lake");
    target.check_refused("asks.eaf", eaf_with("<!DOCTYPE ANNOTATION_DOCUMENT [<!ENTITY x SYSTEM \"file://" + secret.string() + "\">]>\n", "&x;"), "import.entities");
    target.check_refused("asks.dtd.eaf", eaf_with("<!DOCTYPE ANNOTATION_DOCUMENT [<!ENTITY % x SYSTEM \"file://" + secret.string() + "\"> %x;]>\n", "Good"), "import.entities");

    const fs::path plain = target.write("names.eaf", eaf_with("<!DOCTYPE ANNOTATION_DOCUMENT SYSTEM \"file://" + secret.string() + "\">\n", "&x;"));
    const auto plan = read_plan(std::vector{plain}, {}, nullptr, "");
    REQUIRE(plan.ok());
    CHECK(plan->transcripts->front().speech.text.find("weekend") == std::string::npos);
    CHECK(plan->transcripts->front().speech.text.find("&x;") != std::string::npos);
}

TEST_CASE("what is nested without end is refused")
{
    Target target;
    target.check_refused("deep.eaf", "<ANNOTATION_DOCUMENT>" + repeat("<TIER>", 200'000), "import.too_deep");
    target.check_refused("deep.trs", "<Trans>" + repeat("<Turn>", 200'000), "import.too_deep");
    target.check_refused("deep.json", "{\"meeting_transcripts\": " + repeat("[", 500'000), "import.too_deep");
    target.check_refused("deep2.json", "{\"monologues\": " + repeat("{\"a\":", 500'000), "import.too_deep");
    target.check_refused("deep3.json", "{\"sourdine\": 2, \"notes\": " + repeat("[", 500'000), "import.too_deep");
}

TEST_CASE("zip archives are refused unopened, wherever their names would lead and however large they would grow")
{
    Target target;
    const std::string head("PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\x10\0\0\0\xFF\xFF\xFF\x7F\x0F\0\0\0", 30);
    target.check_refused("slip.qdpx", head + "../../evil.txt" + std::string(40, 'x'), "import.zip");
    target.check_refused("bomb.docx", head + "word/document.x" + std::string(1000, '\0'), "import.zip");
    target.check_refused("bomb.vtt", head, "import.zip", {FileFormat::Vtt, ""});
    target.check_refused("none.zip", std::string("PK\x05\x06", 4) + std::string(18, '\0'), "import.zip");
    CHECK_FALSE(fs::exists(target.room.folder.path().parent_path().parent_path() / "evil.txt"));
    CHECK_FALSE(fs::exists(target.room.folder.path().parent_path() / "evil.txt"));
}

TEST_CASE("a file larger than any conversation is refused by its size, unread")
{
    Target target;
    const fs::path file = target.write("huge.vtt", "WEBVTT\n\n");
    fs::resize_file(file, std::uintmax_t{1} << 30);
    Progress progress;
    const auto bytes = read_bytes(file, &progress);
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.error() == Error{Fault::Format, "import.too_big", {{"file", "huge.vtt"}, {"megabytes", "512"}}});
    target.check_refused(file, "import.too_big");
    fs::resize_file(file, largest_file + 1);
    target.check_refused(file, "import.too_big");
}

TEST_CASE("a hole of zeros is no text")
{
    Target target;
    const fs::path file = target.write("hole.vtt", "WEBVTT\n\n");
    fs::resize_file(file, std::uintmax_t{8} << 20);
    target.check_refused(file, "import.binary");
}

TEST_CASE("what stands where a file should, but is none, is refused")
{
    Target target;
    const fs::path folder = target.room.folder.path();
    fs::create_directory(folder / "folder.vtt");
    REQUIRE(mkfifo((folder / "pipe.vtt").c_str(), 0600) == 0);
    fs::create_symlink(folder / "folder.vtt", folder / "link.vtt");
    fs::create_symlink(folder / "gone", folder / "dangling.vtt");
    fs::create_symlink(folder / "round.vtt", folder / "round.vtt");
    target.check_refused(folder / "folder.vtt", "import.not_a_file");
    target.check_refused(folder / "pipe.vtt", "import.not_a_file");
    target.check_refused(folder / "link.vtt", "import.not_a_file");
    target.check_refused("/dev/zero", "import.not_a_file");
    target.check_refused(folder / "dangling.vtt", "import.cannot_read");
    target.check_refused(folder / "round.vtt", "import.cannot_read");
    target.check_refused(folder / "missing.vtt", "import.cannot_read");
    target.check_refused(folder / "missing" / "talk.vtt", "import.cannot_read");
}

TEST_CASE("a file that may not be read is refused")
{
    if (geteuid() == 0) {
        MESSAGE("skipped: root may read everything");
        return;
    }
    Target target;
    const fs::path file = target.write("mine.vtt", "WEBVTT\n");
    fs::permissions(file, fs::perms::none);
    target.check_refused(file, "import.cannot_read");
}

TEST_CASE("nothing, blanks and bytes that are no text are refused")
{
    Target target;
    target.check_refused("empty.vtt", "", "import.empty");
    target.check_refused("bom.srt", "\xEF\xBB\xBF", "import.empty");
    target.check_refused("blank.txt", " \r\n\t\n", "import.empty");
    target.check_refused("old.TextGrid", "ooBinaryFile\x08TextGrid", "import.binary_textgrid");
    target.check_refused("talk.pdf", "%PDF-1.7\n1 0 obj\n", "import.binary");
    target.check_refused("noise.vtt", repeat(std::string("\x01\x02\0\xFF", 4), 1000), "import.binary");
    target.check_refused("words.txt", "just words, a weekend of them\n", "import.unknown");
}

TEST_CASE("broken UTF-8 in any format is mended or refused, and never reaches the library as it is")
{
    Target target;
    const std::string before = target.library_bytes();
    for (const FormatSample& sample : one_of_each())
        for (const char* broken : {"\xC3", "\xE2\x82", "\xED\xA0\x80", "\xFF\xFE", "\xF8\x88\x80\x80\x80"}) {
            CAPTURE(sample.format);
            std::string text = sample.text;
            text.insert(text.size() / 2, broken);
            const auto plan = read_plan(std::vector{target.write("broken", text)}, {}, nullptr, "");
            if (!plan) check_sentence(plan.error());
            if (plan) CHECK(is_utf8(plan->transcripts->front().speech.text));
        }
    CHECK(target.library_bytes() == before);
}

TEST_CASE("every format there is has a sample here, and is told by its content")
{
    Target target;
    std::vector<std::string> formats{"sourdine"};
    for (const FormatSample& sample : one_of_each()) {
        const auto plan = read_plan(std::vector{target.write("talk", sample.text)}, {}, nullptr, "");
        REQUIRE_MESSAGE(plan.ok(), sample.format << ": " << (plan ? "" : plan.error().key));
        CHECK(name_of(plan->files.front().format) == sample.format);
        formats.push_back(sample.format);
    }
    std::vector<std::string> known = file_format_names();
    std::sort(formats.begin(), formats.end());
    std::sort(known.begin(), known.end());
    CHECK(formats == known);
}

TEST_CASE("a file cut off anywhere gives what is left of it, or a sentence")
{
    Target target;
    const std::string before = target.library_bytes();
    int read = 0;
    int refused = 0;
    for (const FormatSample& sample : one_of_each())
        for (std::size_t size = 0; size < sample.text.size(); ++size) {
            CAPTURE(sample.format);
            CAPTURE(size);
            const fs::path file = target.write("cut", sample.text.substr(0, size));
            for (const ReadChoice& choice : {ReadChoice{}, ReadChoice{find_file_format(sample.format), ""}}) {
                const auto plan = read_plan(std::vector{file}, choice, nullptr, "");
                ++(plan ? read : refused);
                if (plan) check_sound(*plan);
                if (!plan) check_sentence(plan.error(), "Good");
            }
        }
    CHECK(target.library_bytes() == before);
    CHECK(read > 1000);
    CHECK(refused > 1000);
}

TEST_CASE("JSON and XML cut off anywhere are never half a conversation")
{
    Target target;
    for (const FormatSample& sample : one_of_each()) {
        if (sample.text.front() != '{' && sample.text.front() != '<') continue;
        const std::size_t last = sample.text.find_last_not_of(" \n");
        for (std::size_t size = 0; size < last; ++size) {
            const auto plan = read_plan(std::vector{target.write("cut", sample.text.substr(0, size))}, {find_file_format(sample.format), ""}, nullptr, "");
            CHECK_MESSAGE(!plan.ok(), sample.format << " cut at " << size);
        }
    }
}

TEST_CASE("an interview of our own cut off anywhere is refused, and adds nothing")
{
    Target target;
    const std::string whole = target.room.desk->export_as(ExportFormat::Json);
    const std::size_t last = whole.find_last_not_of(" \n");
    const std::string before = target.library_bytes();
    for (std::size_t size = 0; size < last; size += 7) {
        const auto added = target.add(target.write("own.json", whole.substr(0, size)), {FileFormat::Sourdine, ""});
        REQUIRE_MESSAGE(!added.ok(), "cut at " << size);
        check_sentence(added.error());
    }
    CHECK(target.library_bytes() == before);
}

TEST_CASE("one line as long as a file, and names and times without end, are read within bounds")
{
    Target target;
    const auto read = [&](const std::string& bytes) { return read_plan(std::vector{target.write("long", bytes)}, {}, nullptr, ""); };
    const auto line = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>" + std::string(4'000'000, 'x'));
    REQUIRE(line.ok());
    CHECK(line->transcripts->front().speech.text.size() == 4'000'000);
    const auto tags = read("WEBVTT\n\n00:01.000 --> 00:02.000\nso " + repeat("<i>", 1'000'000));
    REQUIRE(tags.ok());
    CHECK(tags->transcripts->front().speech.text == "so");
    const auto name = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v " + std::string(1'000'000, 'n') + ">so");
    if (!name) check_sentence(name.error());
    const auto times = read("WEBVTT\n\n00:01.000 --> 00:02.000\none\n\n" + std::string(1'000'000, '9') + ":00:01.000 --> 00:02.000\ntwo\n");
    REQUIRE(times.ok());
    CHECK(times->segments == 1);
}

TEST_CASE("an interview that is refused half way through several files is not begun")
{
    Target target;
    const std::string before = target.library_bytes();
    const std::vector<fs::path> files{target.write("good.vtt", one_of_each().front().text), target.write("bad.vtt", "PK\x03\x04")};
    const auto plan = read_plan(files, {}, nullptr, "");
    REQUIRE_FALSE(plan.ok());
    CHECK(plan.error() == Error{Fault::Format, "import.zip", {{"file", "bad.vtt"}}});
    CHECK(target.library_bytes() == before);
    CHECK(target.room.desk->interviews().size() == 1);
}
