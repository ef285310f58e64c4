// The questions a transcript holds: for the figures at every change, and for the list of what was said.
#pragma once

#include "core/insight/said.h"

namespace sourdine {

// Every question our side asks in any recording, by time. Only what ends in a question mark is read, so that the
// length of a transcript costs next to nothing. What was said in a break counts for nothing.
std::vector<SpokenQuestion> find_spoken_questions(const Interview& interview);

// Somebody on our side says words in it.
bool tells_our_words(const Interview& interview, const Recording& recording);

}  // namespace sourdine
