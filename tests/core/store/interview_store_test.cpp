#include "temp_library.h"

using namespace sourdine;
using namespace sourdine::test;

TEST_CASE("an interview comes back with every part of every record")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = *library->next_interview_id();
    Interview kept;
    kept.apply(rich_interview(id));

    must_write(*library, id, rich_interview(id));

    const Interview loaded = must_load(*library, id);
    CHECK(loaded.same_records(kept));
    CHECK(loaded.next_id() == 21);
}

TEST_CASE("an interview is there after the program was closed, and nothing lies beside the file")
{
    TempFolder folder;
    Interview kept;
    InterviewId id;
    {
        const auto library = open_library(folder.library());
        id = *library->next_interview_id();
        kept.apply(rich_interview(id));
        must_write(*library, id, rich_interview(id));
    }
    CHECK_FALSE(fs::exists(folder.library().string() + "-wal"));
    CHECK(must_load(*open_library(folder.library()), id).same_records(kept));
}

TEST_CASE("three hundred things done and undone in any order are on disk as in memory")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const InterviewId id = add_interview(*library);
    Interview kept = must_load(*library, id);
    const Interview first = kept;
    std::vector<Change> done;

    for (int i = 0; i < 300; ++i) {
        const bool undo = !done.empty() && random() % 4 == 0;
        const Change change = undo ? inverse(done.back()) : random_change(kept, random);
        if (undo) done.pop_back(); else done.push_back(change);
        must_write(*library, id, change);
        kept.apply(change);
    }
    CHECK(must_load(*library, id).same_records(kept));
    CHECK(library->check(false)->faults.empty());

    for (; !done.empty(); done.pop_back()) must_write(*library, id, inverse(done.back()));
    CHECK(must_load(*library, id).same_records(first));
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("taking a whole interview back leaves neither its rows nor its client nor its words")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = *library->next_interview_id();
    must_write(*library, id, rich_interview(id));
    REQUIRE(library->keep_draft(id, Draft{"half a", at_ms(5), {}}).ok());
    REQUIRE(library->keep_alive(id, at_ms(9), WallTime{}).ok());

    must_write(*library, id, inverse(rich_interview(id)));

    CHECK(fault_of(library->load(id)) == "store.no_such_interview");
    CHECK(library->list()->empty());
    CHECK(library->search("firefighting")->empty());
    CHECK(ask_sql(folder.library(), "SELECT (SELECT count(*) FROM client) + (SELECT count(*) FROM note) + (SELECT count(*) FROM underline)"
                                    " + (SELECT count(*) FROM draft) + (SELECT count(*) FROM alive) + (SELECT count(*) FROM person)") == "0");
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("underlines change without their note's words")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const Note plain = note_of(1, "week-end of firefighting");
    Note underlined = plain;
    underlined.underlines = {{0, 8, 1}, {12, 24, 3}};
    Note stronger = plain;
    stronger.underlines = {{0, 8, 2}};
    const InterviewId id = add_interview(*library, {birth(plain)});

    must_write(*library, id, {"", {Edit<Note>{plain, underlined}}, ""});
    CHECK(must_load(*library, id).notes().front() == underlined);
    must_write(*library, id, {"", {Edit<Note>{underlined, stronger}}, ""});
    CHECK(must_load(*library, id).notes().front() == stronger);
    must_write(*library, id, {"", {Edit<Note>{stronger, plain}}, ""});
    CHECK(must_load(*library, id).notes().front() == plain);
}

TEST_CASE("a sentence that was deleted does not linger in the file")
{
    TempFolder folder;
    {
        const auto library = open_library(folder.library());
        const Note note = note_of(1, "The CEO Leaves In June");
        const InterviewId id = add_interview(*library, {birth(note_of(2, "Stays")), birth(note)});
        must_write(*library, id, {"", {Edit<Note>{note, std::nullopt}}, ""});
    }
    const std::string bytes = read_bytes(folder.library());
    CHECK(bytes.find("Stays") != std::string::npos);
    CHECK(bytes.find("The CEO Leaves In June") == std::string::npos);
}

