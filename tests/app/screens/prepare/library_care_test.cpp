// The list of interviews: put away, thrown away, brought back, by keys alone.
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace sourdine;
using namespace sourdine::test;

namespace {

std::string read(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Three interviews of Lumen and one of Qualis, prepared; nothing open.
struct Shelf : Workplace {
    explicit Shelf(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        for (const char* title : {"Alpha", "Beta", "Gamma"}) make("Lumen", title);
        make("Qualis", "Delta");
        desk->close_interview();
        show(app::Workspace::Prepare);
    }
    void make(const std::string& client, const std::string& title)
    {
        NewInterview wanted{client, title, clock.local_time(clock.wall), 45, {Person{.name = "Claire Aubry", .side = Side::Client}, Person{.name = "Me", .side = Side::Us, .me = true}}};
        app->carry_out(app::MakeInterview{wanted});
        app->carry_out(Command{AddCareful{"zzcareful of " + title}});
        clock.pass(Milliseconds{60'000});
    }
    // Tab, until the item has the keyboard.
    bool go_to(const std::string& label)
    {
        for (int i = 0; i < 60 && window.focused().find(label) == std::string::npos; ++i) window.key("Tab");
        return window.focused().find(label) != std::string::npos;
    }
    std::vector<std::string> titles(bool archived) const
    {
        std::vector<std::string> found;
        for (const InterviewSummary& row : desk->interviews())
            if (row.archived == archived) found.push_back(row.title);
        return found;
    }
    std::vector<std::string> binned() const
    {
        std::vector<std::string> found;
        for (const InterviewSummary& row : desk->bin()) found.push_back(row.title);
        return found;
    }
    void reach_report_folder()
    {
        app = std::make_unique<app::App>(*desk, window.ui(), window.keymap(), Language::English, folder.path().string());
        desk->close_interview();
        window.settle();
    }
};

}  // namespace

TEST_SUITE("library care") {
TEST_CASE("Delete puts the interview at hand into the bin, says so, and the next one has the keyboard")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.key("Delete");
    CHECK(shelf.binned() == std::vector<std::string>{"Beta"});
    CHECK(shelf.window.sees("In the bin. Ctrl+Z brings it back."));
    CHECK(shelf.window.sees("Bin (1)"));
    CHECK(shelf.window.focused().starts_with("Alpha###interview"));
    shelf.window.key("Delete");
    CHECK(shelf.binned().size() == 2);
}

TEST_CASE("Ctrl+Z brings it back, and what was said of it goes")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.key("Delete");
    shelf.window.key("Ctrl+Z");
    CHECK(shelf.binned().empty());
    CHECK(shelf.titles(false).size() == 4);
    CHECK_FALSE(shelf.window.sees("In the bin."));
    CHECK_FALSE(shelf.window.sees("Bin (1)"));
    shelf.window.key("Ctrl+Shift+Z");
    CHECK(shelf.binned().size() == 1);
}

TEST_CASE("A archives, and the quiet line at the end unfolds what is archived")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.type("a");
    CHECK(shelf.titles(true) == std::vector<std::string>{"Beta"});
    CHECK(shelf.window.sees("Archived (1)"));
    CHECK_FALSE(shelf.window.find("Beta"));
    REQUIRE(shelf.window.click("###archived"));
    REQUIRE(shelf.window.find("Beta"));
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.type("A");
    CHECK(shelf.titles(true).empty());
}

TEST_CASE("an archived interview opens as any other")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.type("a");
    REQUIRE(shelf.window.click("###archived"));
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.key("Enter");
    REQUIRE(shelf.desk->interview());
    CHECK(shelf.interview().head().title == "Beta");
}

TEST_CASE("a letter typed into a field archives nothing")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.key("Ctrl+K");
    shelf.window.type("a");
    shelf.window.key("Delete");
    CHECK(shelf.titles(true).empty());
    CHECK(shelf.binned().empty());
}

TEST_CASE("what the keys do is said on the row that has them, and can be clicked on the open one")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    CHECK(shelf.window.sees("Archive"));
    shelf.window.key("Enter");
    REQUIRE(shelf.desk->interview());
    const Item* row = shelf.window.find("Beta");
    REQUIRE(row);
    shelf.window.move_to(row->box.GetCenter());
    shelf.window.settle();
    REQUIRE(shelf.window.click("###way-bin"));
    CHECK(shelf.binned() == std::vector<std::string>{"Beta"});
    CHECK(shelf.desk->interview() == nullptr);
    shelf.window.key("Ctrl+Z");
    REQUIRE(shelf.desk->interview());
    CHECK(shelf.interview().head().title == "Beta");
}

