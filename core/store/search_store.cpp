#include "core/store/search_store.h"

#include "core/store/search_words.h"

#include <algorithm>

namespace sourdine {

namespace {

// The lowest bits of a passage's number are its kind, the others its row (schema_1.cpp).
constexpr std::int64_t kinds = 8;
constexpr auto last_kind = static_cast<std::int64_t>(SearchHit::What::Said);

Result<std::vector<std::int64_t>> find_passages(Connection& connection, const std::string& expression, int most)
{
    SD_TRY(statement, connection.prepare(
        "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY CASE rowid % 8 WHEN 0 THEN 0 WHEN 7 THEN 1 ELSE 2 END, rank, rowid LIMIT ?2"));
    statement.bind(1, expression).bind(2, std::int64_t{most});
    std::vector<std::int64_t> found;
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return found;
        found.push_back(statement.integer(0));
    }
}

// A recording's utterances keep the file's times: where it began is added here.
Status read_place_in_speech(Connection& connection, std::int64_t row, SearchHit& hit)
{
    SD_TRY(statement, connection.prepare("SELECT u.number, u.from_ms + r.shift_ms FROM utterance AS u"
                                         " JOIN recording AS r ON r.interview = u.interview AND r.id = u.recording WHERE u.row = ?1"));
    SD_TRY(found, statement.bind(1, row).step());
    if (!found) return Done{};
    hit.utterance = statement.integer(0);
    hit.at = at_ms(statement.integer(1));
    return Done{};
}

Result<std::optional<SearchHit>> read_hit(Connection& connection, std::int64_t passage)
{
    std::optional<SearchHit> hit;
    const std::int64_t kind = passage % kinds;
    SD_TRY(statement, connection.prepare("SELECT p.interview, client.name, interview.title, p.record, p.at_ms, p.text"
                                         " FROM passage AS p JOIN interview ON interview.id = p.interview"
                                         " JOIN client ON client.id = interview.client WHERE p.kind = ?1 AND p.row = ?2"));
    SD_TRY(found, statement.bind(1, kind).bind(2, passage / kinds).step());
    // A place where nothing is, or of no kind we know, is the index's fault and not a hit: check() tells it.
    if (!found || kind > last_kind) return hit;
    hit.emplace();
    hit->interview.value = statement.integer(0);
    hit->client = statement.text(1);
    hit->title = statement.text(2);
    hit->what = static_cast<SearchHit::What>(kind);
    hit->record = statement.integer(3);
    if (!statement.is_null(4)) hit->at = at_ms(statement.integer(4));
    hit->text = statement.text(5);
    if (hit->what == SearchHit::What::Said) SD_TRY_STATUS(read_place_in_speech(connection, passage / kinds, *hit));
    return hit;
}

Status write_passage(Connection& connection, std::string_view sql, SearchHit::What kind, InterviewId interview, std::int64_t record)
{
    SD_TRY(statement, connection.prepare(sql));
    SD_TRY(touched, statement.bind(1, static_cast<std::int64_t>(kind)).bind(2, interview.value).bind(3, record).run());
    static_cast<void>(touched);
    return Done{};
}

}  // namespace

Status take_out_of_search(Connection& connection, SearchHit::What kind, InterviewId interview, std::int64_t record)
{
    return write_passage(connection, "INSERT INTO search(search, rowid, words) SELECT 'delete', id, words FROM passage"
                                     " WHERE kind = ?1 AND interview = ?2 AND record = ?3", kind, interview, record);
}

Status put_into_search(Connection& connection, SearchHit::What kind, InterviewId interview, std::int64_t record)
{
    return write_passage(connection, "INSERT INTO search(rowid, words) SELECT id, words FROM passage"
                                     " WHERE kind = ?1 AND interview = ?2 AND record = ?3", kind, interview, record);
}

Status put_said_into_search(Connection& connection, std::int64_t first, std::int64_t last)
{
    static const std::string sql = "INSERT INTO search(rowid, words) SELECT id, words FROM passage WHERE kind = " + std::to_string(last_kind) + " AND row BETWEEN ?1 AND ?2";
    SD_TRY(statement, connection.prepare(sql));
    SD_TRY(touched, statement.bind(1, first).bind(2, last).run());
    static_cast<void>(touched);
    return Done{};
}

Result<std::vector<SearchHit>> search_passages(Connection& connection, std::string_view words, int most)
{
    SD_TRY(splitter, WordSplitter::open(connection));
    const std::vector<SearchTerm> terms = read_terms(splitter, words);
    std::vector<SearchHit> hits;
    if (terms.empty()) return hits;
    const Status read = connection.read_together([&]() -> Status {
        SD_TRY(passages, find_passages(connection, match_expression(terms), std::max(most, 0)));
        for (const std::int64_t passage : passages) {
            SD_TRY(hit, read_hit(connection, passage));
            if (!hit) continue;
            hit->found = find_terms(splitter, terms, hit->text);
            hits.push_back(*std::move(hit));
        }
        return Done{};
    });
    if (!read) return read.error();
    return hits;
}

}  // namespace sourdine
