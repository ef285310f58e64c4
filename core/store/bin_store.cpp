#include "core/store/bin_store.h"

#include "core/store/interview_store.h"
#include "core/store/library_store.h"

#include <algorithm>
#include <vector>

namespace sourdine {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view wipe_key = "wipe";  // a setting: what was removed may still lie in the file's free places

Status touch_one(Result<int> touched, InterviewId interview)
{
    if (!touched) return std::move(touched).error();
    if (*touched != 1) return no_such_interview(interview);
    return Done{};
}

Result<std::vector<InterviewId>> find_binned(Connection& connection)
{
    SD_TRY(statement, connection.prepare("SELECT id FROM interview WHERE binned_ms IS NOT NULL"));
    std::vector<InterviewId> binned;
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return binned;
        binned.push_back(InterviewId{statement.integer(0)});
    }
}

Result<int> count_for(Connection& connection, std::string_view sql, InterviewId interview)
{
    SD_TRY(statement, connection.prepare(sql));
    SD_TRY(row, statement.bind(1, interview.value).step());
    return row ? static_cast<int>(statement.integer(0)) : 0;
}

// "<library>.before-4": the library as it was before it was brought up to date.
bool is_older_copy(const fs::path& copy, const fs::path& library)
{
    const std::string name = copy.filename().string(), lead = library.filename().string() + ".before-";
    return name.starts_with(lead) && name.size() > lead.size() &&
           std::all_of(name.begin() + static_cast<std::ptrdiff_t>(lead.size()), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<fs::path> find_older_copies(const fs::path& library)
{
    const fs::path folder = library.has_parent_path() ? library.parent_path() : fs::path(".");
    std::error_code fault;
    std::vector<fs::path> copies;
    for (fs::directory_iterator it(folder, fault), end; !fault && it != end; it.increment(fault))
        if (is_older_copy(it->path(), library)) copies.push_back(it->path());
    return copies;
}

Status remove_older_copies(const fs::path& library)
{
    std::error_code fault;
    for (const fs::path& copy : find_older_copies(library)) fs::remove(copy, fault);
    if (fault) return Error{Fault::Storage, "store.traces_left", {{"file", library.string()}}};
    return Done{};
}

// Everything that is in the log goes into the file, and the log is emptied; not while somebody reads an older state.
Status empty_log(Connection& connection)
{
    SD_TRY(busy, connection.read_integer("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (busy != 0) return Error{Fault::Conflict, "store.traces_left", {{"file", connection.file().string()}}};
    return Done{};
}

}  // namespace

Status set_archived_rows(Connection& connection, std::span<const InterviewId> interviews, bool archived)
{
    SD_TRY(statement, connection.prepare("UPDATE interview SET archived = ?2 WHERE id = ?1 AND binned_ms IS NULL"));
    for (const InterviewId interview : interviews)
        SD_TRY_STATUS(touch_one(statement.bind(1, interview.value).bind(2, std::int64_t{archived}).run(), interview));
    return Done{};
}

Status move_rows_to_bin(Connection& connection, std::span<const InterviewId> interviews, WallTime now)
{
    SD_TRY(statement, connection.prepare("UPDATE interview SET binned_ms = ?2 WHERE id = ?1 AND binned_ms IS NULL"));
    for (const InterviewId interview : interviews)
        SD_TRY_STATUS(touch_one(statement.bind(1, interview.value).bind(2, std::int64_t{now.time_since_epoch().count()}).run(), interview));
    return Done{};
}

Status bring_rows_back(Connection& connection, std::span<const InterviewId> interviews)
{
    SD_TRY(statement, connection.prepare("UPDATE interview SET binned_ms = NULL WHERE id = ?1 AND binned_ms IS NOT NULL"));
    for (const InterviewId interview : interviews) SD_TRY_STATUS(touch_one(statement.bind(1, interview.value).run(), interview));
    return Done{};
}

Status remove_binned_rows(Connection& connection)
{
    SD_TRY(binned, find_binned(connection));
    if (binned.empty()) return Done{};
    for (const InterviewId interview : binned) SD_TRY_STATUS(remove_interview_rows(connection, interview));
    // The index tells what left it by words of its own, until it is written anew.
    SD_TRY_STATUS(connection.execute("INSERT INTO search(search) VALUES('rebuild')"));
    return keep_setting_row(connection, wipe_key, "due");
}

Result<Contents> count_rows_of(Connection& connection, std::span<const InterviewId> interviews)
{
    Contents all;
    for (const InterviewId interview : interviews) {
        SD_TRY(there, count_for(connection, "SELECT count(*) FROM interview WHERE id = ?1", interview));
        SD_TRY(notes, count_for(connection, "SELECT count(*) FROM note WHERE interview = ?1", interview));
        SD_TRY(transcripts, count_for(connection, "SELECT count(*) FROM recording WHERE interview = ?1", interview));
        SD_TRY(drafts, count_for(connection, "SELECT count(*) FROM draft WHERE interview = ?1 AND line <> ''", interview));
        all.interviews += there;
        all.notes += notes;
        all.transcripts += transcripts;
        all.drafts += drafts;
    }
    return all;
}

int count_older_copies(const Connection& connection) { return static_cast<int>(find_older_copies(connection.file()).size()); }

Status wipe_if_due(Connection& connection)
{
    SD_TRY(due, find_setting_row(connection, wipe_key));
    if (!due) return Done{};
    SD_TRY_STATUS(connection.execute("PRAGMA temp_store=MEMORY"));  // nothing of the library lies anywhere else meanwhile
    SD_TRY_STATUS(connection.execute("VACUUM"));
    SD_TRY_STATUS(empty_log(connection));
    SD_TRY_STATUS(remove_older_copies(connection.file()));
    SD_TRY(statement, connection.prepare("DELETE FROM setting WHERE key = ?1"));
    SD_TRY(touched, statement.bind(1, wipe_key).run());
    static_cast<void>(touched);
    return Done{};
}

}  // namespace sourdine
