// People and meetings as calendars and address books tell them, before anybody decides who sits at the table.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// One person. Texts are valid UTF-8 (NFC), trimmed, in one line; any may be empty.
struct Contact {
    std::string name;     // as it is shown: "Claire Aubry"; made of first and last where only those are given
    std::string first;
    std::string last;
    std::string email;    // without "mailto:"; as written, case kept
    std::string role;
    std::string company;
    int line = 0;         // 1-based, where it begins in the file
    bool operator==(const Contact&) const = default;
};

// One meeting of a calendar file: of a repeated one, the instance the file is about (RECURRENCE-ID), else the next that
// is not over at `now`, else the last.
struct Invitation {
    std::string title;
    std::optional<LocalTime> start;  // by the calendar here; empty: the file names no time
    bool whole_day = false;
    int minutes = 0;                 // 0: not said
    std::string place;
    std::string description;
    std::optional<Contact> organiser;
    std::vector<Contact> attendees;  // persons alone (no rooms, no resources), the organiser not twice
    bool cancelled = false;
    std::vector<Error> doubts;       // import.meeting_*: cancelled, a zone nobody knows, a repeat that was not followed, who declined
    int line = 0;
};

// What the calendar here shows at a moment (Clock::local_time).
using ToLocal = std::function<LocalTime(WallTime)>;

// The meetings of an .ics text (RFC 5545; Outlook, Google, Apple), already decoded, by time. Errors: import.no_meeting,
// import.broken_calendar and import.calendar_date with {file} and {line}, import.calendar_too_big.
Result<std::vector<Invitation>> read_ics(std::string_view text, const std::string& file, WallTime now, const ToLocal& to_local);

// The people of a .vcf text (vCard 2.1, 3.0 RFC 2426, 4.0 RFC 6350), several in one file. `bytes` before decoding: a 2.1
// card names its own character set, card by card. Errors: import.no_contact, import.cards_too_big,
// import.broken_card with {file} and {line}.
Result<std::vector<Contact>> read_vcf(std::string_view bytes, const std::string& file);

}  // namespace sourdine
