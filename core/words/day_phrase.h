// The calendar day a whole phrase names, in French or English.
#pragma once

#include "core/base/time.h"
#include "core/words/word_pattern.h"

#include <optional>

namespace sourdine {

// `words` are folded, without commas; all of them must belong to the phrase. `led` says that a comma or a word such
// as "by" stands before, so that readings too short to trust elsewhere ("le 15", "fri", "3/4") count as well.
std::optional<Date> read_day_phrase(const Words& words, Date today, bool led);

}  // namespace sourdine
