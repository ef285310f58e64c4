#include "core/base/check.h"
#include "core/store/interview_store.h"
#include "core/store/record_columns.h"
#include "core/store/search_store.h"
#include "core/store/transcript_store.h"

#include <array>
#include <initializer_list>

namespace sourdine {

namespace {

// insert: "INSERT INTO t(first, second, a, b) VALUES(?1, ?2, ?3, ?4)"
std::string insert_sql(std::string_view table, const std::vector<std::string>& keys, const std::vector<std::string>& columns)
{
    std::string names;
    std::string places;
    int place = 0;
    for (const auto* part : {&keys, &columns})
        for (const std::string& name : *part) {
            names += (place ? ", " : "") + name;
            places += (place ? ", ?" : "?") + std::to_string(place + 1);
            ++place;
        }
    return "INSERT INTO " + std::string(table) + "(" + names + ") VALUES(" + places + ")";
}

// update: "UPDATE t SET a = ?3, b = ?4 WHERE first = ?1 AND second = ?2"
std::string update_sql(std::string_view table, const std::vector<std::string>& keys, const std::vector<std::string>& columns)
{
    std::string sql = "UPDATE " + std::string(table) + " SET ";
    std::size_t place = keys.size();
    for (const std::string& name : columns) {
        sql += (place > keys.size() ? ", " : "") + name + " = ?" + std::to_string(place + 1);
        ++place;
    }
    for (std::size_t key = 0; key < keys.size(); ++key)
        sql += (key ? " AND " : " WHERE ") + keys[key] + " = ?" + std::to_string(key + 1);
    return sql;
}

Status one_row(Result<int> touched)
{
    if (!touched) return std::move(touched).error();
    if (*touched != 1) return Error{Fault::Conflict, "store.out_of_step", {}};
    return Done{};
}

Status run_with(Connection& connection, std::string_view sql, std::initializer_list<std::int64_t> values)
{
    SD_TRY(statement, connection.prepare(sql));
    int place = 0;
    for (const std::int64_t value : values) statement.bind(++place, value);
    SD_TRY(touched, statement.run());
    static_cast<void>(touched);
    return Done{};
}

// --- underlines: part of their note ---------------------------------------------------------------------------

Status write_underlines(Connection& connection, InterviewId interview, const Edit<Note>& edit)
{
    if (edit.before && edit.before->underlines == edit.after->underlines) return Done{};
    if (edit.before)
        SD_TRY_STATUS(run_with(connection, "DELETE FROM underline WHERE interview = ?1 AND note = ?2",
                               {interview.value, edit.after->id.value}));
    for (const Underline& u : edit.after->underlines) {
        SD_TRY(statement, connection.prepare("INSERT INTO underline(interview, note, from_cp, to_cp, strokes, pain) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
        statement.bind(1, interview.value).bind(2, edit.after->id.value).bind(3, std::int64_t{u.from}).bind(4, std::int64_t{u.to});
        statement.bind(5, std::int64_t{u.strokes}).bind(6, u.pain);
        SD_TRY(written, statement.run());
        static_cast<void>(written);
    }
    return Done{};
}

// --- stances: part of what is said of a pain -------------------------------------------------------------------

Status write_stances(Connection& connection, InterviewId interview, const Edit<PainView>& edit)
{
    if (edit.before && edit.before->stances == edit.after->stances) return Done{};
    if (edit.before)
        SD_TRY_STATUS(run_with(connection, "DELETE FROM stance WHERE interview = ?1 AND pain_view = ?2", {interview.value, edit.after->id.value}));
    for (const Stance& stance : edit.after->stances) {
        SD_TRY(statement, connection.prepare("INSERT INTO stance(interview, pain_view, person, said) VALUES(?1, ?2, ?3, ?4)"));
        statement.bind(1, interview.value).bind(2, edit.after->id.value).bind(3, stance.person.value).bind(4, name_of(stance.said));
        SD_TRY(written, statement.run());
        static_cast<void>(written);
    }
    return Done{};
}

// --- the words of a record, for the search index --------------------------------------------------------------

using What = SearchHit::What;

template <class Record> constexpr std::array<What, 0> searched_as{};
template <> constexpr std::array searched_as<Head>{What::Brief, What::Title, What::Debrief};
template <> constexpr std::array searched_as<Note>{What::Note};
template <> constexpr std::array searched_as<PlannedQuestion>{What::Question};
template <> constexpr std::array searched_as<Careful>{What::Careful};
template <> constexpr std::array searched_as<Person>{What::Person};

template <class Record>
bool same_words(const Record& a, const Record& b)
{
    if constexpr (std::is_same_v<Record, Head>)
        return a.client == b.client && a.title == b.title && a.brief == b.brief && a.debrief == b.debrief;
    else if constexpr (std::is_same_v<Record, Person>)
        return a.name == b.name && a.role == b.role;
    else if constexpr (std::is_same_v<Record, Note>)
        return a.text == b.text && a.kind == b.kind;  // its kind is part of its place in the index
    else
        return a.text == b.text;
}

// `write` changes the row; around it the index is kept in step.
template <class Record, class Write>
Status write_with_words(Connection& connection, InterviewId interview, const Edit<Record>& edit, Write write)
{
    SD_CHECK(edit.before || edit.after);
    if constexpr (searched_as<Record>.empty()) {
        return write();
    } else {
        const std::int64_t record = (edit.after ? edit.after : edit.before)->id.value;
        if (edit.before && edit.after && same_words(*edit.before, *edit.after)) return write();
        if (edit.before)
            for (const What kind : searched_as<Record>) SD_TRY_STATUS(take_out_of_search(connection, kind, interview, record));
        SD_TRY_STATUS(write());
        if (edit.after)
            for (const What kind : searched_as<Record>) SD_TRY_STATUS(put_into_search(connection, kind, interview, record));
        return Done{};
    }
}

// --- records --------------------------------------------------------------------------------------------------

template <class Record>
Status write_row(Connection& connection, InterviewId interview, const std::string& sql, const Record& record)
{
    SD_TRY(statement, connection.prepare(sql));
    statement.bind(1, interview.value).bind(2, record.id.value);
    ColumnBinder binder(statement, 3);
    visit_columns(binder, record);
    return one_row(statement.run());
}

template <class Record>
Status write_record(Connection& connection, InterviewId interview, const Edit<Record>& edit, Progress* progress)
{
    static const std::vector<std::string> keys{"interview", "id"};
    static const std::string insert = insert_sql(table_of<Record>, keys, column_names<Record>());
    static const std::string update = update_sql(table_of<Record>, keys, column_names<Record>());
    static const std::string remove = "DELETE FROM " + std::string(table_of<Record>) + " WHERE interview = ?1 AND id = ?2";

    if (!edit.after) {
        if constexpr (std::is_same_v<Record, Recording>) SD_TRY_STATUS(write_speech(connection, interview, edit.before, edit.after));
        SD_TRY(statement, connection.prepare(remove));
        statement.bind(1, interview.value).bind(2, edit.before->id.value);
        return one_row(statement.run());
    }
    SD_TRY_STATUS(write_row(connection, interview, edit.before ? update : insert, *edit.after));
    if constexpr (std::is_same_v<Record, Note>) return write_underlines(connection, interview, edit);
    if constexpr (std::is_same_v<Record, PainView>) return write_stances(connection, interview, edit);
    if constexpr (std::is_same_v<Record, Recording>) return write_speech(connection, interview, edit.before, edit.after, progress);
    return Done{};
}

// --- the head and its client ----------------------------------------------------------------------------------

Result<std::int64_t> find_client(Connection& connection, const std::string& name)
{
    SD_TRY(statement, connection.prepare("SELECT id FROM client WHERE name = ?1"));
    SD_TRY(found, statement.bind(1, name).step());
    return found ? statement.integer(0) : std::int64_t{0};
}

Result<std::int64_t> find_or_make_client(Connection& connection, const std::string& name)
{
    SD_TRY(known, find_client(connection, name));
    if (known) return known;
    SD_TRY(statement, connection.prepare("INSERT INTO client(name) VALUES(?1)"));
    SD_TRY_STATUS(one_row(statement.bind(1, name).run()));
    return find_client(connection, name);
}

Status drop_clients_without_interview(Connection& connection)
{
    return run_with(connection, "DELETE FROM client WHERE id NOT IN (SELECT client FROM interview)", {});
}

Status write_record(Connection& connection, InterviewId interview, const Edit<Head>& edit, Progress*)
{
    static const std::string insert = insert_sql("interview", {"id", "client"}, column_names<Head>());
    static const std::string update = [] {
        std::vector<std::string> columns = column_names<Head>();
        columns.insert(columns.begin(), "client");
        return update_sql("interview", {"id"}, columns);
    }();

    if (!edit.after) {
        SD_TRY(statement, connection.prepare("DELETE FROM interview WHERE id = ?1"));
        SD_TRY_STATUS(one_row(statement.bind(1, interview.value).run()));
        return drop_clients_without_interview(connection);
    }
    SD_CHECK(edit.after->id == interview);
    SD_TRY(client, find_or_make_client(connection, edit.after->client));
    SD_TRY(statement, connection.prepare(edit.before ? update : insert));
    statement.bind(1, interview.value).bind(2, client);
    ColumnBinder binder(statement, 3);
    visit_columns(binder, *edit.after);
    SD_TRY_STATUS(one_row(statement.run()));
    if (edit.before && edit.before->client != edit.after->client) return drop_clients_without_interview(connection);
    return Done{};
}

// What takes long is what was said; a record besides counts for one.
std::size_t count_steps(const Change& change)
{
    std::size_t steps = change.edits.size();
    for (const AnyEdit& any : change.edits)
        if (const auto* recording = std::get_if<Edit<Recording>>(&any)) steps += count_steps(recording->before, recording->after);
    return steps;
}

}  // namespace

Status write_change(Connection& connection, InterviewId interview, const Change& change, Progress* progress)
{
    if (progress) progress->total = count_steps(change);
    for (const AnyEdit& any : change.edits)
        SD_TRY_STATUS(std::visit(
            [&](const auto& edit) {
                return write_with_words(connection, interview, edit, [&] { return write_record(connection, interview, edit, progress); });
            },
            any));
    if (progress) progress->done = progress->total.load();
    // Whatever was kept of what it tells is stale from now on.
    return run_with(connection, "UPDATE interview SET changed = changed + 1 WHERE id = ?1", {interview.value});
}

Status remove_interview(Connection& connection, InterviewId interview)
{
    SD_TRY_STATUS(run_with(connection, "INSERT INTO search(search, rowid, words) SELECT 'delete', id, words FROM passage WHERE interview = ?1",
                           {interview.value}));
    return remove_interview_rows(connection, interview);
}

Status remove_interview_rows(Connection& connection, InterviewId interview)
{
    for (const char* table : {"underline", "note", "turn", "break", "phase_mark", "cut_in", "planned_question", "careful", "stance", "pain_view",
                              "utterance", "speaker", "recording", "person", "draft", "alive", "kept_figures", "kept_pain"})
        SD_TRY_STATUS(run_with(connection, "DELETE FROM " + std::string(table) + " WHERE interview = ?1", {interview.value}));
    SD_TRY_STATUS(run_with(connection, "DELETE FROM interview WHERE id = ?1", {interview.value}));
    return drop_clients_without_interview(connection);
}

}  // namespace sourdine
