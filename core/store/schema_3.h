#pragma once

namespace sourdine {

// SQL from version 2 to version 3. It has shipped: what changes comes as the next step.
extern const char* const schema_3;

}  // namespace sourdine
