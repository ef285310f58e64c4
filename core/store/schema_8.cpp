// What the client and I say of a pain: its name, its place in their order, who confirms and who denies it, and words that
// are another pain than those written alike.
#include "core/store/schema_8.h"

namespace sourdine {

const char* const schema_8 = R"sql(
ALTER TABLE pain_view ADD COLUMN title TEXT NOT NULL DEFAULT '';  -- empty: the words underlined
ALTER TABLE pain_view ADD COLUMN rank INTEGER NOT NULL DEFAULT 0; -- in the client's order, from 1; 0: none
ALTER TABLE underline ADD COLUMN pain TEXT NOT NULL DEFAULT '';   -- key of a pain; empty: told by the words
CREATE TABLE stance(
    interview INTEGER NOT NULL,
    pain_view INTEGER NOT NULL,
    person INTEGER NOT NULL,
    said TEXT NOT NULL CHECK(said IN ('confirmed', 'denied')),
    PRIMARY KEY(interview, pain_view, person),
    FOREIGN KEY(interview, pain_view) REFERENCES pain_view(interview, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(interview, person) REFERENCES person(interview, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX stance_by_person ON stance(interview, person);
)sql";

}  // namespace sourdine
