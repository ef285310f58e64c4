// Everything a report can be, chosen with the keyboard.
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace sourdine;
using namespace sourdine::test;
using namespace sourdine::app;
namespace fs = std::filesystem;

namespace {

struct AtSheet : Workplace {
    explicit AtSheet(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        add_sample();
        window.key("Ctrl+E");
        REQUIRE(window.find("###write-report"));
    }
    void name_file(const std::string& name)
    {
        REQUIRE(window.click("###report-file"));
        window.key("Ctrl+A");
        window.type((folder / name.c_str()).string());
    }
    std::string write(const std::string& name)
    {
        name_file(name);
        window.type("\n");
        wait_for_writing();
        return read(name);
    }
    std::string read(const std::string& name) const
    {
        std::stringstream all;
        all << std::ifstream(folder / name.c_str(), std::ios::binary).rdbuf();
        return all.str();
    }
    bool holds(const std::string& file, std::string_view words) const { return read(file).find(words) != std::string::npos; }
    // Tab until that has the keyboard; how many it took, 0: never.
    int tab_to(std::string_view label)
    {
        for (int count = 1; count < 60; ++count) {
            window.key("Tab");
            if (window.focused().find(label) != std::string::npos) return count;
        }
        return 0;
    }
    void give_address(std::string_view name, const char* address)
    {
        Person known = *person(name);
        known.email = address;
        REQUIRE(desk->run(UpdatePerson{known}).ok());
        window.settle();
    }
};

}  // namespace

