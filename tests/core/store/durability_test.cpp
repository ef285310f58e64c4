#include "temp_library.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// A child that keeps note after note and says so of each; gives up its life when the parent wishes.
[[noreturn]] void write_for_ever(const fs::path& file, InterviewId id, int tell)
{
    auto library = Library::open(file, Access::Write);
    if (!library) ::_exit(1);
    auto loaded = (*library)->load(id);
    if (!loaded) ::_exit(1);
    for (std::int64_t next = loaded->next_id();; ++next) {
        Note note = note_of(next, "note number " + std::to_string(next), next);
        note.underlines = {{0, 4, 1}};
        if (!(*library)->keep_draft(id, Draft{note.text, note.at, {}}).ok()) ::_exit(1);
        if (!(*library)->write(id, {"", {birth(note)}, ""}, true).ok()) ::_exit(1);
        if (::write(tell, &next, sizeof next) != sizeof next) ::_exit(1);
    }
}

// Kills the child after it has told of `told` notes; gives the last it told of before it died.
std::int64_t last_told(const fs::path& file, InterviewId id, int told)
{
    int line[2];
    REQUIRE(::pipe(line) == 0);
    const pid_t child = ::fork();
    if (child == 0) write_for_ever(file, id, line[1]);
    ::close(line[1]);
    std::int64_t last = 0;
    for (int i = 0; i < told; ++i) REQUIRE(::read(line[0], &last, sizeof last) == sizeof last);
    ::kill(child, SIGKILL);
    while (::read(line[0], &last, sizeof last) == sizeof last) {}
    ::close(line[0]);
    ::waitpid(child, nullptr, 0);
    return last;
}

void check_nothing_lost(const fs::path& file, InterviewId id, std::int64_t told)
{
    const auto library = open_library(file);
    const Interview interview = must_load(*library, id);
    const auto kept = static_cast<std::int64_t>(interview.notes().size());
    CHECK(kept >= told);
    CHECK(kept <= told + 1);  // the one that was on disk and not yet told of
    bool all_there = true;
    for (std::int64_t n = 1; n <= kept; ++n) {
        const Note* note = interview.find(NoteId{n});
        all_there = all_there && note && note->text == "note number " + std::to_string(n) && note->underlines.size() == 1;
    }
    CHECK(all_there);
    const auto draft = *library->find_draft(id);
    if (draft) CHECK(draft->line == "note number " + std::to_string(kept + 1));
    const auto report = library->check(false);
    REQUIRE(report.ok());
    CHECK(report->faults.empty());
}

}  // namespace

TEST_CASE("every note that was said to be kept is there after the program was killed")
{
    TempFolder folder;
    const InterviewId id = add_interview(*open_library(folder.library()));
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 15; ++round) {
        const std::int64_t told = last_told(folder.library(), id, 1 + static_cast<int>(random() % 20));
        check_nothing_lost(folder.library(), id, told);
    }
}

TEST_CASE("on a full disk a change is refused whole, and kept as it is once there is room")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library, {birth(note_of(1, "kept"))});
    const Interview before = must_load(*library, id);
    REQUIRE(library->keep_draft(id, Draft{"half", at_ms(1), {}}).ok());
    const Change large{"", {birth(note_of(2, "small")), birth(note_of(3, std::string(100'000, 'w')))}, ""};
    REQUIRE(library->limit_pages(1).ok());  // no page more than there are

    const Status full = library->write(id, large, true);
    REQUIRE_FALSE(full.ok());
    CHECK(full.error().fault == Fault::Storage);
    CHECK(full.error().key == "store.disk_full");
    CHECK(fault_of(library->write(id, large, true)) == "store.disk_full");
    CHECK(must_load(*library, id).same_records(before));
    CHECK(library->find_draft(id)->has_value());
    CHECK(library->search("small")->empty());

    REQUIRE(library->limit_pages(1'000'000).ok());
    must_write(*library, id, large, true);
    CHECK(must_load(*library, id).notes().size() == 3);
    CHECK_FALSE(library->find_draft(id)->has_value());
    CHECK(library->search("small")->size() == 1);
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("a disk that refuses in the middle of a write loses nothing either")
{
    TempFolder folder;
    const auto library = open_library(folder.library());
    const InterviewId id = add_interview(*library, {birth(note_of(1, "kept"))});
    const Interview before = must_load(*library, id);
    const Change large{"", {birth(note_of(2, std::string(2'000'000, 'w')))}, ""};
    const auto former_handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &former) == 0);

    rlimit tight = former;
    tight.rlim_cur = 1'000'000;
    ::setrlimit(RLIMIT_FSIZE, &tight);
    const std::string fault = fault_of(library->write(id, large));
    ::setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, former_handler);

    CHECK((fault == "store.io" || fault == "store.disk_full"));
    CHECK(must_load(*library, id).same_records(before));
    must_write(*library, id, large);
    CHECK(must_load(*library, id).notes().size() == 2);
    CHECK(library->check(false)->faults.empty());
}

TEST_CASE("a window that reads is never in the writer's way, and sees whole changes only")
{
    TempFolder folder;
    const InterviewId id = add_interview(*open_library(folder.library()));
    int line[2];
    REQUIRE(::pipe(line) == 0);
    const pid_t child = ::fork();
    if (child == 0) write_for_ever(folder.library(), id, line[1]);
    ::close(line[1]);

    std::int64_t told = 0;
    bool whole = true;
    for (int i = 0; i < 50; ++i) {
        REQUIRE(::read(line[0], &told, sizeof told) == sizeof told);
        const auto reader = open_library(folder.library(), Access::ReadOnly);
        const Interview seen = must_load(*reader, id);
        whole = whole && static_cast<std::int64_t>(seen.notes().size()) >= told && seen.notes().back().underlines.size() == 1;
        whole = whole && !reader->search("note number")->empty();
    }
    CHECK(whole);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(line[0]);
}
