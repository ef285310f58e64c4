#include "core/store/library_check.h"

#include <array>

namespace sourdine {

namespace {

// A rule every library keeps: what breaks it (interview, record), and what mends it without touching a word.
struct Rule {
    const char* key;
    const char* broken;
    const char* mend;
};

constexpr std::array rules{
    Rule{"store.check_underline", R"sql(
        SELECT u.interview, u.note FROM underline AS u JOIN note AS n ON n.interview = u.interview AND n.id = u.note
        WHERE u.from_cp < 0 OR u.to_cp <= u.from_cp OR u.to_cp > length(n.text) OR u.strokes NOT BETWEEN 1 AND 3
           OR EXISTS (SELECT 1 FROM underline AS o WHERE o.interview = u.interview AND o.note = u.note
                      AND o.from_cp > u.from_cp AND o.from_cp < u.to_cp)
        GROUP BY u.interview, u.note)sql",
         R"sql(
        DELETE FROM underline WHERE from_cp < 0;
        UPDATE underline SET strokes = max(1, min(3, strokes)), to_cp = min(to_cp,
            coalesce((SELECT length(n.text) FROM note AS n WHERE n.interview = underline.interview AND n.id = underline.note), to_cp),
            coalesce((SELECT min(o.from_cp) FROM underline AS o WHERE o.interview = underline.interview
                      AND o.note = underline.note AND o.from_cp > underline.from_cp), to_cp));
        DELETE FROM underline WHERE to_cp <= from_cp;)sql"},
    Rule{"store.check_turn_reversed", "SELECT interview, id FROM turn WHERE until_ms < from_ms",
         "UPDATE turn SET until_ms = from_ms WHERE until_ms < from_ms;"},
    Rule{"store.check_open_turns", "SELECT interview, max(id) FROM turn WHERE until_ms IS NULL GROUP BY interview HAVING count(*) > 1",
         R"sql(
        CREATE TEMP TABLE ends AS
            SELECT row, lead(from_ms) OVER (PARTITION BY interview ORDER BY from_ms, id) AS until_ms FROM turn WHERE until_ms IS NULL;
        UPDATE turn SET until_ms = (SELECT until_ms FROM ends WHERE ends.row = turn.row) WHERE row IN (SELECT row FROM ends);
        DROP TABLE ends;)sql"},
    Rule{"store.check_utterance_reversed", "SELECT interview, row FROM utterance WHERE to_ms < from_ms",
         "UPDATE utterance SET to_ms = from_ms WHERE to_ms < from_ms;"},
    // What is under way is never out of sight.
    Rule{"store.check_away", "SELECT id, id FROM interview WHERE stage = 'live' AND (archived <> 0 OR binned_ms IS NOT NULL)",
         "UPDATE interview SET archived = 0, binned_ms = NULL WHERE stage = 'live';"},
    Rule{"store.check_me", "SELECT interview, max(id) FROM person WHERE me <> 0 GROUP BY interview HAVING count(*) > 1",
         R"sql(
        UPDATE person SET me = 0 WHERE me <> 0 AND EXISTS (SELECT 1 FROM person AS o WHERE o.interview = person.interview
            AND o.me <> 0 AND (o.seat, o.id) < (person.seat, person.id));)sql"},
};

// What points nowhere is let go; the words that pointed there stay.
constexpr const char* mend_references = R"sql(
    INSERT INTO client(id, name) SELECT DISTINCT client, '? ' || client FROM interview WHERE client NOT IN (SELECT id FROM client);
    UPDATE note SET person = NULL WHERE person IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.interview = note.interview AND p.id = note.person);
    UPDATE cut_in SET by_person = NULL WHERE by_person IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.interview = cut_in.interview AND p.id = cut_in.by_person);
    UPDATE cut_in SET of_person = NULL WHERE of_person IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.interview = cut_in.interview AND p.id = cut_in.of_person);
    DELETE FROM turn WHERE NOT EXISTS (SELECT 1 FROM person AS p WHERE p.interview = turn.interview AND p.id = turn.person);
    UPDATE speaker SET person = NULL WHERE person IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.interview = speaker.interview AND p.id = speaker.person);
    INSERT OR IGNORE INTO speaker(interview, recording, number, label, person)
        SELECT DISTINCT u.interview, u.recording, u.speaker, '?', NULL FROM utterance AS u;
    INSERT OR IGNORE INTO recording(interview, id, format, timing, shift_ms)
        SELECT DISTINCT s.interview, s.recording, '?', 'exact', 0 FROM speaker AS s WHERE s.interview IN (SELECT id FROM interview);
    DELETE FROM underline WHERE NOT EXISTS (SELECT 1 FROM note AS n WHERE n.interview = underline.interview AND n.id = underline.note);
    DELETE FROM stance WHERE NOT EXISTS (SELECT 1 FROM pain_view AS v WHERE v.interview = stance.interview AND v.id = stance.pain_view)
        OR NOT EXISTS (SELECT 1 FROM person AS p WHERE p.interview = stance.interview AND p.id = stance.person);
    DELETE FROM alive WHERE interview NOT IN (SELECT id FROM interview);
    DELETE FROM kept_figures;
    DELETE FROM kept_pain;
)sql";

