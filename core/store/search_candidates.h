// Which passages may be shown of all that fit: the best are chosen among these, and only these are read. A word that stands
// in half of all passages must not take longer to find than one that stands in one.
#pragma once

#include "core/store/connection.h"
#include "core/store/search_filter.h"

#include <string>
#include <vector>

namespace sourdine {

// What was noted comes before what was said, and that before the rest.
enum class SearchShelf : std::uint8_t { Noted, Said, Rest };

struct SearchWanted {
    const SearchFilter& filter;
    std::string expression;       // of the index; empty: no words, all that the filter takes
    bool gathers = false;         // asking the index costs the more the more there is of it, even for a part of it
    std::size_t most = 100;
};

// Their numbers: all that fit where that is at most `most`, else those of the latest interviews.
Result<std::vector<std::int64_t>> find_candidates(Connection& connection, SearchShelf shelf, const SearchWanted& wanted);

}  // namespace sourdine
