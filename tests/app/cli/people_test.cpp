// people: who is at the table, and who comes to it from a file.
#include "app/cli/cli.h"
#include "core/desk/desk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <sstream>

using namespace sourdine;
using namespace sourdine::app;
using nlohmann::json;

namespace {

constexpr const char* two_people = "Prénom;Nom;E-mail;Fonction\nClaire;Aubry;claire.aubry@nordalia.example;Expédition\nHugo;Pons;hugo.pons@nordalia.example;Production\n";
constexpr const char* uneven = "Name,Role,E-mail\nClaire Aubry,CEO,claire@x.example\nHugo Pons,hugo@x.example\nZoé Lemaître,Stock,zoe@x.example\n";
constexpr const char* slipped =
    "Name,E-mail\nClaire Aubry,claire.aubry@nordalia.example\nHugo Pons,hugo.pons@nordalia.example\nMarc Le Goff,zoe.lemaitre@nordalia.example\n"
    "Zoé Lemaître,tom.reed@nordalia.example\nTom Reed,priya.nair@nordalia.example\nPriya Nair,ana.lima@nordalia.example\n"
    "Ana Lima,yann.morvan@nordalia.example\nYann Morvan,paul.stern@nordalia.example\nPaul Stern,\n";
constexpr const char* invitation =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260316T090000Z\r\nDTEND:20260316T101500Z\r\nSUMMARY:Retours et suites\r\n"
    "LOCATION:Salle Vercors\r\nORGANIZER;CN=\"Inès Karam\":mailto:ines.karam@aubepine.example\r\n"
    "ATTENDEE;CN=\"Aubry, Claire\":mailto:claire.aubry@nordalia.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

// One computer with one interview in its library, at a table of one.
struct Computer {
    test::TempFolder folder;
    test::FakeClock clock;
    Language language = Language::English;
    bool terminal = false;
    std::string typed;
    std::string out, err, id;

