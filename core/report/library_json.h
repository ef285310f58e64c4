// The JSON of "list" and "search" (README "JSON").
#pragma once

#include "core/model/library_rows.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sourdine {

// `my_shares`: of the interviews that are over.
std::string write_list_json(std::span<const InterviewSummary> rows, const std::map<InterviewId, double>& my_shares);
std::string write_bin_json(std::span<const InterviewSummary> rows);
// What would go ("delete --dry-run").
std::string write_contents_json(std::span<const InterviewId> interviews, const Contents& contents);
// What a client's file would add ("import FILE --dry-run").
struct ArrivingRow {
    std::string title;
    std::optional<LocalTime> scheduled;
    int notes = 0, transcripts = 0;
    bool archived = false;
    std::string known;  // same, changed; empty: not in the library
    std::optional<InterviewId> known_as;
    bool in_bin = false, included = true;
};
std::string write_arrivals_json(std::string_view client, std::span<const ArrivingRow> rows);
std::string write_search_json(std::span<const SearchHit> hits);

}  // namespace sourdine
