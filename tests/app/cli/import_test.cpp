#include "app/cli/cli.h"
#include "core/desk/desk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

using namespace sourdine;
using namespace sourdine::app;
using nlohmann::json;

namespace {

constexpr const char* talk =
    "WEBVTT\n\n00:01.000 --> 00:05.000\n<v Ana Li>Good morning to you\n\n00:04.000 --> 00:07.000\n<v Bob>Hello\n\n00:99.000 --> 00:07.000\n<v Bob>gone\n";
constexpr const char* zoom = "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000\r\nAna Li: Good morning\r\n\r\n2\r\n00:00:04.000 --> 00:00:06.000\r\nBob: Hello\r\n\r\n";
constexpr const char* meetings = "SPEAKER m1 1 1.0 2.0 <NA> <NA> A <NA> <NA>\nSPEAKER m2 1 5.0 1.5 <NA> <NA> B <NA> <NA>\n";

// One computer with an empty library.
struct Computer {
    test::TempFolder folder;
    test::FakeClock clock;
    Language language = Language::English;
    std::string out, err;

    std::filesystem::path library() const { return folder / "library.sqlite"; }
    CliAnswer run(std::vector<std::string> words)
    {
        words.insert(words.begin(), "sourdine");
        std::vector<const char*> argv;
        for (const std::string& word : words) argv.push_back(word.c_str());
        std::ostringstream said, complained;
        const CliSurroundings around{clock, language, library(), said, complained, [](const std::function<void()>&) { return std::optional<std::string>{}; }, false};
        const CliResult result = run_cli(static_cast<int>(argv.size()), argv.data(), around);
        out = said.str();
        err = complained.str();
        return result.answer;
    }
    // The id it prints.
    std::string take(std::vector<std::string> words)
    {
        words.insert(words.begin(), "import");
        REQUIRE_MESSAGE(run(std::move(words)) == CliAnswer::Done, err);
        CHECK(err.empty());
        return out.substr(0, out.find('\n'));
    }
    std::string prepare()
    {
        REQUIRE(run({"new", "--client", "Lumen", "--title", "First", "--person", "Ana Li:client:CEO", "--person", "Me:us"}) == CliAnswer::Done);
        return out.substr(0, out.find('\n'));
    }
    std::string write(const char* name, const std::string& text) const
    {
        const auto path = folder / name;
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    json read(std::vector<std::string> words)
    {
        words.emplace_back("--json");
        REQUIRE_MESSAGE(run(std::move(words)) == CliAnswer::Done, err);
        return json::parse(out);
    }
    std::string library_bytes() const
    {
        std::ifstream in(library(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    // Refused with this sentence in it, alone on one line; what is in the library stays as it is.
    void check_refused(std::vector<std::string> words, const std::string& sentence)
    {
        words.insert(words.begin(), "import");
        const std::string before = library_bytes();
        CHECK(run(std::move(words)) == CliAnswer::Refused);
        CHECK(library_bytes() == before);
        CHECK_MESSAGE(err.find(sentence) != std::string::npos, err);
        CHECK(std::count(err.begin(), err.end(), '\n') == 1);
        CHECK(err.find('{') == std::string::npos);
        CHECK(out.empty());
    }
};

json person_called(const json& document, const std::string& name)
{
    for (const json& person : document.at("persons"))
        if (person.at("name") == name) return person;
    return nullptr;
}

}  // namespace

TEST_SUITE("command line import") {
TEST_CASE("a transcript becomes an interview, and its id is printed alone")
{
    Computer computer;
    const std::string id = computer.take({computer.write("talk.vtt", talk)});
    CHECK(computer.out == id + "\n");
    const json stats = computer.read({"stats", id});
    CHECK(person_called(stats, "Ana Li").at("talk_ms") == 4000);
    CHECK(person_called(stats, "Bob").at("talk_ms") == 3000);
    CHECK(stats.at("overlap_ms") == 1000);
    CHECK(stats.at("interruptions").at(0) == json{{"by", "Bob"}, {"of", "Ana Li"}, {"count", 1}});
    CHECK(stats.at("source") == json{{"basis", "transcript"}, {"timing", "exact"}});
    const json list = computer.read({"list"});
    REQUIRE(list.at("interviews").size() == 1);
    CHECK(list.at("interviews")[0].at("title") == "talk");
}

TEST_CASE("client, title and which voice is mine are told on the way in")
{
    Computer computer;
    const std::string id = computer.take({computer.write("talk.vtt", talk), "--client", "Lumen", "--title", "Second talk", "--me", "ana"});
    const json shown = computer.read({"show", id});
    CHECK(shown.at("client") == "Lumen");
    CHECK(shown.at("title") == "Second talk");
    CHECK(person_called(shown, "Ana Li").at("me") == true);
    CHECK(person_called(shown, "Ana Li").at("side") == "us");
    CHECK(person_called(shown, "Bob").at("me") == false);
    CHECK(person_called(shown, "Bob").at("side") == "client");
}

TEST_CASE("a name nobody has is refused with the names there are")
{
    Computer computer;
    computer.check_refused({computer.write("talk.vtt", talk), "--me", "Zoé"}, "Nobody in it is called “Zoé”. Names: Ana Li, Bob.");
    CHECK_FALSE(std::filesystem::exists(computer.library()));
}

TEST_CASE("a dry run tells as JSON what would be added")
{
    Computer computer;
    const json plan = computer.read({"import", computer.write("talk.vtt", talk), "--me", "Bob", "--dry-run"});
    CHECK(plan.at("format") == "vtt");
    CHECK(plan.at("timing") == "exact");
    CHECK(plan.at("segments") == 2);
    REQUIRE(plan.at("persons").size() == 2);
    const json& ana = plan.at("persons")[0];
    CHECK(ana.at("label") == "Ana Li");
    CHECK(ana.at("talk_ms") == 4000);
    CHECK(ana.at("segments") == 1);
    CHECK(plan.at("persons")[1].at("label") == "Bob");
    CHECK(plan.at("persons")[1].at("me") == true);
    REQUIRE(plan.at("doubts").size() == 1);
    CHECK(plan.at("doubts")[0].at("line") == 9);
    CHECK(plan.at("doubts")[0].at("what") == "The times on this line cannot be read: what it holds was left out.");
}

TEST_CASE("a dry run leaves no library behind, and changes none that is there")
{
    Computer computer;
    const std::string file = computer.write("talk.vtt", talk);
    REQUIRE(computer.run({"import", file, "--dry-run"}) == CliAnswer::Done);
    CHECK(computer.out.find("Ana Li") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(computer.library()));

    const std::string id = computer.prepare();
    const std::string before = computer.library_bytes();
    REQUIRE(computer.run({"import", file, "--dry-run", "--json"}) == CliAnswer::Done);
    REQUIRE(computer.run({"import", file, "--into", id, "--dry-run", "--json"}) == CliAnswer::Done);
    CHECK(computer.library_bytes() == before);
}

TEST_CASE("what a dry run says it says in French to the French")
{
    Computer computer;
    computer.language = Language::French;
    const json plan = computer.read({"import", computer.write("talk.vtt", talk), "--dry-run"});
    const std::string french = Phrases::of(Language::French).say("import.doubt_time");
    CHECK(plan.at("doubts")[0].at("what") == french);
    CHECK(french != Phrases::of(Language::English).say("import.doubt_time"));
    CHECK(plan.at("format") == "vtt");
}

TEST_CASE("a recording joins the interview it belongs to, at the time it began")
{
    Computer computer;
    const std::string id = computer.prepare();
    CHECK(computer.take({computer.write("talk.vtt", talk), "--into", id, "--shift", "1:30"}) == id);
    const json shown = computer.read({"show", id});
    CHECK(shown.at("persons").size() == 3);
    CHECK(person_called(shown, "Ana Li").at("role") == "CEO");
    const json stats = computer.read({"stats", id});
    CHECK(stats.at("elapsed_ms") == 97'000);
    CHECK(person_called(stats, "Ana Li").at("talk_ms") == 4000);
    CHECK(computer.read({"list"}).at("interviews").size() == 1);
}

TEST_CASE("a time that is none, and an interview that is not there, are refused")
{
    Computer computer;
    const std::string file = computer.write("talk.vtt", talk);
    const std::string id = computer.prepare();
    computer.check_refused({file, "--into", id, "--shift", "soon"}, "“soon” is not a time");
    computer.check_refused({file, "--into", "99"}, "99");
    CHECK(computer.run({"import", file, "--shift", "1:30"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"import", file, "--json"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"import", file, "--format", "docx"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"import"}) == CliAnswer::WrongUsage);
    CHECK(computer.read({"list"}).at("interviews").size() == 1);
}

TEST_CASE("a file is read as what it is said to be")
{
    Computer computer;
    const std::string file = computer.write("labels.txt", "1.0\t2.5\tAna: yes\n2.5\t3.0\tAna: no\n");
    CHECK(computer.read({"import", file, "--format", "audacity", "--dry-run"}).at("format") == "audacity");
    computer.check_refused({file, "--format", "eaf"}, "labels.txt");
}

TEST_CASE("several files are one conversation, each of them one voice")
{
    Computer computer;
    const std::string doctor = computer.write("talk7_doctor.srt", "1\n00:00:01,000 --> 00:00:03,000\nGood morning\n");
    const std::string patient = computer.write("talk7_patient.srt", "1\n00:00:02,000 --> 00:00:05,000\nHello to you\n");
    const json plan = computer.read({"import", doctor, patient, "--dry-run"});
    REQUIRE(plan.at("persons").size() == 2);
    CHECK(plan.at("persons")[0].at("label") == "Patient");
    CHECK(plan.at("persons")[1].at("label") == "Doctor");

    const std::string id = computer.take({doctor, patient, "--me", "Doctor"});
    const json stats = computer.read({"stats", id});
    CHECK(person_called(stats, "Doctor").at("talk_ms") == 2000);
    CHECK(person_called(stats, "Patient").at("talk_ms") == 3000);
    CHECK(stats.at("overlap_ms") == 1000);
}

TEST_CASE("a chat beside the talk becomes notes and counts as nobody's speech")
{
    Computer computer;
    const std::string id = computer.take({computer.write("talk.vtt", zoom), computer.write("chat.txt", "00:00:02\tBob:\there is the link\r\n")});
    const json shown = computer.read({"show", id});
    REQUIRE(shown.at("notes").size() == 1);
    CHECK(shown.at("notes")[0].at("text") == "here is the link");
    CHECK(person_called(computer.read({"stats", id}), "Bob").at("talk_ms") == 2000);
}

TEST_CASE("what Zoom cannot tell is null, never nothing")
{
    Computer computer;
    const std::string id = computer.take({computer.write("zoom.vtt", zoom)});
    const json stats = computer.read({"stats", id});
    CHECK(stats.at("overlap_ms").is_null());
    CHECK(stats.at("interruptions").is_null());
    CHECK(stats.at("source") == json{{"basis", "transcript"}, {"timing", "serialised"}});
    CHECK(person_called(stats, "Ana Li").at("talk_ms") == 3000);
    CHECK(stats.at("floor_changes") == 1);
}

TEST_CASE("what a file without times or without words cannot tell is null")
{
    Computer computer;
    const json untimed = computer.read({"stats", computer.take({computer.write("m.json", R"({"meeting_transcripts": [{"speaker": "Ana", "content": "one two three"},
        {"speaker": "Bob", "content": "four"}]})")})});
    CHECK(untimed.at("speech_ms").is_null());
    CHECK(untimed.at("overlap_ms").is_null());
    CHECK(person_called(untimed, "Ana").at("talk_ms").is_null());
    CHECK(person_called(untimed, "Ana").at("share") == 0.75);
    const json wordless = computer.read({"stats", computer.take({computer.write("m.rttm", "SPEAKER m1 1 1.0 2.0 <NA> <NA> A <NA> <NA>\n")})});
    CHECK(person_called(wordless, "A").at("talk_ms") == 2000);
    CHECK(person_called(wordless, "A").at("words").is_null());
}

TEST_CASE("of a file with several recordings the one meant must be said")
{
    Computer computer;
    const std::string file = computer.write("calls.rttm", meetings);
    computer.check_refused({file}, "calls.rttm holds several recordings (m1, m2).");
    computer.check_refused({file, "--recording", "m3"}, "m1, m2");
    const std::string id = computer.take({file, "--recording", "m2"});
    CHECK(person_called(computer.read({"stats", id}), "B").at("talk_ms") == 1500);
}

TEST_CASE("what cannot be read is refused in the language of the one who asks")
{
    Computer computer;
    const std::string zip = computer.write("notes.docx", "PK\x03\x04");
    computer.check_refused({zip}, Phrases::of(Language::English).say("import.zip", {{"file", "notes.docx"}}));
    computer.language = Language::French;
    computer.check_refused({zip}, Phrases::of(Language::French).say("import.zip", {{"file", "notes.docx"}}));
    computer.check_refused({(computer.folder / "gone.vtt").string()}, Phrases::of(Language::French).say("import.cannot_read", {{"file", "gone.vtt"}}));
    computer.check_refused({computer.folder.path().string()}, Phrases::of(Language::French).say("import.not_a_file", {{"file", computer.folder.path().filename().string()}}));
    computer.check_refused({computer.write("words.txt", "just words\n")}, Phrases::of(Language::French).say("import.unknown", {{"file", "words.txt"}}));
    CHECK_FALSE(std::filesystem::exists(computer.library()));
}

TEST_CASE("one bad file among several keeps all of them out")
{
    Computer computer;
    computer.prepare();
    computer.check_refused({computer.write("talk.vtt", talk), computer.write("bomb.xml", "<!DOCTYPE Trans [<!ENTITY a \"b\">]><Trans/>")}, "bomb.xml defines entities of its own");
    CHECK(computer.read({"list"}).at("interviews").size() == 1);
}
}
