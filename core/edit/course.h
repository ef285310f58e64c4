// Where the interview's course stands, as decisions need to know it.
#pragma once

#include "core/base/result.h"
#include "core/edit/edits.h"
#include "core/model/interview.h"

namespace sourdine::course {

// Refusals, each with its sentence.
Status require_live(const Interview&);       // prepared or over
Status require_on_record(const Interview&);  // ... or off the record
Status require_running(const Interview&);    // ... or paused
Error not_there();                           // the record of a command is gone

const Turn* find_open_turn(const Interview&);
const Turn* find_last_turn(const Interview&);                     // by its beginning
const Turn* find_turn_before(const Interview&, const Turn& turn);
const Break* find_open_break(const Interview&);
// The last turn of anyone on the client's side that began by `at`.
const Turn* find_client_turn(const Interview&, InterviewTime at);
const PhaseMark* find_last_mark(const Interview&);

// The latest moment that turns, breaks and phases tell of: nothing of the course can happen before it.
InterviewTime last_moment(const Interview&);
// `now`, or the end of an interview that is over.
InterviewTime moment_of(const Interview&, InterviewTime now);

// Ends what is open at `at`; what would have no length goes.
void close_turn(Edits&, const Interview&, InterviewTime at);
void close_break(Edits&, const Interview&, InterviewTime at);

}  // namespace sourdine::course
