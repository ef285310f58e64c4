// The JSON of "list" and "search" (README "JSON").
#pragma once

#include "core/model/library_rows.h"

#include <map>
#include <span>
#include <string>

namespace sourdine {

// `my_shares`: of the interviews that are over.
std::string write_list_json(std::span<const InterviewSummary> rows, const std::map<InterviewId, double>& my_shares);
std::string write_search_json(std::span<const SearchHit> hits);

}  // namespace sourdine