    Computer()
    {
        REQUIRE(run({"new", "--client", "Nordalia", "--title", "First", "--person", "Claire Aubry:client:CEO"}) == CliAnswer::Done);
        id = out.substr(0, out.find('\n'));
    }
    std::filesystem::path library() const { return folder / "library.sqlite"; }
    CliAnswer run(std::vector<std::string> words)
    {
        words.insert(words.begin(), "sourdine");
        std::vector<const char*> argv;
        for (const std::string& word : words) argv.push_back(word.c_str());
        std::ostringstream said, complained;
        const CliSurroundings around{clock, language, library(), said, complained, [this](const std::function<void()>&) { return std::optional{typed}; }, terminal};
        const CliResult result = run_cli(static_cast<int>(argv.size()), argv.data(), around);
        out = said.str();
        err = complained.str();
        return result.answer;
    }
    std::string write(const std::string& text) const
    {
        const auto path = folder / "people";
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    CliAnswer import(const std::string& text, std::vector<std::string> more = {})
    {
        more.insert(more.begin(), {"people", id, "--import", write(text)});
        return run(std::move(more));
    }
    json plan(const std::string& text)
    {
        REQUIRE_MESSAGE(import(text, {"--dry-run", "--json"}) == CliAnswer::Done, err);
        return json::parse(out);
    }
    // "Claire Aubry, Hugo Pons": the table by seats.
    std::string table()
    {
        REQUIRE(run({"people", id, "--json"}) == CliAnswer::Done);
        const json shown = json::parse(out);
        std::string names;
        for (const json& each : shown.at("people")) names += (names.empty() ? "" : ", ") + each.at("name").get<std::string>();
        return names;
    }
    std::string library_bytes() const
    {
        std::ifstream in(library(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void keep_settings(const std::string& own_email)
    {
        auto desk = Desk::open(library(), clock, Access::Write);
        REQUIRE(desk.ok());
        Settings settings;
        settings.own_email = own_email;
        REQUIRE((*desk)->change_settings(settings).ok());
    }
};

std::string rows(int count)
{
    std::string text = "Name,E-mail\n";
    for (int i = 0; i < count; ++i) text += "Guest Number" + std::to_string(i) + ",guest" + std::to_string(i) + "@x.example\n";
    return text;
}

}  // namespace

TEST_CASE("people lists who is at the table, for eyes and for programs")
{
    Computer computer;
    REQUIRE(computer.run({"people", computer.id}) == CliAnswer::Done);
    CHECK(computer.out == "1. Claire Aubry, CEO (client)\n");
    REQUIRE(computer.run({"people", computer.id, "--json"}) == CliAnswer::Done);
    CHECK(json::parse(computer.out) == json::parse(R"({"interview":)" + computer.id + R"(,"people":[{"id":1,"seat":1,"name":"Claire Aubry","side":"client","me":false,
        "role":"CEO","email":"","decides":false,"pays":false,"lives_with_it":false,"knows":false,"knowledge":2}]})"));
}

TEST_CASE("a dry run reads rows back as sentences and adds nobody")
{
    Computer computer;
    const std::string before = computer.library_bytes();
    REQUIRE(computer.import(two_people, {"--dry-run"}) == CliAnswer::Done);
    CHECK(computer.out ==
          "people is a table of 2 rows.\n“Prénom”: first name.\n“Nom”: last name.\n“E-mail”: e-mail.\n“Fonction”: role.\n"
          "Line 2: Claire Aubry, Expédition, claire.aubry@nordalia.example (client, at the table already).\n"
          "Line 3: Hugo Pons, Production, hugo.pons@nordalia.example (client).\n1 person would be added.\n");
    CHECK(computer.library_bytes() == before);
}

TEST_CASE("a dry run in French is French")
{
    Computer computer;
    computer.language = Language::French;
    REQUIRE(computer.import(two_people, {"--dry-run"}) == CliAnswer::Done);
    CHECK(computer.out.starts_with("people est un tableau de 2 lignes.\n"));
    CHECK(computer.out.find("Ligne 3\u00A0: Hugo Pons, Production, hugo.pons@nordalia.example (client).\n") != std::string::npos);
    CHECK(computer.out.ends_with("1 personne serait ajoutée.\n"));
}

TEST_CASE("the plan as JSON holds rows, people and doubts")
{
    Computer computer;
    const json plan = computer.plan(two_people);
    CHECK(plan.at("format") == "table");
    CHECK(plan.at("rows") == 2);
    CHECK(plan.at("doubts") == json::array());
    CHECK(plan.at("people").at(1) == json::parse(R"({"line":3,"name":"Hugo Pons","email":"hugo.pons@nordalia.example","role":"Production","company":"",
        "side":"client","me":false,"at_table":null,"included":true})"));
    CHECK(plan.at("people").at(0).at("at_table") == 1);
    CHECK(plan.at("columns").at(3) == json::parse(R"({"name":"Fonction","use":"role"})"));
    CHECK_FALSE(plan.contains("meeting"));
}

TEST_CASE("doubts are told with their line, their kind and a sentence")
{
    Computer computer;
    const json doubts = computer.plan(uneven).at("doubts");
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].at("line") == 3);
    CHECK(doubts[0].at("kind") == "uneven");
    CHECK(doubts[0].at("what").get<std::string>().starts_with("Line 3 has 2 cells, the others have 3"));
    const json shifted = computer.plan(slipped).at("doubts");
    REQUIRE_FALSE(shifted.empty());
    CHECK(shifted[0].at("kind") == "shifted");
    CHECK(shifted[0].at("line") == 4);
}

TEST_CASE("a slipped column or an uneven row refuses the import in one sentence that names the line")
{
    Computer computer;
    const std::string before = computer.library_bytes();
    CHECK(computer.import(slipped) == CliAnswer::Refused);
    CHECK(computer.out.empty());
    CHECK(computer.err == "Line 4: names and addresses do not belong together, as if a column had slipped. Nobody was added. --accept-doubts goes on all the same.\n");
    computer.language = Language::French;
    CHECK(computer.import(uneven) == CliAnswer::Refused);
    CHECK(computer.err == "La ligne 3 a plus ou moins de cellules que les autres. Personne n’a été ajouté. --accept-doubts passe outre.\n");
    CHECK(computer.library_bytes() == before);
}

TEST_CASE("accepted doubts add the rows that are whole")
{
    Computer computer;
    REQUIRE_MESSAGE(computer.import(uneven, {"--accept-doubts"}) == CliAnswer::Done, computer.err);
    CHECK(computer.table() == "Claire Aubry, Zoé Lemaître");
}

TEST_CASE("people come to the table, and a second time nobody does")
{
    Computer computer;
    REQUIRE_MESSAGE(computer.import(two_people) == CliAnswer::Done, computer.err);
    CHECK(computer.out == "1 person was added.\n");
    CHECK(computer.table() == "Claire Aubry, Hugo Pons");
    REQUIRE(computer.run({"show", computer.id, "--json"}) == CliAnswer::Done);
    CHECK(json::parse(computer.out).at("persons").at(0).at("email") == "claire.aubry@nordalia.example");
    CHECK(json::parse(computer.out).at("persons").at(0).at("role") == "CEO");
    REQUIRE(computer.import(two_people) == CliAnswer::Done);
    CHECK(computer.out == "people names nobody who is not at the table already.\n");
    CHECK(computer.table() == "Claire Aubry, Hugo Pons");
}