Status find_broken_file(Connection& connection, std::vector<Error>& faults)
{
    SD_TRY(statement, connection.prepare("PRAGMA integrity_check(20)"));
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return Done{};
        if (statement.text(0) != "ok") faults.push_back({Fault::Format, "store.check_file", {{"detail", statement.text(0)}}});
    }
}

Status find_broken_references(Connection& connection, std::vector<Error>& faults)
{
    SD_TRY(statement, connection.prepare("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1"));
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return Done{};
        faults.push_back({Fault::Format, "store.check_reference", {{"table", statement.text(0)}, {"count", statement.text(1)}}});
    }
}

Status find_broken(Connection& connection, const Rule& rule, std::vector<Error>& faults)
{
    SD_TRY(statement, connection.prepare(rule.broken));
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return Done{};
        faults.push_back({Fault::Format, rule.key, {{"interview", statement.text(0)}, {"id", statement.text(1)}}});
    }
}

// Comparing every word takes a connection that may write; without, the number of texts tells most.
Status find_broken_search(Connection& connection, bool may_write, std::vector<Error>& faults)
{
    SD_TRY(missing, connection.read_integer("SELECT (SELECT count(*) FROM passage) <> (SELECT count(*) FROM search_docsize)"));
    bool broken = missing != 0;
    if (may_write && !broken)
        broken = !connection.execute("INSERT INTO search(search, rank) VALUES('integrity-check', 1)").ok();
    if (broken) faults.push_back({Fault::Format, "store.check_search", {}});
    return Done{};
}

Status find_all(Connection& connection, bool may_write, std::vector<Error>& faults)
{
    SD_TRY_STATUS(find_broken_file(connection, faults));
    SD_TRY_STATUS(find_broken_references(connection, faults));
    for (const Rule& rule : rules) SD_TRY_STATUS(find_broken(connection, rule, faults));
    return find_broken_search(connection, may_write, faults);
}

Result<std::vector<Error>> find_faults(Connection& connection, bool may_write)
{
    std::vector<Error> faults;
    const Status looked = find_all(connection, may_write, faults);
    if (looked) return faults;
    // A file so broken that the look itself fails is an answer too; a disk that does not answer is not.
    if (looked.error().key != "store.damaged") return looked.error();
    faults.push_back(looked.error());
    return faults;
}

Status mend(Connection& connection)
{
    return connection.write_together([&]() -> Status {
        SD_TRY_STATUS(connection.execute("REINDEX"));
        SD_TRY_STATUS(connection.execute(mend_references));
        for (const Rule& rule : rules) SD_TRY_STATUS(connection.execute(rule.mend));
        return connection.execute("INSERT INTO search(search) VALUES('rebuild')");
    });
}

}  // namespace

Result<CheckReport> check_library(Connection& connection, bool may_write, bool repair)
{
    CheckReport report;
    SD_TRY(before, find_faults(connection, may_write));
    report.faults = std::move(before);
    if (!repair || report.faults.empty()) return report;
    const std::size_t found = report.faults.size();
    const Status mended = mend(connection);
    if (!mended && mended.error().key != "store.damaged") return mended.error();
    SD_TRY(after, find_faults(connection, may_write));
    report.repaired = static_cast<int>(found > after.size() ? found - after.size() : 0);
    report.faults = std::move(after);
    return report;
}

}  // namespace sourdine
