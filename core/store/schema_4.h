#pragma once

namespace sourdine {

// SQL from version 3 to version 4. It has shipped: what changes comes as the next step.
extern const char* const schema_4;

}  // namespace sourdine
