#include "core/exchange/starts.h"

#include "core/exchange/scan.h"
#include "core/exchange/unnamed.h"

namespace sourdine {

void add_blocks(const std::vector<StartedBlock>& blocks, TranscriptBuilder& out)
{
    constexpr std::size_t between_questions = 256;
    out.out().timing = Timing::Starts;
    out.doubt(0, "import.doubt_starts_only");
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const StartedBlock& block = blocks[i];
        if (i % between_questions == 0 && !out.go_on(block.byte)) return;
        if (is_blank_line(block.words)) continue;
        const Milliseconds to = i + 1 < blocks.size() ? blocks[i + 1].from : block.from;
        out.add(block.from, to, out.label(block.name), block.words, block.line);
    }
    doubt_unnamed(out);
}

}  // namespace sourdine
