#include "app/cli/cli.h"
#include "core/desk/desk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <deque>
#include <fstream>
#include <sstream>
#include <sys/stat.h>

using namespace sourdine;
using namespace sourdine::app;
using nlohmann::json;

namespace {

// One computer with an empty library; commands are typed as in a shell.
struct Computer {
    test::TempFolder folder;
    test::FakeClock clock;
    Language language = Language::English;
    std::deque<std::string> keyboard;
    std::string out, err;
    bool paper_is_out = false;  // nothing can be printed

    std::filesystem::path library() const { return folder / "library.sqlite"; }

    CliAnswer run(std::vector<std::string> words)
    {
        words.insert(words.begin(), "sourdine");
        std::vector<const char*> argv;
        for (const std::string& word : words) argv.push_back(word.c_str());
        std::ostringstream said, complained;
        if (paper_is_out) said.setstate(std::ios::badbit);
        const CliSurroundings around{clock, language, library(), said, complained, [this](const std::function<void()>& waiting) { return type(waiting); }, false};
        const CliResult result = run_cli(static_cast<int>(argv.size()), argv.data(), around);
        out = said.str();
        err = complained.str();
        return result.answer;
    }
    std::optional<std::string> type(const std::function<void()>& waiting)
    {
        waiting();
        if (keyboard.empty()) return std::nullopt;
        std::string line = keyboard.front();
        keyboard.pop_front();
        clock.pass(std::chrono::seconds{10});
        return line;
    }
    std::string prepare()
    {
        REQUIRE(run({"new", "--client", "Lumen", "--title", "First", "--person", "Claire Aubry:client:CEO", "--person", "Hugo Pons:client", "--person", "Me:us:Consultant"}) == CliAnswer::Done);
        std::string id = out;
        id.pop_back();
        return id;
    }
    std::string write_file(const char* name, const std::string& text)
    {
        const auto path = folder / name;
        std::ofstream(path) << text;
        return path.string();
    }
    json read(std::vector<std::string> words)
    {
        words.push_back("--json");
        REQUIRE(run(words) == CliAnswer::Done);
        return json::parse(out);
    }
    std::string bytes() const
    {
        std::ifstream in(library(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

}  // namespace

TEST_SUITE("command line") {
TEST_CASE("a prepared interview has its table in seat order and the first of us is me")
{
    Computer computer;
    const std::string id = computer.prepare();
    const json shown = computer.read({"show", id});
    REQUIRE(shown.at("persons").size() == 3);
    CHECK(shown.at("persons")[0].at("name") == "Claire Aubry");
    CHECK(shown.at("persons")[0].at("role") == "CEO");
    CHECK(shown.at("persons")[0].at("seat") == 1);
    CHECK(shown.at("persons")[0].at("me") == false);
    CHECK(shown.at("persons")[2].at("name") == "Me");
    CHECK(shown.at("persons")[2].at("side") == "us");
    CHECK(shown.at("persons")[2].at("me") == true);
}

TEST_CASE("a person whose side is unclear is refused and nothing is added")
{
    Computer computer;
    CHECK(computer.run({"new", "--client", "Lumen", "--title", "First", "--person", "Claire:boss"}) == CliAnswer::Refused);
    CHECK(computer.err.find("Claire:boss") != std::string::npos);
    CHECK(std::count(computer.err.begin(), computer.err.end(), '\n') == 1);
    CHECK_FALSE(std::filesystem::exists(computer.library()));
}

TEST_CASE("a whole interview can be taken at a terminal")
{
    Computer computer;
    const std::string id = computer.prepare();
    computer.keyboard = {":1", "! each release is a _weekend of firefighting_", ":me", "? How do you find out?", ":back", "- Hugo: send the list, 2026-03-20", ":end"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    CHECK(computer.err.empty());

    const json shown = computer.read({"show", id});
    REQUIRE(shown.at("notes").size() == 3);
    CHECK(shown.at("notes")[0].at("kind") == "problem");
    CHECK(shown.at("notes")[0].at("text") == "each release is a weekend of firefighting");
    CHECK(shown.at("notes")[0].at("underlines")[0].at("from") == 18);
    CHECK(shown.at("notes")[1].at("open") == true);
    CHECK(shown.at("notes")[2].at("kind") == "action");
    CHECK(shown.at("notes")[2].at("due") == "2026-03-20");
    const json pains = computer.read({"pains", id});
    REQUIRE(pains.at("pains").size() == 1);
    CHECK(pains.at("pains")[0].at("words") == "weekend of firefighting");
}

TEST_CASE("an order underlines words of the last note")
{
    Computer computer;
    const std::string id = computer.prepare();
    computer.keyboard = {":1", "customers call before we know", ":underline customers call 3", ":end"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    const json note = computer.read({"show", id}).at("notes")[0];
    REQUIRE(note.at("underlines").size() == 1);
    CHECK(note.at("underlines")[0] == json{{"from", 0}, {"to", 14}, {"strokes", 3}});
}

TEST_CASE("an unknown order is refused with a sentence and the interview goes on")
{
    Computer computer;
    const std::string id = computer.prepare();
    computer.keyboard = {":sing", "still here", ":end"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    CHECK(computer.err.find(":sing") != std::string::npos);
    CHECK(computer.read({"show", id}).at("notes").size() == 1);
}

TEST_CASE("an interview whose terminal went away goes on where it was")
{
    Computer computer;
    const std::string id = computer.prepare();
    computer.keyboard = {":1", "first half"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    computer.clock.pass(std::chrono::minutes{5});
    computer.keyboard = {"second half", ":end"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    CHECK(computer.read({"show", id}).at("notes").size() == 2);
    CHECK(computer.read({"stats", id}).at("elapsed_ms").get<int>() < 60'000);
    CHECK(computer.run({"capture", id}) == CliAnswer::Refused);
}

TEST_CASE("a script with one bad row stores nothing at all and names the row")
{
    Computer computer;
    const std::string id = computer.prepare();
    const std::string script = computer.write_file("bad.script", "# head\n00:01.000 :1\n\n00:02.000 a note\n00:xx.000 :2\n");
    CHECK(computer.run({"capture", id, "--script", script}) == CliAnswer::Refused);
    CHECK(computer.err.find('5') != std::string::npos);
    const json shown = computer.read({"show", id});
    CHECK(shown.at("notes").empty());
    CHECK(shown.at("turns").empty());
    CHECK(shown.at("stage") == "prepared");
}

TEST_CASE("a script for a seat nobody has names its row and stores nothing")
{
    Computer computer;
    const std::string id = computer.prepare();
    const std::string script = computer.write_file("bad.script", "00:01.000 :1\n00:02.000 a note\n00:03.000 :8\n00:04.000 :end\n");
    CHECK(computer.run({"capture", id, "--script", script}) == CliAnswer::Refused);
    CHECK(computer.err.find('3') != std::string::npos);
    CHECK(computer.read({"show", id}).at("notes").empty());
}

TEST_CASE("what was noted is found without its accents")
{
    Computer computer;
    const std::string id = computer.prepare();
    computer.keyboard = {":1", "! la réunion du lundi est une corvée", ":end"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    const json hits = computer.read({"search", "reunion", "corv"});
    REQUIRE(hits.at("hits").size() == 1);
    CHECK(hits.at("hits")[0].at("what") == "note");
    CHECK(computer.run({"search", "\"", "OR", "*"}) == CliAnswer::Done);
}

TEST_CASE("the sample leads to a report in one command each")
{
    Computer computer;
    REQUIRE(computer.run({"sample"}) == CliAnswer::Done);
    std::string id = computer.out;
    id.pop_back();
    const std::string file = (computer.folder / "report.html").string();
    REQUIRE(computer.run({"report", id, "--format", "html", "--for", "client", "--lang", "fr", "-o", file}) == CliAnswer::Done);
    struct stat status{};
    REQUIRE(stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(status.st_size > 2000);
    CHECK(computer.run({"report", id, "-o", file}) == CliAnswer::Refused);
    CHECK(computer.run({"report", id, "-o", file, "--replace"}) == CliAnswer::Done);
    REQUIRE(computer.run({"check"}) == CliAnswer::Done);
    CHECK(computer.read({"list"}).at("interviews").size() == 1);
    CHECK(computer.read({"list"}).at("interviews")[0].at("my_share").get<double>() > 0.1);
}

TEST_CASE("PDF and Word go to a file, never to the terminal")
{
    Computer computer;
    REQUIRE(computer.run({"sample"}) == CliAnswer::Done);
    const std::string pdf = (computer.folder / "report.pdf").string(), word = (computer.folder / "report.docx").string();
    CHECK(computer.run({"report", "1", "--format", "pdf"}) == CliAnswer::WrongUsage);
    CHECK(computer.err == "A pdf document is nothing to read in a terminal: name a file with -o. “sourdine --help” shows how it is called.\n");
    CHECK(computer.run({"report", "1", "--format", "pdf", "-o", pdf}) == CliAnswer::Done);
    CHECK(computer.run({"report", "1", "--format", "docx", "--for", "client", "-o", word}) == CliAnswer::Done);
    std::string head(4, ' ');
    std::ifstream{pdf, std::ios::binary}.read(head.data(), 4);
    CHECK(head == "%PDF");
    std::ifstream{word, std::ios::binary}.read(head.data(), 4);
    CHECK(head == "PK\x03\x04");
}

TEST_CASE("the page to walk in with tells what the last interview of the client left open")
{
    Computer computer;
    REQUIRE(computer.run({"sample"}) == CliAnswer::Done);
    REQUIRE(computer.run({"new", "--client", "LUMEN logistics", "--title", "Second meeting", "--person", "Me:us"}) == CliAnswer::Done);
    std::string id = computer.out;
    id.pop_back();
    REQUIRE(computer.run({"report", id, "--format", "md", "--for", "prep"}) == CliAnswer::Done);
    CHECK(computer.out.starts_with("# Second meeting\n"));
    CHECK(computer.out.find("weekend of firefighting") != std::string::npos);
    CHECK(computer.run({"report", id, "--format", "md", "--for", "me"}) == CliAnswer::Done);
    CHECK(computer.out.find("weekend of firefighting") == std::string::npos);
}

TEST_CASE("the page to walk in with is to be read: it is no table and no JSON")
{
    Computer computer;
    CHECK(computer.run({"report", "1", "--format", "csv", "--for", "prep"}) == CliAnswer::WrongUsage);
    CHECK(computer.err == "The page to walk in with is written as html, md, pdf or docx. “sourdine --help” shows how it is called.\n");
    CHECK(computer.run({"report", "1", "--format", "json", "--for", "prep"}) == CliAnswer::WrongUsage);
}

TEST_CASE("an interview that does not exist is one sentence in the user's language")
{
    Computer computer;
    computer.prepare();
    computer.language = Language::French;
    for (const char* command : {"show", "stats", "pains", "report"}) {
        CAPTURE(command);
        CHECK(computer.run({command, "4711"}) == CliAnswer::Refused);
        CHECK(computer.err.find("4711") != std::string::npos);
        CHECK(std::count(computer.err.begin(), computer.err.end(), '\n') == 1);
    }
    CHECK(computer.run({"capture", "4711"}) == CliAnswer::Refused);
}

TEST_CASE("wrong usage is told apart from a refusal")
{
    Computer computer;
    CHECK(computer.run({"show"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"sing"}) == CliAnswer::WrongUsage);
    CHECK(computer.err == "“sing” is not expected here. “sourdine --help” shows how it is called.\n");
    computer.language = Language::French;
    CHECK(computer.run({"show"}) == CliAnswer::WrongUsage);
    CHECK(computer.err.starts_with("Il manque ID."));
    CHECK(computer.run({"show", "abc"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"report", "1", "--format", "odt"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"--help"}) == CliAnswer::Done);
    CHECK(computer.out.find("capture") != std::string::npos);
}

TEST_CASE("a file that is no library is refused and left as it was")
{
    Computer computer;
    std::ofstream(computer.library()) << "Dear diary, not a library at all.";
    const std::string before = computer.bytes();
    CHECK(computer.run({"list"}) == CliAnswer::Refused);
    CHECK(computer.run({"sample"}) == CliAnswer::Refused);
    CHECK(computer.bytes() == before);
}

TEST_CASE("a date that is none is refused, however large its numbers")
{
    Computer computer;
    for (const char* date : {"2026-259-12", "2026-03-268", "99999-03-03", "70000-01-01", "2026-02-30", "2026-3-1 24:00"}) {
        CAPTURE(date);
        CHECK(computer.run({"new", "--client", "C", "--title", "T", "--date", date}) == CliAnswer::Refused);
    }
    CHECK_FALSE(std::filesystem::exists(computer.library()));
}

TEST_CASE("a library without a name is not the default one")
{
    Computer computer;
    CHECK(computer.run({"--library", "", "sample"}) == CliAnswer::WrongUsage);
    CHECK(std::count(computer.err.begin(), computer.err.end(), '\n') == 1);
    CHECK_FALSE(std::filesystem::exists(computer.library()));
}

TEST_CASE("a library in which a window writes is named, and nothing is written to it")
{
    Computer computer;
    const std::string id = computer.prepare();
    const std::string script = computer.write_file("good.script", "00:01.000 :1\n");
    auto window = Desk::open(computer.library(), computer.clock, Access::Write);
    REQUIRE(window.ok());
    for (const std::vector<std::string>& order : {std::vector<std::string>{"capture", id}, {"capture", id, "--script", script}, {"check", "--repair"}}) {
        CHECK(computer.run(order) == CliAnswer::Refused);
        CHECK(computer.err.find("library.sqlite") != std::string::npos);
    }
    CHECK(computer.read({"show", id}).at("stage") == "prepared");
}

TEST_CASE("a line a window left half typed is a note when a terminal goes on")
{
    Computer computer;
    const std::string id = computer.prepare();
    computer.keyboard = {":1", "first half"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    {
        auto library = Library::open(computer.library(), Access::Write);
        REQUIRE(library.ok());
        REQUIRE((*library)->keep_draft(InterviewId{std::stoll(id)}, Draft{"! Hugo: and every friday we", at_ms(15'000), {}}).ok());
    }
    computer.keyboard = {"second half", ":end"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    const json notes = computer.read({"show", id}).at("notes");
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].at("text") == "and every friday we");
    CHECK(notes[0].at("kind") == "problem");
    CHECK(notes[0].at("at_ms") == 15'000);
}

TEST_CASE("words of a note cannot steer the terminal they are shown in")
{
    Computer computer;
    const std::string id = computer.prepare();
    const std::string note = "the \x1b[31mred\x1b]0;title\x07 \xc2\x9b" "2J _button_";
    const std::string script = computer.write_file("steering.script", "00:01.000 :1\n00:02.000 " + note + "\n");
    REQUIRE(computer.run({"capture", id, "--script", script}) == CliAnswer::Done);
    for (const std::vector<std::string>& order : {std::vector<std::string>{"show", id}, {"search", "button"}, {"pains", id}}) {
        REQUIRE(computer.run(order) == CliAnswer::Done);
        CHECK(computer.out.find("button") != std::string::npos);
        CHECK(computer.out.find_first_of("\x1b\x07") == std::string::npos);
        CHECK(computer.out.find("\xc2\x9b") == std::string::npos);
    }
    CHECK(computer.read({"show", id}).at("notes")[0].at("text").get<std::string>().find("\x1b[31m") != std::string::npos);
}

TEST_CASE("a sheet and its figures read as French does")
{
    Computer computer;
    const std::string id = computer.prepare();
    computer.language = Language::French;
    computer.keyboard = {":1", "! {label} pèse", ":end"};
    REQUIRE(computer.run({"capture", id}) == CliAnswer::Done);
    REQUIRE(computer.run({"show", id}) == CliAnswer::Done);
    CHECK(computer.out.find("Problème\u00a0: {label} pèse") != std::string::npos);
    REQUIRE(computer.run({"stats", id}) == CliAnswer::Done);
    CHECK(computer.out.find("1 prise de parole") != std::string::npos);
}

TEST_CASE("what cannot be printed is not done")
{
    Computer computer;
    computer.prepare();
    computer.paper_is_out = true;
    CHECK(computer.run({"list", "--json"}) == CliAnswer::Refused);
    CHECK(std::count(computer.err.begin(), computer.err.end(), '\n') == 1);
}

TEST_CASE("a real conversation replayed from its script gives the figures computed independently")
{
    const char* given = std::getenv("SOURDINE_DATA");
    const std::filesystem::path data = given ? std::filesystem::path(given) : std::filesystem::path(SOURDINE_SOURCE_DIR) / "../shared/data";
    if (!std::filesystem::exists(data / "scripts/consult-a.script")) {
        MESSAGE("skipped: the recorded meetings are not on this machine");
        return;
    }
    std::ifstream file(data / "scripts/consult-a.expected.json");
    const json expected = json::parse(file);
    Computer computer;
    std::vector<std::string> order{"new", "--client", "C", "--title", "T"};
    for (const json& name : expected.at("persons_in_seat_order")) {
        order.push_back("--person");
        order.push_back(name.get<std::string>() + (name == expected.at("me") ? ":us" : ":client"));
    }
    REQUIRE(computer.run(order) == CliAnswer::Done);
    std::string id = computer.out;
    id.pop_back();
    REQUIRE(computer.run({"capture", id, "--script", (data / "scripts/consult-a.script").string()}) == CliAnswer::Done);

    const json stats = computer.read({"stats", id});
    const json& talk = expected.at("talk");
    CHECK(stats.at("elapsed_ms") == expected.at("elapsed_ms"));
    CHECK(stats.at("speech_ms") == talk.at("speech_ms"));
    CHECK(stats.at("floor_changes") == talk.at("floor_changes"));
    for (const json& speaker : talk.at("speakers"))
        for (const json& person : stats.at("persons"))
            if (person.at("name") == speaker.at("name")) {
                CHECK(person.at("talk_ms") == speaker.at("talk_ms"));
                CHECK(person.at("share").get<double>() == doctest::Approx(speaker.at("share").get<double>()).epsilon(1e-9));
                CHECK(person.at("turns") == speaker.at("turns"));
                CHECK(person.at("longest_turn_ms") == speaker.at("longest_turn_ms"));
                CHECK(person.at("longest_monologue_ms") == speaker.at("longest_monologue_ms"));
            }

    const json shown = computer.read({"show", id});
    std::map<int, std::string> names;
    for (const json& person : shown.at("persons")) names[person.at("id").get<int>()] = person.at("name").get<std::string>();
    REQUIRE(shown.at("notes").size() == expected.at("notes").size());
    for (std::size_t i = 0; i < expected.at("notes").size(); ++i) {
        const json& note = shown.at("notes")[i];
        const json& wanted = expected.at("notes")[i];
        CHECK(note.at("at_ms") == wanted.at("at_ms"));
        CHECK(note.at("kind") == wanted.at("kind"));
        CHECK(names[note.at("person").get<int>()] == wanted.at("person"));
        CHECK(note.at("text") == wanted.at("text"));
        REQUIRE(note.at("underlines").size() == wanted.at("underlines").size());
        for (std::size_t u = 0; u < wanted.at("underlines").size(); ++u)
            for (const char* key : {"from", "to", "strokes"}) CHECK(note.at("underlines")[u].at(key) == wanted.at("underlines")[u].at(key));
    }
}
}
