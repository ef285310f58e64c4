// Interviews out of the everyday list: archived, in the bin, and gone for good.
#pragma once

#include "core/model/library_rows.h"
#include "core/store/connection.h"

#include <span>

namespace sourdine {

// Inside the caller's transaction, all of them. Errors: store.no_such_interview, also where one is not where it would
// have to be (in the bin to be brought back, out of it for anything else).
Status set_archived_rows(Connection& connection, std::span<const InterviewId> interviews, bool archived);
// Their words leave the search index; nothing else of them changes.
Status move_rows_to_bin(Connection& connection, std::span<const InterviewId> interviews, WallTime now);
Status bring_rows_back(Connection& connection, std::span<const InterviewId> interviews);
// Every row of what is in the bin, and their words out of whatever the index has kept of them. Notes in the same
// transaction that their bytes are still to be wiped: whatever happens before that is done, wipe_if_due() makes up for it.
Status remove_binned_rows(Connection& connection);

Result<Contents> count_rows_of(Connection& connection, std::span<const InterviewId> interviews);

// Copies of the library that lie beside it from before it was brought up to date.
int count_older_copies(const Connection& connection);

// What was removed leaves no byte behind: the file is written anew without its free places, the log is emptied, and the
// copies that lie beside it from before it was brought up to date go. Nothing to do: nothing is touched. Outside any
// transaction. Errors: store.traces_left while another program still reads what was; those of a full disk.
Status wipe_if_due(Connection& connection);

}  // namespace sourdine
