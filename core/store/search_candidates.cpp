#include "core/store/search_candidates.h"

#include <array>
#include <limits>

namespace sourdine {

namespace {

// Read through one after the other before interviews are asked for one by one.
constexpr std::size_t scanned_together = 4'000;

struct Shelves { std::int64_t first, last; };

constexpr Shelves shelves_of(SearchShelf shelf)
{
    switch (shelf) {
    case SearchShelf::Noted: return {shelf_of(SearchHit::What::Note), shelf_of(SearchHit::What::Note)};
    case SearchShelf::Said: return {shelf_of(SearchHit::What::Said), shelf_of(SearchHit::What::Said)};
    case SearchShelf::Rest: return {shelf_of(SearchHit::What::Brief), shelf_of(SearchHit::What::Debrief)};
    }
    return {0, 0};
}

class Gathering {
public:
    Gathering(Connection& connection, const SearchWanted& wanted) : m_connection(connection), m_wanted(wanted) {}

    bool full() const { return m_found.size() >= m_wanted.most; }
    std::vector<std::int64_t> take() { return std::move(m_found); }

    // Of the numbers from..to, the highest first, after `scan` of them no more. Gives the last one looked at; none: it
    // came to the end.
    Result<std::optional<std::int64_t>> read_matches(std::int64_t from, std::int64_t to, std::size_t scan)
    {
        SD_TRY(statement, m_connection.prepare("SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC"));
        statement.bind(1, m_wanted.expression).bind(2, from).bind(3, to);
        std::optional<std::int64_t> reached;
        for (; scan > 0 && !full(); --scan) {
            SD_TRY(row, statement.step());
            if (!row) return std::optional<std::int64_t>{};
            reached = statement.integer(0);
            SD_TRY_STATUS(look_at(*reached));
        }
        return reached;
    }

    Status read_all(std::string_view sql, std::int64_t first, std::int64_t last)
    {
        SD_TRY(statement, m_connection.prepare(sql));
        statement.bind(1, first).bind(2, last);
        while (!full()) {
            SD_TRY(row, statement.step());
            if (!row) return Done{};
            SD_TRY_STATUS(look_at(statement.integer(0)));
        }
        return Done{};
    }

private:
    Status look_at(std::int64_t number)
    {
        // A number of no kind we know is the index's fault and not a hit: check() tells it.
        const auto place = place_of_passage(number);
        if (!place || !m_wanted.filter.takes(*place)) return Done{};
        SD_TRY(fits, m_wanted.filter.takes_person(m_connection, *place));
        if (fits) m_found.push_back(number);
        return Done{};
    }

    Connection& m_connection;
    const SearchWanted& m_wanted;
    std::vector<std::int64_t> m_found;
};

Status gather_matches(Gathering& gathering, Shelves shelves, const SearchWanted& wanted)
{
    const auto& runs = wanted.filter.runs();
    const bool by_interview = runs.size() > 1 && shelves.first == shelves.last && !wanted.gathers;
    const std::int64_t from = first_number(shelves.first, runs.back().first), to = last_number(shelves.last, runs.front().last);
    SD_TRY(reached, gathering.read_matches(from, to, by_interview ? scanned_together : std::numeric_limits<std::size_t>::max()));
    if (!reached || !by_interview) return Done{};
    for (const SearchFilter::Run& run : runs) {
        if (gathering.full()) break;
        const std::int64_t begin = first_number(shelves.first, run.first), end = std::min(last_number(shelves.first, run.last), *reached - 1);
        if (begin > end) continue;
        SD_TRY(unused, gathering.read_matches(begin, end, std::numeric_limits<std::size_t>::max()));
        static_cast<void>(unused);
    }
    return Done{};
}

// Without words: all there is, the latest interviews first.
Status gather_all(Gathering& gathering, SearchShelf shelf, const SearchWanted& wanted)
{
    static constexpr std::array<std::string_view, 3> sql{
        "SELECT (interview << 35) | (row << 3) | CASE kind WHEN 'note' THEN 0 WHEN 'problem' THEN 1 WHEN 'quote' THEN 2 WHEN 'question' THEN 3"
        " WHEN 'action' THEN 4 WHEN 'decision' THEN 5 ELSE 6 END FROM note WHERE interview BETWEEN ?1 AND ?2 ORDER BY interview DESC, id DESC",
        "SELECT (1 << 59) | (interview << 35) | (row << 3) FROM utterance WHERE interview BETWEEN ?1 AND ?2 AND text <> ''"
        " ORDER BY interview DESC, recording DESC, number DESC",
        "SELECT id FROM passage WHERE kind BETWEEN 1 AND 6 AND interview BETWEEN ?1 AND ?2 AND text <> '' ORDER BY interview DESC, id"};
    for (const SearchFilter::Run& run : wanted.filter.runs())
        if (!gathering.full()) SD_TRY_STATUS(gathering.read_all(sql[static_cast<std::size_t>(shelf)], run.first, run.last));
    return Done{};
}

bool takes_any(const SearchFilter& filter, Shelves shelves)
{
    for (std::int64_t shelf = shelves.first; shelf <= shelves.last; ++shelf)
        if (const auto place = place_of_passage(first_number(shelf, 0)); place && filter.takes(place->what)) return true;
    return false;
}

}  // namespace

Result<std::vector<std::int64_t>> find_candidates(Connection& connection, SearchShelf shelf, const SearchWanted& wanted)
{
    Gathering gathering(connection, wanted);
    const Shelves shelves = shelves_of(shelf);
    if (wanted.filter.runs().empty() || !takes_any(wanted.filter, shelves)) return gathering.take();
    const Status done = wanted.expression.empty() ? gather_all(gathering, shelf, wanted) : gather_matches(gathering, shelves, wanted);
    if (!done) return done.error();
    return gathering.take();
}

}  // namespace sourdine
