#include "temp_library.h"

using namespace sourdine;
using namespace sourdine::test;

namespace {

constexpr int way = 7;

struct Kept {
    TempFolder folder;
    std::unique_ptr<Library> library = open_library(folder.library());
    InterviewId id = add_interview(*library, {birth(note_of(1, "lost orders"))});

    std::int64_t changes(InterviewId of) { return library->count_changes()->at(of); }
    KeptFigures figures()
    {
        KeptFigures told;
        told.interview = id;
        told.changed = changes(id);
        told.share = 0.24;
        told.cut_ins = 3;
        told.pains = {{"lost order", "lost orders", 5, 3, 1, Confirmation::Confirmed}, {"fax", "the fax", 1, 1, 1, Confirmation::Unknown}};
        return told;
    }
    void keep() { REQUIRE(library->keep_figures({figures()}, way).ok()); }
};

}  // namespace

TEST_CASE("figures that were kept come back as they were, what cannot be told stays untold")
{
    Kept kept;
    kept.keep();
    const auto again = kept.library->kept_figures(way);
    REQUIRE(again.ok());
    REQUIRE(again->size() == 1);
    const KeptFigures& told = again->front();
    CHECK(*told.share == doctest::Approx(0.24));
    CHECK(told.cut_ins == 3);
    CHECK_FALSE(told.longest_ms);
    CHECK_FALSE(told.open_share);
    REQUIRE(told.pains.size() == 2);
    CHECK(told.pains[0].words == "lost orders");
    CHECK(told.pains[0].itch == 5);
    CHECK(told.pains[0].confirmation == Confirmation::Confirmed);
}

TEST_CASE("any change of an interview makes what was kept of it stale, and nothing else")
{
    Kept kept;
    const InterviewId other = add_interview(*kept.library, {}, "Brunel");
    kept.keep();
    const std::int64_t before = kept.changes(other);
    must_write(*kept.library, kept.id, {"", {birth(note_of(2, "again"))}, ""});
    CHECK(kept.library->kept_figures(way)->empty());
    CHECK(kept.changes(other) == before);
}

TEST_CASE("a change by another program makes it stale too")
{
    Kept kept;
    kept.keep();
    const auto second = kept.library->open_second();
    REQUIRE(second.ok());
    must_write(**second, kept.id, {"", {birth(note_of(2, "again"))}, ""});
    CHECK(kept.library->kept_figures(way)->empty());
}

TEST_CASE("figures of a state that is gone are not kept")
{
    Kept kept;
    const KeptFigures old = kept.figures();
    must_write(*kept.library, kept.id, {"", {birth(note_of(2, "again"))}, ""});
    REQUIRE(kept.library->keep_figures({old}, way).ok());
    CHECK(kept.library->kept_figures(way)->empty());
}

TEST_CASE("figures computed in another way do not hold")
{
    Kept kept;
    kept.keep();
    CHECK(kept.library->kept_figures(way + 1)->empty());
}

TEST_CASE("figures go with their interview, and a repair lets all of them go")
{
    Kept kept;
    kept.keep();
    REQUIRE(kept.library->remove(kept.id).ok());
    CHECK(ask_sql(kept.folder.library(), "SELECT (SELECT count(*) FROM kept_figures) + (SELECT count(*) FROM kept_pain)") == "0");
}

TEST_CASE("who may only read keeps nothing, and is refused nothing")
{
    Kept kept;
    const auto reader = kept.library->open_reader();
    REQUIRE(reader.ok());
    CHECK((*reader)->keep_figures({kept.figures()}, way).ok());
    CHECK(kept.library->kept_figures(way)->empty());
}

TEST_CASE("open actions are those agreed and not done, of all interviews or of one")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    Note list = note_of(3, "send the list");
    list.kind = NoteKind::Action;
    list.person = PersonId{1};
    list.due = Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{9}};
    Note done = list;
    done.id = NoteId{4};
    done.done = true;
    Note nobodys = note_of(5, "ask the plant");
    nobodys.kind = NoteKind::Action;
    Person me = person_of(1, "Me", Side::Us);
    me.me = true;
    const InterviewId id = add_interview(*library, {birth(me), birth(nobodys), birth(list), birth(done), birth(note_of(6, "a note"))});
    const InterviewId other = add_interview(*library, {birth(nobodys)}, "Brunel");

    const auto all = *library->open_actions();
    REQUIRE(all.size() == 3);
    CHECK(all[0].text == "send the list");
    CHECK(all[0].owner == "Me");
    CHECK(all[0].side == Side::Us);
    CHECK(all[0].mine);
    CHECK(all[0].due == list.due);
    CHECK(all[1].owner.empty());
    CHECK(all[2].interview == other);
    CHECK(library->open_actions(id)->size() == 2);
}
