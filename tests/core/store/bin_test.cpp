// Archived, in the bin, gone for good.
#include "temp_library.h"

#include "core/store/migrations.h"

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

constexpr WallTime thrown_at{Milliseconds{1'773'400'000'000}};

// Words nobody else would write, in every kind of text an interview holds.
Change secrets(InterviewId id)
{
    Head head = head_of(id, "zzclient", "zztitle");
    head.brief = "zzbrief";
    head.debrief = {30, "zzwell", "zznext", "zzthanks"};
    Person person = person_of(1, "zzname");
    person.role = "zzrole";
    person.email = "zzaddress@zz.example";
    Recording recording;
    recording.id = RecordingId{5};
    recording.format = "vtt";
    recording.speakers = {{"zzlabel", PersonId{1}}};
    Speech speech;
    for (int i = 0; i < 400; ++i) {
        const std::string words = "zzsaid" + std::to_string(i) + " and much more of it, on page after page of the file";
        speech.utterances.push_back({Milliseconds{i * 1000}, Milliseconds{i * 1000 + 900}, 0, static_cast<std::uint32_t>(speech.text.size()), static_cast<std::uint32_t>(words.size())});
        speech.text += words;
    }
    recording.speech = std::make_shared<const Speech>(std::move(speech));
    return {"", {birth(head), birth(person), birth(note_of(2, "zznote of pain")), birth(PlannedQuestion{PlannedQuestionId{3}, 0, "zzquestion?", {}}),
                 birth(Careful{CarefulId{4}, 0, "zzcareful"}), birth(recording), birth(CutIn{CutInId{6}, at_ms(1), PersonId{1}, PersonId{1}, "zzlast", {}}),
                 birth(PainView{PainViewId{7}, "zzpain", "", Confirmation::Confirmed})}, ""};
}

InterviewId add_secrets(Library& library)
{
    const InterviewId id = *library.next_interview_id();
    must_write(library, id, secrets(id));
    REQUIRE(library.keep_draft(id, Draft{"zzdraft", at_ms(5), {}}).ok());
    return id;
}

// Whether any file of the folder holds the words, whatever it is called.
std::string files_that_hold(const fs::path& folder, const std::string& words)
{
    std::string names;
    for (const auto& entry : fs::directory_iterator(folder))
        if (read_bytes(entry.path()).find(words) != std::string::npos) names += entry.path().filename().string() + ' ';
    return names;
}

std::size_t count_planned(Library& library) { return library.planned_questions(InterviewId{})->size(); }

}  // namespace

TEST_SUITE("archive and bin") {
TEST_CASE("an archived interview is still in the list, found and whole")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_secrets(*library);
    REQUIRE(library->set_archived(std::array{id}, true).ok());
    REQUIRE(library->list()->size() == 1);
    CHECK(library->list()->front().archived);
    CHECK(library->search("zznote")->size() == 1);
    CHECK(count_planned(*library) == 1);
    CHECK(library->planned_questions(InterviewId{}, false)->empty());
    REQUIRE(library->set_archived(std::array{id}, false).ok());
    CHECK_FALSE(library->list()->front().archived);
}

TEST_CASE("what is done to an interview leaves it in the archive")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library);
    REQUIRE(library->set_archived(std::array{id}, true).ok());
    const Interview interview = must_load(*library, id);
    Head after = interview.head();
    after.title = "Another title";
    must_write(*library, id, {"", {Edit<Head>{interview.head(), after}}, ""});
    CHECK(library->list()->front().archived);
    CHECK(library->list()->front().title == "Another title");
}

