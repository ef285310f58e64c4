// A script of an interview, replayed in no time.
#pragma once

#include "core/base/result.h"
#include "core/model/interview.h"

#include <string_view>

namespace sourdine {

// All that the rows do to `interview` (prepared, not begun), as one Change: it begins at `started` and ends with
// the last row. Errors: script.* keys, with the number of the row; what a row may be refused for is a sentence of
// its own under "script." and the refusal's key.
Result<Change> replay(const Interview& interview, std::string_view script, WallTime started, Date today);

}  // namespace sourdine
