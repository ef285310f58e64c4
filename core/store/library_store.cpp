#include "core/store/library_store.h"

#include "core/store/record_columns.h"

namespace sourdine {

namespace {

Status done_by(Statement& statement)
{
    SD_TRY(touched, statement.run());
    static_cast<void>(touched);
    return Done{};
}

Result<std::vector<InterviewSummary>> read_summaries(Connection& connection, std::string_view sql)
{
    SD_TRY(statement, connection.prepare(sql));
    std::vector<InterviewSummary> list;
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return list;
        InterviewSummary& s = list.emplace_back();
        s.id.value = statement.integer(0);
        ColumnReader column(statement, 1);
        column("name", s.client), column("title", s.title), column("scheduled_min", s.scheduled);
        column("planned_minutes", s.planned_minutes), column("stage", s.stage), column("started_ms", s.started);
        column("archived", s.archived), column("binned_ms", s.binned);
        // A row that makes no sense must not take the whole list away: opening it says what is wrong.
        if (!column.sound()) s.stage = Stage::Ended;
    }
}

}  // namespace

Result<InterviewId> take_interview_id(Connection& connection)
{
    InterviewId id;
    const Status taken = connection.write_together([&]() -> Status {
        // Never one that is there already, wherever that interview came from.
        SD_TRY(bump, connection.prepare("UPDATE next_id SET interview = 1 + max(interview, (SELECT coalesce(max(id), 0) FROM interview))"));
        SD_TRY_STATUS(done_by(bump));
        SD_TRY(given, connection.read_integer("SELECT interview FROM next_id"));
        id.value = given;
        return Done{};
    });
    if (!taken) return taken.error();
    return id;
}

Result<std::vector<InterviewSummary>> list_interviews(Connection& connection)
{
    // Newest first; those without a date are still being prepared and stand before the others. A client stands
    // where its newest interview stands.
    return read_summaries(connection, R"sql(
        WITH placed AS (
            SELECT *, row_number() OVER (ORDER BY coalesce(scheduled_min, started_ms / 60000) DESC NULLS FIRST, id DESC) AS place
            FROM interview WHERE binned_ms IS NULL)
        SELECT placed.id, client.name, title, scheduled_min, planned_minutes, stage, started_ms, archived, binned_ms
        FROM placed JOIN client ON client.id = placed.client
        ORDER BY min(place) OVER (PARTITION BY client.id), place)sql");
}

Result<std::vector<InterviewSummary>> list_bin(Connection& connection)
{
    return read_summaries(connection, R"sql(
        SELECT interview.id, client.name, title, scheduled_min, planned_minutes, stage, started_ms, archived, binned_ms
        FROM interview JOIN client ON client.id = interview.client WHERE binned_ms IS NOT NULL
        ORDER BY binned_ms DESC, client.name, coalesce(scheduled_min, started_ms / 60000) DESC NULLS FIRST, interview.id DESC)sql");
}

Result<std::vector<PlannedBefore>> list_planned_questions(Connection& connection, InterviewId except, bool archived_too)
{
    // One without a date is still being prepared: later than all that have one.
    SD_TRY(statement, connection.prepare(R"sql(
        SELECT text, count(DISTINCT interview.id), max(coalesce(scheduled_min, started_ms / 60000, 9000000000000000000))
        FROM planned_question JOIN interview ON interview.id = planned_question.interview
        WHERE interview.id <> ?1 AND interview.binned_ms IS NULL AND (?2 OR interview.archived = 0) GROUP BY text ORDER BY text)sql"));
    statement.bind(1, except.value).bind(2, std::int64_t{archived_too});
    std::vector<PlannedBefore> planned;
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return planned;
        planned.push_back({statement.text(0), static_cast<int>(statement.integer(1)), statement.integer(2)});
    }
}

Status keep_draft_row(Connection& connection, InterviewId interview, const std::optional<Draft>& draft)
{
    if (!draft) {
        SD_TRY(statement, connection.prepare("DELETE FROM draft WHERE interview = ?1"));
        return done_by(statement.bind(1, interview.value));
    }
    SD_TRY(statement, connection.prepare("INSERT INTO draft(interview, line, at_ms, edits) VALUES(?1, ?2, ?3, ?4)"
                                         " ON CONFLICT(interview) DO UPDATE SET line = ?2, at_ms = ?3, edits = ?4"));
    statement.bind(1, interview.value);
    ColumnBinder column(statement, 2);
    column("line", draft->line), column("at_ms", draft->at), column("edits", draft->edits);
    return done_by(statement);
}

Result<std::optional<Draft>> find_draft_row(Connection& connection, InterviewId interview)
{
    SD_TRY(statement, connection.prepare("SELECT line, at_ms, edits FROM draft WHERE interview = ?1"));
    SD_TRY(found, statement.bind(1, interview.value).step());
    std::optional<Draft> draft;
    if (!found) return draft;
    ColumnReader column(statement, 0);
    draft.emplace();
    column("line", draft->line), column("at_ms", draft->at), column("edits", draft->edits);
    return draft;
}

Status keep_alive_row(Connection& connection, InterviewId interview, InterviewTime at, WallTime wall)
{
    SD_TRY(statement, connection.prepare("INSERT INTO alive(interview, at_ms, wall_ms) VALUES(?1, ?2, ?3)"
                                         " ON CONFLICT(interview) DO UPDATE SET at_ms = ?2, wall_ms = ?3"));
    statement.bind(1, interview.value);
    ColumnBinder column(statement, 2);
    column("at_ms", at), column("wall_ms", wall);
    return done_by(statement);
}

Result<std::optional<InterviewTime>> find_alive_row(Connection& connection, InterviewId interview)
{
    SD_TRY(statement, connection.prepare("SELECT at_ms FROM alive WHERE interview = ?1"));
    SD_TRY(found, statement.bind(1, interview.value).step());
    return found ? std::optional{at_ms(statement.integer(0))} : std::nullopt;
}

Status keep_setting_row(Connection& connection, std::string_view key, std::string_view value)
{
    SD_TRY(statement, connection.prepare("INSERT INTO setting(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = ?2"));
    return done_by(statement.bind(1, key).bind(2, value));
}

Result<std::optional<std::string>> find_setting_row(Connection& connection, std::string_view key)
{
    SD_TRY(statement, connection.prepare("SELECT value FROM setting WHERE key = ?1"));
    SD_TRY(found, statement.bind(1, key).step());
    return found ? std::optional{statement.text(0)} : std::nullopt;
}

}  // namespace sourdine
