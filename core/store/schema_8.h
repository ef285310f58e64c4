#pragma once

namespace sourdine {

// SQL of the step that adds what the client and I say of a pain. It has shipped: what changes comes as the next step.
extern const char* const schema_8;

}  // namespace sourdine