TEST_CASE("in the bin an interview is in no list and no search, and nothing of it is lost")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId kept = add_interview(*library, {birth(note_of(1, "zznote of another"))});
    const InterviewId id = add_secrets(*library);
    const Interview before = must_load(*library, id);
    REQUIRE(library->move_to_bin(std::array{id}, thrown_at).ok());
    REQUIRE(library->list()->size() == 1);
    CHECK(library->list()->front().id == kept);
    REQUIRE(library->bin()->size() == 1);
    CHECK(library->bin()->front().binned == thrown_at);
    CHECK(library->bin()->front().client == "zzclient");
    CHECK(library->search("zz")->size() == 1);
    CHECK(count_planned(*library) == 0);
    CHECK(must_load(*library, id).same_records(before));
    CHECK(library->find_draft(id)->has_value());
    CHECK(library->check(false)->faults.empty());

    REQUIRE(library->bring_back(std::array{id}).ok());
    CHECK(library->bin()->empty());
    CHECK(library->list()->size() == 2);
    CHECK(must_load(*library, id).same_records(before));
    for (const char* words : {"zzbrief", "zztitle", "zzname", "zzquestion", "zzcareful", "zzsaid399", "zzthanks"}) {
        CAPTURE(words);
        CHECK(library->search(words)->size() == 1);
    }
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("whatever is asked for, nothing of the bin is found, however many lie beside it")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    std::vector<InterviewId> all;
    for (int i = 0; i < 5; ++i) {
        all.push_back(*library->next_interview_id());
        Head head = head_of(all.back(), "zzclient", "zztitle");
        head.scheduled = LocalTime{std::chrono::minutes{30'000'000}};
        must_write(*library, all.back(), {"", {birth(head), birth(person_of(1, "zzname")), birth(note_of(2, "zznote"))}, ""});
    }
    REQUIRE(library->move_to_bin(std::array{all[1], all[3]}, thrown_at).ok());
    for (const char* words : {"zznote", "zztitle", "client:zzclient", "client:zzclient zznote", "person:zzname", "person:zzname zzname", "since:2020 zznote", "kind:note"}) {
        CAPTURE(words);
        const auto hits = library->search(words);
        CHECK(hits->size() >= 3);
        for (const SearchHit& hit : *hits) CHECK((hit.interview != all[1] && hit.interview != all[3]));
    }
    CHECK(library->search("zznote")->size() == 3);
    REQUIRE(library->bring_back(std::array{all[3]}).ok());
    CHECK(library->search("zznote")->size() == 4);
}

TEST_CASE("what an older version left in the bin is found again when it is brought back")
{
    TempFolder folder;
    {
        REQUIRE(make_library(folder.library(), library_migrations()).ok());
        const auto library = open_library(folder.library());
        REQUIRE(library->move_to_bin(std::array{add_secrets(*library)}, thrown_at).ok());
    }
    // As version 8 had it: out of the index while in the bin.
    run_sql(folder.library(), "INSERT INTO search(search, rowid, words) SELECT 'delete', id, words FROM passage; PRAGMA user_version=8");
    const auto library = open_library(folder.library());
    CHECK(library->search("zz")->empty());
    CHECK(library->check(false)->faults.empty());
    REQUIRE(library->bring_back(std::array{InterviewId{1}}).ok());
    for (const char* words : {"zzbrief", "zznote", "zzsaid399"}) CHECK(library->search(words)->size() == 1);
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("of several interviews all go to the bin, or none")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId first = add_interview(*library), second = add_interview(*library);
    CHECK(fault_of(library->move_to_bin(std::array{first, InterviewId{77}}, thrown_at)) == "store.no_such_interview");
    CHECK(library->list()->size() == 2);
    CHECK(fault_of(library->move_to_bin(std::array{first, first}, thrown_at)) == "store.no_such_interview");
    CHECK(library->list()->size() == 2);
    CHECK(library->check(false)->faults.empty());
    CHECK(library->move_to_bin(std::array{first, second}, thrown_at).ok());
    CHECK(library->bin()->size() == 2);
    CHECK(fault_of(library->bring_back(std::array{first, InterviewId{77}})) == "store.no_such_interview");
    CHECK(library->bin()->size() == 2);
}

