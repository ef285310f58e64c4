#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct ToDo : Workplace {
    explicit ToDo(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        add_sample();
        show(app::Workspace::Review);
        REQUIRE(window.click("###review.actions"));
    }
    const Note& beginning(std::string_view text) const
    {
        for (const Note& note : interview().notes())
            if (note.kind == NoteKind::Action && note.text.starts_with(text)) return note;
        FAIL("no such action");
        return interview().notes().front();
    }
    void choose(std::string_view text) { REQUIRE(window.click("###action" + std::to_string(beginning(text).id.value))); }
    float top_of(std::string_view text) const
    {
        const Item* item = window.find("###action" + std::to_string(beginning(text).id.value));
        REQUIRE(item);
        return item->box.Min.y;
    }
    Date in_days(int days) const
    {
        return Date{std::chrono::sys_days{date_of(clock.local_time(clock.wall_now()))} + std::chrono::days{days}};
    }
    void due(std::string_view text, std::optional<Date> date)
    {
        app->carry_out(Command{SetDue{beginning(text).id, date}});
        window.settle();
    }
};

// The report folder is where the program stands: one of its own for as long as the test lasts.
struct InFolder {
    explicit InFolder(const std::filesystem::path& folder) : before(std::filesystem::current_path()) { std::filesystem::current_path(folder); }
    ~InFolder() { std::filesystem::current_path(before); }
    std::filesystem::path before;
};

}  // namespace

