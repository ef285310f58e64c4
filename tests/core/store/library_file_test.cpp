#include "temp_library.h"

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

unsigned mode_of(const fs::path& file)
{
    struct stat seen {};
    return ::lstat(file.c_str(), &seen) == 0 ? seen.st_mode & 07777U : 0U;
}

std::size_t entries_of(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

// Refused by everyone who could open it, its bytes as they were, and nothing laid beside it.
void check_refused_untouched(const TempFolder& folder, const std::string& key)
{
    const std::string before = read_bytes(folder.library());
    const std::size_t entries = entries_of(folder.path());
    CHECK(fault_of(Library::open(folder.library(), Access::Write)) == key);
    CHECK(fault_of(Library::open(folder.library(), Access::Add)) == key);
    CHECK(fault_of(Library::open(folder.library(), Access::ReadOnly)) == key);
    CHECK(read_bytes(folder.library()) == before);
    CHECK(entries_of(folder.path()) == entries);
}

// The same as someone without rights of their own, for root may do everything.
std::string fault_as_nobody(const fs::path& file, Access access)
{
    int answer[2];
    REQUIRE(::pipe(answer) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(1);
        const std::string key = fault_of(Library::open(file, access)) + "\n";
        ::_exit(::write(answer[1], key.data(), key.size()) > 0 ? 0 : 1);
    }
    ::close(answer[1]);
    char said[64] = {};
    REQUIRE(::read(answer[0], said, sizeof said - 1) > 0);
    ::close(answer[0]);
    ::waitpid(child, nullptr, 0);
    const std::string_view line(said);
    return std::string(line.substr(0, line.find('\n')));
}

std::string sound_library(const TempFolder& folder)
{
    {
        const auto library = open_library(folder.library());
        const InterviewId id = *library->next_interview_id();
        must_write(*library, id, rich_interview(id));
    }
    fs::remove(folder.library().string() + ".lock");
    return read_bytes(folder.library());
}

}  // namespace

TEST_CASE("a library and all that lies beside it is for its owner's eyes only")
{
    TempFolder folder;
    const fs::path file = folder.path() / "new" / "sourdine" / "library.sqlite";
    const mode_t former = ::umask(0);
    const auto library = open_library(file);
    add_interview(*library);
    ::umask(former);
    CHECK(mode_of(file) == 0600);
    CHECK(mode_of(file.string() + "-wal") == 0600);
    CHECK(mode_of(file.string() + "-shm") == 0600);
    CHECK(mode_of(file.string() + ".lock") == 0600);
    CHECK(mode_of(file.parent_path()) == 0700);
    CHECK(mode_of(file.parent_path().parent_path()) == 0700);
}

TEST_CASE("nothing is left of the making of a library")
{
    TempFolder folder;
    open_library(folder.library());
    CHECK(entries_of(folder.path()) == 2);  // the library and its lock
}

TEST_CASE("a text file is not a library")
{
    TempFolder folder;
    write_bytes(folder.library(), "Dear diary,\n" + std::string(5000, 'x'));
    check_refused_untouched(folder, "store.not_a_database");
}

TEST_CASE("an empty file is not a library")
{
    TempFolder folder;
    write_bytes(folder.library(), "");
    check_refused_untouched(folder, "store.empty_file");
}

TEST_CASE("another program's database is left alone")
{
    TempFolder folder;
    run_sql(folder.library(), "PRAGMA application_id=7; CREATE TABLE cookies(name); PRAGMA journal_mode=WAL");
    check_refused_untouched(folder, "store.not_a_library");
}

TEST_CASE("a library that was cut off is told from one that is not ours")
{
    TempFolder folder;
    const std::string whole = sound_library(folder);
    SUBCASE("in the middle") { write_bytes(folder.library(), whole.substr(0, whole.size() / 2)); }
    SUBCASE("in its last page") { write_bytes(folder.library(), whole.substr(0, whole.size() - 1)); }
    SUBCASE("in its first bytes") { write_bytes(folder.library(), whole.substr(0, 50)); }
    check_refused_untouched(folder, "store.truncated");
}

TEST_CASE("a library from a newer version is left alone")
{
    TempFolder folder;
    sound_library(folder);
    run_sql(folder.library(), "PRAGMA user_version=99; PRAGMA journal_mode=DELETE");
    const std::string before = read_bytes(folder.library());

    const auto opened = Library::open(folder.library(), Access::Write);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().key == "store.newer");
    CHECK(opened.error().args[1].second == "99");
    CHECK(fault_of(Library::open(folder.library(), Access::Add)) == "store.newer");
    CHECK(fault_of(Library::open(folder.library(), Access::ReadOnly)) == "store.newer");
    CHECK(read_bytes(folder.library()) == before);
}

