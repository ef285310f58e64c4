// One open SQLite file and its prepared statements. Every refusal of SQLite becomes an Error a user can read
// (store.* keys); after any of them the connection can be used again.
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace sourdine {

// A prepared statement lent by its connection: bind from 1, step, read columns from 0. Given back (reset, its
// values forgotten) when it goes out of scope; one SQL text cannot be lent twice at a time.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, std::string_view text);
    Statement& bind_null(int place);

    Result<bool> step();   // true: a row is there to be read
    Result<int> run();     // for statements without rows: how many rows they touched
    void reset();          // to be bound and run once more

    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;

private:
    friend class Connection;
    Statement(class Connection& connection, sqlite3_stmt* statement) : m_connection(&connection), m_statement(statement) {}

    Connection* m_connection;
    sqlite3_stmt* m_statement;
    int m_bind_trouble = 0;
};

class Connection {
public:
    enum class Mode { Read, Write };

    // The file must exist: nothing is ever made here. Sets up durability, foreign keys and what keeps deleted
    // words from lingering. Closing leaves the file as it is until accept() (it may yet be found not to be ours).
    static Result<Connection> open(const std::filesystem::path& file, Mode mode);

    // From now on closing folds the write-ahead log into the file.
    void accept();

    Status execute(const std::string& sql);  // one or several statements, no values
    Result<Statement> prepare(std::string_view sql);
    Result<std::int64_t> read_integer(std::string_view sql);  // first column of the first row

    // Runs `work` (returning a Status) in one transaction: all of it is on disk, or nothing is.
    template <class Work>
    Status write_together(Work work)
    {
        return together("BEGIN IMMEDIATE", work);
    }
    // The same for several reads that must see one state of the library.
    template <class Work>
    Status read_together(Work work)
    {
        return together("BEGIN", work);
    }

    // From any thread: the transaction that runs, or the next one, ends with store.stopped and leaves nothing.
    void interrupt();
    bool stopped() const { return *m_stop; }

    const std::filesystem::path& file() const { return m_file; }
    sqlite3* handle() const { return m_db.get(); }
    Error error(int code) const;

private:
    struct Closer {
        void operator()(sqlite3* db) const;
        void operator()(sqlite3_stmt* statement) const;
    };

    template <class Work>
    Status together(const char* begin, Work& work)
    {
        SD_TRY_STATUS(execute(begin));
        Status done = work();
        if (done && *m_stop) done = Error{Fault::Rejected, "store.stopped", {}};
        if (done) done = execute("COMMIT");
        if (!done) roll_back();
        return done;
    }
    void roll_back();

    std::filesystem::path m_file;
    std::unique_ptr<sqlite3, Closer> m_db;
    std::map<std::string, std::unique_ptr<sqlite3_stmt, Closer>, std::less<>> m_statements;
    // SQLite forgets an interruption that comes between two statements.
    std::unique_ptr<std::atomic<bool>> m_stop = std::make_unique<std::atomic<bool>>(false);
};

}  // namespace sourdine