TEST_CASE("in a narrow list the second key stands without its word, and a share without its verb")
{
    Shelf place(Language::French, {1280, 800}, 1.5f);
    REQUIRE(place.window.click("Gamma"));
    REQUIRE(place.go_to("Gamma"));
    CHECK(place.window.sees("Archiver"));
    CHECK(place.window.sees("Suppr"));
    const Item* bin = place.window.find("###way-bin");
    REQUIRE(bin);
    CHECK(bin->clip.Contains(bin->box));
    place.add_sample();
    Head head = place.interview().head();
    const Date today = date_of(place.clock.local_time(place.clock.wall_now()));
    head.scheduled = LocalTime{std::chrono::local_days{today.year() / std::chrono::September / 23}};  // as long as a date can be
    place.app->carry_out(Command{UpdateHead{head}});
    place.show(app::Workspace::Prepare);
    CHECK(place.window.sees("23 septembre · 24\u202f%"));
    CHECK_FALSE(place.window.sees("j’ai parlé"));
}

TEST_CASE("an interview under way stays where it is")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.key("Enter");
    shelf.app->carry_out(Command{StartInterview{shelf.clock.wall}});
    shelf.show(app::Workspace::Prepare);
    shelf.app->carry_out(app::CareFor{app::BinInterviews{{shelf.interview().head().id}}});
    shelf.window.settle();
    CHECK(shelf.binned().empty());
    CHECK(shelf.window.sees("is under way: end it first"));
}

TEST_CASE("the bin unfolds, and Enter brings an interview back from it")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.key("Delete");
    REQUIRE(shelf.window.click("###bin"));
    REQUIRE(shelf.go_to("Beta###binned"));
    CHECK(shelf.window.sees("Bring back"));
    shelf.window.key("Enter");
    CHECK(shelf.binned().empty());
    CHECK(shelf.titles(false).size() == 4);
}

TEST_CASE("emptying the bin tells what goes, and only the second press does it")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.key("Delete");
    shelf.window.key("Delete");
    REQUIRE(shelf.window.click("###bin"));
    REQUIRE(shelf.go_to("###empty-bin"));
    shelf.window.key("Enter");
    CHECK(shelf.binned().size() == 2);
    CHECK(shelf.window.sees("Gone for good: 2 interviews."));
    SUBCASE("pressed again")
    {
        shelf.window.key("Enter");
        shelf.wait_for_writing();
        CHECK(shelf.binned().empty());
        CHECK(shelf.window.sees("The bin is empty."));
        CHECK_FALSE(shelf.window.sees("Bin ("));
        CHECK(read(shelf.folder / "library.sqlite").find("zzcareful of Beta") == std::string::npos);
        CHECK(read(shelf.folder / "library.sqlite-wal").find("zzcareful of Beta") == std::string::npos);
        shelf.window.key("Ctrl+Z");
        CHECK(shelf.titles(false).size() == 2);
    }
    SUBCASE("left alone")
    {
        shelf.window.key("Tab");
        CHECK_FALSE(shelf.window.sees("Gone for good"));
        shelf.window.key("Shift+Tab");
        REQUIRE(shelf.go_to("###empty-bin"));
        shelf.window.key("Enter");
        CHECK(shelf.binned().size() == 2);
    }
}

TEST_CASE("a client's heading offers what can be done with all of theirs, deleting at the second press")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Lumen###client-"));
    shelf.window.key("Enter");
    CHECK(shelf.window.sees("Export as one file"));
    REQUIRE(shelf.go_to("###delete-client"));
    shelf.window.key("Enter");
    CHECK(shelf.binned().empty());
    CHECK(shelf.window.sees("Into the bin: 3 interviews."));
    shelf.window.key("Enter");
    CHECK(shelf.binned().size() == 3);
    CHECK(shelf.titles(false) == std::vector<std::string>{"Delta"});
    CHECK(shelf.window.sees("3 interviews are in the bin. Ctrl+Z brings them back."));
    shelf.window.key("Ctrl+Z");
    CHECK(shelf.titles(false).size() == 4);
}

TEST_CASE("deleting a client takes the archived interviews along, and says so")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.type("a");
    REQUIRE(shelf.go_to("Lumen###client-"));
    shelf.window.key("Enter");
    REQUIRE(shelf.go_to("###delete-client"));
    shelf.window.key("Enter");
    CHECK(shelf.window.sees("Into the bin: 3 interviews."));
    shelf.window.key("Enter");
    CHECK(shelf.titles(true).empty());
    CHECK(shelf.binned().size() == 3);
}

