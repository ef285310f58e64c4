// What of an interview a client may read.
#pragma once

#include "core/model/interview.h"

namespace sourdine {

// Problems, quotes, decisions and actions. Not plain notes, questions or ideas.
bool is_for_client(NoteKind kind);

// The interview with everything else taken out, so that no document made from it can tell it: other notes with
// their underlines, what was noted off the record, brief, aims, debrief, turns, phases, cut-ins, transcripts, planned
// questions, the careful list, and what we think of each person. Breaks stay: the times of notes are told by them.
Interview client_copy_of(const Interview& interview);

}  // namespace sourdine