TEST_CASE("before anything goes it can be told what that is")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId plain = add_interview(*library, {birth(note_of(1, "one")), birth(note_of(2, "two"))}), rich = add_secrets(*library);
    CHECK(*library->count_contents(std::array{plain, rich}) == Contents{2, 3, 1, 1});
    CHECK(*library->count_contents(std::array{InterviewId{77}}) == Contents{});
}

TEST_CASE("no word of what was in the bin can be read in any file once it is emptied")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId kept = add_interview(*library, {birth(note_of(1, "kept for ever"))});
    const InterviewId id = add_secrets(*library);
    REQUIRE(files_that_hold(folder.path(), "zzsaid17") != "");
    REQUIRE(library->move_to_bin(std::array{id}, thrown_at).ok());
    REQUIRE(library->empty_bin().ok());
    REQUIRE(library->wipe().ok());

    CHECK(files_that_hold(folder.path(), "zz") == "");
    CHECK(library->bin()->empty());
    CHECK(fault_of(library->load(id)) == "store.no_such_interview");
    CHECK(ask_sql(folder.library(), "SELECT count(*) FROM client") == "1");
    CHECK(library->check(false)->faults.empty());
    CHECK(library->search("kept ever")->size() == 1);
    CHECK(must_load(*library, kept).notes().size() == 1);
    CHECK(files_that_hold(folder.path(), "kept for ever") != "");
}

TEST_CASE("what only the index still told by its own words is gone as well")
{
    TempFolder folder;
    {
        // Each write a piece of the index of its own, closed in between, as over weeks.
        const auto library = open_library(folder.library());
        static_cast<void>(add_interview(*library, {birth(note_of(1, "before"))}));
        const InterviewId id = add_secrets(*library);
        static_cast<void>(add_interview(*library, {birth(note_of(1, "after"))}));
        REQUIRE(library->move_to_bin(std::array{id}, thrown_at).ok());
        for (int i = 0; i < 40; ++i) static_cast<void>(add_interview(*library, {birth(note_of(1, "later on"))}));
    }
    const auto library = open_library(folder.library());
    REQUIRE(library->empty_bin().ok());
    REQUIRE(library->wipe().ok());
    CHECK(files_that_hold(folder.path(), "zz") == "");
    CHECK(library->search("later")->size() == 40);
}

TEST_CASE("copies from before a new version go with what was in the bin; other files stay")
{
    TempFolder folder;
    {
        REQUIRE(make_library(folder.library(), library_migrations().first(3)).ok());
        run_sql(folder.library(), R"sql(
            INSERT INTO client VALUES(1, 'zzclient');
            INSERT INTO interview VALUES(1, 1, 'zztitle', NULL, 45, '', 20, 60000, 70, 'ended', 1773306000123, 60000, NULL, '', '', '');
            INSERT INTO search(rowid, words) SELECT id, words FROM passage;)sql");
    }
    const auto library = open_library(folder.library());
    const fs::path copy = folder.library().string() + ".before-" + std::to_string(library_migrations().size());
    REQUIRE(fs::exists(copy));
    write_bytes(folder.library().string() + ".before-lunch", "mine");
    REQUIRE(library->list()->size() == 1);
    CHECK_FALSE(library->list()->front().archived);
    REQUIRE(library->move_to_bin(std::array{InterviewId{1}}, thrown_at).ok());
    REQUIRE(library->empty_bin().ok());
    REQUIRE(library->wipe().ok());
    CHECK_FALSE(fs::exists(copy));
    CHECK(read_bytes(folder.library().string() + ".before-lunch") == "mine");
    CHECK(files_that_hold(folder.path(), "zz") == "");
}