TEST_CASE("a client is exported as one file beside the reports, and never over another")
{
    Shelf shelf;
    shelf.reach_report_folder();
    REQUIRE(shelf.go_to("Lumen###client-"));
    shelf.window.key("Enter");
    REQUIRE(shelf.window.click("###export-client"));
    shelf.wait_for_writing();
    CHECK(shelf.window.sees("Lumen.sourdine"));
    CHECK(read(shelf.folder / "Lumen.sourdine").find("zzcareful of Gamma") != std::string::npos);
    REQUIRE(shelf.window.click("###export-client"));
    shelf.wait_for_writing();
    CHECK(std::filesystem::exists(shelf.folder / "Lumen 2.sourdine"));
    REQUIRE(shelf.window.click("###export-veiled"));
    shelf.wait_for_writing();
    const std::string veiled = read(shelf.folder / "Client.sourdine");
    CHECK(veiled.find("zzcareful of Gamma") != std::string::npos);
    CHECK(veiled.find("Claire") == std::string::npos);
    CHECK(veiled.find("Lumen") == std::string::npos);
}

TEST_CASE("who may only read sees the list and can put nothing away")
{
    Shelf shelf;
    shelf.app.reset();
    shelf.desk.reset();
    auto reader = Desk::open(shelf.folder / "library.sqlite", shelf.clock, Access::ReadOnly);
    REQUIRE(reader.ok());
    shelf.desk = std::move(reader).value();
    shelf.app = std::make_unique<app::App>(*shelf.desk, shelf.window.ui(), shelf.window.keymap(), Language::English);
    shelf.show(app::Workspace::Prepare);
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.key("Delete");
    shelf.window.type("a");
    CHECK(shelf.titles(false).size() == 4);
    REQUIRE(shelf.go_to("Lumen###client-"));
    shelf.window.key("Enter");
    CHECK(shelf.window.find("###export-client"));
    CHECK_FALSE(shelf.window.find("###delete-client"));
}

TEST_CASE("archived interviews can be left out of search")
{
    Shelf shelf;
    REQUIRE(shelf.go_to("Beta###interview"));
    shelf.window.type("a");
    REQUIRE(shelf.window.click("###archived"));
    REQUIRE(shelf.desk->search("zzcareful")->size() == 4);
    REQUIRE(shelf.window.click("###leave-out-archived"));
    CHECK(shelf.desk->settings().leave_out_archived);
    CHECK(shelf.desk->search("zzcareful")->size() == 3);
}

TEST_CASE("a client's file dropped on the window is read back, and added by Enter as one step")
{
    Shelf place;
    REQUIRE(place.desk->write_client_file("Lumen", place.folder / "lumen.sourdine", false).ok());
    place.app->drop_files({(place.folder / "lumen.sourdine").string()});
    place.wait_for_import();
    CHECK(place.window.sees("3 interviews · lumen.sourdine"));
    CHECK(place.window.sees("already in the library"));
    CHECK(place.window.sees("left out"));
    SUBCASE("what is there already is left out")
    {
        place.window.key("Enter");
        place.wait_for_import();
        CHECK(place.titles(false).size() == 4);
        CHECK(place.window.sees("Nothing of lumen.sourdine is chosen"));
    }
    SUBCASE("unless Space takes it in all the same")
    {
        place.window.key("Down");
        place.window.key("Space");
        CHECK(place.window.sees("Add 1 interview"));
        place.window.key("Enter");
        place.wait_for_import();
        CHECK(place.titles(false).size() == 5);
        place.window.key("Ctrl+Z");
        CHECK(place.titles(false).size() == 4);
        CHECK(place.binned().size() == 1);
    }
    SUBCASE("Escape adds nothing")
    {
        place.window.key("Escape");
        place.wait_for_import();
        CHECK(place.titles(false).size() == 4);
        CHECK_FALSE(place.window.sees("lumen.sourdine"));
    }
}

TEST_CASE("a broken client's file says so in the sheet")
{
    Shelf place;
    std::ofstream(place.folder / "lumen.sourdine") << R"({"sourdine_client": 7})";
    place.app->drop_files({(place.folder / "lumen.sourdine").string()});
    place.wait_for_import();
    CHECK(place.window.sees("was written by a newer version of Sourdine"));
    CHECK(place.titles(false).size() == 4);
}

TEST_CASE("in French everything is said in French")
{
    Shelf shelf{Language::French};
    REQUIRE(shelf.go_to("Beta###interview"));
    CHECK(shelf.window.sees("Archiver"));
    shelf.window.key("Delete");
    CHECK(shelf.window.sees("Dans la corbeille. Ctrl+Z le ramène."));
    CHECK(shelf.window.sees("Corbeille (1)"));
}
}
