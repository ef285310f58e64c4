#include "core/exchange/unnamed.h"

#include "core/exchange/transcript.h"

#include <algorithm>

namespace sourdine {

void doubt_unnamed(TranscriptBuilder& out)
{
    const std::vector<Label>& labels = out.out().labels;
    const auto unnamed = std::find_if(labels.begin(), labels.end(), [](const Label& l) { return l.name.empty() && l.segments > 0; });
    const bool named = std::any_of(labels.begin(), labels.end(), [](const Label& l) { return !l.name.empty(); });
    if (unnamed != labels.end() && named) out.doubt(0, "import.doubt_unnamed", {{"count", std::to_string(unnamed->segments)}});
}

}  // namespace sourdine
