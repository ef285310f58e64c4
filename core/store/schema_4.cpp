// Version 4: what of my time to speak I keep for each phase.
#include "core/store/schema_4.h"

namespace sourdine {

const char* const schema_4 = R"sql(
ALTER TABLE interview ADD COLUMN aim_talk_open_ms INTEGER;         -- none: no budget of its own
ALTER TABLE interview ADD COLUMN aim_talk_listen_ms INTEGER;
ALTER TABLE interview ADD COLUMN aim_talk_analyse_ms INTEGER;
ALTER TABLE interview ADD COLUMN aim_talk_collaborate_ms INTEGER;
)sql";

}  // namespace sourdine