TEST_CASE("an interview nobody wrote is named by its number")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const auto loaded = library->load(InterviewId{41});
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error() == Error{Fault::NotFound, "store.no_such_interview", {{"id", "41"}}});
}

TEST_CASE("a change of something that is not there changes nothing at all")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library, {birth(note_of(1, "one"))});
    const Interview before = must_load(*library, id);
    const Edit<Note> lost{note_of(7, "lost"), note_of(7, "found")};
    const Edit<Note> gone{note_of(7, "lost"), std::nullopt};

    CHECK(fault_of(library->write(id, {"", {birth(note_of(2, "two")), lost}, ""})) == "store.out_of_step");
    CHECK(fault_of(library->write(id, {"", {birth(note_of(2, "two")), gone}, ""})) == "store.out_of_step");
    CHECK(fault_of(library->write(id, {"", {birth(note_of(2, "two")), birth(note_of(1, "again"))}, ""})) == "store.out_of_step");
    CHECK(fault_of(library->write(InterviewId{99}, {"", {birth(note_of(2, "no interview"))}, ""})) == "store.out_of_step");
    CHECK(must_load(*library, id).same_records(before));
    CHECK(library->search("two")->empty());
}

TEST_CASE("a note by someone who is not at the table is refused")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library);
    Note note = note_of(1, "who?");
    note.person = PersonId{8};
    CHECK(fault_of(library->write(id, {"", {birth(note)}, ""})) == "store.out_of_step");
    CHECK(must_load(*library, id).notes().empty());
}

TEST_CASE("one change may bring a note before the person who said it")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library);
    Note note = note_of(1, "me first");
    note.person = PersonId{2};
    must_write(*library, id, {"", {birth(note), birth(person_of(2, "Claire"))}, ""});
    CHECK(must_load(*library, id).notes().front() == note);
}

TEST_CASE("a client exists as long as one of their interviews does")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId first = add_interview(*library, {}, "Hausser");
    const InterviewId second = add_interview(*library, {}, "Hausser");
    CHECK(ask_sql(folder.library(), "SELECT count(*) FROM client") == "1");

    must_write(*library, first, {"", {Edit<Head>{head_of(first), head_of(first, "Brunel")}}, ""});
    CHECK(ask_sql(folder.library(), "SELECT group_concat(name) FROM (SELECT name FROM client ORDER BY name)") == "Brunel,Hausser");

    must_write(*library, second, {"", {Edit<Head>{head_of(second), head_of(second, "Brunel")}}, ""});
    CHECK(ask_sql(folder.library(), "SELECT group_concat(name) FROM client") == "Brunel");
    CHECK(must_load(*library, second).head().client == "Brunel");
}

TEST_CASE("a record no interview can hold is named, not shown wrong")
{
    TempFolder folder;
    const InterviewId id = add_interview(*open_library(folder.library()), {birth(note_of(1, "one"))});
    SUBCASE("a kind of note nobody knows")
    {
        run_sql(folder.library(), "PRAGMA ignore_check_constraints=ON; UPDATE note SET kind = 'rumour'");
    }
    SUBCASE("an underline past the end of its note")
    {
        run_sql(folder.library(), "INSERT INTO underline(interview, note, from_cp, to_cp, strokes) VALUES(1, 1, 1, 9, 1)");
    }
    SUBCASE("two underlines over the same letter")
    {
        run_sql(folder.library(), "INSERT INTO underline(interview, note, from_cp, to_cp, strokes) VALUES(1, 1, 0, 2, 1), (1, 1, 1, 3, 1)");
    }
    const auto loaded = open_library(folder.library())->load(id);
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().key == "store.damaged_record");
    CHECK(loaded.error().args.back().second == "1");
}
