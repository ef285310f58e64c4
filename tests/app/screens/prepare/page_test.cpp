#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct WithPage : Workplace {
    explicit WithPage(Language language = Language::English) : Workplace(language)
    {
        window.key("Ctrl+N");
        window.type("Lumen Logistics");
        REQUIRE(desk->run(AddQuestion{"How does a return go today?"}).ok());
        REQUIRE(desk->run(AddCareful{"The merger"}).ok());
        file = (folder / "page.html").string();
    }
    void write_to(const std::string& name)
    {
        window.key("Ctrl+E");
        REQUIRE(window.find("###report-file"));
        window.key("Ctrl+A");
        window.type(name + "\n");
        wait_for_writing();
    }
    std::string written() const
    {
        std::stringstream all;
        all << std::ifstream(file).rdbuf();
        return all.str();
    }
    std::string file;
};

}  // namespace

TEST_SUITE("page to walk in with") {
TEST_CASE("one key and Enter write the page, and say where, without leaving what is prepared")
{
    WithPage place;
    place.write_to(place.file);
    CHECK(place.written().find("How does a return go today?") != std::string::npos);
    CHECK(place.written().find("The merger") != std::string::npos);
    CHECK(place.window.sees("Written: " + place.file));
    CHECK(place.app->make_view().workspace == app::Workspace::Prepare);
}

TEST_CASE("in French the page is French")
{
    WithPage place(Language::French);
    place.write_to(place.file);
    CHECK(place.written().find("Mes objectifs") != std::string::npos);
    CHECK(place.window.sees("Page à emporter"));
}

TEST_CASE("a page that is there already is replaced only when asked again")
{
    WithPage place;
    std::ofstream(place.file) << "mine";
    place.write_to(place.file);
    CHECK(place.written() == "mine");
    CHECK(place.window.find("Replace it###write-report"));
    place.window.type("\n");
    place.wait_for_writing();
    CHECK(place.written().find("The merger") != std::string::npos);
}

TEST_CASE("the page is HTML or Markdown, named as such")
{
    WithPage place;
    REQUIRE(place.window.click("###page"));
    CHECK(place.window.sees("lumen-logistics-prep.html"));
    CHECK_FALSE(place.window.find("###review.csv"));
    REQUIRE(place.window.click("###review.markdown"));
    CHECK(place.window.sees("lumen-logistics-prep.md"));
}

TEST_CASE("before the interview the key shows the page from every workspace")
{
    WithPage place;
    place.show(app::Workspace::Review);
    place.window.key("Ctrl+E");
    CHECK(place.app->make_view().workspace == app::Workspace::Prepare);
    CHECK(place.window.find("###report-file"));
}

TEST_CASE("once the interview is over the key shows its report, and nothing offers the page in its heading")
{
    Workplace place;
    place.add_sample();
    place.show(app::Workspace::Prepare);
    CHECK_FALSE(place.window.find("###page"));
    place.window.key("Ctrl+E");
    CHECK(place.app->make_view().workspace == app::Workspace::Review);
    CHECK(place.window.sees("What hurts, in their words"));
}

TEST_CASE("the sheet goes with the workspace it lies on")
{
    WithPage place;
    place.window.key("Ctrl+E");
    place.show(app::Workspace::Interview);
    place.show(app::Workspace::Prepare);
    CHECK_FALSE(place.window.find("###report-file"));
}
}
