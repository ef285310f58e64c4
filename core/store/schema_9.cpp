// Into the bin and back in no time, however much was said.
#include "core/store/schema_9.h"

namespace sourdine {

// What is in the bin stays in the index, and searching passes over it (search_filter.cpp).
const char* const schema_9 = R"sql(
DROP VIEW passage;
CREATE VIEW passage AS
    SELECT ((CASE p.kind WHEN 0 THEN 0 WHEN 7 THEN 1 ELSE p.kind + 1 END << 59) | (p.interview << 35) | (p.row << 3) |
            CASE WHEN p.kind <> 0 THEN 0 ELSE (SELECT CASE n.kind WHEN 'note' THEN 0 WHEN 'problem' THEN 1 WHEN 'quote' THEN 2
                WHEN 'question' THEN 3 WHEN 'action' THEN 4 WHEN 'decision' THEN 5 ELSE 6 END FROM note AS n WHERE n.row = p.row) END) AS id,
        p.kind, p.row, p.interview, p.record, p.at_ms, p.text,
        replace(replace(replace(replace(p.text, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') AS words
    FROM passage_text AS p;
INSERT INTO search(rowid, words)
    SELECT id, words FROM passage WHERE interview IN (SELECT id FROM interview WHERE binned_ms IS NOT NULL);
)sql";

}  // namespace sourdine
