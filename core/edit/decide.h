#pragma once

#include "core/base/result.h"
#include "core/edit/command.h"
#include "core/model/interview.h"

namespace sourdine {

// What `command` would do to `interview` at `now`. Changes nothing and reads no clock, so the same three
// arguments always give the same answer. A command with nothing to do gives a Change without edits.
Result<Change> decide(const Interview& interview, const Command& command, InterviewTime now);

// Who a line without a name is by: a problem, quote or note by the client who has (or last had) the floor at
// `at`; a question or idea is mine; an action or decision is nobody's yet.
std::optional<PersonId> default_person(const Interview& interview, NoteKind kind, InterviewTime at);

}  // namespace sourdine
