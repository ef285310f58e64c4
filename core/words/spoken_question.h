// Which sentences of a transcript ask.
#pragma once

#include "core/words/spoken_words.h"

#include <string_view>

namespace sourdine {

// Ends in a question mark, or opens as only a question or a request to tell does ("how do you …", "est-ce que …",
// "tell me about …"), since many transcripts have no marks. What asks by its tone alone is missed without one.
bool is_spoken_question(std::string_view sentence);
bool is_spoken_question(const SpokenWords& spoken);

}  // namespace sourdine
