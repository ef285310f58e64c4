#pragma once

namespace sourdine {

// SQL from version 1 to version 2. It has shipped: what changes comes as the next step.
extern const char* const schema_2;

}  // namespace sourdine
