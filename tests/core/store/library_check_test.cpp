#include "temp_library.h"

using namespace sourdine;
using namespace sourdine::test;

namespace {

std::string fault_keys(const CheckReport& report)
{
    std::string keys;
    for (const Error& fault : report.faults) keys += (keys.empty() ? "" : " ") + fault.key;
    return keys;
}

struct Spoilt {
    TempFolder folder;
    InterviewId id;
    std::unique_ptr<Library> library;

    // A sound interview, then `sql` past every rule.
    explicit Spoilt(const std::string& sql)
    {
        {
            const auto sound = open_library(folder.library());
            id = *sound->next_interview_id();
            must_write(*sound, id, rich_interview(id));
        }
        run_sql(folder.library(), sql);
        library = open_library(folder.library());
    }

    void check_mended(const std::string& fault)
    {
        const auto texts = ask_sql(folder.library(), "SELECT group_concat(text, '|') FROM note");
        CHECK(fault_keys(*library->check(false)) == fault);
        const auto report = library->check(true);
        REQUIRE(report.ok());
        CHECK(fault_keys(*report) == "");
        CHECK(report->repaired > 0);
        CHECK(fault_keys(*library->check(false)) == "");
        CHECK(ask_sql(folder.library(), "SELECT group_concat(text, '|') FROM note") == texts);
    }
};

}  // namespace

TEST_CASE("an interview under way that is out of the list is put back into it, its words with it")
{
    Spoilt spoilt("UPDATE interview SET stage = 'live', archived = 1, binned_ms = 5");
    CHECK(fault_keys(*spoilt.library->check(false)) == "store.check_away");
    REQUIRE(spoilt.library->check(true).ok());
    CHECK(spoilt.library->check(false)->faults.empty());
    REQUIRE(spoilt.library->list()->size() == 1);
    CHECK_FALSE(spoilt.library->list()->front().archived);
    CHECK(spoilt.library->search("firefighting")->size() == 1);
}

TEST_CASE("a sound library has no faults and nothing to mend")
{
    Spoilt sound("");
    CHECK(fault_keys(*sound.library->check(false)) == "");
    CHECK(sound.library->check(true)->repaired == 0);
}

TEST_CASE("underlines outside their words are brought back inside")
{
    Spoilt spoilt("UPDATE underline SET to_cp = 999, strokes = 9 WHERE from_cp = 16; INSERT INTO underline(interview, note, from_cp, to_cp, strokes) VALUES(1, 7, 3, 5, 1), (1, 4, -2, 3, 1);");
    spoilt.check_mended("store.check_underline store.check_underline");
    const Interview interview = must_load(*spoilt.library, spoilt.id);
    CHECK(interview.find(NoteId{4})->underlines == std::vector<Underline>{{0, 12, 2}, {16, 44, 3, "week-end · 2"}});
    CHECK(interview.find(NoteId{7})->underlines.empty());
}

TEST_CASE("underlines over one another end where the next begins")
{
    Spoilt spoilt("UPDATE underline SET to_cp = 20 WHERE from_cp = 0");
    spoilt.check_mended("store.check_underline");
    CHECK(must_load(*spoilt.library, spoilt.id).find(NoteId{4})->underlines == std::vector<Underline>{{0, 16, 2}, {16, 24, 3, "week-end · 2"}});
}

TEST_CASE("a turn that ends before it starts has no length")
{
    Spoilt spoilt("UPDATE turn SET from_ms = 50000 WHERE id = 8");
    spoilt.check_mended("store.check_turn_reversed");
    CHECK(must_load(*spoilt.library, spoilt.id).find(TurnId{8})->until == at_ms(50'000));
}

TEST_CASE("of several who have the floor the last one keeps it")
{
    Spoilt spoilt("UPDATE turn SET until_ms = NULL");
    spoilt.check_mended("store.check_open_turns");
    const Interview interview = must_load(*spoilt.library, spoilt.id);
    CHECK(interview.find(TurnId{8})->until == at_ms(30'000));
    CHECK_FALSE(interview.find(TurnId{9})->until.has_value());
}

TEST_CASE("only one can be me")
{
    Spoilt spoilt("UPDATE person SET me = 1");
    spoilt.check_mended("store.check_me");
    CHECK(must_load(*spoilt.library, spoilt.id).find_me()->id == PersonId{1});
}

TEST_CASE("who is no longer at the table leaves their words behind")
{
    Spoilt spoilt("DELETE FROM person WHERE id = 1; INSERT INTO search(search) VALUES('rebuild')");
    spoilt.check_mended("store.check_reference store.check_reference store.check_reference store.check_reference");
    const Interview interview = must_load(*spoilt.library, spoilt.id);
    CHECK_FALSE(interview.find(NoteId{4})->person.has_value());
    CHECK(interview.find(CutInId{14})->last_words == "and then nobody");
    CHECK(interview.turns().size() == 1);
    CHECK(interview.find(PainViewId{20})->stances == std::vector{Stance{PersonId{2}, Confirmation::Denied}});
}

TEST_CASE("an interview whose client is lost gets one")
{
    Spoilt spoilt("DELETE FROM client; INSERT INTO search(search) VALUES('rebuild')");
    CHECK(fault_of(spoilt.library->load(spoilt.id)) == "store.no_such_interview");
    REQUIRE(spoilt.library->check(true).ok());
    CHECK(must_load(*spoilt.library, spoilt.id).notes().size() == 4);
    CHECK(fault_keys(*spoilt.library->check(false)) == "");
}

TEST_CASE("a search index that lost its words gets them again")
{
    Spoilt spoilt("INSERT INTO search(search) VALUES('delete-all')");
    CHECK(spoilt.library->search("firefighting")->empty());
    CHECK(fault_keys(*open_library(spoilt.folder.library(), Access::ReadOnly)->check(false)) == "store.check_search");
    spoilt.check_mended("store.check_search");
    CHECK(spoilt.library->search("firefighting")->size() == 1);
}

TEST_CASE("a search index with other words than the texts is noticed")
{
    Spoilt spoilt("UPDATE note SET text = 'mended by hand, longer than before it was' WHERE id = 4");
    spoilt.check_mended("store.check_search");
    CHECK(spoilt.library->search("firefighting")->empty());
    CHECK(spoilt.library->search("mended")->size() == 1);
}

TEST_CASE("a damaged page is reported, never passed over")
{
    TempFolder folder;
    {
        const auto library = open_library(folder.library());
        const InterviewId id = *library->next_interview_id();
        must_write(*library, id, rich_interview(id));
    }
    std::string bytes = read_bytes(folder.library());
    const auto page = std::stoul(ask_sql(folder.library(), "SELECT rootpage FROM sqlite_master WHERE name = 'note'"));
    bytes.replace((page - 1) * 4096, 4096, 4096, '\x5A');
    write_bytes(folder.library(), bytes);
    const auto library = open_library(folder.library());
    const auto report = library->check(false);
    REQUIRE(report.ok());
    CHECK_FALSE(report->faults.empty());
    CHECK(fault_of(library->load(InterviewId{1})) == "store.damaged");
    const auto mended = library->check(true);
    REQUIRE(mended.ok());
    CHECK_FALSE(mended->faults.empty());
}
