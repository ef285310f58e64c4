// What leaves the program by the command line: copies with pseudonyms and their list, mails, things to do.
#include "app/cli/cli.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace sourdine;
using namespace sourdine::app;

namespace {

// One computer with one interview at Lumen in its library, over and done.
struct Computer {
    test::TempFolder folder;
    test::FakeClock clock;
    std::string out, err, id;

    Computer()
    {
        REQUIRE(run({"new", "--client", "Lumen", "--title", "First visit of Claire", "--person", "Claire Aubry:client:CEO", "--person", "Hugo Pons:client", "--person", "Me:us:Consultant"}) == CliAnswer::Done);
        id = out.substr(0, out.size() - 1);
        const std::string script = write("script.txt", "00:01.000 ! Claire Aubry: Claire’s ___orders get lost___ at Lumen\n00:20.000 - Hugo: send the list, 2026-03-20\n00:40.000 = count with Hugo first\n01:00.000 :end\n");
        REQUIRE(run({"capture", id, "--script", script}) == CliAnswer::Done);
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
    bool exists(const char* name) const { return std::filesystem::exists(folder / name); }
};

bool holds(const std::string& text, std::string_view words) { return text.find(words) != text.npos; }
bool names_somebody(const std::string& text)
{
    return holds(text, "Claire") || holds(text, "Aubry") || holds(text, "Hugo") || holds(text, "Pons") || holds(text, "Lumen");
}

}  // namespace

TEST_SUITE_BEGIN("what leaves by the command line");

TEST_CASE("a report with pseudonyms names nobody, and the list apart says who is who")
{
    Computer computer;
    REQUIRE(computer.run({"report", computer.id, "--format", "md", "--pseudonyms", "--names-list", computer.path("names.csv"), "-o", computer.path("report.md")}) == CliAnswer::Done);
    CHECK_FALSE(names_somebody(computer.read("report.md")));
    CHECK(holds(computer.read("report.md"), "orders get lost"));
    CHECK(holds(computer.read("names.csv"), "Client,Lumen\r\nPerson A,Claire Aubry\r\nPerson B,Hugo Pons\r\nConsultant A,Me\r\n"));
}

TEST_CASE("without pseudonyms everybody is named as before")
{
    Computer computer;
    REQUIRE(computer.run({"report", computer.id, "--format", "md"}) == CliAnswer::Done);
    CHECK(names_somebody(computer.out));
}

TEST_CASE("the language of the report is that of its pseudonyms")
{
    Computer computer;
    REQUIRE(computer.run({"report", computer.id, "--format", "md", "--pseudonyms", "--lang", "fr"}) == CliAnswer::Done);
    CHECK(holds(computer.out, "Personne A"));
    CHECK_FALSE(names_somebody(computer.out));
}

TEST_CASE("an export with pseudonyms names nobody")
{
    Computer computer;
    REQUIRE(computer.run({"export", computer.id, "--format", "json", "--pseudonyms"}) == CliAnswer::Done);
    CHECK_FALSE(names_somebody(computer.out));
    CHECK(holds(computer.out, "Person A"));
}

TEST_CASE("only the parts asked for are in the report, or all but those left out")
{
    Computer computer;
    REQUIRE(computer.run({"report", computer.id, "--format", "md", "--for", "client", "--parts", "decisions"}) == CliAnswer::Done);
    CHECK(holds(computer.out, "count with Hugo first"));
    CHECK_FALSE(holds(computer.out, "orders get lost"));
    REQUIRE(computer.run({"report", computer.id, "--format", "md", "--without", "decisions,notes,pains,summary"}) == CliAnswer::Done);
    CHECK_FALSE(holds(computer.out, "count with Hugo first"));
    CHECK(holds(computer.out, "send the list"));
    REQUIRE(computer.run({"report", computer.id, "--format", "mail", "--without", "pains"}) == CliAnswer::Done);
    CHECK_FALSE(holds(computer.out, "orders get lost"));
    CHECK(holds(computer.out, "send the list"));
}

TEST_CASE("no private part can be asked for in the client's copy, and no part that there is not")
{
    Computer computer;
    for (const char* part : {"talk", "chart", "notes", "careful", "brief", "debrief", "summary", "questions", "aims", "last-time"}) {
        CAPTURE(part);
        CHECK(computer.run({"report", computer.id, "--for", "client", "--format", "md", "--parts", std::string("pains,") + part}) == CliAnswer::WrongUsage);
        CHECK(computer.out.empty());
        CHECK(holds(computer.err, part));
    }
    CHECK(computer.run({"report", computer.id, "--parts", "everything"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"report", computer.id, "--format", "json", "--without", "talk"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"report", computer.id, "--parts", "pains", "--without", "talk"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"report", computer.id, "--for", "client", "--without", "people,pains,quotes,decisions,actions"}) == CliAnswer::Refused);
}

TEST_CASE("a list of names is never replaced, and then nothing is written")
{
    Computer computer;
    const std::string list = computer.write("names.csv", "the list of last year");
    CHECK(computer.run({"report", computer.id, "--pseudonyms", "--names-list", list, "-o", computer.path("report.html"), "--replace"}) == CliAnswer::Refused);
    CHECK(computer.read("names.csv") == "the list of last year");
    CHECK_FALSE(computer.exists("report.html"));
}

TEST_CASE("the report cannot be written over its own list")
{
    Computer computer;
    CHECK(computer.run({"report", computer.id, "--pseudonyms", "--names-list", computer.path("a"), "-o", computer.path("a"), "--replace"}) == CliAnswer::Refused);
    CHECK_FALSE(computer.exists("a"));
}

TEST_CASE("no list stays behind when the report cannot be written")
{
    Computer computer;
    const std::string there = computer.write("report.html", "sent already");
    CHECK(computer.run({"report", computer.id, "--pseudonyms", "--names-list", computer.path("names.csv"), "-o", there}) == CliAnswer::Refused);
    CHECK_FALSE(computer.exists("names.csv"));
    CHECK(computer.read("report.html") == "sent already");
}

TEST_CASE("the page to walk in with has no pseudonyms, and a list needs them")
{
    Computer computer;
    CHECK(computer.run({"report", computer.id, "--for", "prep", "--pseudonyms"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"report", computer.id, "--names-list", computer.path("names.csv")}) == CliAnswer::WrongUsage);
    CHECK_FALSE(computer.exists("names.csv"));
}

TEST_CASE("a follow-up is written as text, or as a draft for nobody")
{
    Computer computer;
    REQUIRE(computer.run({"report", computer.id, "--format", "mail"}) == CliAnswer::Done);
    CHECK(computer.out.starts_with("Hello Claire Aubry and Hugo Pons,\n"));
    CHECK(holds(computer.out, "“orders get lost” (Claire Aubry)"));
    REQUIRE(computer.run({"report", computer.id, "--format", "eml", "-o", computer.path("mail.eml")}) == CliAnswer::Done);
    CHECK(computer.read("mail.eml").starts_with("X-Unsent: 1\r\n"));
    CHECK_FALSE(holds(computer.read("mail.eml"), "To:"));
    CHECK(computer.err.empty());
}

TEST_CASE("whom a draft goes to is said beside the address")
{
    Computer computer;
    const std::string cards = computer.write("people.csv", "Name,Email\nInès Karam,ines.karam@lumen.example\n");
    REQUIRE(computer.run({"people", computer.id, "--import", cards}) == CliAnswer::Done);
    REQUIRE(computer.run({"report", computer.id, "--format", "eml", "--to", "Inès"}) == CliAnswer::Done);
    CHECK(computer.err == "Inès Karam <ines.karam@lumen.example>\n");
    CHECK(holds(computer.out, "\r\n <ines.karam@lumen.example>\r\nSubject: "));
}

TEST_CASE("a draft for someone without an address is not written")
{
    Computer computer;
    CHECK(computer.run({"report", computer.id, "--format", "eml", "--to", "Hugo Pons", "-o", computer.path("mail.eml")}) == CliAnswer::Refused);
    CHECK(computer.err == "No address is known of Hugo Pons. Nothing was written.\n");
    CHECK_FALSE(computer.exists("mail.eml"));
    CHECK(computer.run({"report", computer.id, "--format", "mail", "--to", "Hugo Pons"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"report", computer.id, "--format", "html", "--to", "Hugo Pons"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"report", computer.id, "--format", "eml", "--to", "Hugo Pons", "--pseudonyms"}) == CliAnswer::WrongUsage);
}

TEST_CASE("a follow-up with pseudonyms names nobody")
{
    Computer computer;
    REQUIRE(computer.run({"report", computer.id, "--format", "mail", "--pseudonyms"}) == CliAnswer::Done);
    CHECK_FALSE(names_somebody(computer.out));
}

TEST_CASE("the actions are exported as things to do, the same each time")
{
    Computer computer;
    REQUIRE(computer.run({"export", computer.id, "--format", "ics"}) == CliAnswer::Done);
    const std::string first = computer.out;
    CHECK(holds(first, "SUMMARY:send the list\r\nDESCRIPTION:Owner: Hugo Pons\\nLumen · First visit of Claire\r\nDUE;VALUE=DATE:20260320\r\n"));
    REQUIRE(computer.run({"export", computer.id, "--format", "ics"}) == CliAnswer::Done);
    CHECK(computer.out == first);
    REQUIRE(computer.run({"export", computer.id, "--format", "ics", "--pseudonyms"}) == CliAnswer::Done);
    CHECK_FALSE(names_somebody(computer.out));
}

TEST_CASE("an interview without actions has no things to do")
{
    Computer computer;
    REQUIRE(computer.run({"new", "--client", "Nord", "--title", "T", "--person", "Me:us"}) == CliAnswer::Done);
    CHECK(computer.run({"export", "2", "--format", "ics", "-o", computer.path("todo.ics")}) == CliAnswer::Refused);
    CHECK_FALSE(computer.exists("todo.ics"));
}

TEST_SUITE_END();
