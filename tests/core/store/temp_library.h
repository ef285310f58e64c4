// A library in a folder of its own, gone with the test.
#pragma once

#include "core/store/library.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include <sqlite3.h>

namespace sourdine::test {

namespace fs = std::filesystem;

class TempFolder {
public:
    TempFolder()
    {
        std::string name = (fs::temp_directory_path() / "sourdine-store-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder()
    {
        std::error_code ignored;
        fs::permissions(m_path, fs::perms::owner_all, ignored);
        fs::remove_all(m_path, ignored);
    }
    const fs::path& path() const { return m_path; }
    fs::path library() const { return m_path / "library.sqlite"; }

private:
    fs::path m_path;
};

inline std::unique_ptr<Library> open_library(const fs::path& file, Access access = Access::Write)
{
    auto opened = Library::open(file, access);
    if (!opened) FAIL("open: " << opened.error().key);
    return std::move(opened).value();
}

// The phrase key of what went wrong; empty: nothing did.
template <class T>
std::string fault_of(const Result<T>& result)
{
    return result.ok() ? std::string{} : result.error().key;
}

inline std::string read_bytes(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void write_bytes(const fs::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

// As someone else's program would, past every rule of ours.
inline void run_sql(const fs::path& file, const std::string& sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    char* trouble = nullptr;
    const int code = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &trouble);
    const std::string said = trouble ? trouble : "";
    sqlite3_free(trouble);
    sqlite3_close(db);
    INFO(said);
    REQUIRE(code == SQLITE_OK);
}

inline std::string ask_sql(const fs::path& file, const std::string& sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    std::string answer;
    if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_text(statement, 0))
        answer = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return answer;
}

template <class Record>
Edit<Record> birth(Record record)
{
    return {std::nullopt, std::move(record)};
}

inline Head head_of(InterviewId id, std::string client = "Hausser", std::string title = "First meeting")
{
    Head head;
    head.id = id;
    head.client = std::move(client);
    head.title = std::move(title);
    return head;
}

inline Note note_of(std::int64_t id, std::string text, std::int64_t at = 0)
{
    Note note;
    note.id = NoteId{id};
    note.at = at_ms(at);
    note.text = std::move(text);
    return note;
}

inline Person person_of(std::int64_t id, std::string name, Side side = Side::Client)
{
    Person person;
    person.id = PersonId{id};
    person.seat = static_cast<int>(id);
    person.name = std::move(name);
    person.side = side;
    return person;
}

// What was asked must be on disk and in memory alike.
inline void must_write(Library& library, InterviewId id, const Change& change, bool clears_draft = false)
{
    const Status written = library.write(id, change, clears_draft);
    INFO(fault_of(written));
    REQUIRE(written.ok());
}

inline InterviewId add_interview(Library& library, std::vector<AnyEdit> records = {}, std::string client = "Hausser",
                                 std::string title = "First meeting")
{
    const auto id = library.next_interview_id();
    REQUIRE(id.ok());
    Change change{"", {birth(head_of(*id, std::move(client), std::move(title)))}, ""};
    change.edits.insert(change.edits.end(), records.begin(), records.end());
    must_write(library, *id, change);
    return *id;
}

inline Interview must_load(Library& library, InterviewId id)
{
    auto loaded = library.load(id);
    INFO(fault_of(loaded));
    REQUIRE(loaded.ok());
    return std::move(loaded).value();
}

// Every kind of record with every part of it set.
Change rich_interview(InterviewId id);
// Something a consultant might do next; keeps the interview sound.
Change random_change(const Interview& interview, std::mt19937& random);

}  // namespace sourdine::test
