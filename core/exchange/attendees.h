// Who is invited to a meeting: persons, not rooms.
#pragma once

#include "core/exchange/contacts.h"
#include "core/exchange/content_lines.h"

namespace sourdine {

struct Invited {
    std::optional<Contact> organiser;
    std::vector<Contact> attendees;  // the organiser not among them, nobody twice
    std::vector<Error> doubts;       // import.meeting_declined
};

// From the ATTENDEE and ORGANIZER lines of one meeting held at `place`.
Invited read_attendees(const std::vector<ContentLine>& lines, const std::string& place);

// "Aubry, Claire" is Claire Aubry; the other parts are told where the writing tells them.
void set_shown_name(Contact& contact, std::string_view written);

// The address of "mailto:claire%40x.example?subject=…"; empty: it is none.
std::string read_mail_address(std::string_view text);

}  // namespace sourdine
