// What was said, in its tables: kept whole, found again, gone without a trace.
#include "temp_library.h"

#include "core/store/library_file.h"
#include "core/store/migrations.h"

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

std::string last_version() { return std::to_string(library_migrations().size()); }
constexpr std::int64_t claire = 1;
constexpr std::int64_t recording_id = 10;

struct Line { std::int64_t from = 0, to = 0; std::uint32_t speaker = 0; std::string words; };

Recording recording_of(const std::vector<Line>& lines, std::int64_t id = recording_id, std::int64_t shift = 0)
{
    Recording recording;
    recording.id = RecordingId{id};
    recording.format = "vtt";
    recording.shift = Milliseconds{shift};
    recording.speakers = {{"Claire A.", PersonId{claire}}, {"Salle", std::nullopt}};
    Speech speech;
    for (const Line& line : lines) {
        speech.utterances.push_back({Milliseconds{line.from}, Milliseconds{line.to}, line.speaker, static_cast<std::uint32_t>(speech.text.size()),
                                     static_cast<std::uint32_t>(line.words.size())});
        speech.text += line.words;
    }
    recording.speech = std::make_shared<const Speech>(std::move(speech));
    return recording;
}

// Hours of talk: "word N of all that was said".
Recording long_recording(int utterances, std::int64_t id = recording_id)
{
    std::vector<Line> lines;
    for (int i = 0; i < utterances; ++i)
        lines.push_back({i * 3'000, i * 3'000 + 2'500, static_cast<std::uint32_t>(i % 2), "mot" + std::to_string(i) + " de tout ce qui fut dit"});
    return recording_of(lines, id);
}

// Every character there is that a text may hold, a thousand to a line.
std::vector<Line> lines_of_all_characters()
{
    std::vector<Line> lines;
    std::string words;
    int in_line = 0;
    for (std::uint32_t c = 1; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        if (c < 0x80) words += static_cast<char>(c);
        else if (c < 0x800) (words += static_cast<char>(0xC0 | (c >> 6))) += static_cast<char>(0x80 | (c & 0x3F));
        else {
            if (c < 0x10000) words += static_cast<char>(0xE0 | (c >> 12));
            else (words += static_cast<char>(0xF0 | (c >> 18))) += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
            (words += static_cast<char>(0x80 | ((c >> 6) & 0x3F))) += static_cast<char>(0x80 | (c & 0x3F));
        }
        if (++in_line < 1'000) continue;
        lines.push_back({static_cast<std::int64_t>(lines.size()), static_cast<std::int64_t>(lines.size()), 0, std::exchange(words, {})});
        in_line = 0;
    }
    return lines;
}

Change add(const Recording& recording) { return {"", {birth(recording)}, ""}; }

std::string rows_of_speech(const fs::path& file)
{
    return ask_sql(file, "SELECT (SELECT count(*) FROM recording) || ' ' || (SELECT count(*) FROM speaker) || ' ' || (SELECT count(*) FROM utterance)");
}

std::string texts_in_index(const fs::path& file) { return ask_sql(file, "SELECT count(*) FROM search_docsize"); }

// One interview with Claire at the table.
struct Sheet {
    TempFolder folder;
    std::unique_ptr<Library> library = open_library(folder.library());
    InterviewId id = add_interview(*library, {birth(person_of(claire, "Claire"))});
};

fs::perms rights_of(const fs::path& file) { return fs::status(file).permissions() & fs::perms::all; }

}  // namespace

TEST_CASE("what was said comes back to the byte, whatever the letters")
{
    Sheet sheet;
    const Recording recording = recording_of(lines_of_all_characters());
    must_write(*sheet.library, sheet.id, add(recording));
    const Interview loaded = must_load(*sheet.library, sheet.id);
    REQUIRE(loaded.recordings().size() == 1);
    CHECK(loaded.recordings()[0] == recording);
    CHECK(sheet.library->check(false)->faults.empty());
}

TEST_CASE("thousands of lines, those of one moment in their order, silent ones too")
{
    Sheet sheet;
    Recording recording = long_recording(5'000);
    Speech speech = *recording.speech;
    speech.utterances.insert(speech.utterances.begin() + 1, 3, Utterance{Milliseconds{0}, Milliseconds{0}, 1, 0, 0});
    speech.utterances.front().from = Milliseconds{-500};  // the file's own times may begin before its zero
    recording.speech = std::make_shared<const Speech>(std::move(speech));
    recording.timing = Timing::Serialised;
    recording.shift = Milliseconds{-61'500};
    must_write(*sheet.library, sheet.id, add(recording));
    const Interview loaded = must_load(*sheet.library, sheet.id);
    const Recording& there = loaded.recordings()[0];
    CHECK(there.timing == Timing::Serialised);
    CHECK(there.shift == Milliseconds{-61'500});
    CHECK(there.speakers == recording.speakers);
    REQUIRE(there.speech->utterances.size() == recording.speech->utterances.size());
    const auto words_of = [](const Recording& r, std::size_t i) { return r.speech->words_of(r.speech->utterances[i]); };
    std::size_t different = 0;
    for (std::size_t i = 0; i < there.speech->utterances.size(); ++i) different += words_of(there, i) != words_of(recording, i) ? 1U : 0U;
    CHECK(different == 0);
    CHECK(there.speech->utterances[0].from == Milliseconds{-500});
}

TEST_CASE("every kind of timing comes back, and a recording in which nobody says a word")
{
    Sheet sheet;
    Recording silent = recording_of({}, 11);
    silent.timing = Timing::None;
    silent.speakers.clear();
    Recording estimated = recording_of({{0, 0, 1, ""}}, 12);
    estimated.timing = Timing::Estimated;
    Recording starts = recording_of({{0, 5, 0, "a"}}, 13);
    starts.timing = Timing::Starts;
    must_write(*sheet.library, sheet.id, {"", {birth(silent), birth(estimated), birth(starts)}, ""});
    CHECK(must_load(*sheet.library, sheet.id).recordings() == std::vector{silent, estimated, starts});
}

TEST_CASE("who a label is and when it began change without a word being written again")
{
    Sheet sheet;
    const Recording before = long_recording(50);
    must_write(*sheet.library, sheet.id, add(before));
    const std::string rows = ask_sql(sheet.folder.library(), "SELECT min(row) || ' ' || max(row) FROM utterance");
    Recording after = before;
    after.speakers[0].person.reset();
    after.speakers[1].person = PersonId{claire};
    after.shift = Milliseconds{90'000};
    must_write(*sheet.library, sheet.id, {"", {Edit<Recording>{before, after}}, ""});
    CHECK(must_load(*sheet.library, sheet.id).recordings()[0] == after);
    CHECK(ask_sql(sheet.folder.library(), "SELECT min(row) || ' ' || max(row) FROM utterance") == rows);
    CHECK(sheet.library->check(false)->faults.empty());
}

TEST_CASE("a speaker who is not at the table is refused, and nothing of it stays")
{
    Sheet sheet;
    Recording recording = long_recording(5);
    recording.speakers[1].person = PersonId{77};
    CHECK(fault_of(sheet.library->write(sheet.id, add(recording))) == "store.out_of_step");
    CHECK(rows_of_speech(sheet.folder.library()) == "0 0 0");
    CHECK(sheet.library->search("mot1")->empty());
}

TEST_CASE("words said are found after words noted, with their moment")
{
    Sheet sheet;
    must_write(*sheet.library, sheet.id, {"", {birth(note_of(2, "a long note about many things, the depot in Lyon being one", 5'000))}, ""});
    must_write(*sheet.library, sheet.id, add(recording_of({{0, 900, 0, "Bonjour"}, {61'000, 62'000, 0, "Lyon, Lyon, Lyon"}}, recording_id, 30'000)));
    const auto hits = *sheet.library->search("lyon");
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].what == SearchHit::What::Note);
    const SearchHit& said = hits[1];
    CHECK(said.what == SearchHit::What::Said);
    CHECK(said.record == recording_id);
    CHECK(said.utterance == 1);
    CHECK(said.at == at_ms(91'000));
    CHECK(said.text == "Lyon, Lyon, Lyon");
    CHECK(said.found.size() == 3);
    CHECK(said.interview == sheet.id);
}

TEST_CASE("a recording shifted is found at its new moment")
{
    Sheet sheet;
    const Recording before = recording_of({{1'000, 2'000, 0, "le cœur du sujet"}});
    must_write(*sheet.library, sheet.id, add(before));
    Recording after = before;
    after.shift = Milliseconds{600'000};
    must_write(*sheet.library, sheet.id, {"", {Edit<Recording>{before, after}}, ""});
    const auto hits = *sheet.library->search("coeur");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].at == at_ms(601'000));
}

TEST_CASE("of two recordings each word is found in its own")
{
    Sheet sheet;
    must_write(*sheet.library, sheet.id, add(recording_of({{0, 1, 0, "alpha"}}, 10)));
    must_write(*sheet.library, sheet.id, add(recording_of({{0, 1, 0, "beta"}, {2, 3, 0, "alphabet"}}, 11)));
    const auto hits = *sheet.library->search("\"alphabet\"");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].record == 11);
    CHECK(hits[0].utterance == 1);
}

TEST_CASE("a recording taken away leaves no row, no word in the search and nothing in the file")
{
    TempFolder folder;
    {
        const auto library = open_library(folder.library());
        const InterviewId id = add_interview(*library, {birth(person_of(claire, "Claire")), birth(recording_of({{0, 5, 0, "Other words stay"}}, 20))});
        const std::string index = texts_in_index(folder.library());
        const Recording recording = recording_of({{0, 5, 0, "The Depot Closes In June"}, {5, 9, 1, "mot perdu"}});
        must_write(*library, id, add(recording));
        must_write(*library, id, inverse(add(recording)));
        CHECK(rows_of_speech(folder.library()) == "1 2 1");
        CHECK(texts_in_index(folder.library()) == index);
        CHECK(library->search("perdu")->empty());
        CHECK(library->search("other words")->size() == 1);
        CHECK(library->check(false)->faults.empty());
    }
    const std::string bytes = read_bytes(folder.library());
    CHECK(bytes.find("Other words stay") != std::string::npos);
    CHECK(bytes.find("The Depot Closes In June") == std::string::npos);
}

TEST_CASE("an interview removed takes its recordings along, and no other's")
{
    Sheet sheet;
    const InterviewId other = add_interview(*sheet.library, {birth(person_of(claire, "Claire")), birth(recording_of({{0, 5, 0, "reste"}}))}, "Brunel");
    must_write(*sheet.library, sheet.id, add(long_recording(100)));
    REQUIRE(sheet.library->remove(sheet.id).ok());
    CHECK(rows_of_speech(sheet.folder.library()) == "1 2 1");
    CHECK(sheet.library->search("mot7")->empty());
    CHECK(sheet.library->search("reste")->size() == 1);
    CHECK(must_load(*sheet.library, other).recordings().size() == 1);
    CHECK(sheet.library->check(false)->faults.empty());
}

TEST_CASE("for figures the words of a transcript with times are left where they are, those of one without come along")
{
    Sheet sheet;
    Recording untimed = recording_of({{0, 400, 0, "two words"}}, 11);
    untimed.timing = Timing::None;
    must_write(*sheet.library, sheet.id, {"", {birth(note_of(2, "a note")), birth(long_recording(3)), birth(untimed)}, ""});
    const auto loaded = sheet.library->load_for_figures(sheet.id);
    REQUIRE(loaded.ok());
    CHECK(loaded->notes().empty());
    CHECK(loaded->persons() == must_load(*sheet.library, sheet.id).persons());
    REQUIRE(loaded->recordings().size() == 2);
    CHECK(loaded->recordings()[0].speech->text.empty());
    CHECK(loaded->recordings()[0].speech->utterances[2].from == Milliseconds{6'000});
    CHECK(loaded->recordings()[1] == untimed);
}

// The version this program brings a library to.

TEST_CASE("a library of the first version keeps all it has, and takes recordings from now on")
{
    TempFolder folder;
    REQUIRE(make_library(folder.library(), library_migrations().first(1)).ok());
    run_sql(folder.library(), R"sql(
        INSERT INTO client VALUES(1, 'Hausser');
        INSERT INTO interview VALUES(1, 1, 'First meeting', NULL, 45, 'what we know', 20, 60000, 70, 'ended', 1773306000123, 60000, NULL, '', '', '');
        INSERT INTO person VALUES(1, 1, 1, 1, 'Claire', 'client', 0, 'CEO', 1, 0, 0, 0, 2);
        INSERT INTO note VALUES(1, 1, 2, 5000, 'problem', 1, 'each release is a weekend of firefighting', NULL, NULL, 0);
        INSERT INTO underline VALUES(1, 2, 0, 4, 2);
        INSERT INTO turn VALUES(1, 1, 3, 1, 0, 30000);
        UPDATE next_id SET interview = 1;
        INSERT INTO search(rowid, words) SELECT id, words FROM passage;)sql");
    const InterviewId id{1};

    const auto library = open_library(folder.library());

    CHECK(ask_sql(folder.library(), "PRAGMA user_version") == last_version());
    CHECK(ask_sql(folder.library().string() + ".before-" + last_version(), "PRAGMA user_version") == "1");
    CHECK(rights_of(folder.library().string() + ".before-" + last_version()) == (fs::perms::owner_read | fs::perms::owner_write));
    const Interview interview = must_load(*library, id);
    CHECK(interview.head().brief == "what we know");
    CHECK(interview.persons()[0].role == "CEO");
    CHECK(interview.persons()[0].email.empty());
    CHECK(interview.notes()[0].underlines == std::vector{Underline{0, 4, 2}});
    CHECK(interview.turns()[0].until == at_ms(30'000));
    CHECK(interview.recordings().empty());
    CHECK(library->search("firefighting")->size() == 1);
    must_write(*library, id, add(recording_of({{0, 900, 0, "firefighting again"}})));
    CHECK(library->search("firefighting")->size() == 2);
    CHECK(must_load(*library, id).recordings().size() == 1);
    CHECK(*library->next_interview_id() == InterviewId{2});
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("nobody else can read what was said, nor the files beside it")
{
    Sheet sheet;
    must_write(*sheet.library, sheet.id, add(long_recording(200)));
    constexpr fs::perms mine = fs::perms::owner_read | fs::perms::owner_write;
    CHECK(rights_of(sheet.folder.library()) == mine);
    CHECK(rights_of(sheet.folder.library().string() + "-wal") == mine);
    CHECK(rights_of(sheet.folder.library().string() + "-shm") == mine);
}

TEST_CASE("killed while a long transcript is written, the library holds all of it or nothing")
{
    TempFolder folder;
    const InterviewId id = add_interview(*open_library(folder.library()), {birth(person_of(claire, "Claire"))});
    const Recording recording = long_recording(20'000);
    int line[2];
    REQUIRE(::pipe(line) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto library = Library::open(folder.library(), Access::Write);
        const char begun = 'b';
        if (!library || ::write(line[1], &begun, 1) != 1) ::_exit(1);
        const bool done = (*library)->write(id, add(recording)).ok();
        const char told = 'd';
        if (done && ::write(line[1], &told, 1) != 1) ::_exit(1);
        for (;;) ::pause();
    }
    ::close(line[1]);
    char told = 0;
    REQUIRE(::read(line[0], &told, 1) == 1);
    // Once there is more than fits in memory the log grows, long before all is said.
    const fs::path log = folder.library().string() + "-wal";
    std::error_code not_yet;
    while (!fs::exists(log) || fs::file_size(log, not_yet) < 500'000) {}
    ::kill(child, SIGKILL);
    const bool done = ::read(line[0], &told, 1) == 1;
    ::close(line[0]);
    ::waitpid(child, nullptr, 0);

    const auto library = open_library(folder.library());
    const Interview interview = must_load(*library, id);
    if (interview.recordings().empty()) {
        CHECK_FALSE(done);
        CHECK(rows_of_speech(folder.library()) == "0 0 0");
        CHECK(library->search("mot1")->empty());
    } else {
        CHECK(interview.recordings()[0] == recording);
    }
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("a disk that is full in the middle of a transcript leaves nothing of it, and takes it once there is room")
{
    Sheet sheet;
    const Recording recording = long_recording(3'000);
    REQUIRE(sheet.library->limit_pages(60).ok());
    CHECK(fault_of(sheet.library->write(sheet.id, add(recording))) == "store.disk_full");
    CHECK(rows_of_speech(sheet.folder.library()) == "0 0 0");
    REQUIRE(sheet.library->limit_pages(1'000'000).ok());
    must_write(*sheet.library, sheet.id, add(recording));
    CHECK(must_load(*sheet.library, sheet.id).recordings()[0] == recording);
    CHECK(sheet.library->check(false)->faults.empty());
}

TEST_CASE("stopped before it began or in the middle, nothing is written; the next time it is")
{
    Sheet sheet;
    const auto second = sheet.library->open_second();
    REQUIRE(second.ok());
    (*second)->interrupt();
    CHECK(fault_of((*second)->write(sheet.id, add(long_recording(5)))) == "store.stopped");
    CHECK(rows_of_speech(sheet.folder.library()) == "0 0 0");
    must_write(**second, sheet.id, add(long_recording(5)));
    CHECK(rows_of_speech(sheet.folder.library()) == "1 2 5");
}

TEST_CASE("rows of speech that no recording can hold are named, and mended without losing a word")
{
    Sheet sheet;
    must_write(*sheet.library, sheet.id, add(long_recording(4)));
    SUBCASE("an end before its beginning") { run_sql(sheet.folder.library(), "UPDATE utterance SET to_ms = from_ms - 1 WHERE number = 2"); }
    SUBCASE("the speakers are gone") { run_sql(sheet.folder.library(), "DELETE FROM speaker"); }
    SUBCASE("one speaker of two is gone") { run_sql(sheet.folder.library(), "DELETE FROM speaker WHERE number = 0"); }
    SUBCASE("the recording itself is gone") { run_sql(sheet.folder.library(), "DELETE FROM recording; DELETE FROM speaker"); }
    CHECK_FALSE(sheet.library->check(false)->faults.empty());
    REQUIRE(sheet.library->check(true).ok());
    CHECK(sheet.library->check(false)->faults.empty());
    const Interview mended = must_load(*sheet.library, sheet.id);
    REQUIRE(mended.recordings().size() == 1);
    const Recording& there = mended.recordings()[0];
    CHECK(there.speech->utterances.size() == 4);
    CHECK(there.speech->words_of(there.speech->utterances[3]) == "mot3 de tout ce qui fut dit");
    CHECK(sheet.library->search("mot3")->size() == 1);
}

TEST_CASE("a library of the third version keeps its aims, and takes a budget for each phase from now on")
{
    TempFolder folder;
    REQUIRE(make_library(folder.library(), library_migrations().first(3)).ok());
    run_sql(folder.library(), R"sql(
        INSERT INTO client VALUES(1, 'Hausser');
        INSERT INTO interview VALUES(1, 1, 'First meeting', NULL, 45, '', 25, 45000, 80, 'prepared', NULL, NULL, NULL, '', '', '');
        UPDATE next_id SET interview = 1;
        INSERT INTO search(rowid, words) SELECT id, words FROM passage;)sql");
    const InterviewId id{1};

    const auto library = open_library(folder.library());

    CHECK(ask_sql(folder.library(), "PRAGMA user_version") == last_version());
    CHECK(ask_sql(folder.library().string() + ".before-" + last_version(), "PRAGMA user_version") == "3");
    const Head before = must_load(*library, id).head();
    CHECK(before.aims == Aims{25, Milliseconds{45'000}, 80});
    Head after = before;
    after.aims.phase_talk[1] = Milliseconds{90'000};
    must_write(*library, id, {"", {Edit<Head>{before, after}}, ""});
    CHECK(must_load(*library, id).head() == after);
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("how far a long writing has come is told, and comes to its end")
{
    Sheet sheet;
    Progress progress;
    REQUIRE(sheet.library->write(sheet.id, add(long_recording(5'000)), false, &progress).ok());
    CHECK(progress.total.load() == 10'001);
    CHECK(progress.done.load() == 10'001);
    CHECK(sheet.library->search("mot4999")->size() == 1);
    CHECK(sheet.library->check(false)->faults.empty());
}

TEST_CASE("a library of the second version keeps all it has, and takes addresses from now on")
{
    TempFolder folder;
    REQUIRE(make_library(folder.library(), library_migrations().first(2)).ok());
    run_sql(folder.library(), R"sql(
        INSERT INTO client VALUES(1, 'Hausser');
        INSERT INTO interview VALUES(1, 1, 'First meeting', NULL, 45, '', 20, 60000, 70, 'ended', 1773306000123, 60000, NULL, '', '', '');
        INSERT INTO person VALUES(1, 1, 1, 1, 'Claire', 'client', 0, 'CEO', 1, 0, 0, 0, 2);
        INSERT INTO recording VALUES(1, 1, 2, 'vtt', 'exact', 0);
        INSERT INTO speaker VALUES(1, 2, 0, 'Claire A.', 1);
        INSERT INTO utterance VALUES(1, 1, 2, 0, 0, 900, 0, 'firefighting');
        UPDATE next_id SET interview = 1;
        INSERT INTO search(rowid, words) SELECT id, words FROM passage;)sql");
    const InterviewId id{1};

    const auto library = open_library(folder.library());

    CHECK(ask_sql(folder.library(), "PRAGMA user_version") == last_version());
    CHECK(ask_sql(folder.library().string() + ".before-" + last_version(), "PRAGMA user_version") == "2");
    const Interview interview = must_load(*library, id);
    REQUIRE(interview.persons().size() == 1);
    CHECK(interview.persons()[0].decides);
    CHECK(interview.persons()[0].email.empty());
    CHECK(interview.recordings().size() == 1);
    CHECK(library->search("firefighting")->size() == 1);
    Person claire = interview.persons()[0];
    claire.email = "claire@hausser.example";
    must_write(*library, id, {"", {Edit<Person>{interview.persons()[0], claire}}, ""});
    CHECK(must_load(*library, id).persons()[0] == claire);
    CHECK(library->check(false)->faults.empty());
}
