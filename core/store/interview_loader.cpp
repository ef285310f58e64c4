#include "core/base/utf8.h"
#include "core/store/interview_store.h"
#include "core/store/record_columns.h"
#include "core/store/transcript_store.h"

#include <algorithm>

namespace sourdine {

namespace {

Error damaged_record(InterviewId interview, std::string_view table, std::int64_t id)
{
    return {Fault::Format, "store.damaged_record",
            {{"interview", std::to_string(interview.value)}, {"table", std::string(table)}, {"id", std::to_string(id)}}};
}

template <class Record>
std::string select_sql(std::string_view lead, std::string_view rest)
{
    std::string sql = "SELECT " + std::string(lead);
    for (const std::string& name : column_names<Record>()) sql += ", " + name;
    return sql + std::string(rest);
}

Result<Head> load_head(Connection& connection, InterviewId interview)
{
    static const std::string sql = select_sql<Head>("interview.id, client.name",
        " FROM interview JOIN client ON client.id = interview.client WHERE interview.id = ?1");
    SD_TRY(statement, connection.prepare(sql));
    SD_TRY(found, statement.bind(1, interview.value).step());
    if (!found) return no_such_interview(interview);
    Head head;
    head.id = interview;
    head.client = statement.text(1);
    ColumnReader reader(statement, 2);
    visit_columns(reader, head);
    if (!reader.sound()) return damaged_record(interview, "interview", interview.value);
    return head;
}

template <class Record>
Result<std::vector<Record>> load_records(Connection& connection, InterviewId interview)
{
    static const std::string sql = select_sql<Record>("id", " FROM " + std::string(table_of<Record>) + " WHERE interview = ?1 ORDER BY id");
    SD_TRY(statement, connection.prepare(sql));
    statement.bind(1, interview.value);
    std::vector<Record> records;
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return records;
        Record& record = records.emplace_back();
        record.id.value = statement.integer(0);
        ColumnReader reader(statement, 1);
        visit_columns(reader, record);
        if (!reader.sound() || !record.id) return damaged_record(interview, table_of<Record>, record.id.value);
    }
}

bool underlines_fit(const Note& note)
{
    if (note.underlines.empty()) return true;
    const int length = count_code_points(note.text);
    int free_from = 0;
    return std::all_of(note.underlines.begin(), note.underlines.end(), [&](const Underline& u) {
        const bool fits = u.from >= free_from && u.to > u.from && u.to <= length && u.strokes >= 1 && u.strokes <= most_strokes;
        free_from = u.to;
        return fits;
    });
}

Status load_underlines(Connection& connection, InterviewId interview, std::vector<Note>& notes)
{
    SD_TRY(statement, connection.prepare("SELECT note, from_cp, to_cp, strokes, pain FROM underline WHERE interview = ?1 ORDER BY note, from_cp"));
    statement.bind(1, interview.value);
    auto note = notes.begin();
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) break;
        const NoteId id{statement.integer(0)};
        while (note != notes.end() && note->id < id) ++note;
        if (note == notes.end() || note->id != id) return damaged_record(interview, "underline", id.value);
        const auto small = [&](int column) { return static_cast<int>(std::clamp<std::int64_t>(statement.integer(column), -1, std::numeric_limits<int>::max())); };
        note->underlines.push_back({small(1), small(2), small(3), statement.text(4)});
    }
    for (const Note& n : notes)
        if (!underlines_fit(n)) return damaged_record(interview, "underline", n.id.value);
    return Done{};
}

Status load_stances(Connection& connection, InterviewId interview, std::vector<PainView>& views)
{
    SD_TRY(statement, connection.prepare("SELECT pain_view, person, said FROM stance WHERE interview = ?1 ORDER BY pain_view, person"));
    statement.bind(1, interview.value);
    auto view = views.begin();
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return Done{};
        const PainViewId id{statement.integer(0)};
        while (view != views.end() && view->id < id) ++view;
        const auto said = from_name<Confirmation>(statement.text(2));
        if (view == views.end() || view->id != id || !said || *said == Confirmation::Unknown) return damaged_record(interview, "stance", id.value);
        view->stances.push_back({PersonId{statement.integer(1)}, *said});
    }
}

template <class Record>
Status add_births(Connection& connection, InterviewId interview, Words words, Change& change)
{
    SD_TRY(records, load_records<Record>(connection, interview));
    if constexpr (std::is_same_v<Record, Note>) SD_TRY_STATUS(load_underlines(connection, interview, records));
    if constexpr (std::is_same_v<Record, PainView>) SD_TRY_STATUS(load_stances(connection, interview, records));
    if constexpr (std::is_same_v<Record, Recording>) SD_TRY_STATUS(load_speech(connection, interview, words, records));
    for (Record& record : records) change.edits.emplace_back(Edit<Record>{std::nullopt, std::move(record)});
    return Done{};
}

template <class... Records>
Status add_all_births(Connection& connection, InterviewId interview, Words words, Change& change)
{
    Status done = Done{};
    ((done = add_births<Records>(connection, interview, words, change), done.ok()) && ...);
    return done;
}

template <class... Records>
Result<Interview> load_with(Connection& connection, InterviewId interview, Words words)
{
    Change births;
    const Status read = connection.read_together([&]() -> Status {
        SD_TRY(head, load_head(connection, interview));
        births.edits.emplace_back(Edit<Head>{std::nullopt, std::move(head)});
        return add_all_births<Records...>(connection, interview, words, births);
    });
    if (!read) return read.error();
    Interview loaded;
    loaded.apply(births);
    return loaded;
}

}  // namespace

Error no_such_interview(InterviewId interview)
{
    return {Fault::NotFound, "store.no_such_interview", {{"id", std::to_string(interview.value)}}};
}

Result<Interview> load_interview(Connection& connection, InterviewId interview)
{
    return load_with<Person, Note, Turn, Break, PhaseMark, CutIn, PlannedQuestion, Careful, PainView, Recording>(
        connection, interview, Words::All);
}

Result<Interview> load_interview_for_figures(Connection& connection, InterviewId interview)
{
    return load_with<Person, Turn, Break, Recording>(connection, interview, Words::WithoutTimes);
}

Result<Interview> load_interview_for_memory(Connection& connection, InterviewId interview)
{
    return load_with<Person, Note, Careful, PainView>(connection, interview, Words::WithoutTimes);
}

}  // namespace sourdine
