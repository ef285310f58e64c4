// Interviews that are out of the everyday list: archived, or in the bin.
#include "core/store/schema_6.h"

namespace sourdine {

// What is in the bin is no passage (schema_9 changed that): its words are in no index, and come back to it when it is brought back.
const char* const schema_6 = R"sql(
ALTER TABLE interview ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK(archived IN (0, 1));
ALTER TABLE interview ADD COLUMN binned_ms INTEGER;  -- UTC, since 1970: when it was put into the bin; none: it is not there
CREATE INDEX interview_in_bin ON interview(id) WHERE binned_ms IS NOT NULL;

DROP VIEW passage;
CREATE VIEW passage AS
    SELECT row * 8 + kind AS id, kind, row, interview, record, at_ms, text,
        replace(replace(replace(replace(text, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') AS words
    FROM passage_text WHERE interview NOT IN (SELECT id FROM interview WHERE binned_ms IS NOT NULL);
)sql";

}  // namespace sourdine