TEST_SUITE("report sheet") {
TEST_CASE("every kind of file is written from the sheet")
{
    AtSheet place;
    struct Kind { const char *pill, *file, *begins; };
    for (const Kind& kind : {Kind{"###review.pdf", "a.pdf", "%PDF"}, Kind{"###review.docx", "a.docx", "PK"}, Kind{"###review.html", "a.html", "<!doctype"}, Kind{"###review.markdown", "a.md", ""},
                             Kind{"###review.csv", "a.csv", "\xEF\xBB\xBFtime"}, Kind{"###review.json", "a.json", "{"}, Kind{"###review.eml", "a.eml", "X-Unsent"},
                             Kind{"###review.ics", "a.ics", "BEGIN:VCALENDAR"}}) {
        CAPTURE(kind.file);
        REQUIRE(place.window.click(kind.pill));
        const std::string written = place.write(kind.file);
        CHECK(written.size() > 300);
        CHECK(written.starts_with(kind.begins));
        CHECK(place.window.sees("Written: "));
    }
    REQUIRE(place.window.click("###review.report_own"));
    REQUIRE(place.window.click("###review.qdpx"));
    CHECK(place.write("a.qdpx").starts_with("PK"));
}

TEST_CASE("from the file Tab goes on to Write, and Enter there writes")
{
    AtSheet place;
    place.name_file("a.html");
    place.window.key("Tab");
    CHECK(place.window.focused().find("###write-report") != std::string::npos);
    place.window.key("Enter");
    place.wait_for_writing();
    CHECK(place.holds("a.html", "<!doctype"));
}

TEST_CASE("Ctrl+Enter writes wherever the keyboard stands, and presses nothing else")
{
    AtSheet place;
    place.name_file("a.html");
    REQUIRE(place.tab_to("###review.pdf") > 0);
    place.window.key("Ctrl+Enter");
    place.wait_for_writing();
    CHECK(place.holds("a.html", "<!doctype"));
}

TEST_CASE("the keyboard goes from what is written to how, to the file, to Write")
{
    AtSheet place;
    REQUIRE(place.window.click("###review.report_client"));
    const int format = place.tab_to("###review.pdf"), language = place.tab_to("###language.en"), part = place.tab_to("###part-pains"), file = place.tab_to("###report-file");
    CHECK(format > 0);
    CHECK(language > 0);
    CHECK(part > 0);
    CHECK(file > 0);
    CHECK(place.tab_to("###write-report") == 1);
}

TEST_CASE("a part that is not ticked stays out of the file")
{
    AtSheet place;
    REQUIRE(place.window.click("###part-decisions"));
    place.write("a.html");
    CHECK(place.holds("a.html", "What weighs on you most"));
    CHECK_FALSE(place.holds("a.html", "What was decided"));
}

TEST_CASE("a part is ticked by its words as well")
{
    AtSheet place;
    const auto* box = place.window.find("###part-decisions");
    REQUIRE(box);
    place.window.click_at({box->box.Max.x + 20, box->box.GetCenter().y});
    place.write("a.html");
    CHECK_FALSE(place.holds("a.html", "What was decided"));
}

TEST_CASE("what a client must not read is no part of what is sent")
{
    AtSheet place;
    for (const char* part : {"###part-talk", "###part-chart", "###part-notes", "###part-careful", "###part-brief", "###part-debrief", "###part-questions", "###part-summary"}) CHECK_FALSE(place.window.find(part));
    CHECK_FALSE(place.window.find("###review.qdpx"));
    REQUIRE(place.window.click("###review.report_own"));
    for (const char* part : {"###part-talk", "###part-chart", "###part-notes", "###part-careful", "###part-brief", "###part-debrief"}) CHECK(place.window.find(part));
}

TEST_CASE("when nothing is left the sheet says so and writes nothing")
{
    AtSheet place;
    for (const char* part : {"###part-people", "###part-pains", "###part-quotes", "###part-decisions", "###part-actions"}) REQUIRE(place.window.click(part));
    CHECK(place.window.sees("let at least one part in"));
    place.write("a.html");
    CHECK_FALSE(fs::exists(place.folder / "a.html"));
}

TEST_CASE("with pseudonyms nobody is named in the file or its name, and who is who is told where")
{
    AtSheet place;
    REQUIRE(place.window.click("###review.report_pseudonyms"));
    CHECK(place.window.sees("interview-" + std::to_string(place.interview().head().id.value) + "-names.csv"));
    place.write("a.html");
    CHECK_FALSE(place.holds("a.html", "Claire"));
    CHECK(place.holds("a.html", "Person A"));
    const std::string names = "interview-" + std::to_string(place.interview().head().id.value) + "-names.csv";
    CHECK(place.holds(names, "Claire"));
    CHECK(place.window.sees("Who is who"));
    CHECK(place.window.sees(names));
}

TEST_CASE("the mail is on the clipboard, and its subject on the sheet")
{
    AtSheet place;
    REQUIRE(place.window.click("###review.mail"));
    CHECK_FALSE(place.window.find("###report-file"));
    REQUIRE(place.window.click("###write-report"));
    CHECK(place.window.clipboard.starts_with("Hello "));
    CHECK(place.window.clipboard.find("What was decided") != std::string::npos);
    CHECK(place.window.sees("Its subject"));
    place.window.clipboard.clear();
    REQUIRE(place.window.click("###part-decisions"));
    REQUIRE(place.window.click("###write-report"));
    CHECK(place.window.clipboard.find("What was decided") == std::string::npos);
}

TEST_CASE("a draft goes to nobody before an address was looked at and ticked, the next one neither")
{
    AtSheet place;
    place.give_address("Claire Aubry", "claire.aubry@lumen.example");
    const std::string box = "###to" + std::to_string(place.person("Claire Aubry")->id.value);
    REQUIRE(place.window.click("###review.eml"));
    CHECK(place.window.sees("claire.aubry@lumen.example"));
    place.write("a.eml");
    CHECK_FALSE(place.holds("a.eml", "claire.aubry@lumen.example"));
    REQUIRE(place.window.click(box));
    place.write("b.eml");
    CHECK(place.holds("b.eml", "claire.aubry@lumen.example"));
    place.window.key("Escape");
    place.window.key("Escape");
    place.window.key("Ctrl+E");
    place.write("c.eml");
    CHECK(fs::exists(place.folder / "c.eml"));
    CHECK_FALSE(place.holds("c.eml", "claire.aubry@lumen.example"));
}

TEST_CASE("an address that does not look like its person is said so and cannot be ticked")
{
    AtSheet place;
    place.give_address("Claire Aubry", "bruno.vidal@lumen.example");
    REQUIRE(place.window.click("###review.eml"));
    CHECK(place.window.sees("does not look like theirs"));
    REQUIRE(place.window.click("###to" + std::to_string(place.person("Claire Aubry")->id.value)));
    place.write("a.eml");
    CHECK_FALSE(place.holds("a.eml", "bruno.vidal"));
}

TEST_CASE("the sheet opens with what was chosen last, for each copy by itself")
{
    AtSheet place;
    REQUIRE(place.window.click("###review.pdf"));
    REQUIRE(place.window.click("###part-quotes"));
    REQUIRE(place.window.click("###review.report_own"));
    REQUIRE(place.window.click("###review.markdown"));
    REQUIRE(place.window.click("###language.fr"));
    place.write("a.md");
    place.window.key("Escape");
    place.window.key("Escape");
    CHECK_FALSE(place.window.find("###write-report"));
    place.window.key("Ctrl+E");
    CHECK(place.window.sees("-own.md"));
    CHECK(place.window.sees(place.folder.path().string()));  // where the last one went
    place.write("b.md");
    CHECK(place.holds("b.md", "Qui fait quoi"));
    REQUIRE(place.window.click("###review.report_client"));
    place.write("c.pdf");
    CHECK(place.read("c.pdf").starts_with("%PDF"));
}

TEST_CASE("a file named by hand takes the ending of what is chosen")
{
    AtSheet place;
    place.name_file("mine.html");
    REQUIRE(place.window.click("###review.docx"));
    CHECK(place.window.sees("mine.docx"));
}

TEST_CASE("the window goes on while a report is written, and no second one begins")
{
    AtSheet place;
    const auto file = [&](const char* name) { return (place.folder / name).string(); };
    place.app->carry_out(WriteReport{{ReportFormat::Pdf, Copy::Own, Language::English}, file("a.pdf"), false});
    place.app->carry_out(WriteReport{{ReportFormat::Pdf, Copy::Own, Language::English}, file("b.pdf"), false});
    place.app->carry_out(Command{AddCareful{"noted meanwhile"}});
    CHECK(place.interview().careful_in_order().back()->text == "noted meanwhile");
    place.wait_for_writing();
    CHECK(fs::exists(place.folder / "a.pdf"));
    CHECK_FALSE(fs::exists(place.folder / "b.pdf"));
}

TEST_CASE("a report that cannot be written is said so once it is tried")
{
    AtSheet place;
    place.write("nowhere/a.html");
    CHECK(place.window.sees("could not be written"));
}

TEST_CASE("everything on the sheet is reached where the window is small and the letters large")
{
    AtSheet place(Language::French, {1280, 800}, 2);
    REQUIRE(place.window.click("###review.report_own"));
    REQUIRE(place.window.click("###part-debrief"));
    REQUIRE(place.window.click("###review.qdpx"));
    REQUIRE(place.window.click("###close-report"));
    CHECK_FALSE(place.window.find("###write-report"));
}

TEST_CASE("in French every word of the sheet is French")
{
    AtSheet place(Language::French);
    for (const char* words : {"À lire", "En mail", "Pour d’autres programmes", "Pseudonymes", "Leurs mots"}) CHECK(place.window.sees(words));
    CHECK_FALSE(place.window.sees("review."));
    CHECK_FALSE(place.window.sees("report.part"));
}
}
