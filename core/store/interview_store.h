// Interviews in their tables: changes go in, whole interviews come out.
#pragma once

#include "core/base/progress.h"
#include "core/model/interview.h"
#include "core/store/connection.h"

namespace sourdine {

// Writes every edit, inside the caller's transaction. An update or removal of a row that is not there, and a birth
// of one that is, are errors (store.out_of_step): what is in memory is then not what is on disk.
// `progress` is told how far it is.
Status write_change(Connection& connection, InterviewId interview, const Change& change, Progress* progress = nullptr);

// Takes out every row of the interview, its words out of the search index, inside the caller's transaction.
Status remove_interview(Connection& connection, InterviewId interview);
// The rows alone: the search index is to be built anew afterwards, in the same transaction.
Status remove_interview_rows(Connection& connection, InterviewId interview);

// Errors: store.no_such_interview; store.damaged_record where a row holds what no record can.
Result<Interview> load_interview(Connection& connection, InterviewId interview);
// Head, persons, turns, breaks and recordings; words only of recordings whose shares are told by words.
Result<Interview> load_interview_for_figures(Connection& connection, InterviewId interview);

// Head, persons, notes, pain views and the careful list: what the next interview wants to know of this one.
Result<Interview> load_interview_for_memory(Connection& connection, InterviewId interview);

Error no_such_interview(InterviewId interview);

}  // namespace sourdine
