#include "core/store/library.h"

#include "core/store/bin_store.h"
#include "core/store/interview_store.h"
#include "core/store/kept_figures.h"
#include "core/store/library_check.h"
#include "core/store/library_file.h"
#include "core/store/library_store.h"
#include "core/store/migrations.h"
#include "core/store/search_store.h"

#include <set>

namespace sourdine {

struct Library::State {
    Access access;
    std::optional<WriterLock> lock;
    Connection connection;
    std::set<InterviewId> own;  // with Access::Add: the interviews it may write

    Status may_write(InterviewId interview) const
    {
        if (access == Access::ReadOnly) return Error{Fault::Conflict, "store.only_reading", {}};
        if (access == Access::Add && !own.contains(interview)) return Error{Fault::Conflict, "store.only_adding", {}};
        return Done{};
    }
    Status may_write_all() const
    {
        if (access == Access::ReadOnly) return Error{Fault::Conflict, "store.only_reading", {}};
        if (access == Access::Add) return Error{Fault::Conflict, "store.only_adding", {}};
        return Done{};
    }
};

namespace {

Status make_where_missing(const std::filesystem::path& file, Access access)
{
    SD_TRY(there, find_library_file(file));
    if (there) return Done{};
    if (access == Access::ReadOnly) return Error{Fault::NotFound, "store.no_library", {{"file", file.string()}}};
    SD_TRY_STATUS(make_folder_of(file));
    return make_library(file, library_migrations());
}

Status refuse_another_version(Connection& connection, const std::filesystem::path& file)
{
    SD_TRY(version, connection.read_integer("PRAGMA user_version"));
    SD_TRY_STATUS(refuse_newer(connection, version, library_migrations().size()));
    if (static_cast<std::size_t>(version) == library_migrations().size()) return Done{};
    return Error{Fault::Conflict, "store.older", {{"file", file.string()}}};
}

Status bring_up_to_date_locked(Connection& connection, const std::filesystem::path& file, Access access)
{
    SD_TRY(version, connection.read_integer("PRAGMA user_version"));
    if (access == Access::Write || static_cast<std::size_t>(version) >= library_migrations().size())
        return bring_up_to_date(connection, library_migrations());
    // Adding needs no lock, but new tables under another program's feet would.
    SD_TRY(lock, WriterLock::take(file));
    return bring_up_to_date(connection, library_migrations());
}

Result<Connection> connect(const std::filesystem::path& file, Access access)
{
    const bool writes = access != Access::ReadOnly;
    SD_TRY(connection, Connection::open(file, writes ? Connection::Mode::Write : Connection::Mode::Read));
    if (writes) {
        SD_TRY_STATUS(bring_up_to_date_locked(connection, file, access));
        SD_TRY_STATUS(connection.execute("PRAGMA journal_mode=WAL"));
        connection.accept();
    } else {
        SD_TRY_STATUS(refuse_another_version(connection, file));
    }
    return connection;
}

}  // namespace

Result<std::unique_ptr<Library>> Library::open(const std::filesystem::path& file, Access access)
{
    SD_TRY_STATUS(make_where_missing(file, access));
    std::optional<WriterLock> lock;
    if (access == Access::Write) {
        SD_TRY(taken, WriterLock::take(file));
        lock.emplace(std::move(taken));
    }
    SD_TRY(connection, connect(file, access));
    if (access == Access::Write) static_cast<void>(wipe_if_due(connection));  // a library is not refused for it: the next one tries again
    return std::unique_ptr<Library>(new Library(std::make_unique<State>(State{access, std::move(lock), std::move(connection), {}})));
}

Result<std::unique_ptr<Library>> Library::make_in_memory()
{
    SD_TRY(connection, Connection::open(":memory:", Connection::Mode::Write));
    SD_TRY_STATUS(connection.execute("PRAGMA temp_store=MEMORY"));  // nothing spills onto the disk either
    SD_TRY_STATUS(bring_up_to_date(connection, library_migrations()));
    return std::unique_ptr<Library>(new Library(std::make_unique<State>(State{Access::Write, std::nullopt, std::move(connection), {}})));
}

Result<std::unique_ptr<Library>> Library::open_second() const
{
    if (m_state->access != Access::Write) return Error{Fault::Conflict, "store.only_reading", {}};
    SD_TRY(connection, connect(file(), Access::Write));
    return std::unique_ptr<Library>(new Library(std::make_unique<State>(State{Access::Write, std::nullopt, std::move(connection), {}})));
}

Library::Library(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Library::~Library() = default;

Access Library::access() const
{
    return m_state->access;
}

const std::filesystem::path& Library::file() const
{
    return m_state->connection.file();
}

Result<InterviewId> Library::next_interview_id()
{
    if (m_state->access == Access::ReadOnly) return Error{Fault::Conflict, "store.only_reading", {}};
    SD_TRY(id, take_interview_id(m_state->connection));
    m_state->own.insert(id);
    return id;
}

Status Library::write(InterviewId interview, const Change& change, bool clears_draft, Progress* progress)
{
    SD_TRY_STATUS(m_state->may_write(interview));
    if (change.edits.empty() && !clears_draft) return Done{};
    return m_state->connection.write_together([&]() -> Status {
        SD_TRY_STATUS(write_change(m_state->connection, interview, change, progress));
        return clears_draft ? keep_draft_row(m_state->connection, interview, std::nullopt) : Status(Done{});
    });
}

Status Library::remove(InterviewId interview)
{
    SD_TRY_STATUS(m_state->may_write(interview));
    return m_state->connection.write_together([&] { return remove_interview(m_state->connection, interview); });
}

void Library::interrupt()
{
    m_state->connection.interrupt();
}

Result<Interview> Library::load(InterviewId interview)
{
    return load_interview(m_state->connection, interview);
}

Result<Interview> Library::load_for_figures(InterviewId interview)
{
    return load_interview_for_figures(m_state->connection, interview);
}

Result<Interview> Library::load_for_memory(InterviewId interview)
{
    return load_interview_for_memory(m_state->connection, interview);
}

Result<std::vector<PlannedBefore>> Library::planned_questions(InterviewId except, bool archived_too)
{
    return list_planned_questions(m_state->connection, except, archived_too);
}

Result<std::vector<InterviewSummary>> Library::list()
{
    return list_interviews(m_state->connection);
}

Status Library::set_archived(std::span<const InterviewId> interviews, bool archived)
{
    for (const InterviewId interview : interviews) SD_TRY_STATUS(m_state->may_write(interview));
    return m_state->connection.write_together([&] { return set_archived_rows(m_state->connection, interviews, archived); });
}

Status Library::move_to_bin(std::span<const InterviewId> interviews, WallTime now)
{
    for (const InterviewId interview : interviews) SD_TRY_STATUS(m_state->may_write(interview));
    return m_state->connection.write_together([&] { return move_rows_to_bin(m_state->connection, interviews, now); });
}

Status Library::bring_back(std::span<const InterviewId> interviews)
{
    for (const InterviewId interview : interviews) SD_TRY_STATUS(m_state->may_write(interview));
    return m_state->connection.write_together([&] { return bring_rows_back(m_state->connection, interviews); });
}

Result<std::vector<InterviewSummary>> Library::bin()
{
    return list_bin(m_state->connection);
}

Result<Contents> Library::count_contents(std::span<const InterviewId> interviews)
{
    return count_rows_of(m_state->connection, interviews);
}

int Library::older_copies() const
{
    return count_older_copies(m_state->connection);
}

Status Library::empty_bin()
{
    SD_TRY_STATUS(m_state->may_write_all());
    return m_state->connection.write_together([&] { return remove_binned_rows(m_state->connection); });
}

Status Library::wipe()
{
    SD_TRY_STATUS(m_state->may_write_all());
    return wipe_if_due(m_state->connection);
}

Status Library::write_all(std::span<const Arrival> arrivals)
{
    for (const Arrival& arrival : arrivals) SD_TRY_STATUS(m_state->may_write(arrival.interview));
    return m_state->connection.write_together([&]() -> Status {
        for (const Arrival& arrival : arrivals) {
            SD_TRY_STATUS(write_change(m_state->connection, arrival.interview, arrival.births));
            if (arrival.archived) SD_TRY_STATUS(set_archived_rows(m_state->connection, std::span(&arrival.interview, 1), true));
        }
        return Done{};
    });
}

Status Library::keep_draft(InterviewId interview, const std::optional<Draft>& draft)
{
    SD_TRY_STATUS(m_state->may_write(interview));
    return keep_draft_row(m_state->connection, interview, draft);
}

Result<std::optional<Draft>> Library::find_draft(InterviewId interview)
{
    return find_draft_row(m_state->connection, interview);
}

Status Library::keep_alive(InterviewId interview, InterviewTime at, WallTime wall)
{
    SD_TRY_STATUS(m_state->may_write(interview));
    return keep_alive_row(m_state->connection, interview, at, wall);
}

Result<std::optional<InterviewTime>> Library::find_last_alive(InterviewId interview)
{
    return find_alive_row(m_state->connection, interview);
}

Result<std::vector<SearchHit>> Library::search(std::string_view words, int most, std::optional<Date> today)
{
    return search_passages(m_state->connection, read_search(words, today), most);
}

Result<std::map<InterviewId, std::int64_t>> Library::count_changes()
{
    return count_interview_changes(m_state->connection);
}

Result<std::vector<KeptFigures>> Library::kept_figures(int made_by, std::optional<InterviewId> only)
{
    return read_kept_figures(m_state->connection, made_by, only);
}

Status Library::keep_figures(const std::vector<KeptFigures>& figures, int made_by)
{
    if (m_state->access != Access::Write) return Done{};
    return m_state->connection.write_together([&] { return write_kept_figures(m_state->connection, figures, made_by); });
}

Result<std::vector<OpenActionRow>> Library::open_actions(std::optional<InterviewId> only)
{
    return list_open_actions(m_state->connection, only);
}

Result<std::unique_ptr<Library>> Library::open_reader() const
{
    SD_TRY(connection, connect(file(), Access::ReadOnly));
    return std::unique_ptr<Library>(new Library(std::make_unique<State>(State{Access::ReadOnly, std::nullopt, std::move(connection), {}})));
}

Result<std::optional<std::string>> Library::find_setting(std::string_view key)
{
    return find_setting_row(m_state->connection, key);
}

Status Library::keep_setting(std::string_view key, std::string_view value)
{
    SD_TRY_STATUS(m_state->may_write_all());
    return keep_setting_row(m_state->connection, key, value);
}

Result<std::int64_t> Library::data_version()
{
    return m_state->connection.read_integer("PRAGMA data_version");
}

Result<CheckReport> Library::check(bool repair)
{
    if (repair) SD_TRY_STATUS(m_state->may_write_all());
    return check_library(m_state->connection, m_state->access == Access::Write, repair);
}

Status Library::limit_pages(int pages)
{
    return m_state->connection.execute("PRAGMA max_page_count=" + std::to_string(pages));
}

}  // namespace sourdine
