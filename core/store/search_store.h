// Finding words again, in any text of any interview.
#pragma once

#include "core/model/library_rows.h"
#include "core/store/connection.h"

namespace sourdine {

// Takes the words of one record's texts of a kind out of the index, before the record changes, and puts them in, after
// it has: inside the transaction that changes it. Done by code and not by triggers, since SQLite lets no trigger
// touch a virtual table where the file's schema is not trusted (connection.cpp); check() compares every word.
Status take_out_of_search(Connection& connection, SearchHit::What kind, InterviewId interview, std::int64_t record);
Status put_into_search(Connection& connection, SearchHit::What kind, InterviewId interview, std::int64_t record);

// Of what was said, the utterances of these rows of their table.
Status put_said_into_search(Connection& connection, std::int64_t first, std::int64_t last);

// What the user typed, as words: never an error, whatever is in it. "…" holds words together; the last word may be
// the beginning of one.
Result<std::vector<SearchHit>> search_passages(Connection& connection, std::string_view words, int most);

}  // namespace sourdine
