#pragma once

#include "core/model/interview.h"

#include <string_view>

namespace sourdine {

// The planned question, not yet asked, that `text` asks: the same words whatever their case, accents and
// punctuation, or nearly (at least four of five). The closest one; null: none.
const PlannedQuestion* find_asked_question(const Interview& interview, std::string_view text);

}  // namespace sourdine
