// The library cared for by the command line: archive, delete, bin, a client's interviews to another computer.
#include "app/cli/cli.h"
#include "core/desk/desk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace sourdine;
using namespace sourdine::app;

namespace {

// Two interviews at Lumen that are over (1, 2), one at Qualis to come (3).
struct Computer {
    test::TempFolder folder;
    test::FakeClock clock;
    std::string out, err;

    explicit Computer(bool filled = true)
    {
        if (!filled) return;
        for (const char* title : {"First visit", "Second visit"}) {
            REQUIRE(run({"new", "--client", "Lumen", "--title", title, "--person", "Claire Aubry:client:CEO", "--person", "Me:us"}) == CliAnswer::Done);
            const std::string id = out.substr(0, out.size() - 1);
            const std::string script = write("script.txt", "00:01.000 ! Claire: orders get _lost_ at the " + std::string(title) + "\n00:20.000 - Hugo: send the list\n01:00.000 :end\n");
            REQUIRE(run({"capture", id, "--script", script}) == CliAnswer::Done);
            clock.pass(std::chrono::hours{48});
        }
        REQUIRE(run({"new", "--client", "Qualis", "--title", "Kick-off", "--person", "Me:us"}) == CliAnswer::Done);
    }
    CliAnswer run(std::vector<std::string> words)
    {
        words.insert(words.begin(), "sourdine");
        std::vector<const char*> argv;
        for (const std::string& word : words) argv.push_back(word.c_str());
        std::ostringstream said, complained;
        const CliSurroundings around{clock, Language::English, folder / "library.sqlite", said, complained, [](const std::function<void()>&) { return std::nullopt; }, false};
        const CliResult result = run_cli(static_cast<int>(argv.size()), argv.data(), around);
        out = said.str();
        err = complained.str();
        return result.answer;
    }
    nlohmann::json json(std::vector<std::string> words)
    {
        REQUIRE(run(std::move(words)) == CliAnswer::Done);
        return nlohmann::json::parse(out);
    }
    std::vector<int> ids(std::vector<std::string> words, const char* list)
    {
        std::vector<int> found;
        const nlohmann::json document = json(std::move(words));
        for (const auto& row : document[list]) found.push_back(row["id"]);
        return found;
    }
    std::string path(const char* name) const { return (folder / name).string(); }
    std::string write(const char* name, const std::string& text) const
    {
        std::ofstream(folder / name) << text;
        return path(name);
    }
    std::string read(const char* name) const
    {
        std::ifstream in(folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

bool holds(const std::string& text, std::string_view words) { return text.find(words) != text.npos; }

}  // namespace

TEST_SUITE_BEGIN("care by the command line");

TEST_CASE("archived interviews leave the list, are told of and come back")
{
    Computer computer;
    REQUIRE(computer.run({"archive", "1", "2"}) == CliAnswer::Done);
    CHECK(computer.out == "2 interviews archived.\n");
    CHECK(computer.ids({"list", "--json"}, "interviews") == std::vector{3});
    CHECK(computer.ids({"list", "--archived", "--json"}, "interviews") == std::vector{2, 1});
    REQUIRE(computer.run({"list"}) == CliAnswer::Done);
    CHECK_FALSE(holds(computer.out, "Second visit"));
    CHECK(holds(computer.out, "2 more are archived"));
    REQUIRE(computer.run({"search", "lost"}) == CliAnswer::Done);
    CHECK(holds(computer.out, "Second visit"));
    REQUIRE(computer.run({"archive", "--client", "lumen", "--back"}) == CliAnswer::Done);
    CHECK(computer.ids({"list", "--json"}, "interviews").size() == 3);
    REQUIRE(computer.run({"list", "--archived"}) == CliAnswer::Done);
    CHECK(computer.out == "Nothing is archived.\n");
}

TEST_CASE("before it is deleted it can be told what would go")
{
    Computer computer;
    const auto told = computer.json({"delete", "--client", "Lumen", "--dry-run", "--json"});
    CHECK(told == nlohmann::json::parse(R"({"interviews": [2, 1], "notes": 4, "transcripts": 0, "drafts": 0})"));
    REQUIRE(computer.run({"delete", "1", "--dry-run"}) == CliAnswer::Done);
    CHECK(computer.out == "Into the bin: 1 interview and 2 notes. Nothing was moved.\n");
    CHECK(computer.ids({"list", "--json"}, "interviews").size() == 3);
}

TEST_CASE("a deleted interview lies in the bin, out of list and search, until it is restored")
{
    Computer computer;
    REQUIRE(computer.run({"delete", "--client", "Lumen"}) == CliAnswer::Done);
    CHECK(computer.out == "In the bin: 2 interviews and 4 notes. “sourdine bin restore 2 1” brings it back.\n");
    CHECK(computer.ids({"list", "--json"}, "interviews") == std::vector{3});
    REQUIRE(computer.run({"search", "lost"}) == CliAnswer::Done);
    CHECK(computer.out == "Nothing found.\n");
    CHECK(computer.run({"show", "1"}) == CliAnswer::Refused);
    CHECK(computer.err == "Interview 1 is in the bin: bring it back first.\n");
    const auto bin = computer.json({"bin", "--json"})["bin"];
    REQUIRE(bin.size() == 2);
    CHECK(bin[0]["client"] == "Lumen");
    CHECK(bin[0]["binned"].is_string());
    REQUIRE(computer.run({"check"}) == CliAnswer::Done);
    CHECK(computer.out == "The library is sound: 3 interviews.\n");
    REQUIRE(computer.run({"bin", "restore", "1"}) == CliAnswer::Done);
    CHECK(computer.ids({"list", "--json"}, "interviews") == std::vector{3, 1});
    REQUIRE(computer.run({"bin"}) == CliAnswer::Done);
    CHECK(holds(computer.out, "2  Lumen · Second visit"));
}

TEST_CASE("the bin is emptied only on a word of its own, and then nothing of it can be read")
{
    Computer computer;
    REQUIRE(computer.run({"delete", "1"}) == CliAnswer::Done);
    CHECK(computer.run({"bin", "empty"}) == CliAnswer::Refused);
    CHECK(computer.err == "Gone for good would be: 1 interview and 2 notes. Nothing was removed; “sourdine bin empty --yes” does it.\n");
    REQUIRE(holds(computer.read("library.sqlite"), "First visit"));
    REQUIRE(computer.run({"bin", "empty", "--yes"}) == CliAnswer::Done);
    CHECK(computer.out == "Gone for good: 1 interview and 2 notes.\n");
    std::filesystem::remove(computer.folder / "script.txt");
    for (const auto& entry : std::filesystem::directory_iterator(computer.folder.path())) CHECK_FALSE(holds(computer.read(entry.path().filename().c_str()), "First visit"));
    CHECK(computer.run({"bin", "restore", "1"}) == CliAnswer::Refused);
    REQUIRE(computer.run({"bin", "empty", "--yes"}) == CliAnswer::Done);
    CHECK(computer.out == "The bin is empty.\n");
}

TEST_CASE("while a window holds the library nothing is moved")
{
    Computer computer;
    const auto window = Desk::open(computer.folder / "library.sqlite", computer.clock, Access::Write);
    REQUIRE(window.ok());
    CHECK(computer.run({"delete", "1"}) == CliAnswer::Refused);
    CHECK(holds(computer.err, "Another window"));
    CHECK(computer.run({"archive", "1"}) == CliAnswer::Refused);
    CHECK(computer.run({"bin", "empty", "--yes"}) == CliAnswer::Refused);
    CHECK(computer.ids({"list", "--json"}, "interviews").size() == 3);
}

TEST_CASE("what is named wrongly is a sentence and moves nothing")
{
    Computer computer;
    CHECK(computer.run({"delete"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"delete", "1", "--client", "Lumen"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"archive"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"bin", "restore"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"bin", "burn"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"delete", "1", "99"}) == CliAnswer::Refused);
    CHECK(computer.err == "There is no interview 99.\n");
    CHECK(computer.run({"delete", "--client", "Nobody"}) == CliAnswer::Refused);
    CHECK(computer.err == "No interview of “Nobody” is in the list.\n");
    CHECK(computer.run({"export", "--client", "Lumen"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"export", "1"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"export", "--format", "json"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"export", "1", "--client", "Lumen", "-o", computer.path("x")}) == CliAnswer::WrongUsage);
    CHECK(computer.ids({"list", "--json"}, "interviews").size() == 3);
}

TEST_CASE("a client goes to another computer in one file, once")
{
    Computer here, there{false};
    const std::string file = here.path("lumen.sourdine");
    REQUIRE(here.run({"export", "--client", "Lumen", "-o", file}) == CliAnswer::Done);
    CHECK(here.run({"export", "--client", "Lumen", "-o", file}) == CliAnswer::Refused);

    const auto told = there.json({"import", file, "--dry-run", "--json"});
    CHECK(told["client"] == "Lumen");
    REQUIRE(told["interviews"].size() == 2);
    CHECK(told["interviews"][0]["known"] == nullptr);
    CHECK(told["interviews"][0]["notes"] == 2);
    CHECK_FALSE(std::filesystem::exists(there.folder / "library.sqlite"));

    REQUIRE(there.run({"import", file}) == CliAnswer::Done);
    CHECK(there.out == "1\n2\n");
    for (const char* id : {"1", "2"}) {
        REQUIRE(there.run({"show", id, "--json"}) == CliAnswer::Done);
        auto arrived = nlohmann::json::parse(there.out);
        REQUIRE(here.run({"show", id[0] == '1' ? "2" : "1", "--json"}) == CliAnswer::Done);
        auto from = nlohmann::json::parse(here.out);
        arrived.erase("interview"), from.erase("interview");
        CHECK(arrived == from);
    }

    CHECK(there.run({"import", file}) == CliAnswer::Refused);
    CHECK(holds(there.err, "is in the library already: nothing was added"));
    REQUIRE(there.run({"import", file, "--dry-run"}) == CliAnswer::Done);
    CHECK(holds(there.out, "Second visit: 1 interview and 2 notes (already in the library; left out)"));
    REQUIRE(there.run({"delete", "1"}) == CliAnswer::Done);
    CHECK(there.json({"import", file, "--dry-run", "--json"})["interviews"][0]["in_bin"] == true);
    REQUIRE(there.run({"import", file, "--duplicates"}) == CliAnswer::Done);
    CHECK(there.out == "3\n4\n");
}

TEST_CASE("options that say nothing about a client's file are refused, and it goes into no interview")
{
    Computer here;
    const std::string file = here.path("lumen.sourdine");
    REQUIRE(here.run({"export", "--client", "Lumen", "-o", file}) == CliAnswer::Done);
    CHECK(here.run({"import", file, "--me", "Claire"}) == CliAnswer::WrongUsage);
    CHECK(here.run({"import", file, "--into", "1"}) == CliAnswer::Refused);
    CHECK(holds(here.err, "import it by itself"));
    CHECK(here.run({"import", file, file}) == CliAnswer::Refused);
}

TEST_CASE("with other names the file tells nobody, and the list apart says who is who")
{
    Computer here;
    REQUIRE(here.run({"export", "--client", "Lumen", "-o", here.path("x.sourdine"), "--pseudonyms", "--names-list", here.path("names.csv")}) == CliAnswer::Done);
    const std::string text = here.read("x.sourdine");
    for (const char* name : {"Claire", "Aubry", "Lumen"}) CHECK_FALSE(holds(text, name));
    CHECK(holds(text, "orders get lost"));
    CHECK(holds(here.read("names.csv"), "Person A,Claire Aubry\r\n"));
    CHECK(here.run({"export", "--client", "Lumen", "-o", here.path("y.sourdine"), "--pseudonyms", "--names-list", here.path("y.sourdine")}) == CliAnswer::Refused);
    CHECK_FALSE(std::filesystem::exists(here.folder / "y.sourdine"));
}

TEST_SUITE_END();