TEST_CASE("only those named come")
{
    Computer computer;
    REQUIRE_MESSAGE(computer.import(rows(2'000), {"--only", "Guest Number7", "--only", "GUEST1500@x.example"}) == CliAnswer::Done, computer.err);
    CHECK(computer.table() == "Claire Aubry, Guest Number7, Guest Number1500");
    CHECK(computer.import(rows(5), {"--only", "Guest Number9"}) == CliAnswer::Refused);
    CHECK(computer.err == "people names nobody called “Guest Number9”. Nobody was added.\n");
    CHECK(computer.import(rows(2'000)) == CliAnswer::Refused);
    CHECK(computer.err == "1998 people are chosen, but an interview holds at most 1000. Choose those who come.\n");
}

TEST_CASE("an invitation brings me, my side and theirs, and its meeting where it is wanted")
{
    Computer computer;
    computer.keep_settings("ines.karam@aubepine.example");
    const json plan = computer.plan(invitation);
    CHECK(plan.at("format") == "invitation");
    CHECK(plan.at("meeting") == json::parse(R"({"title":"Retours et suites","start":"2026-03-16T10:00","minutes":75,"whole_day":false,
        "place":"Salle Vercors","cancelled":false,"taken":["minutes"]})"));
    CHECK(plan.at("people").at(0).at("me") == true);
    CHECK(plan.at("people").at(0).at("side") == "us");
    REQUIRE(computer.import(invitation, {"--take-meeting"}) == CliAnswer::Done);
    REQUIRE(computer.run({"show", computer.id, "--json"}) == CliAnswer::Done);
    const json shown = json::parse(computer.out);
    CHECK(shown.at("title") == "Retours et suites");
    CHECK(shown.at("scheduled") == "2026-03-16T10:00");
    CHECK(shown.at("planned_minutes") == 75);
    CHECK(shown.at("persons").at(1).at("me") == true);
}

TEST_CASE("whoever types must type how many come, above twenty rows")
{
    Computer computer;
    computer.terminal = true;
    computer.typed = "20";
    CHECK(computer.import(rows(21)) == CliAnswer::Refused);
    CHECK(computer.err == "The number was not 21. Nobody was added.\n");
    CHECK(computer.table() == "Claire Aubry");
    computer.typed = " 21";
    REQUIRE_MESSAGE(computer.import(rows(21)) == CliAnswer::Done, computer.err);
    CHECK(computer.out.find("Type 21 to add these people.\n") != std::string::npos);
    computer.typed = "";
    CHECK(computer.import("Name,E-mail\nHugo Pons,hugo@x.example\n") == CliAnswer::Done);
}

TEST_CASE("what is no list, no file or no interview is refused in a sentence")
{
    Computer computer;
    CHECK(computer.import("PK\x03\x04") == CliAnswer::Refused);
    CHECK(computer.err == "people is no list of people. In a spreadsheet, copy the rows and paste them here, or save them as .csv.\n");
    CHECK(computer.run({"people", computer.id, "--import", (computer.folder / "nowhere.csv").string()}) == CliAnswer::Refused);
    CHECK(computer.err.find("nowhere.csv") != std::string::npos);
    CHECK(computer.run({"people", "99"}) == CliAnswer::Refused);
    CHECK(computer.run({"people"}) == CliAnswer::WrongUsage);
    CHECK(computer.run({"people", computer.id, "--dry-run"}) == CliAnswer::WrongUsage);
}

TEST_CASE("a new interview is prepared from its invitation alone, and one that cannot be read leaves nothing behind")
{
    Computer computer;
    computer.keep_settings("ines.karam@aubepine.example");
    REQUIRE_MESSAGE(computer.run({"new", "--client", "Nordalia", "--title", "Mine", "--invitation", computer.write(invitation)}) == CliAnswer::Done, computer.err);
    computer.id = computer.out.substr(0, computer.out.find('\n'));
    CHECK(computer.table() == "Claire Aubry, Inès Karam");
    REQUIRE(computer.run({"show", computer.id, "--json"}) == CliAnswer::Done);
    CHECK(json::parse(computer.out).at("title") == "Mine");
    CHECK(json::parse(computer.out).at("scheduled") == "2026-03-16T10:00");
    CHECK(json::parse(computer.out).at("planned_minutes") == 75);
    const std::string before = computer.library_bytes();
    CHECK(computer.run({"new", "--client", "Nordalia", "--title", "Mine", "--invitation", computer.write(uneven)}) == CliAnswer::Refused);
    CHECK(computer.library_bytes() == before);
}