TEST_CASE("a newer version told by the log alone is left alone too")
{
    TempFolder folder;
    sound_library(folder);
    const pid_t child = ::fork();
    if (child == 0) {
        // Stops without closing, as a program that was killed: the log stays.
        sqlite3* db = nullptr;
        const bool done = sqlite3_open(folder.library().c_str(), &db) == SQLITE_OK &&
                          sqlite3_exec(db, "PRAGMA user_version=99", nullptr, nullptr, nullptr) == SQLITE_OK;
        ::_exit(done ? 0 : 1);
    }
    ::waitpid(child, nullptr, 0);
    const fs::path log = folder.library().string() + "-wal";
    const std::string before = read_bytes(folder.library());
    const std::string log_before = read_bytes(log);
    REQUIRE_FALSE(log_before.empty());

    CHECK(fault_of(Library::open(folder.library(), Access::Write)) == "store.newer");
    CHECK(read_bytes(folder.library()) == before);
    CHECK(read_bytes(log) == log_before);
}

TEST_CASE("a library with a broken beginning is said to be damaged")
{
    TempFolder folder;
    std::string bytes = sound_library(folder);
    bytes.replace(100, 3900, 3900, '\xA5');
    write_bytes(folder.library(), bytes);
    CHECK(fault_of(Library::open(folder.library(), Access::Write)) == "store.damaged");
    CHECK(fault_of(Library::open(folder.library(), Access::ReadOnly)) == "store.damaged");
    CHECK(read_bytes(folder.library()) == bytes);
}

TEST_CASE("a library that is not there is made by who writes and missed by who reads")
{
    TempFolder folder;
    CHECK(fault_of(Library::open(folder.library(), Access::ReadOnly)) == "store.no_library");
    CHECK(entries_of(folder.path()) == 0);
    CHECK(open_library(folder.library(), Access::Add)->list()->empty());
}

TEST_CASE("links, folders and pipes are not libraries")
{
    TempFolder folder;
    const fs::path elsewhere = folder.path() / "elsewhere.sqlite";
    open_library(elsewhere);
    fs::create_symlink(elsewhere, folder.path() / "link.sqlite");
    fs::create_symlink(folder.path() / "nowhere", folder.path() / "dangling.sqlite");
    fs::create_directory(folder.path() / "folder.sqlite");
    REQUIRE(::mkfifo((folder.path() / "pipe.sqlite").c_str(), 0600) == 0);

    CHECK(fault_of(Library::open(folder.path() / "link.sqlite", Access::Write)) == "store.symlink");
    CHECK(fault_of(Library::open(folder.path() / "dangling.sqlite", Access::Write)) == "store.symlink");
    CHECK(fault_of(Library::open(folder.path() / "folder.sqlite", Access::Write)) == "store.not_a_file");
    CHECK(fault_of(Library::open(folder.path() / "pipe.sqlite", Access::Write)) == "store.not_a_file");
    CHECK(fault_of(Library::open(elsewhere / "below-a-file.sqlite", Access::Write)) == "store.cannot_open");
    CHECK_FALSE(fs::exists(folder.path() / "nowhere"));
}

TEST_CASE("a folder one may not write in is said so")
{
    TempFolder folder;
    REQUIRE(::chmod(folder.path().c_str(), 0555) == 0);
    CHECK(fault_as_nobody(folder.path() / "library.sqlite", Access::Write) == "store.no_permission");
    CHECK(fault_as_nobody(folder.path() / "sub" / "library.sqlite", Access::Write) == "store.no_permission");
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a library one may not see is said so")
{
    TempFolder folder;
    open_library(folder.library());
    REQUIRE(::chmod(folder.path().c_str(), 0777) == 0);
    REQUIRE(::chmod(folder.library().c_str(), 0000) == 0);
    CHECK(fault_as_nobody(folder.library(), Access::ReadOnly) == "store.no_permission");
}

TEST_CASE("a library that may only be read is refused to who writes, at once, and open to who reads")
{
    TempFolder folder;
    open_library(folder.library());
    fs::remove(folder.library().string() + ".lock");
    REQUIRE(::chmod(folder.path().c_str(), 0777) == 0);
    REQUIRE(::chmod(folder.library().c_str(), 0444) == 0);
    CHECK(fault_as_nobody(folder.library(), Access::Write) == "store.read_only_file");
    CHECK(fault_as_nobody(folder.library(), Access::ReadOnly) == "");
}

TEST_CASE("one writes, the others read or add, and the next may write when the first is gone")
{
    TempFolder folder;
    auto first = open_library(folder.library());
    const auto second = Library::open(folder.library(), Access::Write);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().fault == Fault::Conflict);
    CHECK(second.error().key == "store.in_use");
    CHECK(fault_of(Library::open(folder.library(), Access::ReadOnly)) == "");
    CHECK(fault_of(Library::open(folder.library(), Access::Add)) == "");
    first.reset();
    CHECK(fault_of(Library::open(folder.library(), Access::Write)) == "");
}

TEST_CASE("a writer that died does not keep the others out")
{
    TempFolder folder;
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto library = Library::open(folder.library(), Access::Write);
        if (!library.ok() || ::write(ready[1], "r", 1) != 1) ::_exit(1);
        for (;;) ::pause();
    }
    char said = 0;
    REQUIRE(::read(ready[0], &said, 1) == 1);
    CHECK(fault_of(Library::open(folder.library(), Access::Write)) == "store.in_use");
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(fault_of(Library::open(folder.library(), Access::Write)) == "");
    ::close(ready[0]);
    ::close(ready[1]);
}
