#pragma once

namespace sourdine {

// SQL to the version in which an action tells whether its owner said yes. It has shipped: what changes comes as the next step.
extern const char* const schema_5;

}  // namespace sourdine
