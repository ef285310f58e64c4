// Choosing files with the keyboard alone.
#include "tests/app/screens/import/importing_place.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct Choosing : ImportingPlace {
    Choosing()
    {
        write("meetings/.hidden.vtt", short_meeting);
        write("meetings/notes from Lee.srt", "1\n00:00:01,000 --> 00:00:04,000\nGood morning.\n");
        std::filesystem::create_directory(folder / "meetings/autumn");
        write("meetings/autumn/october.vtt", short_meeting);
        choose_in("meetings");
    }
    std::string shown() { return app->make_view().importing ? app->make_view().importing->folder : std::string{}; }
};

}  // namespace

TEST_SUITE("import") {
TEST_CASE("Ctrl+O shows files to choose from, and Escape leaves them")
{
    ImportingPlace place;
    place.window.key("Ctrl+O");
    CHECK(place.window.sees("Add a meeting from elsewhere"));
    place.window.key("Escape");
    CHECK_FALSE(place.importing());
}

TEST_CASE("the library's button shows files to choose from")
{
    ImportingPlace place;
    REQUIRE(place.window.click("###import"));
    CHECK(place.window.sees("Add a meeting from elsewhere"));
}

TEST_CASE("folders stand before files, and hidden files not at all")
{
    Choosing place;
    const std::string screen = place.window.screen();
    CHECK(screen.find("autumn") < screen.find("notes from Lee.srt"));
    CHECK(screen.find("planning.vtt") != std::string::npos);
    CHECK(screen.find(".hidden") == std::string::npos);
}

TEST_CASE("typing narrows the list and Enter reads what is left")
{
    Choosing place;
    place.window.type("PLAN");
    CHECK_FALSE(place.window.sees("autumn"));
    place.window.key("Enter");
    place.wait_for_import();
    REQUIRE(place.plan());
    CHECK(place.plan()->files.front().name == "planning.vtt");
}

TEST_CASE("what no name holds is said, and Escape shows all again")
{
    Choosing place;
    place.window.type("zzz");
    CHECK(place.window.sees("Nothing here is called that."));
    place.window.key("Escape");
    CHECK(place.window.sees("planning.vtt"));
    CHECK(place.importing());
}

TEST_CASE("Enter goes into a folder and Backspace out of it, to where one was")
{
    Choosing place;
    place.window.key("Enter");
    CHECK(place.shown().ends_with("/autumn"));
    CHECK(place.window.sees("october.vtt"));
    place.window.key("Backspace");
    CHECK(place.shown().ends_with("/meetings"));
    place.window.key("Enter");
    CHECK(place.shown().ends_with("/autumn"));
}

TEST_CASE("the first row is the folder above")
{
    Choosing place;
    place.window.key("Up");
    place.window.key("Enter");
    CHECK_FALSE(place.shown().ends_with("/meetings"));
}

TEST_CASE("Space chooses several, which become one conversation")
{
    Choosing place;
    place.window.key("Down");
    place.window.type(" ");
    place.window.type(" ");
    CHECK(place.window.sees("Read 2 files"));
    place.window.key("Enter");
    place.wait_for_import();
    REQUIRE(place.plan());
    CHECK(place.plan()->files.size() == 2);
}

TEST_CASE("a pasted path is read, blanks and all")
{
    Choosing place;
    place.window.clipboard = place.path("meetings/notes from Lee.srt");
    place.window.key("Ctrl+V");
    place.window.key("Enter");
    place.wait_for_import();
    REQUIRE(place.plan());
    CHECK(place.plan()->files.front().name == "notes from Lee.srt");
}

TEST_CASE("a pasted address of a file manager is read")
{
    Choosing place;
    place.window.clipboard = "file://" + place.path("meetings/notes%20from%20Lee.srt");
    place.window.key("Ctrl+V");
    place.window.key("Enter");
    place.wait_for_import();
    CHECK(place.plan());
}

TEST_CASE("a path that begins at home is read")
{
    Choosing place;
    place.app->set_home_folder(place.path("meetings"));
    SUBCASE("a folder of it")
    {
        place.window.type("~/autumn\n");
        CHECK(place.shown() == place.path("meetings/autumn"));
    }
    SUBCASE("home itself")
    {
        place.window.type("~\n");
        CHECK(place.shown() == place.path("meetings"));
    }
    SUBCASE("a file, blanks and all")
    {
        place.window.type("~/notes from Lee.srt\n");
        place.wait_for_import();
        REQUIRE(place.plan());
        CHECK(place.plan()->files.front().name == "notes from Lee.srt");
    }
}

TEST_CASE("F1 shows the keys, and the files are there again when it is left")
{
    Choosing place;
    place.window.type("aut");
    place.window.key("F1");
    CHECK(place.window.sees("Keys"));
    CHECK_FALSE(place.window.find("###import-typed"));
    place.window.key("Enter");
    CHECK(place.shown() == place.path("meetings"));  // no key reaches what stands back
    place.window.key("F1");
    CHECK(place.importing());
    CHECK(place.window.find("###import-typed"));
    place.window.type("umn\n");
    CHECK(place.shown() == place.path("meetings/autumn"));
}

TEST_CASE("a path to nowhere is said in a sentence")
{
    Choosing place;
    place.window.type("/no/such/place\n");
    CHECK(place.window.sees("That folder cannot be opened."));
}
}