TEST_CASE("an empty bin emptied changes no byte")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    static_cast<void>(add_interview(*library));
    const std::string before = read_bytes(folder.library()) + read_bytes(folder.library().string() + "-wal");
    REQUIRE(library->empty_bin().ok());
    REQUIRE(library->wipe().ok());
    CHECK(read_bytes(folder.library()) + read_bytes(folder.library().string() + "-wal") == before);
}

TEST_CASE("while another program reads, its words are gone and their bytes are wiped later")
{
    TempFolder folder;
    auto library = open_library(folder.library());
    const InterviewId id = add_secrets(*library);
    REQUIRE(library->move_to_bin(std::array{id}, thrown_at).ok());
    sqlite3* reader = nullptr;
    REQUIRE(sqlite3_open(folder.library().c_str(), &reader) == SQLITE_OK);
    REQUIRE(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM note", nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(library->empty_bin().ok());
    CHECK(fault_of(library->wipe()) == "store.traces_left");
    CHECK(fault_of(library->load(id)) == "store.no_such_interview");
    sqlite3_close(reader);
    library.reset();
    library = open_library(folder.library());
    CHECK(files_that_hold(folder.path(), "zz") == "");
}

TEST_CASE("killed between the rows' going and their bytes', the next start wipes them")
{
    TempFolder folder;
    {
        const auto library = open_library(folder.library());
        REQUIRE(library->move_to_bin(std::array{add_secrets(*library)}, thrown_at).ok());
    }
    const pid_t child = ::fork();
    if (child == 0) {
        auto library = Library::open(folder.library(), Access::Write);
        if (!library || !(*library)->empty_bin().ok()) ::_exit(1);
        ::kill(::getpid(), SIGKILL);
    }
    int how = 0;
    ::waitpid(child, &how, 0);
    REQUIRE(WIFSIGNALED(how));
    const auto library = open_library(folder.library());
    CHECK(library->bin()->empty());
    CHECK(library->list()->empty());
    CHECK(files_that_hold(folder.path(), "zz") == "");
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("a disk too full to empty the bin leaves it as it was")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_secrets(*library);
    REQUIRE(library->move_to_bin(std::array{id}, thrown_at).ok());
    const Interview before = must_load(*library, id);
    REQUIRE(library->limit_pages(1).ok());  // not one page more than there are
    const bool emptied = library->empty_bin().ok();
    CHECK(library->bin()->empty() == emptied);
    if (!emptied) CHECK(must_load(*library, id).same_records(before));
}

TEST_CASE("who may only read or add throws nothing away")
{
    TempFolder folder;
    auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library);
    const auto reader = open_library(folder.library(), Access::ReadOnly), adder = open_library(folder.library(), Access::Add);
    CHECK(fault_of(reader->move_to_bin(std::array{id}, thrown_at)) == "store.only_reading");
    CHECK(fault_of(reader->set_archived(std::array{id}, true)) == "store.only_reading");
    CHECK(fault_of(adder->move_to_bin(std::array{id}, thrown_at)) == "store.only_adding");
    CHECK(fault_of(adder->empty_bin()) == "store.only_adding");
    CHECK(library->bin()->empty());
}

TEST_CASE("interviews from another library come all together or not at all")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId first = *library->next_interview_id(), second = *library->next_interview_id();
    Change broken{"", {birth(head_of(second)), Edit<Note>{note_of(9, "never written"), note_of(9, "changed")}}, ""};
    std::vector<Library::Arrival> arrivals{{first, rich_interview(first), true}, {second, broken, false}};
    CHECK(fault_of(library->write_all(arrivals)) == "store.out_of_step");
    CHECK(library->list()->empty());
    CHECK(library->check(false)->faults.empty());
    arrivals[1].births = {"", {birth(head_of(second))}, ""};
    REQUIRE(library->write_all(arrivals).ok());
    const auto list = library->list();
    REQUIRE(list->size() == 2);
    CHECK(library->check(false)->faults.empty());
    for (const InterviewSummary& row : *list) CHECK(row.archived == (row.id == first));
}
}
