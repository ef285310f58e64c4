#pragma once

namespace sourdine {

// SQL of the step that leaves the words of what is in the bin in the search index. It has shipped: what changes comes as
// the next step.
extern const char* const schema_9;

}  // namespace sourdine
