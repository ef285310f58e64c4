// Version 2: what was said, from transcripts of elsewhere.
#include "core/store/schema_2.h"

namespace sourdine {

const char* const schema_2 = R"sql(
CREATE TABLE recording(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    format TEXT NOT NULL,
    timing TEXT NOT NULL CHECK(timing IN ('exact', 'serialised', 'starts', 'estimated', 'none')),
    shift_ms INTEGER NOT NULL,              -- added to the utterances' times
    UNIQUE(interview, id)
) STRICT;

CREATE TABLE speaker(
    interview INTEGER NOT NULL,
    recording INTEGER NOT NULL,
    number INTEGER NOT NULL,                -- from 0
    label TEXT NOT NULL,
    person INTEGER,                         -- none: nobody at the table
    PRIMARY KEY(interview, recording, number),
    FOREIGN KEY(interview, recording) REFERENCES recording(interview, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(interview, person) REFERENCES person(interview, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_by_person ON speaker(interview, person);

CREATE TABLE utterance(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL,
    recording INTEGER NOT NULL,
    number INTEGER NOT NULL,                -- from 0, in the order of their times
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    speaker INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE(interview, recording, number),
    FOREIGN KEY(interview, recording, speaker) REFERENCES speaker(interview, recording, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX utterance_by_speaker ON utterance(interview, recording, speaker);

DROP VIEW passage;
DROP VIEW passage_text;
CREATE VIEW passage_text(kind, row, interview, record, at_ms, text) AS
    SELECT 0, row, interview, id, at_ms, text FROM note
    UNION ALL SELECT 1, id, id, id, NULL, brief FROM interview
    UNION ALL SELECT 2, interview.id, interview.id, interview.id, NULL, client.name || iif(title = '', '', ' · ' || title)
        FROM interview JOIN client ON client.id = interview.client
    UNION ALL SELECT 3, row, interview, id, NULL, text FROM planned_question
    UNION ALL SELECT 4, row, interview, id, NULL, text FROM careful
    UNION ALL SELECT 5, row, interview, id, NULL, name || iif(role = '', '', ' · ' || role) FROM person
    UNION ALL SELECT 6, id, id, id, NULL, trim(went_well || char(10) || next_time || char(10) || thanks, char(10)) FROM interview
    UNION ALL SELECT 7, row, interview, recording, from_ms, text FROM utterance WHERE text <> '';
CREATE VIEW passage AS
    SELECT row * 8 + kind AS id, kind, row, interview, record, at_ms, text,
        replace(replace(replace(replace(text, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') AS words
    FROM passage_text;
)sql";

}  // namespace sourdine
