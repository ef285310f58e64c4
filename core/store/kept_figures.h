// What interviews tell beside others, kept so that a thousand of them need not be read again. Nothing here is a record:
// emptied, it is computed anew.
#pragma once

#include "core/model/library_rows.h"
#include "core/store/connection.h"

#include <map>
#include <optional>
#include <vector>

namespace sourdine {

Result<std::map<InterviewId, std::int64_t>> count_interview_changes(Connection& connection);
Result<std::vector<KeptFigures>> read_kept_figures(Connection& connection, int made_by, std::optional<InterviewId> only);
// Inside the caller's transaction.
Status write_kept_figures(Connection& connection, const std::vector<KeptFigures>& figures, int made_by);
// By interview, then by due date, those without one last.
Result<std::vector<OpenActionRow>> list_open_actions(Connection& connection, std::optional<InterviewId> only);

}  // namespace sourdine
