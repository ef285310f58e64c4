#include "tests/support/workplace.h"

#include "core/insight/pains.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct Reviewing : Workplace {
    explicit Reviewing(Language language = Language::English) : Workplace(language)
    {
        add_sample();
        show(app::Workspace::Review);
    }
    const Note& first_of(NoteKind kind) const
    {
        for (const Note* note : interview().by_time())
            if (note->kind == kind) return *note;
        FAIL("no note of this kind");
        return interview().notes().front();
    }
};

}  // namespace

TEST_SUITE("review") {
TEST_CASE("the overview shows everyone's share, my figures and the pains")
{
    Reviewing place;
    for (const char* text : {"Claire Aubry", "Hugo Pons", "I spoke", "my longest turn", "open questions", "weekend of firefighting", "WHO DOES WHAT NEXT"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}

TEST_CASE("a click on a pain's mark goes to its note")
{
    Reviewing place;
    const Note& note = *place.interview().find(rank_pains(place.interview()).front().notes.front());
    REQUIRE(place.window.click("###mark" + std::to_string(note.id.value)));
    CHECK(place.window.sees("Edit"));
}

TEST_CASE("one goes round the tabs by keys, and each list takes the keyboard")
{
    Reviewing place;
    const auto count_done = [&] { return std::count_if(place.interview().notes().begin(), place.interview().notes().end(), [](const Note& note) { return note.done; }); };
    for (int i = 0; i < 4; ++i) place.window.key("Ctrl+Tab");
    place.window.key("Down");
    place.window.key("Up");
    const auto done = count_done();
    place.window.key("Space");
    CHECK(count_done() != done);
    place.window.key("Ctrl+Shift+Tab");  // back to the talk, and round the other way to all interviews
    CHECK(place.window.sees("PHASE BY PHASE"));
    for (int i = 0; i < 4; ++i) place.window.key("Ctrl+Shift+Tab");
    CHECK(place.window.sees("My share of the talk"));
    place.window.key("Ctrl+Tab");
    CHECK(place.window.sees("WHAT HURTS"));
}

TEST_CASE("elsewhere these keys do nothing, and beneath the report sheet neither")
{
    Reviewing place;
    place.window.key("Ctrl+E");
    place.window.key("Ctrl+Tab");
    place.window.key("Escape");
    CHECK(place.window.sees("my longest turn"));
    place.show(app::Workspace::Prepare);
    place.window.key("Ctrl+Tab");
    place.show(app::Workspace::Review);
    CHECK(place.window.sees("my longest turn"));
}

TEST_CASE("filters combine and let everything through again")
{
    Reviewing place;
    REQUIRE(place.window.click("###review.notes"));
    REQUIRE(place.window.click("###kind-quote"));
    CHECK(place.window.sees("QUOTE"));
    CHECK_FALSE(place.window.sees("PROBLEM "));
    REQUIRE(place.window.click("###kind-quote"));
    REQUIRE(place.window.click("###kind-decision"));
    REQUIRE(place.window.click("###strokes-3"));
    CHECK(place.window.sees("No note fits"));
    REQUIRE(place.window.click("###all-notes"));
    CHECK_FALSE(place.window.sees("No note fits"));
}

TEST_CASE("a note is edited as the line that would have made it, and undone")
{
    Reviewing place;
    const Note before = place.first_of(NoteKind::Problem);
    REQUIRE(place.window.click("###review.notes"));
    REQUIRE(place.window.click("###row" + std::to_string(before.id.value)));
    REQUIRE(place.window.click("###edit"));
    place.window.key("End");
    place.window.type(" Every time.\n");
    CHECK(place.interview().find(before.id)->text == before.text + " Every time.");
    CHECK(place.interview().find(before.id)->underlines == before.underlines);
    place.window.key("Ctrl+Z");
    CHECK(*place.interview().find(before.id) == before);
}

TEST_CASE("a note is given another kind, another person, and deleted")
{
    Reviewing place;
    const NoteId id = place.first_of(NoteKind::Problem).id;
    REQUIRE(place.window.click("###review.notes"));
    REQUIRE(place.window.click("###row" + std::to_string(id.value)));
    REQUIRE(place.window.click("###make-quote"));
    CHECK(place.interview().find(id)->kind == NoteKind::Quote);
    REQUIRE(place.window.click("###by-nobody"));
    CHECK_FALSE(place.interview().find(id)->person);
    REQUIRE(place.window.click("###delete"));
    CHECK_FALSE(place.interview().find(id));
    place.window.key("Ctrl+Z");
    CHECK(place.interview().find(id));
}

TEST_CASE("notes are walked and edited with the keyboard alone")
{
    Reviewing place;
    REQUIRE(place.window.click("###review.notes"));
    const NoteId second = place.interview().by_time()[1]->id;
    place.window.key("Down");
    place.window.key("Down");
    place.window.key("Delete");
    CHECK_FALSE(place.interview().find(second));
}

TEST_CASE("an action changes its owner, its date and is done")
{
    Reviewing place;
    const Note before = place.first_of(NoteKind::Action);
    REQUIRE(place.window.click("###review.actions"));
    REQUIRE(place.window.click("###new-action"));
    place.window.type("Hugo: draw the map, 2026-04-01\n");
    const Note* drawn = place.note("draw the map");
    REQUIRE(drawn);
    CHECK(drawn->person == place.person("Hugo Pons")->id);
    CHECK(drawn->due == Date{std::chrono::year{2026}, std::chrono::month{4}, std::chrono::day{1}});
    REQUIRE(place.window.click("###done" + std::to_string(before.id.value)));
    CHECK(place.interview().find(before.id)->done != before.done);
}

TEST_CASE("the debrief asks for the guess before it shows the figures")
{
    Reviewing place;
    Head head = place.interview().head();
    head.debrief.guessed_share_percent.reset();
    place.app->carry_out(Command{UpdateHead{head}});
    REQUIRE(place.window.click("###review.debrief"));
    CHECK(place.window.sees("First guess"));
    CHECK_FALSE(place.window.sees("you spoke"));
    REQUIRE(place.window.click("###guess15"));
    CHECK(place.interview().head().debrief.guessed_share_percent == 15);
    CHECK(place.window.sees("you spoke"));
}

TEST_CASE("a pain is confirmed by the client and two pains are said to be one")
{
    Reviewing place;
    const auto before = rank_pains(place.interview());
    REQUIRE(before.size() >= 2);
    const Item* second = place.window.find("###line-pain2");
    REQUIRE(second);
    place.window.move_to(second->box.GetCenter());  // offered where one is about to use it
    REQUIRE(place.window.click("###merge"));
    REQUIRE(place.window.click("###merge", 0));
    CHECK(rank_pains(place.interview()).size() == before.size() - 1);
    place.window.key("Ctrl+Z");
    CHECK(rank_pains(place.interview()).size() == before.size());
}

TEST_CASE("a report is written from the window, and replaced only when asked again")
{
    Reviewing place;
    const std::string file = (place.folder / "out.html").string();
    place.window.key("Ctrl+E");
    REQUIRE(place.window.click("###report-file"));
    place.window.key("Ctrl+A");
    place.window.type(file);
    REQUIRE(place.window.click("###write-report"));
    place.wait_for_writing();
    REQUIRE(std::filesystem::exists(file));
    const auto size = std::filesystem::file_size(file);
    CHECK(size > 2000);
    REQUIRE(place.window.click("###review.report_own"));
    REQUIRE(place.window.click("###write-report"));
    place.wait_for_writing();
    CHECK(std::filesystem::file_size(file) == size);
    REQUIRE(place.window.click("###write-report"));
    place.wait_for_writing();
    CHECK(std::filesystem::file_size(file) != size);
}

TEST_CASE("a report that cannot be written says why and offers no replacing")
{
    Reviewing place;
    place.window.key("Ctrl+E");
    REQUIRE(place.window.click("###report-file"));
    place.window.key("Ctrl+A");
    place.window.type((place.folder / "nowhere/out.html").string());
    REQUIRE(place.window.click("###write-report"));
    place.wait_for_writing();
    CHECK(place.window.sees("nowhere"));
    CHECK(place.window.find("Write###write-report"));
    CHECK_FALSE(place.window.find("Replace it###write-report"));
}

TEST_CASE("in French the review is French")
{
    Reviewing place(Language::French);
    for (const char* text : {"j’ai parlé", "CE QUI FAIT MAL", "QUI FAIT QUOI ENSUITE", "Vue d’ensemble"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}
}
