// Finding words again, in any text of any interview.
#pragma once

#include "core/model/library_rows.h"
#include "core/store/connection.h"
#include "core/words/search_query.h"

namespace sourdine {

// Takes the words of one record's texts of a kind out of the index, before the record changes, and puts them in, after
// it has: inside the transaction that changes it. Done by code and not by triggers, since SQLite lets no trigger
// touch a virtual table where the file's schema is not trusted (connection.cpp); check() compares every word.
Status take_out_of_search(Connection& connection, SearchHit::What kind, InterviewId interview, std::int64_t record);
Status put_into_search(Connection& connection, SearchHit::What kind, InterviewId interview, std::int64_t record);

// Of what was said, the utterances of these rows of their table.
Status put_said_into_search(Connection& connection, std::int64_t first, std::int64_t last);

// The best first of what was noted, then of what was said, then of the rest; as good ones from later interviews first.
Result<std::vector<SearchHit>> search_passages(Connection& connection, const SearchQuery& query, int most);

}  // namespace sourdine
