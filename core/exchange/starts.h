// Services that say only when each one begins: a block lasts until the next one, the last has no length.
#pragma once

#include "core/exchange/transcript.h"

#include <vector>

namespace sourdine {

struct StartedBlock {
    Milliseconds from{0};
    std::string_view name;   // empty: nobody is named
    std::string_view words;  // lines of the source; blank: nothing was said, and the block before ends here all the same
    int line = 0;
    std::size_t byte = 0;    // where it stands in the source
};

// Adds the blocks in the order given, sets the timing and says so in a doubt.
void add_blocks(const std::vector<StartedBlock>& blocks, TranscriptBuilder& out);

}  // namespace sourdine
