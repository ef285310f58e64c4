#include "tests/support/workplace.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::app;
using sourdine::test::Workplace;

namespace {

// An interview to be held with Claire is open in Prepare.
struct Prepared : Workplace {
    explicit Prepared(Language language = Language::English) : Workplace(language, {1280, 800})
    {
        NewInterview wanted{.client = "Lumen Logistics", .title = "Integration platform", .planned_minutes = 45};
        wanted.persons.push_back(Person{.name = "Claire Aubry", .side = Side::Client});
        wanted.persons.push_back(Person{.name = "Me", .side = Side::Us, .me = true});
        app->carry_out(MakeInterview{wanted});
        app->carry_out(Command{AddQuestion{"How do you work today?"}});
        window.settle();
    }
    void key(std::string_view chord) { window.key(chord); }
    void keep(std::string_view line)
    {
        window.type(line);
        window.key("Enter");
        window.frames();
    }
    bool sees(std::string_view text) { return window.sees(text); }
    View view() { return app->make_view(); }

    // As another program would read it.
    Interview on_disk()
    {
        auto library = Library::open(folder / "library.sqlite", Access::ReadOnly);
        REQUIRE(library.ok());
        auto loaded = (*library)->load(desk->interview()->head().id);
        REQUIRE(loaded.ok());
        return std::move(loaded).value();
    }
};

}  // namespace

TEST_CASE("a rehearsal shows the live screen under a band that says nothing is kept")
{
    Prepared at;
    CHECK_FALSE(at.sees("nothing is kept"));
    at.key("Ctrl+F5");
    CHECK(at.sees("Rehearsal: nothing is kept"));
    CHECK(at.view().live_shown());
}

TEST_CASE("in a rehearsal notes, the floor, pauses and questions work as ever")
{
    Prepared at;
    at.key("Ctrl+F5");
    at.key("Ctrl+1");
    at.clock.pass(Milliseconds{10'000});
    at.keep("! every release is a weekend of firefighting");
    at.key("Ctrl+Enter");
    at.key("F6");
    const Interview& rehearsed = *at.desk->interview();
    CHECK(rehearsed.notes().size() == 2);
    CHECK(rehearsed.turns().size() == 1);
    CHECK(rehearsed.breaks().size() == 1);
    CHECK(rehearsed.questions().front().asked.has_value());
}

TEST_CASE("Shift+F5 ends a rehearsal and shows the interview as it was prepared, its file untouched")
{
    Prepared at;
    const Interview before = at.on_disk();
    const std::string undo_title = at.view().undo_title;
    at.key("Ctrl+F5");
    at.keep("a note");
    at.window.type("half a line");
    at.key("Shift+F5");
    at.clock.pass(Milliseconds{1'000});
    at.window.frames(2);
    CHECK(at.view().workspace == Workspace::Prepare);
    CHECK(at.view().undo_title == undo_title);
    CHECK(at.on_disk().same_records(before));
    CHECK(at.desk->interview()->same_records(before));
    CHECK_FALSE(at.desk->draft());
    CHECK_FALSE(at.sees("Rehearsal: nothing is kept"));
    CHECK(at.sees("The rehearsal is over."));
}

TEST_CASE("the button beside Start begins a rehearsal, the band's key ends it, with the mouse")
{
    Prepared at;
    REQUIRE(at.window.click("Rehearse"));
    CHECK(at.desk->rehearsing());
    REQUIRE(at.window.click("###end_rehearsal"));
    CHECK_FALSE(at.desk->rehearsing());
}

TEST_CASE("a rehearsal is left by ending it only: other workspaces, interviews and imports wait")
{
    Prepared at;
    at.key("Ctrl+F5");
    for (const char* chord : {"Ctrl+N", "Ctrl+O", "Ctrl+E", "Ctrl+PageDown", "F2", "Ctrl+F5"}) {
        INFO(chord);
        at.key(chord);
        CHECK(at.desk->rehearsing());
        CHECK(at.view().live_shown());
        CHECK(at.view().importing == nullptr);
    }
    CHECK(at.sees("This is a rehearsal. End it first (Shift+F5)."));
    CHECK(at.window.find("Prepare") == nullptr);
}

TEST_CASE("what was half typed before the start waits for the interview, not for its rehearsal")
{
    Prepared at;
    at.key("Ctrl+PageDown");
    at.window.type("ask about June");
    at.key("Ctrl+F5");
    CHECK_FALSE(at.sees("ask about June"));
    at.key("Shift+F5");
    at.key("Ctrl+PageDown");
    CHECK(at.sees("ask about June"));
}

TEST_CASE("an interview that was held cannot be rehearsed, and the reason is said")
{
    Prepared at;
    at.key("F5");
    at.key("Shift+F5");
    at.key("Ctrl+F5");
    CHECK_FALSE(at.desk->rehearsing());
    CHECK(at.sees("Open an interview that has yet to be held"));
}

TEST_CASE("in French the band speaks French")
{
    Prepared at{Language::French};
    at.key("Ctrl+F5");
    CHECK(at.sees("Répétition\u00a0: rien n’est gardé"));
}
