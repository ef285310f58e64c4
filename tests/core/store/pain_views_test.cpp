// What the client and I say of a pain, kept in the library.
#include "temp_library.h"

#include "core/store/library_file.h"
#include "core/store/migrations.h"

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("a library of the third version keeps what was said of pains, and takes names, orders and stances from now on")
{
    TempFolder folder;
    REQUIRE(make_library(folder.library(), library_migrations().first(3)).ok());
    run_sql(folder.library(), R"sql(
        INSERT INTO client VALUES(1, 'Hausser');
        INSERT INTO interview VALUES(1, 1, 'First meeting', NULL, 45, '', 20, 60000, 70, 'ended', 1773306000123, 60000, NULL, '', '', '');
        INSERT INTO person VALUES(1, 1, 1, 1, 'Claire', 'client', 0, 'CEO', 1, 0, 0, 0, 2, '');
        INSERT INTO note VALUES(1, 1, 2, 5000, 'problem', 1, 'each release hurts', NULL, NULL, 0);
        INSERT INTO underline VALUES(1, 2, 5, 12, 2);
        INSERT INTO pain_view VALUES(1, 1, 3, 'release', '', 'confirmed');
        UPDATE next_id SET interview = 1;
        INSERT INTO search(rowid, words) SELECT id, words FROM passage;)sql");
    const InterviewId id{1};

    const auto library = open_library(folder.library());

    const Interview interview = must_load(*library, id);
    CHECK(interview.notes()[0].underlines == std::vector{Underline{5, 12, 2}});
    const PainView before = interview.pain_views()[0];
    CHECK(before == PainView{PainViewId{3}, "release", "", Confirmation::Confirmed});
    PainView after = before;
    after.title = "Week-ends";
    after.rank = 1;
    after.stances = {{PersonId{1}, Confirmation::Denied}};
    Note parted = interview.notes()[0];
    parted.underlines[0].pain = "release · 2";
    must_write(*library, id, {"", {Edit<PainView>{before, after}, Edit<Note>{interview.notes()[0], parted}}, ""});
    CHECK(must_load(*library, id).pain_views()[0] == after);
    CHECK(must_load(*library, id).notes()[0] == parted);
    CHECK(library->check(false)->faults.empty());
    must_write(*library, id, {"", {Edit<PainView>{after, std::nullopt}}, ""});
    CHECK(ask_sql(folder.library(), "SELECT count(*) FROM stance") == "0");
}

TEST_CASE("an interview removed takes along who confirmed and who denied")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library, {birth(person_of(1, "Claire")), birth(PainView{PainViewId{2}, "delay", "", Confirmation::Unknown, "", 0, {{PersonId{1}, Confirmation::Denied}}})});
    CHECK(ask_sql(folder.library(), "SELECT count(*) FROM stance") == "1");
    REQUIRE(library->remove(id).ok());
    CHECK(ask_sql(folder.library(), "SELECT count(*) FROM stance") == "0");
    CHECK(library->check(false)->faults.empty());
}
