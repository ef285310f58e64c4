#include "core/store/search_filter.h"

#include "core/words/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace sourdine {

namespace {

constexpr std::array note_kinds{SearchKind::Note, SearchKind::Problem, SearchKind::Quote, SearchKind::Question, SearchKind::Action, SearchKind::Decision, SearchKind::Idea};

// Names come back again and again: each is folded and compared once.
class NameTest {
public:
    explicit NameTest(const std::vector<std::string>& wanted) : m_wanted(wanted) {}
    bool fits(const std::string& name)
    {
        const auto [known, fresh] = m_known.try_emplace(name, false);
        if (fresh) {
            const std::string folded = fold(name);
            known->second = std::any_of(m_wanted.begin(), m_wanted.end(), [&](const std::string& w) { return begins_a_word(folded, w); });
        }
        return known->second;
    }

private:
    const std::vector<std::string>& m_wanted;
    std::map<std::string, bool> m_known;
};

// The calendar day an interview is placed by, in days since 1970.
std::optional<std::int64_t> day_of(const Statement& row, int scheduled, int started)
{
    if (!row.is_null(scheduled)) return row.integer(scheduled) / (24 * 60);
    if (!row.is_null(started)) return row.integer(started) / (24 * 3'600'000);
    return std::nullopt;
}

// Those in the bin are in the index, and never found.
Result<std::set<std::int64_t>> find_interviews(Connection& connection, const SearchQuery& query)
{
    SD_TRY(statement, connection.prepare("SELECT interview.id, client.name, scheduled_min, started_ms FROM interview JOIN client ON client.id = interview.client"
                                            " WHERE binned_ms IS NULL"));
    NameTest clients(query.clients);
    const std::int64_t since = query.since ? std::chrono::sys_days{*query.since}.time_since_epoch().count() : 0;
    std::set<std::int64_t> found;
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) return found;
        if (!query.clients.empty() && !clients.fits(statement.text(1))) continue;
        const auto day = day_of(statement, 2, 3);
        if (query.since && (!day || *day < since)) continue;
        found.insert(statement.integer(0));
    }
}

}  // namespace

Result<SearchFilter> SearchFilter::resolve(Connection& connection, const SearchQuery& query)
{
    SearchFilter filter;
    filter.m_kinds = query.kinds;
    SD_TRY(binned, connection.read_integer("SELECT EXISTS(SELECT 1 FROM interview WHERE binned_ms IS NOT NULL)"));
    if (!query.clients.empty() || query.since || binned) {
        SD_TRY(found, find_interviews(connection, query));
        filter.m_all = false;
        filter.m_interviews = std::move(found);
    }
    if (!query.persons.empty()) SD_TRY_STATUS(filter.find_persons(connection, query.persons));
    filter.make_runs();
    return filter;
}

Status SearchFilter::find_persons(Connection& connection, const std::vector<std::string>& wanted)
{
    NameTest names(wanted);
    std::set<std::int64_t> interviews;
    {
        SD_TRY(statement, connection.prepare("SELECT interview, id, name FROM person"));
        for (;;) {
            SD_TRY(row, statement.step());
            if (!row) break;
            if (!has(InterviewId{statement.integer(0)}) || !names.fits(statement.text(2))) continue;
            m_persons.emplace(statement.integer(0), statement.integer(1));
            interviews.insert(statement.integer(0));
        }
    }
    SD_TRY(statement, connection.prepare("SELECT interview, recording, number, label, person FROM speaker"));
    for (;;) {
        SD_TRY(row, statement.step());
        if (!row) break;
        if (!has(InterviewId{statement.integer(0)})) continue;
        const bool fits = statement.is_null(4) ? names.fits(statement.text(3)) : m_persons.contains({statement.integer(0), statement.integer(4)});
        if (!fits) continue;
        m_voices.emplace(statement.integer(0), statement.integer(1), statement.integer(2));
        interviews.insert(statement.integer(0));
    }
    m_interviews = std::move(interviews);
    m_all = m_any_person = false;
    return Done{};
}

void SearchFilter::make_runs()
{
    if (m_all) {
        m_runs.push_back({0, most_interview_id});
        return;
    }
    for (auto id = m_interviews.rbegin(); id != m_interviews.rend(); ++id) {
        if (!m_runs.empty() && m_runs.back().first == *id + 1)
            m_runs.back().first = *id;
        else
            m_runs.push_back({*id, *id});
    }
}

bool SearchFilter::has(InterviewId interview) const { return m_all || m_interviews.contains(interview.value); }

bool SearchFilter::takes(NoteKind kind) const { return m_kinds.empty() || m_kinds.contains(note_kinds[static_cast<std::size_t>(kind)]); }

bool SearchFilter::takes(SearchHit::What what) const
{
    using What = SearchHit::What;
    if (!m_any_person && what != What::Note && what != What::Said && what != What::Person) return false;
    if (m_kinds.empty()) return true;
    switch (what) {
    case What::Note: return std::any_of(note_kinds.begin(), note_kinds.end(), [&](SearchKind kind) { return m_kinds.contains(kind); });
    case What::Said: return m_kinds.contains(SearchKind::Said);
    case What::Brief: return m_kinds.contains(SearchKind::Brief);
    case What::Title: return m_kinds.contains(SearchKind::Title);
    case What::Question: return m_kinds.contains(SearchKind::Question);
    case What::Careful: return m_kinds.contains(SearchKind::Careful);
    case What::Person: return m_kinds.contains(SearchKind::Person);
    case What::Debrief: return m_kinds.contains(SearchKind::Debrief);
    }
    return false;
}

Result<bool> SearchFilter::takes_person(Connection& connection, const PassagePlace& place) const
{
    using What = SearchHit::What;
    if (m_any_person) return true;
    const bool said = place.what == What::Said;
    const char* sql = place.what == What::Note ? "SELECT person FROM note WHERE row = ?1"
                      : said                   ? "SELECT speaker, recording FROM utterance WHERE row = ?1"
                                               : "SELECT id FROM person WHERE row = ?1";
    SD_TRY(statement, connection.prepare(sql));
    SD_TRY(found, statement.bind(1, place.row).step());
    if (!found || statement.is_null(0)) return false;
    const std::int64_t interview = place.interview.value;
    return said ? m_voices.contains({interview, statement.integer(1), statement.integer(0)}) : m_persons.contains({interview, statement.integer(0)});
}

}  // namespace sourdine