TEST_SUITE("who does what") {
TEST_CASE("whose the open actions are is said in one quiet line")
{
    ToDo place;
    CHECK(place.window.sees("3 theirs"));
    CHECK(place.window.sees("1 ours"));
    CHECK_FALSE(place.window.sees("nobody’s yet"));
    place.choose("Send the list");
    REQUIRE(place.window.click("###own-nobody"));
    CHECK(place.window.sees("2 theirs"));
    CHECK(place.window.sees("1 nobody’s yet"));
}

TEST_CASE("an owner is chosen from the table by the seat's key or by name, and takes back what another agreed to")
{
    ToDo place;
    place.choose("Send the list");
    place.window.type("a");
    CHECK(place.beginning("Send the list").agreed);
    CHECK(place.window.sees("1 agreed in the room"));
    place.window.key("Ctrl+3");
    CHECK(place.beginning("Send the list").person == place.person("Inès Karam")->id);
    CHECK_FALSE(place.beginning("Send the list").agreed);
    REQUIRE(place.window.click("###own-" + std::to_string(place.person("Claire Aubry")->id.value)));
    CHECK(place.beginning("Send the list").person == place.person("Claire Aubry")->id);
    place.window.key("Alt+0");
    CHECK_FALSE(place.beginning("Send the list").person);
}

TEST_CASE("nobody cannot have said yes, and a sentence says so")
{
    ToDo place;
    place.choose("Send the list");
    place.window.key("Alt+0");
    place.window.type("a");
    CHECK_FALSE(place.beginning("Send the list").agreed);
    CHECK(place.window.sees("Say first who does it"));
}

TEST_CASE("a yes given in the room is noted by a click as well, and taken back by another")
{
    ToDo place;
    const std::string pill = "###agreed" + std::to_string(place.beginning("Trace one order").id.value);
    REQUIRE(place.window.click(pill));
    CHECK(place.beginning("Trace one order").agreed);
    REQUIRE(place.window.click(pill));
    CHECK_FALSE(place.beginning("Trace one order").agreed);
    place.window.key("Ctrl+Z");
    CHECK(place.beginning("Trace one order").agreed);
}

TEST_CASE("what is done stands below what is open")
{
    ToDo place;
    CHECK(place.top_of("Send the list") < place.top_of("Trace one order"));
    place.choose("Send the list");
    place.window.key("Space");
    CHECK(place.beginning("Send the list").done);
    CHECK(place.top_of("Send the list") > place.top_of("Propose an owner"));
}

TEST_CASE("actions are ordered by owner or by date, what has none last")
{
    ToDo place;
    place.due("Send the list", std::nullopt);
    place.due("Propose an owner", place.in_days(1));
    place.due("Trace one order", place.in_days(9));
    CHECK(place.top_of("Send the list") < place.top_of("Propose an owner"));
    place.window.key("Down");
    place.window.type("t");
    CHECK(place.top_of("Propose an owner") < place.top_of("Trace one order"));
    CHECK(place.top_of("Trace one order") < place.top_of("Send the list"));
}

TEST_CASE("what should have been done by now is said to be overdue, until it is done")
{
    ToDo place;
    for (const char* text : {"Send the list", "Trace one order", "Propose an owner", "Tell the three teams"}) place.due(text, place.in_days(3));
    CHECK_FALSE(place.window.sees("overdue"));
    place.due("Send the list", place.in_days(-1));
    CHECK(place.window.sees("1 overdue"));
    place.choose("Send the list");
    place.window.key("Space");
    CHECK_FALSE(place.window.sees("overdue"));
}

TEST_CASE("a date is typed in words, in either language; words that say none change nothing and say so")
{
    ToDo place;
    place.choose("Send the list");
    const auto before = place.beginning("Send the list").due;
    place.window.type("d");
    place.window.key("Ctrl+A");
    place.window.type("when the moon is blue\n");
    CHECK(place.beginning("Send the list").due == before);
    CHECK(place.window.sees("These words say no date"));
    place.window.type("d");
    place.window.key("Ctrl+A");
    place.window.type("dans 3 jours\n");
    CHECK(place.beginning("Send the list").due == place.in_days(3));
    place.window.type("d");
    place.window.key("Ctrl+A");
    place.window.type("tomorrow\n");
    CHECK(place.beginning("Send the list").due == place.in_days(1));
}

TEST_CASE("a new action is written from the list with the keyboard alone")
{
    ToDo place;
    place.window.type("n");
    place.window.type("Claire: call the vendor, tomorrow\n");
    const Note& action = place.beginning("call the vendor");
    CHECK(action.person == place.person("Claire Aubry")->id);
    CHECK(action.due == place.in_days(1));
}

TEST_CASE("an action is edited as a line and deleted, both undone")
{
    ToDo place;
    const NoteId id = place.beginning("Send the list").id;
    place.choose("Send the list");
    place.window.key("Enter");
    place.window.key("End");
    place.window.key("Ctrl+A");
    place.window.type("- Inès: Send the whole list\n");
    CHECK(place.interview().find(id)->text == "Send the whole list");
    CHECK(place.interview().find(id)->person == place.person("Inès Karam")->id);
    place.window.key("Delete");
    CHECK_FALSE(place.interview().find(id));
    place.window.key("Ctrl+Z");
    CHECK(place.interview().find(id));
}

TEST_CASE("the to-dos are written for a calendar beside the reports, and replaced only when asked again")
{
    ToDo place;
    const InFolder here(place.folder.path());
    const std::string file = "lumen-logistics-first-meeting-actions.ics";
    place.window.key("Down");
    place.window.type("i");
    place.wait_for_writing();
    std::string found;
    for (const auto& entry : std::filesystem::directory_iterator(place.folder.path()))
        if (entry.path().extension() == ".ics") found = entry.path().filename().string();
    REQUIRE_FALSE(found.empty());
    CHECK(place.window.sees(found));
    const auto read = [&] {
        std::ifstream in(found, std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(in), {}};
    };
    const std::string first = read();
    CHECK(first.find("SUMMARY:Send the list of lost orders since June") != std::string::npos);
    place.choose("Send the list");
    place.window.key("Delete");
    REQUIRE(place.window.click("###write-todos"));
    place.wait_for_writing();
    CHECK(read() == first);
    CHECK(place.window.sees("Replace the file of to-dos"));
    REQUIRE(place.window.click("###write-todos"));
    place.wait_for_writing();
    CHECK(read().find("Send the list") == std::string::npos);
}

TEST_CASE("in a low window every action walked to is seen whole, and the line for a new one with it")
{
    ToDo place(Language::French, {1280, 800}, 2);
    const auto actions = [&] {
        std::vector<Item> items;
        for (const Note& note : place.interview().notes())
            if (const Item* item = place.window.find("###action" + std::to_string(note.id.value)); item && note.kind == NoteKind::Action) items.push_back(*item);
        return items;
    };
    const auto& notes = place.interview().notes();
    const auto all_actions = std::count_if(notes.begin(), notes.end(), [](const Note& note) { return note.kind == NoteKind::Action; });
    REQUIRE(all_actions > 3);
    for (std::ptrdiff_t walked = 0; walked < all_actions; ++walked) {
        place.window.key("Down");
        const Item* tools = place.window.find("###edit-action");
        REQUIRE(tools);
        CHECK(tools->clip.Contains(tools->box));
        // The one whose tools stand right below it.
        const Item* chosen = nullptr;
        const std::vector<Item> all = actions();
        for (const Item& item : all)
            if (item.box.Min.y < tools->box.Min.y && (!chosen || item.box.Min.y > chosen->box.Min.y)) chosen = &item;
        REQUIRE(chosen);
        CAPTURE(chosen->label);
        CHECK(chosen->clip.Contains(chosen->box));
        const Item* line = place.window.find("###new-action");
        REQUIRE(line);
        CHECK(line->box.Max.y <= 800);
    }
    place.window.key("Enter");
    const Item* typed = place.window.find("###edit-action-line");
    REQUIRE(typed);
    CHECK(typed->clip.Contains(typed->box));
    CHECK(typed->box.GetWidth() > 1000);  // the whole row
    CHECK(place.window.sees("Échap laisse comme avant"));
    place.window.key("Escape");
    place.window.key("Ctrl+Tab");
    place.window.key("Ctrl+Shift+Tab");
    const Item* tab = place.window.find("###review.actions");
    REQUIRE(tab);
    CHECK(tab->clip.Contains(tab->box));  // a tab begins at its top
}

TEST_CASE("in French the actions are French")
{
    ToDo place(Language::French);
    for (const char* text : {"chez eux", "chez nous", "Par date", "a dit oui", "nouvelle action"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}
}
