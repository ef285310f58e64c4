#pragma once

namespace sourdine {

// SQL of the step that makes search and the figures of all interviews quick in large libraries. It has shipped: what
// changes comes as the next step.
extern const char* const schema_7;

}  // namespace sourdine
