// An action is agreed, not only assigned.
#include "core/store/schema_5.h"

namespace sourdine {

const char* const schema_5 = R"sql(
ALTER TABLE note ADD COLUMN agreed INTEGER NOT NULL DEFAULT 0;  -- of an action: its owner said yes in the room
)sql";

}  // namespace sourdine
