// What the library keeps besides interviews: its list, ids, the half-typed line, signs of life, settings.
#pragma once

#include "core/model/library_rows.h"
#include "core/store/connection.h"

namespace sourdine {

Result<InterviewId> take_interview_id(Connection& connection);
Result<std::vector<InterviewSummary>> list_interviews(Connection& connection);
// Those in the bin, the last one put there first.
Result<std::vector<InterviewSummary>> list_bin(Connection& connection);
Result<std::vector<PlannedBefore>> list_planned_questions(Connection& connection, InterviewId except, bool archived_too);

Status keep_draft_row(Connection& connection, InterviewId interview, const std::optional<Draft>& draft);
Result<std::optional<Draft>> find_draft_row(Connection& connection, InterviewId interview);

Status keep_alive_row(Connection& connection, InterviewId interview, InterviewTime at, WallTime wall);
Result<std::optional<InterviewTime>> find_alive_row(Connection& connection, InterviewId interview);

Status keep_setting_row(Connection& connection, std::string_view key, std::string_view value);
Result<std::optional<std::string>> find_setting_row(Connection& connection, std::string_view key);

}  // namespace sourdine
