#pragma once

namespace sourdine {

// SQL for interviews that are archived or in the bin. It has shipped: what changes comes as the next step.
extern const char* const schema_6;

}  // namespace sourdine
