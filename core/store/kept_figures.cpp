#include "core/store/kept_figures.h"

#include "core/store/record_columns.h"

#include <cmath>
#include <limits>

namespace sourdine {

namespace {

constexpr double million = 1'000'000;

struct Range { std::int64_t first = 0, last = std::numeric_limits<std::int64_t>::max(); };

Range range_of(std::optional<InterviewId> only) { return only ? Range{only->value, only->value} : Range{}; }

std::optional<std::int64_t> to_parts(const std::optional<double>& share)
{
    return share ? std::optional{static_cast<std::int64_t>(std::llround(*share * million))} : std::nullopt;
}

void bind_or_null(Statement& statement, int place, const std::optional<std::int64_t>& value)
{
    if (value) statement.bind(place, *value);
    else statement.bind_null(place);
}

std::optional<std::int64_t> integer_or_none(const Statement& statement, int column)
{
    return statement.is_null(column) ? std::nullopt : std::optional{statement.integer(column)};
}

Result<bool> has_changed_since(Connection& connection, const KeptFigures& figures)
{
    SD_TRY(statement, connection.prepare("SELECT 1 FROM interview WHERE id = ?1 AND changed = ?2"));
    SD_TRY(same, statement.bind(1, figures.interview.value).bind(2, figures.changed).step());
    return !same;
}

Status write_pains(Connection& connection, const KeptFigures& figures)
{
    SD_TRY(remove, connection.prepare("DELETE FROM kept_pain WHERE interview = ?1"));
    SD_TRY(removed, remove.bind(1, figures.interview.value).run());
    static_cast<void>(removed);
    SD_TRY(insert, connection.prepare("INSERT INTO kept_pain(interview, number, key, words, itch, strokes, note, confirmation) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    std::int64_t number = 0;
    for (const KeptFigures::Pain& pain : figures.pains) {
        insert.bind(1, figures.interview.value).bind(2, number++).bind(3, pain.key).bind(4, pain.words).bind(5, std::int64_t{pain.itch});
        insert.bind(6, std::int64_t{pain.strokes}).bind(7, pain.note).bind(8, name_of(pain.confirmation));
        SD_TRY(touched, insert.run());
        static_cast<void>(touched);
    }
    return Done{};
}

Status write_one(Connection& connection, const KeptFigures& figures, int made_by)
{
    SD_TRY(statement, connection.prepare("INSERT OR REPLACE INTO kept_figures(interview, changed, made_by, share_ppm, longest_ms, cut_ins, open_share_ppm, wait_ms)"
                                         " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    statement.bind(1, figures.interview.value).bind(2, figures.changed).bind(3, std::int64_t{made_by});
    bind_or_null(statement, 4, to_parts(figures.share));
    bind_or_null(statement, 5, figures.longest_ms);
    bind_or_null(statement, 6, figures.cut_ins);
    bind_or_null(statement, 7, to_parts(figures.open_share));
    bind_or_null(statement, 8, figures.wait_ms);
    SD_TRY(touched, statement.run());
    static_cast<void>(touched);
    return write_pains(connection, figures);
}

// Both lists are by interview.
Status read_pains(Connection& connection, Range range, std::vector<KeptFigures>& kept)
{
    SD_TRY(statement, connection.prepare("SELECT interview, key, words, itch, strokes, note, confirmation FROM kept_pain WHERE interview BETWEEN ?1 AND ?2 ORDER BY interview, number"));
    statement.bind(1, range.first).bind(2, range.last);
    for (auto at = kept.begin();;) {
        SD_TRY(row, statement.step());
        if (!row) return Done{};
        while (at != kept.end() && at->interview.value < statement.integer(0)) ++at;
        if (at == kept.end() || at->interview.value != statement.integer(0)) continue;
        KeptFigures::Pain& pain = at->pains.emplace_back();
        ColumnReader column(statement, 1);
        column("key", pain.key), column("words", pain.words), column("itch", pain.itch), column("strokes", pain.strokes);
        pain.note = statement.integer(5);
        ColumnReader last(statement, 6);
        last("confirmation", pain.confirmation);
    }
}

Status read_merges(Connection& connection, Range range, std::vector<KeptFigures>& kept)
{
    SD_TRY(statement, connection.prepare("SELECT interview, key, merged_into FROM pain_view WHERE merged_into <> '' AND interview BETWEEN ?1 AND ?2 ORDER BY interview, id"));
    statement.bind(1, range.first).bind(2, range.last);
    for (auto at = kept.begin();;) {
        SD_TRY(row, statement.step());
        if (!row) return Done{};
        while (at != kept.end() && at->interview.value < statement.integer(0)) ++at;
        if (at != kept.end() && at->interview.value == statement.integer(0)) at->merged.emplace_back(statement.text(1), statement.text(2));
    }
}

Status read_figures(Connection& connection, int made_by, Range range, std::vector<KeptFigures>& kept)
{
    SD_TRY(statement, connection.prepare("SELECT k.interview, k.changed, share_ppm, longest_ms, cut_ins, open_share_ppm, wait_ms, guessed_share_percent FROM kept_figures AS k"
                                         " JOIN interview AS i ON i.id = k.interview AND i.changed = k.changed WHERE made_by = ?1 AND k.interview BETWEEN ?2 AND ?3 ORDER BY k.interview"));
    statement.bind(1, std::int64_t{made_by}).bind(2, range.first).bind(3, range.last);
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return Done{};
        KeptFigures& one = kept.emplace_back();
        one.interview.value = statement.integer(0);
        one.changed = statement.integer(1);
        if (const auto parts = integer_or_none(statement, 2)) one.share = static_cast<double>(*parts) / million;
        one.longest_ms = integer_or_none(statement, 3);
        one.cut_ins = integer_or_none(statement, 4);
        if (const auto parts = integer_or_none(statement, 5)) one.open_share = static_cast<double>(*parts) / million;
        one.wait_ms = integer_or_none(statement, 6);
        one.guessed_percent = integer_or_none(statement, 7);
    }
}

}  // namespace

Result<std::map<InterviewId, std::int64_t>> count_interview_changes(Connection& connection)
{
    SD_TRY(statement, connection.prepare("SELECT id, changed FROM interview ORDER BY id"));
    std::map<InterviewId, std::int64_t> changes;
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return changes;
        changes.emplace_hint(changes.end(), InterviewId{statement.integer(0)}, statement.integer(1));
    }
}

Result<std::vector<KeptFigures>> read_kept_figures(Connection& connection, int made_by, std::optional<InterviewId> only)
{
    std::vector<KeptFigures> kept;
    const Range range = range_of(only);
    const Status read = connection.read_together([&]() -> Status {
        SD_TRY_STATUS(read_figures(connection, made_by, range, kept));
        SD_TRY_STATUS(read_pains(connection, range, kept));
        return read_merges(connection, range, kept);
    });
    if (!read) return read.error();
    return kept;
}

Status write_kept_figures(Connection& connection, const std::vector<KeptFigures>& figures, int made_by)
{
    for (const KeptFigures& one : figures) {
        SD_TRY(stale, has_changed_since(connection, one));
        if (!stale) SD_TRY_STATUS(write_one(connection, one, made_by));
    }
    return Done{};
}

Result<std::vector<OpenActionRow>> list_open_actions(Connection& connection, std::optional<InterviewId> only)
{
    SD_TRY(statement, connection.prepare("SELECT n.interview, n.id, n.text, coalesce(p.name, ''), coalesce(p.side, 'client'), coalesce(p.me, 0), n.due_day"
                                         " FROM note AS n INDEXED BY open_action LEFT JOIN person AS p ON p.interview = n.interview AND p.id = n.person"
                                         " WHERE n.kind = 'action' AND n.done = 0 AND n.interview BETWEEN ?1 AND ?2 ORDER BY n.interview, n.due_day NULLS LAST, n.id"));
    const Range range = range_of(only);
    statement.bind(1, range.first).bind(2, range.last);
    std::vector<OpenActionRow> rows;
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return rows;
        OpenActionRow& action = rows.emplace_back();
        action.interview.value = statement.integer(0);
        action.note.value = statement.integer(1);
        ColumnReader column(statement, 2);
        column("text", action.text), column("name", action.owner), column("side", action.side), column("me", action.mine), column("due_day", action.due);
    }
}

}  // namespace sourdine
