#include "core/store/search_store.h"

#include "core/store/search_candidates.h"
#include "core/store/search_words.h"

#include <algorithm>
#include <tuple>

namespace sourdine {

namespace {

// Passages that are read to choose the best among them: more than are shown, few enough for the blink of an eye.
constexpr std::size_t most_weighed = 100;
constexpr std::size_t longest_shared_beginning = 4;  // letters; the index has beginnings up to here (schema_7.cpp)

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

Result<std::optional<SearchHit>> read_hit(Connection& connection, const PassagePlace& place)
{
    std::optional<SearchHit> hit;
    SD_TRY(statement, connection.prepare("SELECT p.interview, client.name, interview.title, p.record, p.at_ms, p.text, scheduled_min, started_ms"
                                         " FROM passage_text AS p JOIN interview ON interview.id = p.interview"
                                         " JOIN client ON client.id = interview.client WHERE p.kind = ?1 AND p.row = ?2"));
    SD_TRY(found, statement.bind(1, static_cast<std::int64_t>(place.what)).bind(2, place.row).step());
    if (!found) return hit;  // a place where nothing is
    hit.emplace();
    hit->interview.value = statement.integer(0);
    hit->client = statement.text(1);
    hit->title = statement.text(2);
    hit->what = place.what;
    if (place.what == SearchHit::What::Note) hit->kind = place.note_kind;
    hit->record = statement.integer(3);
    if (!statement.is_null(4)) hit->at = at_ms(statement.integer(4));
    hit->text = statement.text(5);
    if (!statement.is_null(6))
        hit->day = date_of(LocalTime{std::chrono::minutes{statement.integer(6)}});
    else if (!statement.is_null(7))
        hit->day = Date{std::chrono::floor<std::chrono::days>(std::chrono::sys_time<Milliseconds>{Milliseconds{statement.integer(7)}})};
    if (hit->what == SearchHit::What::Said) SD_TRY_STATUS(read_place_in_speech(connection, place.row, *hit));
    return hit;
}

struct Weighed {
    SearchHit hit;
    double weight = 0;
    std::int64_t number = 0;
};

Result<std::vector<Weighed>> weigh(Connection& connection, const WordSplitter& splitter, const std::vector<SearchTerm>& terms, const std::vector<std::int64_t>& numbers)
{
    std::vector<Weighed> weighed;
    for (const std::int64_t number : numbers) {
        SD_TRY(hit, read_hit(connection, *place_of_passage(number)));
        if (!hit) continue;
        FoundTerms found = find_terms(splitter, terms, hit->text);
        hit->found = std::move(found.places);
        weighed.push_back({*std::move(hit), found.weight, number});
    }
    // As good: of a later interview, then earlier in it.
    const auto order = [](const Weighed& w) { return std::tuple{-w.weight, -w.hit.interview.value, w.number}; };
    std::sort(weighed.begin(), weighed.end(), [&](const Weighed& a, const Weighed& b) { return order(a) < order(b); });
    return weighed;
}

Status add_hits(Connection& connection, const WordSplitter& splitter, const SearchQuery& query, std::size_t most, std::vector<SearchHit>& hits)
{
    const std::vector<SearchTerm> terms = read_terms(splitter, query.words);
    const std::string expression = match_expression(terms);
    if (expression.empty() && !query.narrows()) return Done{};
    SD_TRY(filter, SearchFilter::resolve(connection, query));
    const bool gathers = std::any_of(terms.begin(), terms.end(), [](const SearchTerm& t) { return t.beginning && t.words.back().size() > longest_shared_beginning; });
    const SearchWanted wanted{filter, expression, gathers, std::max(most, most_weighed)};
    for (const SearchShelf shelf : {SearchShelf::Noted, SearchShelf::Said, SearchShelf::Rest}) {
        if (hits.size() >= most) break;
        SD_TRY(numbers, find_candidates(connection, shelf, wanted));
        SD_TRY(weighed, weigh(connection, splitter, terms, numbers));
        for (Weighed& one : weighed)
            if (hits.size() < most) hits.push_back(std::move(one.hit));
    }
    return Done{};
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
    static const std::string sql = "INSERT INTO search(rowid, words) SELECT id, words FROM passage WHERE kind = " + std::to_string(static_cast<int>(SearchHit::What::Said)) + " AND row BETWEEN ?1 AND ?2";
    SD_TRY(statement, connection.prepare(sql));
    SD_TRY(touched, statement.bind(1, first).bind(2, last).run());
    static_cast<void>(touched);
    return Done{};
}

Result<std::vector<SearchHit>> search_passages(Connection& connection, const SearchQuery& query, int most)
{
    std::vector<SearchHit> hits;
    if (most <= 0) return hits;
    SD_TRY(splitter, WordSplitter::open(connection));
    const Status read = connection.read_together([&] { return add_hits(connection, splitter, query, static_cast<std::size_t>(most), hits); });
    if (!read) return read.error();
    return hits;
}

}  // namespace sourdine
