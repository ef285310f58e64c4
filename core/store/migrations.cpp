#include "core/store/migrations.h"

#include "core/store/library_file.h"

#include <sqlite3.h>

namespace sourdine {

namespace {

namespace fs = std::filesystem;

// A whole copy through SQLite, so that what still lies in the write-ahead log is in it.
Status copy_database(const Connection& from, const fs::path& to)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(to.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> target(opened, &sqlite3_close);
    if (code != SQLITE_OK) return from.error(code);
    sqlite3_backup* copying = sqlite3_backup_init(target.get(), "main", from.handle(), "main");
    if (!copying) return from.error(sqlite3_extended_errcode(target.get()));
    sqlite3_backup_step(copying, -1);
    const int copied = sqlite3_backup_finish(copying);
    if (copied != SQLITE_OK) return from.error(copied);
    return Done{};
}

Status copy_aside(const Connection& connection, std::size_t version)
{
    const fs::path kept = connection.file().string() + ".before-" + std::to_string(version);
    SD_TRY(part, make_private_file_beside(kept, ".part"));
    if (const Status copied = copy_database(connection, part); !copied) {
        std::error_code ignored;
        fs::remove(part, ignored);
        return copied;
    }
    // A copy from an earlier attempt that did not get through holds no more than this one.
    return move_into_place(part, kept, Existing::Replace);
}

Status run_steps(Connection& connection, std::span<const Migration> steps)
{
    // Asked again inside the transaction: another program may have been quicker.
    SD_TRY(version, connection.read_integer("PRAGMA user_version"));
    SD_TRY_STATUS(refuse_newer(connection, version, steps.size()));
    for (const Migration& step : steps.subspan(static_cast<std::size_t>(version))) SD_TRY_STATUS(connection.execute(step.sql));
    return connection.execute("PRAGMA application_id=" + std::to_string(library_application_id) +
                              "; PRAGMA user_version=" + std::to_string(steps.size()));
}

Status fill_new_file(const fs::path& file, std::span<const Migration> steps)
{
    SD_TRY(connection, Connection::open(file, Connection::Mode::Write));
    connection.accept();
    SD_TRY_STATUS(bring_up_to_date(connection, steps));
    return connection.execute("PRAGMA journal_mode=WAL");
}

}  // namespace

Status refuse_newer(const Connection& connection, std::int64_t version, std::size_t known)
{
    if (version >= 0 && static_cast<std::size_t>(version) <= known) return Done{};
    return Error{Fault::Conflict, "store.newer",
                 {{"file", connection.file().string()}, {"version", std::to_string(version)}, {"known", std::to_string(known)}}};
}

Status bring_up_to_date(Connection& connection, std::span<const Migration> steps)
{
    SD_TRY(version, connection.read_integer("PRAGMA user_version"));
    SD_TRY_STATUS(refuse_newer(connection, version, steps.size()));
    if (static_cast<std::size_t>(version) == steps.size()) return Done{};
    if (version > 0) SD_TRY_STATUS(copy_aside(connection, steps.size()));
    return connection.write_together([&] { return run_steps(connection, steps); });
}

Status make_library(const fs::path& file, std::span<const Migration> steps)
{
    SD_TRY(part, make_private_file_beside(file, ".new"));
    if (const Status filled = fill_new_file(part, steps); !filled) {
        std::error_code ignored;
        for (const char* ending : {"", "-journal", "-wal", "-shm"}) fs::remove(part.string() + ending, ignored);
        return filled;
    }
    return move_into_place(part, file, Existing::Keep);
}

}  // namespace sourdine
