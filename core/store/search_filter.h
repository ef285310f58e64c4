// Which interviews, and whose words, a search is narrowed down to.
#pragma once

#include "core/model/library_rows.h"
#include "core/store/connection.h"
#include "core/store/passage_place.h"
#include "core/words/search_query.h"

#include <set>
#include <tuple>
#include <vector>

namespace sourdine {

class SearchFilter {
public:
    static Result<SearchFilter> resolve(Connection& connection, const SearchQuery& query);

    // Interview ids that follow each other, the highest first; without any, nothing can be found.
    struct Run { std::int64_t first = 0, last = 0; };
    const std::vector<Run>& runs() const { return m_runs; }
    bool has(InterviewId interview) const;

    bool takes(SearchHit::What what) const;
    bool takes(const PassagePlace& place) const { return has(place.interview) && (place.what != SearchHit::What::Note || takes(place.note_kind)) && takes(place.what); }
    // Whose words they are has to be read; true where it does not matter.
    Result<bool> takes_person(Connection& connection, const PassagePlace& place) const;

private:
    bool takes(NoteKind kind) const;
    Status find_persons(Connection& connection, const std::vector<std::string>& wanted);
    void make_runs();

    std::set<SearchKind> m_kinds;
    bool m_all = true, m_any_person = true;
    std::set<std::int64_t> m_interviews;                                     // where not all
    std::set<std::pair<std::int64_t, std::int64_t>> m_persons;               // interview, person
    std::set<std::tuple<std::int64_t, std::int64_t, std::int64_t>> m_voices; // interview, recording, speaker
    std::vector<Run> m_runs;
};

}  // namespace sourdine
