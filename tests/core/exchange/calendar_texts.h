// Invitations as three calendars write them, invented, and short ways to show what was read of them.
#pragma once

#include "core/base/iso_time.h"
#include "core/exchange/contacts.h"

#include <string>
#include <vector>

namespace sourdine {

using Names = std::vector<std::string>;

// A calendar in Paris: winter time but from the end of March to the end of October 2026.
inline LocalTime show_in_paris(WallTime time)
{
    using namespace std::chrono;
    const WallTime summer{sys_days{2026y / March / 29}.time_since_epoch() + hours{1}};
    const WallTime winter{sys_days{2026y / October / 25}.time_since_epoch() + hours{1}};
    const hours offset{time >= summer && time < winter ? 2 : 1};
    return LocalTime{floor<minutes>(time.time_since_epoch()) + offset};
}

// Read on Monday 12 January 2026 at 9:00 in Paris.
inline Result<std::vector<Invitation>> read_invitations(std::string_view text)
{
    using namespace std::chrono;
    return read_ics(text, "x.ics", WallTime{sys_days{2026y / January / 12}.time_since_epoch() + hours{8}}, show_in_paris);
}

inline std::string event(const std::string& lines)
{
    return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
}

inline std::string show_start(const Invitation& meeting)
{
    return meeting.start ? write_iso_minute(*meeting.start) : "none";
}

inline Names show_starts(const std::string& text)
{
    Names out;
    const auto read = read_invitations(text);
    if (!read) return {read.error().key};
    for (const Invitation& meeting : *read) out.push_back(show_start(meeting) + " " + std::to_string(meeting.minutes));
    return out;
}

inline std::string show_repeat_doubts(const std::string& text)
{
    const auto read = read_invitations(text);
    if (!read) return read.error().key;
    std::string out = show_start(read->front());
    for (const Error& doubt : read->front().doubts) out += " " + doubt.key;
    return out;
}

inline std::string show_person(const Contact& contact)
{
    if (contact.email.empty()) return contact.name;
    return (contact.name.empty() ? "" : contact.name + " ") + "<" + contact.email + ">";
}

inline Names show_people(const std::vector<Contact>& people)
{
    Names out;
    for (const Contact& contact : people) out.push_back(show_person(contact));
    return out;
}

// "key line"
template <class T>
std::string show_error(const Result<T>& result)
{
    if (result.ok()) return "ok";
    std::string out = result.error().key;
    for (const auto& [name, value] : result.error().args)
        if (name == "line") out += " " + value;
    return out;
}

inline constexpr std::string_view outlook_invitation =
    "BEGIN:VCALENDAR\r\nPRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n"
    "BEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16011028T030000\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nX-MS-OLK-FORCEINSPECTOROPEN:TRUE\r\n"
    "BEGIN:VEVENT\r\nATTENDEE;CN=\"Aubry, Claire\";RSVP=TRUE:mailto:claire.aubry@nordalia.example\r\n"
    "ATTENDEE;CN='Hugo Pons';RSVP=TRUE;PARTSTAT=NEEDS-ACTION:MAILTO:h.pons@nor\r\n dalia.example\r\n"
    "ATTENDEE;CN=\"Salle Vercors\";CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT:mailto:vercors@nordalia.example\r\n"
    "CLASS:PUBLIC\r\nDESCRIPTION:Bonjour\\,\\nmerci de votre accueil.\\n\r\n"
    "DTEND;TZID=\"Romance Standard Time\":20260716T144500\r\nDTSTAMP:20260701T080000Z\r\n"
    "DTSTART;TZID=\"Romance Standard Time\":20260716T140000\r\nLOCATION:Salle Vercors\\; 2e étage\r\n"
    "ORGANIZER;CN=\"Inès Karam\":mailto:ines.karam@conseil-aubepine.example\r\nSEQUENCE:0\r\n"
    "SUMMARY;LANGUAGE=fr:Entretien Nordalia : expédition\\, retours et suites de la\r\n  réunion du comité de pilotage\r\n"
    "UID:040000008200E00074C5B7101A82E008\r\nX-MICROSOFT-CDO-ALLDAYEVENT:FALSE\r\n"
    "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nACTION:DISPLAY\r\nDESCRIPTION:Reminder\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

inline constexpr std::string_view google_invitation =
    "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\n"
    "BEGIN:VEVENT\r\nDTSTART:20260112T143000Z\r\nDTEND:20260112T153000Z\r\nDTSTAMP:20260105T090000Z\r\n"
    "ORGANIZER;CN=tom.reed@ashgrove.example:mailto:tom.reed@ashgrove.example\r\nUID:5k2l@google.com\r\n"
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE\r\n ;CN=tom.reed@ashgrove.example;X-NUM-GUESTS=0:mailto:tom.reed@ashgrove.example\r\n"
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=\r\n TRUE;CN=m.oneill@harbourline.example;X-NUM-GUESTS=0:mailto:m.oneill@harbourlin\r\n e.example\r\n"
    "ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=DECLINED;CN=Priya Nair:mailto:priya@harbourline.example\r\n"
    "ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Quay room:mailto:c_188@resource.calendar.google.com\r\n"
    "STATUS:CONFIRMED\r\nSUMMARY:Interview: what slows the warehouse down\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

inline constexpr std::string_view apple_invitation =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Apple Inc.//macOS 14.2//EN\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n"
    "BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nDTSTART:19810329T020000\r\nTZNAME:UTC+2\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nDTSTART:19961027T030000\r\nTZNAME:UTC+1\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:3F-22\r\nRECURRENCE-ID;TZID=Europe/Paris:20260714T160000\r\n"
    "DTSTART;TZID=Europe/Paris:20260715T160000\r\nDURATION:PT1H30M\r\nSUMMARY:Point hebdomadaire (décalé)\r\n"
    "ORGANIZER;CN=\"Zoé Lemaître\";EMAIL=\"zoe@atelier-lune.example\":/aMTg2/principal/\r\n"
    "ATTENDEE;CN=\"Marc Le Goff\";CUTYPE=INDIVIDUAL;EMAIL=\"marc.legoff@atelier-lune\r\n .example\";PARTSTAT=ACCEPTED:urn:uuid:8a1d\r\n"
    "ATTENDEE;CN=\"Zoé Lemaître\";CUTYPE=INDIVIDUAL;EMAIL=\"zoe@atelier-lune.example\":/aMTg2/principal/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

}  // namespace sourdine
