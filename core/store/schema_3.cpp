// Version 3: how people are written to.
#include "core/store/schema_3.h"

namespace sourdine {

const char* const schema_3 = R"sql(
ALTER TABLE person ADD COLUMN email TEXT NOT NULL DEFAULT '';  -- empty: not known
)sql";

}  // namespace sourdine
