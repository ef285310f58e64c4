// People from a table: a .csv, a .tsv, or what was copied from a spreadsheet. A careless import once mailed 2,000 people
// under wrong names because a column had shifted by one row: what does not fit is named, with its line, before anything
// is added.
#pragma once

#include "core/base/result.h"
#include "core/exchange/contacts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct TableRow {
    int line = 0;  // 1-based, of the text, where the row begins (a quoted cell may hold line breaks)
    std::vector<std::string> cells;
};

struct PlainTable {
    char separator = ',';            // , ; tab or |
    std::vector<std::string> header; // empty: the first row is a person
    std::vector<TableRow> rows;      // without the header and without wholly empty rows
};

// `text` is decoded. Separator, quotes and whether there is a header are told from the content, in French and English.
// Errors: import.no_rows, import.open_quote with {file} and {line}, import.too_many_rows (100,000).
Result<PlainTable> read_table(std::string_view text, const std::string& file);

enum class ColumnUse : std::uint8_t { Ignored, Name, First, Last, Email, Role, Company };

// What each column most likely is: by its header's words (French and English) and by its cells.
std::vector<ColumnUse> guess_columns(const PlainTable& table);

enum class PeopleFault : std::uint8_t {
    Shifted,    // from this line on names and e-mails fit the row before or after better than their own
    Uneven,     // this row has more or fewer cells than the others; it is not a person
    Swapped,    // first and last name stand in each other's column
    Duplicate,  // the same person, or two persons with one address
    Email,      // not an e-mail address
    Formula,    // a cell that a spreadsheet would run (=, +, @, - with letters): kept as text
};
std::string_view name_of(PeopleFault);  // shifted uneven swapped duplicate email formula

struct PeopleDoubt {
    PeopleFault fault = PeopleFault::Shifted;
    int line = 0;
    Error what;       // a phrase import.people_*, with names and lines in its places
};

struct PeopleList {
    std::vector<Contact> people;         // rows that are even, in order
    std::vector<PeopleDoubt> doubts;     // by line
    std::vector<std::size_t> telling;    // places in `people` to be read back: first, middle, last, most doubtful
    bool refused() const;                // a doubt of kind Shifted or Uneven: not to be added without a clear yes
};

// The people of the table by these columns (one use a column), and every doubt. The same code makes what is read back
// and what is added.
PeopleList list_people(const PlainTable& table, const std::vector<ColumnUse>& columns);

// How well a name and an address fit, 0..1; empty when neither can tell (info@, no letters). "Claire Aubry" fits
// claire.aubry@, caubry@, aubryc@, c.aubry@, claire@, aubry@ …
std::optional<double> fit_of(const Contact& person);

}  // namespace sourdine
