// Version 1 of the library's tables. It has shipped: what changes comes as the next step, in a file of its own.
#include "core/store/migrations.h"
#include "core/store/schema_2.h"
#include "core/store/schema_3.h"
#include "core/store/schema_4.h"
#include "core/store/schema_5.h"
#include "core/store/schema_6.h"
#include "core/store/schema_7.h"
#include "core/store/schema_8.h"
#include "core/store/schema_9.h"

#include <array>

namespace sourdine {

namespace {

// Records carry the interview's own ids; `row` is a number of its own for the search index. References between
// records are looked at when the transaction ends, for one change may bring a person and what they said in any order.
constexpr const char* tables = R"sql(
CREATE TABLE client(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE interview(
    id INTEGER PRIMARY KEY,
    client INTEGER NOT NULL REFERENCES client(id),
    title TEXT NOT NULL,
    scheduled_min INTEGER,                  -- minutes of the local calendar since 1970
    planned_minutes INTEGER NOT NULL,
    brief TEXT NOT NULL,
    aim_share_percent INTEGER NOT NULL,
    aim_longest_turn_ms INTEGER NOT NULL,
    aim_open_percent INTEGER NOT NULL,
    stage TEXT NOT NULL CHECK(stage IN ('prepared', 'live', 'ended')),
    started_ms INTEGER,                     -- UTC, since 1970; every other _ms counts from it
    ended_ms INTEGER,
    guessed_share_percent INTEGER,
    went_well TEXT NOT NULL,
    next_time TEXT NOT NULL,
    thanks TEXT NOT NULL
) STRICT;
CREATE INDEX interview_by_client ON interview(client);

CREATE TABLE person(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL CHECK(side IN ('us', 'client')),
    me INTEGER NOT NULL,
    role TEXT NOT NULL,
    decides INTEGER NOT NULL,
    pays INTEGER NOT NULL,
    lives_with_it INTEGER NOT NULL,
    knows INTEGER NOT NULL,
    knowledge INTEGER NOT NULL,
    UNIQUE(interview, id)
) STRICT;

CREATE TABLE note(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('note', 'problem', 'quote', 'question', 'action', 'decision', 'idea')),
    person INTEGER,
    text TEXT NOT NULL,
    open INTEGER,
    due_day INTEGER,                        -- days since 1970
    done INTEGER NOT NULL,
    UNIQUE(interview, id),
    FOREIGN KEY(interview, person) REFERENCES person(interview, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX note_by_person ON note(interview, person);

CREATE TABLE underline(
    interview INTEGER NOT NULL,
    note INTEGER NOT NULL,
    from_cp INTEGER NOT NULL,               -- Unicode code points of the note's text
    to_cp INTEGER NOT NULL,                 -- exclusive
    strokes INTEGER NOT NULL,
    PRIMARY KEY(interview, note, from_cp),
    FOREIGN KEY(interview, note) REFERENCES note(interview, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE turn(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    person INTEGER NOT NULL,
    from_ms INTEGER NOT NULL,
    until_ms INTEGER,                       -- none: still speaking
    UNIQUE(interview, id),
    FOREIGN KEY(interview, person) REFERENCES person(interview, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX turn_by_person ON turn(interview, person);

CREATE TABLE break(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('pause', 'off_record')),
    from_ms INTEGER NOT NULL,
    until_ms INTEGER,                       -- none: still going on
    UNIQUE(interview, id)
) STRICT;

CREATE TABLE phase_mark(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    phase TEXT NOT NULL CHECK(phase IN ('open', 'listen', 'analyse', 'collaborate')),
    from_ms INTEGER NOT NULL,
    UNIQUE(interview, id)
) STRICT;

CREATE TABLE cut_in(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    by_person INTEGER,
    of_person INTEGER,
    last_words TEXT NOT NULL,
    taken_up_ms INTEGER,
    UNIQUE(interview, id),
    FOREIGN KEY(interview, by_person) REFERENCES person(interview, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(interview, of_person) REFERENCES person(interview, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX cut_in_by_person ON cut_in(interview, by_person);
CREATE INDEX cut_in_of_person ON cut_in(interview, of_person);

CREATE TABLE planned_question(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    asked_ms INTEGER,
    UNIQUE(interview, id)
) STRICT;

CREATE TABLE careful(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE(interview, id)
) STRICT;

CREATE TABLE pain_view(
    row INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview(id) DEFERRABLE INITIALLY DEFERRED,
    id INTEGER NOT NULL,
    key TEXT NOT NULL,
    merged_into TEXT NOT NULL,
    confirmation TEXT NOT NULL CHECK(confirmation IN ('unknown', 'confirmed', 'denied')),
    UNIQUE(interview, id)
) STRICT;

CREATE TABLE draft(
    interview INTEGER PRIMARY KEY REFERENCES interview(id) ON DELETE CASCADE,
    line TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    edits INTEGER                           -- the note it is an edit of
) STRICT;

CREATE TABLE alive(
    interview INTEGER PRIMARY KEY REFERENCES interview(id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE setting(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE next_id(
    only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
    interview INTEGER NOT NULL              -- the last one given out
) STRICT;
INSERT INTO next_id VALUES(1, 0);

-- Every text that can be searched, told by its kind (SearchHit::What). `words` is what the index is given: its
-- tokenizer takes accents off but keeps ligatures, and "coeur" shall find "cœur".
CREATE VIEW passage_text(kind, row, interview, record, at_ms, text) AS
    SELECT 0, row, interview, id, at_ms, text FROM note
    UNION ALL SELECT 1, id, id, id, NULL, brief FROM interview
    UNION ALL SELECT 2, interview.id, interview.id, interview.id, NULL, client.name || iif(title = '', '', ' · ' || title)
        FROM interview JOIN client ON client.id = interview.client
    UNION ALL SELECT 3, row, interview, id, NULL, text FROM planned_question
    UNION ALL SELECT 4, row, interview, id, NULL, text FROM careful
    UNION ALL SELECT 5, row, interview, id, NULL, name || iif(role = '', '', ' · ' || role) FROM person
    UNION ALL SELECT 6, id, id, id, NULL, trim(went_well || char(10) || next_time || char(10) || thanks, char(10)) FROM interview;
CREATE VIEW passage AS
    SELECT row * 8 + kind AS id, kind, row, interview, record, at_ms, text,
        replace(replace(replace(replace(text, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') AS words
    FROM passage_text;

-- The words are not kept twice: the index holds where they are, the view says what they are.
CREATE VIRTUAL TABLE search USING fts5(words, content='passage', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2", prefix='2 3');
)sql";

}  // namespace

std::span<const Migration> library_migrations()
{
    static const std::array steps{Migration{tables}, Migration{schema_2}, Migration{schema_3}, Migration{schema_4}, Migration{schema_5}, Migration{schema_6}, Migration{schema_7}, Migration{schema_8},
                                  Migration{schema_9}};
    return steps;
}

}  // namespace sourdine
