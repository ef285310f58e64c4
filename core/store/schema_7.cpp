// Search and the figures of all interviews stay quick in a library of a million notes and utterances.
#include "core/store/schema_7.h"

namespace sourdine {

// A passage's number says where it belongs, so that the index alone can tell what was noted from what was said, one
// interview from another and a problem from a decision (core/store/passage_place.h):
//   4 bits kind (SearchHit::What, what was said right after what was noted) · 24 interview · 32 row · 3 kind of note
// `prefix` has the lengths at which a beginning is still shared by very many words.
//
// kept_figures and kept_pain hold nothing of their own: what interviews tell, computed once. `changed` counts the changes
// of an interview; figures of another count are stale. They may be emptied at any time.
const char* const schema_7 = R"sql(
DROP TABLE search;
DROP VIEW passage;
CREATE VIEW passage AS
    SELECT ((CASE p.kind WHEN 0 THEN 0 WHEN 7 THEN 1 ELSE p.kind + 1 END << 59) | (p.interview << 35) | (p.row << 3) |
            CASE WHEN p.kind <> 0 THEN 0 ELSE (SELECT CASE n.kind WHEN 'note' THEN 0 WHEN 'problem' THEN 1 WHEN 'quote' THEN 2
                WHEN 'question' THEN 3 WHEN 'action' THEN 4 WHEN 'decision' THEN 5 ELSE 6 END FROM note AS n WHERE n.row = p.row) END) AS id,
        p.kind, p.row, p.interview, p.record, p.at_ms, p.text,
        replace(replace(replace(replace(p.text, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') AS words
    FROM passage_text AS p WHERE p.interview NOT IN (SELECT id FROM interview WHERE binned_ms IS NOT NULL);
CREATE VIRTUAL TABLE search USING fts5(words, content='passage', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2", prefix='1 2 3 4');
INSERT INTO search(search) VALUES('rebuild');

ALTER TABLE interview ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX open_action ON note(interview) WHERE kind = 'action' AND done = 0;

CREATE TABLE kept_figures(
    interview INTEGER PRIMARY KEY,
    changed INTEGER NOT NULL,               -- interview.changed when they were computed
    made_by INTEGER NOT NULL,               -- which way of computing them
    share_ppm INTEGER,                      -- parts of a million; none: it cannot be told
    longest_ms INTEGER,
    cut_ins INTEGER,
    open_share_ppm INTEGER,
    wait_ms INTEGER
) STRICT;
CREATE TABLE kept_pain(
    interview INTEGER NOT NULL,
    number INTEGER NOT NULL,                -- most itching first
    key TEXT NOT NULL,
    words TEXT NOT NULL,
    itch INTEGER NOT NULL,
    strokes INTEGER NOT NULL,
    note INTEGER NOT NULL,
    confirmation TEXT NOT NULL CHECK(confirmation IN ('unknown', 'confirmed', 'denied')),
    PRIMARY KEY(interview, number)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace sourdine
