// The research project: what is coded is exactly what was said.
#include "core/exchange/zip_file.h"
#include "core/report/pseudonyms.h"
#include "core/report/research.h"
#include "core/base/utf8.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>
#include <pugixml.hpp>

#include <map>
#include <regex>
#include <set>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

// A project as another program reads it.
struct Opened {
    std::map<std::string, std::string> files;
    pugi::xml_document xml;
    std::map<std::string, std::string> code_names;

    explicit Opened(const Interview& interview, Language language = Language::English)
    {
        const auto bytes = write_research_project(make_research_project(interview, language));
        REQUIRE(bytes);
        const auto entries = read_zip(*bytes);
        REQUIRE(entries);
        for (const ZipEntry& entry : *entries) files[entry.name] = entry.bytes;
        REQUIRE(xml.load_string(files.at("project.qde").c_str()));
        for (const auto& code : xml.select_nodes("//Code")) code_names[code.node().attribute("guid").value()] = code.node().attribute("name").value();
    }
    std::string text_of(pugi::xml_node source) const
    {
        const std::string path = source.attribute("plainTextPath").value();
        REQUIRE(path.starts_with("internal://"));
        return files.at("sources/" + path.substr(11));
    }
    // "code|code: words" of each selection, in order.
    std::vector<std::string> selections() const
    {
        std::vector<std::string> all;
        for (const auto& found : xml.select_nodes("//PlainTextSelection")) {
            const pugi::xml_node node = found.node();
            std::string one;
            for (const pugi::xml_node coding : node.children("Coding"))
                one += (one.empty() ? "" : "|") + code_names.at(coding.child("CodeRef").attribute("targetGUID").value());
            all.push_back(one + ": " + slice(text_of(node.parent()), node.attribute("startPosition").as_int(), node.attribute("endPosition").as_int()));
        }
        return all;
    }
};

MadeInterview make_visit()
{
    MadeInterview made;
    const PersonId claire = made.client("Claire Aubry");
    made.alter(claire, [](Person& p) { p.role = "CEO & founder"; });
    const PersonId me = made.me("Ana Roux");
    made.note(NoteKind::Problem, 12'000, claire, "L’équipe 😀 perd __des commandes__ <chaque> ___été___");
    made.note(NoteKind::Question, 20'000, me, "Why?");
    made.note(NoteKind::Idea, 30'000, std::nullopt, "count _the commandes_");
    made.transcript({{claire, 0, 1'000, "Bonjour à tous"}, {std::nullopt, 2'000, 3'000, "noise"}, {me, 50'000, 51'000, "off the record"}});
    made.off_record(49'000, 60'000);
    return made;
}

}  // namespace

TEST_SUITE_BEGIN("research project");

TEST_CASE("each selection cuts exactly its words, in code points")
{
    CHECK(Opened{make_visit()}.selections() == std::vector<std::string>{
                                                   "Problem|Claire Aubry: L’équipe 😀 perd des commandes <chaque> été",
                                                   "des commandes: des commandes",
                                                   "été: été",
                                                   "Question|Ana Roux: Why?",
                                                   "Idea: count the commandes",
                                                   "des commandes: the commandes",
                                                   "Claire Aubry: Bonjour à tous",
                                               });
}

TEST_CASE("the sheet reads as a text with when, who and what")
{
    const Opened opened{make_visit()};
    CHECK(opened.text_of(opened.xml.select_node("//TextSource").node()) ==
          "0:12  Claire Aubry · Problem\nL’équipe 😀 perd des commandes <chaque> été\n\n0:20  Ana Roux · Question\nWhy?\n\n0:30  Idea\ncount the commandes\n");
}

TEST_CASE("what was said off the record is not in it")
{
    for (const auto& [name, bytes] : Opened{make_visit()}.files) CHECK(bytes.find("off the record") == bytes.npos);
}

TEST_CASE("line ends and signs that programs count differently become blanks, one for one")
{
    MadeInterview made;
    made.client("Claire");
    const NoteId id = made.note(NoteKind::Problem, 0, std::nullopt, "x");
    made.alter(id, [](Note& n) {
        n.text = "a\r\nb\xEF\xBB\xBF" "c\xE2\x80\xA8" "d end";
        n.underlines = {{9, 12, 3}};
    });
    CHECK(Opened{made}.selections() == std::vector<std::string>{"Problem: a  b c d end", "end: end"});
}

TEST_CASE("codes stand in three groups nothing is coded with, pains coloured by their strokes")
{
    const Opened opened{make_visit()};
    std::string groups;
    for (const auto& code : opened.xml.select_nodes("/Project/CodeBook/Codes/Code")) {
        groups += code.node().attribute("name").value() + std::string(": ");
        CHECK(code.node().attribute("isCodable").value() == std::string("false"));
        for (const pugi::xml_node child : code.node().children("Code")) groups += child.attribute("name").value() + std::string(child.attribute("color").value()) + ' ';
    }
    CHECK(groups == "Kinds of notes: Problem#c0392b Question#2471a3 Idea#b7950b Pains: des commandes#d9772b été#c0392b Persons: Claire Aubry Ana Roux ");
}

TEST_CASE("persons are cases with side and role")
{
    const Opened opened{make_visit()};
    const pugi::xml_node claire = opened.xml.select_node("//Case[@name='Claire Aubry']").node();
    CHECK(claire.select_nodes("VariableValue/TextValue").size() == 2);
    CHECK(claire.select_nodes("VariableValue/TextValue")[1].node().text().get() == std::string("CEO & founder"));
    for (const auto& value : opened.xml.select_nodes("//VariableRef"))
        CHECK(opened.xml.select_node(("//Variable[@guid='" + std::string(value.node().attribute("targetGUID").value()) + "']").c_str()));
}

TEST_CASE("guids have their form, stand once each, and are the same every time")
{
    const MadeInterview made = make_visit();
    const Opened opened{made};
    const std::regex form{"[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"};
    std::set<std::string> seen;
    for (const auto& found : opened.xml.select_nodes("//@guid")) {
        const std::string guid = found.attribute().value();
        CHECK(std::regex_match(guid, form));
        CHECK(seen.insert(guid).second);
    }
    for (const auto& found : opened.xml.select_nodes("//CodeRef/@targetGUID")) CHECK(seen.count(found.attribute().value()) == 1);
    CHECK(opened.files == Opened{made}.files);
}

TEST_CASE("elements stand in the order the standard asks for, times as it spells them")
{
    const Opened opened{make_visit()};
    std::string order;
    for (const pugi::xml_node child : opened.xml.document_element().children()) order += child.name() + std::string(" ");
    CHECK(order == "Users CodeBook Variables Cases Sources ");
    CHECK(opened.xml.document_element().attribute("xmlns").value() == std::string("urn:QDA-XML:project:1.0"));
    CHECK(opened.xml.select_node("//PlainTextSelection").node().attribute("creationDateTime").value() == std::string("2026-03-12T13:00:12Z"));
}

TEST_CASE("an interview nobody has said anything in is a project all the same")
{
    MadeInterview made;
    const Opened opened{made};
    CHECK(opened.files.size() == 1);
    CHECK_FALSE(opened.xml.select_node("//Sources"));
}

TEST_CASE("with pseudonyms the project names nobody, in French as well")
{
    for (const auto& [name, bytes] : Opened{give_pseudonyms(make_visit(), Language::French).interview, Language::French}.files) {
        CHECK(bytes.find("Claire") == bytes.npos);
        CHECK(bytes.find("Roux") == bytes.npos);
        CHECK(bytes.find("Atelier") == bytes.npos);
    }
}

TEST_SUITE_END();
