#include "core/store/connection.h"

#include "core/base/check.h"

#include <sqlite3.h>

#include <utility>

namespace sourdine {

namespace {

constexpr int busy_timeout_ms = 2000;

// Which sentence a result code of SQLite is told with.
Error told(int code, const std::filesystem::path& file)
{
    const PhraseArgs where{{"file", file.string()}};
    switch (code & 0xFF) {
        case SQLITE_FULL: return {Fault::Storage, "store.disk_full", where};
        case SQLITE_READONLY:
        case SQLITE_PERM: return {Fault::Storage, "store.read_only_file", where};
        case SQLITE_IOERR: return {Fault::Storage, "store.io", where};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return {Fault::Format, "store.damaged", where};
        case SQLITE_INTERRUPT: return {Fault::Rejected, "store.stopped", {}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return {Fault::Conflict, "store.busy", where};
        case SQLITE_CANTOPEN:
        case SQLITE_AUTH: return {Fault::Storage, "store.cannot_open", where};
        case SQLITE_CONSTRAINT: return {Fault::Conflict, "store.out_of_step", {}};
        default: return {Fault::Storage, "store.failed", {{"file", file.string()}, {"code", std::to_string(code)}}};
    }
}

}  // namespace

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_bind_trouble(other.m_bind_trouble)
{
}

Statement::~Statement()
{
    if (!m_statement) return;
    reset();
    sqlite3_clear_bindings(m_statement);
}

Statement& Statement::bind(int place, std::int64_t value)
{
    if (const int code = sqlite3_bind_int64(m_statement, place, value); code != SQLITE_OK) m_bind_trouble = code;
    return *this;
}

Statement& Statement::bind(int place, std::string_view text)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char* bytes = text.empty() ? "" : text.data();
    const int code = sqlite3_bind_text64(m_statement, place, bytes, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) m_bind_trouble = code;
    return *this;
}

Statement& Statement::bind_null(int place)
{
    if (const int code = sqlite3_bind_null(m_statement, place); code != SQLITE_OK) m_bind_trouble = code;
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bind_trouble != 0) return m_connection->error(m_bind_trouble);
    if (m_connection->stopped()) return Error{Fault::Rejected, "store.stopped", {}};
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return m_connection->error(sqlite3_extended_errcode(m_connection->handle()));
}

Result<int> Statement::run()
{
    SD_TRY(row, step());
    SD_CHECK(!row);
    const int touched = sqlite3_changes(m_connection->handle());
    reset();
    return touched;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::is_null(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const unsigned char* bytes = sqlite3_column_text(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string(reinterpret_cast<const char*>(bytes), size) : std::string{};
}

void Connection::Closer::operator()(sqlite3* db) const
{
    sqlite3_close(db);
}

void Connection::Closer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Connection> Connection::open(const std::filesystem::path& file, Mode mode)
{
    sqlite3* db = nullptr;
    const int flags = mode == Mode::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(file.c_str(), &db, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection;
    connection.m_file = file;
    connection.m_db.reset(db);
    if (code != SQLITE_OK) return told(code, file);
    // SQLite opens a write-protected file for reading without a word: better said now than at the first note.
    if (mode == Mode::Write && sqlite3_db_readonly(db, "main") != 0) return told(SQLITE_READONLY, file);
    sqlite3_busy_timeout(db, busy_timeout_ms);
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A file made by someone else may hold triggers and views that call functions: they are not trusted.
    SD_TRY_STATUS(connection.execute(
        "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL;"
        "PRAGMA secure_delete=ON"));
    return connection;
}

void Connection::accept()
{
    sqlite3_db_config(m_db.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

Status Connection::execute(const std::string& sql)
{
    if (sqlite3_exec(m_db.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return Done{};
    return error(sqlite3_extended_errcode(m_db.get()));
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        sqlite3_stmt* statement = nullptr;
        const int code = sqlite3_prepare_v3(m_db.get(), sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) return error(code);
        known = m_statements.emplace(std::string(sql), statement).first;
    }
    SD_CHECK(!sqlite3_stmt_busy(known->second.get()));
    return Statement(*this, known->second.get());
}

Result<std::int64_t> Connection::read_integer(std::string_view sql)
{
    SD_TRY(statement, prepare(sql));
    SD_TRY(row, statement.step());
    return row ? statement.integer(0) : std::int64_t{0};
}

Error Connection::error(int code) const
{
    return told(code, m_file);
}

void Connection::interrupt()
{
    *m_stop = true;
    sqlite3_interrupt(m_db.get());
}

void Connection::roll_back()
{
    // Some faults (a full disk among them) have rolled back already; then there is nothing left to do.
    if (sqlite3_get_autocommit(m_db.get()) == 0) sqlite3_exec(m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    *m_stop = false;  // heard
}

}  // namespace sourdine
