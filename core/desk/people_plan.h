// Preparing from an invitation, contacts or a table: what was found and who would come to the table, said before
// anybody is added. A careless import once mailed 2,000 people under wrong names: here one function makes both what is
// read back and what is added.
#pragma once

#include "core/base/result.h"
#include "core/desk/desk_rows.h"
#include "core/exchange/contacts.h"
#include "core/exchange/people_table.h"
#include "core/model/change.h"
#include "core/model/interview.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sourdine {

enum class PeopleSource : std::uint8_t { Invitation, Contacts, Table };
std::string_view name_of(PeopleSource);  // invitation, contacts, table

// Somebody the source names.
struct PlanGuest {
    int line = 0;                        // where they stand in the source
    std::string email;
    std::string role;
    std::string company;                 // told, not kept
    bool named_by_address = false;       // the source gives an address alone
    // Choices, each with a first guess:
    std::string name;
    Side side = Side::Client;
    bool me = false;
    std::optional<PersonId> at_table;    // who they are in the interview already; empty: a new person
    bool included = true;                // by include_guest, so that it outlives another reading of the columns
};

// What the user said of somebody by hand. It is said of the row as it reads, and holds as long as that is so; what does
// not hold by other columns is not lost: it waits until the row reads as it did.
struct SaidOfGuest {
    std::optional<std::string> name;
    std::optional<Side> side;
    std::optional<bool> me;
    std::string name_read, email_read;   // what the source gave when it was said
    bool named_by_address = false;       // … the name too
    bool name_holds = true, rest_holds = true;
};

struct PeoplePlan {
    PeopleSource source = PeopleSource::Table;
    std::string file;
    std::size_t rows = 0;                // of a table: all, the uneven too; else those named
    std::vector<PlanGuest> guests;       // as in the source; an uneven row is none
    std::vector<std::size_t> telling;    // places in `guests` to be read back: first, middle, last, most doubtful
    std::vector<PeopleDoubt> doubts;     // by line
    std::vector<Error> remarks;          // on the meeting: cancelled, a zone nobody knows, who declined …
    bool doubts_accepted = false;        // a clear yes to shifted and uneven rows

    PlainTable table;                    // of a table
    std::vector<ColumnUse> columns;      // of its columns

    std::vector<Invitation> meetings;    // of an invitation, by time
    std::size_t meeting = 0;             // the one meant: the next that is not over
    bool take_title = false;             // into the interview: at first only where it has none of its own
    bool take_start = false;
    bool take_minutes = false;

    std::string own_name;                // who is me
    std::vector<std::string> own_addresses;
    std::map<int, bool> chosen;          // by line: who was taken in or left out by hand
    std::map<int, SaidOfGuest> said;     // by line: names, sides and me, by hand

    bool refused() const;                // shifted or uneven, and not accepted: nothing is to be added
};

// What the bytes are is told by their content, never by the name. `into`: the interview they are for, or null: a new one.
// Errors: those of read_ics, read_vcf and read_table, import.people_no_list with {file}.
Result<PeoplePlan> plan_people(std::string bytes, const std::string& file, const Interview* into, const Settings& settings, const Clock& clock);
Result<PeoplePlan> read_people_file(const std::filesystem::path& file, const Interview* into, const Settings& settings, const Clock& clock);

// Whether a file of unknown kind is a list of people at all: a letter read as a table is none.
bool tells_people(const PeoplePlan& plan);
// Whether an invitation is to this interview: it has no title yet, or the same, or begins when it begins. Contacts and
// tables are to any.
bool is_meant_for(const PeoplePlan& plan, const Interview& interview);

// What a column is was guessed wrong: the people are read anew. One column a use: who had it before is ignored.
void set_column(PeoplePlan& plan, std::size_t column, ColumnUse use, const Interview* into);
void set_meeting(PeoplePlan& plan, std::size_t meeting, const Interview* into);

// For another interview, or a new one (null): who is at the table already and what is taken over is told anew.
void aim_people(PeoplePlan& plan, const Interview* into);

void include_guest(PeoplePlan& plan, std::size_t guest, bool included);
void include_all(PeoplePlan& plan, bool included);
// Only these: whole names or addresses, case and accents aside. Error: import.people_no_such with {name}.
Status include_only(PeoplePlan& plan, const std::vector<std::string>& names);

void name_guest(PeoplePlan& plan, std::size_t guest, const std::string& name);  // blanks alone are no name
void place_guest(PeoplePlan& plan, std::size_t guest, Side side);               // whoever is me is of my side
// How much of what was said by hand does not hold for the rows as they are read now.
std::size_t count_set_aside(const PeoplePlan& plan);

// They are me, and nobody else of the plan: whoever is me at the table of `into` already. Whose side was guessed is
// guessed anew: who has an address beside mine is of my side.
void choose_me(PeoplePlan& plan, std::size_t guest, const Interview* into = nullptr);
void choose_nobody_me(PeoplePlan& plan, const Interview* into = nullptr);

std::size_t count_new(const PeoplePlan& plan);  // who would be added, those at the table already aside
bool needs_number(const PeoplePlan& plan);      // so many rows that count_new() must be typed to go on

// The person a guest becomes: for reading back and for adding.
Person make_person(const PlanGuest& guest);

// All the plan does to `base`, as one change without edits where nothing is new. Those at the table get what is not
// known of them: address, role. Errors: import.people_shifted and import.people_uneven with {line} while refused(),
// import.people_too_many, edit.* as the commands it is made of.
Result<Change> make_people(const PeoplePlan& plan, const Interview& base);

}  // namespace sourdine
