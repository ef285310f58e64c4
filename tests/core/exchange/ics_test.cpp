#include "tests/core/exchange/calendar_texts.h"

#include <doctest/doctest.h>

namespace sourdine {

TEST_CASE("an Outlook invitation: folded lines, its own zone under a Windows name, commas that are text")
{
    const auto read = read_invitations(outlook_invitation);
    REQUIRE(read.ok());
    REQUIRE(read->size() == 1);
    const Invitation& meeting = read->front();
    CHECK(meeting.title == "Entretien Nordalia : expédition, retours et suites de la réunion du comité de pilotage");
    CHECK(show_start(meeting) == "2026-07-16T14:00");
    CHECK(meeting.minutes == 45);
    CHECK_FALSE(meeting.whole_day);
    CHECK(meeting.place == "Salle Vercors; 2e étage");
    CHECK(meeting.description == "Bonjour,\nmerci de votre accueil.");
    REQUIRE(meeting.organiser);
    CHECK(show_person(*meeting.organiser) == "Inès Karam <ines.karam@conseil-aubepine.example>");
    CHECK(show_people(meeting.attendees) == Names{"Claire Aubry <claire.aubry@nordalia.example>", "Hugo Pons <h.pons@nordalia.example>"});
    CHECK(meeting.line == 21);
    CHECK(meeting.doubts.empty());
}

TEST_CASE("a zone that the file defines counts as it is defined there, whatever its name")
{
    const auto read = read_invitations(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\n"
        "END:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=Customized Time Zone:20260112T100000\nEND:VEVENT\nEND:VCALENDAR\n");
    REQUIRE(read.ok());
    CHECK(show_start(read->front()) == "2026-01-12T08:00");
    CHECK(read->front().doubts.empty());
}

TEST_CASE("a Google invitation is in UTC and invites a room that is no person")
{
    const auto read = read_invitations(google_invitation);
    REQUIRE(read.ok());
    REQUIRE(read->size() == 1);
    const Invitation& meeting = read->front();
    CHECK(meeting.title == "Interview: what slows the warehouse down");
    CHECK(show_start(meeting) == "2026-01-12T15:30");
    CHECK(meeting.minutes == 60);
    REQUIRE(meeting.organiser);
    CHECK(meeting.organiser->email == "tom.reed@ashgrove.example");
    CHECK(show_people(meeting.attendees) == Names{"<m.oneill@harbourline.example>", "Priya Nair <priya@harbourline.example>"});
    REQUIRE(meeting.doubts.size() == 1);
    CHECK(meeting.doubts[0] == Error{Fault::Format, "import.meeting_declined", {{"name", "Priya Nair"}}});
}

TEST_CASE("an Apple invitation names addresses beside links of its own, and a repeat of a series")
{
    const auto read = read_invitations(apple_invitation);
    REQUIRE(read.ok());
    REQUIRE(read->size() == 1);
    const Invitation& meeting = read->front();
    CHECK(meeting.title == "Point hebdomadaire (décalé)");
    CHECK(show_start(meeting) == "2026-07-15T16:00");
    CHECK(meeting.minutes == 90);
    REQUIRE(meeting.organiser);
    CHECK(show_person(*meeting.organiser) == "Zoé Lemaître <zoe@atelier-lune.example>");
    CHECK(show_people(meeting.attendees) == Names{"Marc Le Goff <marc.legoff@atelier-lune.example>"});
}

TEST_CASE("an old calendar in quoted-printable reads the same")
{
    const auto read = read_invitations(
        "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:R=C3=A9union =\r\n"
        "avec Nordalia\r\nDTSTART:20260112T130000Z\r\nDTEND:20260112T134500Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    REQUIRE(read.ok());
    CHECK(read->front().title == "Réunion avec Nordalia");
    CHECK(show_start(read->front()) == "2026-01-12T14:00");
    CHECK(read->front().minutes == 45);
}

TEST_CASE("a time without a zone is what the calendar here shows")
{
    CHECK(show_starts(event("DTSTART:20260112T101500\nDURATION:PT1H30M\n")) == Names{"2026-01-12T10:15 90"});
}

TEST_CASE("zones are known by their common name, by that of Windows, and behind a path")
{
    CHECK(show_starts(event("DTSTART;TZID=America/New_York:20260112T090000\n")) == Names{"2026-01-12T15:00 0"});
    CHECK(show_starts(event("DTSTART;TZID=Eastern Standard Time:20260712T090000\n")) == Names{"2026-07-12T15:00 0"});
    CHECK(show_starts(event("DTSTART;TZID=\"/freeassociation.sourceforge.net/Europe/London\":20260112T090000\n")) == Names{"2026-01-12T10:00 0"});
}

TEST_CASE("a zone nobody knows is said as a doubt, and the time stands as it is")
{
    const auto read = read_invitations(event("DTSTART;TZID=../../etc/localtime:20260112T090000\nDTEND;TZID=../../etc/localtime:20260112T100000\n"));
    REQUIRE(read.ok());
    CHECK(show_start(read->front()) == "2026-01-12T09:00");
    CHECK(read->front().minutes == 60);
    REQUIRE(read->front().doubts.size() == 1);
    CHECK(read->front().doubts[0].key == "import.meeting_zone");
}

TEST_CASE("a meeting across the change to summer time is as long as a clock says")
{
    CHECK(show_starts(event("DTSTART;TZID=Europe/Paris:20260329T013000\nDTEND;TZID=Europe/Paris:20260329T033000\n")) == Names{"2026-03-29T01:30 60"});
}

TEST_CASE("a whole day has no minutes")
{
    const auto read = read_invitations(event("DTSTART;VALUE=DATE:20260112\nDTEND;VALUE=DATE:20260113\n"));
    REQUIRE(read.ok());
    CHECK(read->front().whole_day);
    CHECK(show_start(read->front()) == "2026-01-12T00:00");
    CHECK(read->front().minutes == 0);
}

TEST_CASE("of a weekly meeting the next one counts, in winter and in summer at its own hour")
{
    CHECK(show_starts(event("DTSTART;TZID=Europe/Paris:20250107T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=TU\n")) == Names{"2026-01-13T10:00 60"});
    CHECK(show_starts(event("DTSTART:20250107T090000Z\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=99991231T235959Z\n")) == Names{"2026-01-20T10:00 0"});
}

TEST_CASE("a repeat under way is the one that is meant")
{
    CHECK(show_starts(event("DTSTART:20251208T083000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\n")) == Names{"2026-01-12T08:30 60"});
}

TEST_CASE("of a series that is over the last one counts")
{
    CHECK(show_starts(event("DTSTART:20250107T090000\nRRULE:FREQ=MONTHLY;COUNT=3\n")) == Names{"2025-03-07T09:00 0"});
}

TEST_CASE("repeats taken out or moved are not what comes next")
{
    const std::string series =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:weekly\nDTSTART;TZID=Europe/Paris:20260106T100000\nRRULE:FREQ=WEEKLY\n"
        "EXDATE;TZID=Europe/Paris:20260113T100000\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nSUMMARY:moved\nRECURRENCE-ID;TZID=Europe/Paris:20260120T100000\n"
        "DTSTART;TZID=Europe/Paris:20260121T160000\nEND:VEVENT\nEND:VCALENDAR\n";
    const auto read = read_invitations(series);
    REQUIRE(read.ok());
    REQUIRE(read->size() == 1);
    CHECK(read->front().title == "moved");
    CHECK(show_start(read->front()) == "2026-01-21T16:00");
}

TEST_CASE("a date added to a series may be the next one")
{
    CHECK(show_starts(event("DTSTART:20260106T100000\nRRULE:FREQ=MONTHLY\nRDATE:20260115T110000\n")) == Names{"2026-01-15T11:00 0"});
}

TEST_CASE("a cancelled meeting says so")
{
    const auto read = read_invitations("BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART:20260112T100000\nEND:VEVENT\nEND:VCALENDAR\n");
    REQUIRE(read.ok());
    CHECK(read->front().cancelled);
    CHECK(read->front().doubts == std::vector<Error>{{Fault::Format, "import.meeting_cancelled", {}}});
    CHECK(read_invitations(event("STATUS:CANCELLED\n"))->front().cancelled);
}

TEST_CASE("meetings come by time, those without one last")
{
    const auto read = read_invitations(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:none\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:late\nDTSTART:20260113T100000\nEND:VEVENT\n"
        "BEGIN:VEVENT\nSUMMARY:early\nDTSTART:20260112T100000\nEND:VEVENT\nEND:VCALENDAR\n");
    REQUIRE(read.ok());
    REQUIRE(read->size() == 3);
    CHECK((*read)[0].title == "early");
    CHECK((*read)[1].title == "late");
    CHECK_FALSE((*read)[2].start.has_value());
}

TEST_CASE("who organises is not among those who are invited, and nobody is there twice")
{
    const auto read = read_invitations(event(
        "ORGANIZER;CN=Zoé Lemaître:mailto:zoe@lune.example\nATTENDEE;CN=Zoé:MAILTO:Zoe@lune.example\nATTENDEE;CN=\"Le Goff, Marc\":mailto:marc%2Bwork@lune.example\n"
        "ATTENDEE:mailto:MARC+work@lune.example\nATTENDEE;CN=\"Nora Blum, PhD\":invalid:nomail\nLOCATION:Salle Vercors\n"
        "ATTENDEE;CN=Salle Vercors:mailto:vercors@lune.example\nATTENDEE;CUTYPE=GROUP;CN=Tous:mailto:tous@lune.example\n"));
    REQUIRE(read.ok());
    CHECK(show_people(read->front().attendees) == Names{"Marc Le Goff <marc+work@lune.example>", "Nora Blum, PhD"});
    CHECK(read->front().attendees[0].first == "Marc");
    CHECK(read->front().attendees[0].last == "Le Goff");
}

TEST_CASE("a file without a meeting, a broken one and a bad date each have their sentence")
{
    CHECK(show_error(read_invitations("BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n")) == "import.no_meeting");
    CHECK(show_error(read_invitations("hello\n")) == "import.no_meeting");
    CHECK(show_error(read_invitations("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n")) == "import.broken_calendar 2");
    CHECK(show_error(read_invitations("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n")) == "import.broken_calendar 3");
    CHECK(show_error(read_invitations("SUMMARY:x\n")) == "import.broken_calendar 1");
    CHECK(show_error(read_invitations(event("DTSTART:20260231T100000\n"))) == "import.calendar_date 3");
    CHECK(show_error(read_invitations(event("DTSTART:99999999T999999Z\n"))) == "import.calendar_date 3");
    CHECK(show_error(read_invitations(event("DTSTART:20260112T100000\nDURATION:banana\n"))) == "import.calendar_date 4");
}

TEST_CASE("a calendar nested without end is refused")
{
    std::string text = "BEGIN:VCALENDAR\n";
    for (int i = 0; i < 100'000; ++i) text += "BEGIN:X\n";
    CHECK(show_error(read_invitations(text)) == "import.broken_calendar 9");
}

TEST_CASE("a rule that asks for all seconds of a century, or for a day that never comes, gives the first time and a doubt")
{
    CHECK(show_repeat_doubts(event("DTSTART:20260106T100000\nRRULE:FREQ=SECONDLY;COUNT=2000000000\n")) == "2026-01-06T10:00 import.meeting_repeat");
    CHECK(show_repeat_doubts(event("DTSTART:20260106T100000\nRRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30\n")) == "2026-01-06T10:00 import.meeting_repeat");
    CHECK(show_repeat_doubts(event("DTSTART:20260106T100000\nRRULE:FREQ=BANANA\n")) == "2026-01-06T10:00 import.meeting_repeat");
    CHECK(show_repeat_doubts(event("DTSTART:20260106T100000\nRRULE:FREQ=DAILY;COUNT=2000000000\n")) == "2026-01-12T10:00");
    CHECK(show_repeat_doubts(event("DTSTART:20260106T100000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n")) == "2026-01-06T10:00 import.meeting_repeat");
}

TEST_CASE("a zone whose rules would never end is not followed")
{
    const auto read = read_invitations(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Mine\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
        "RRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=Mine:20260112T090000\nEND:VEVENT\nEND:VCALENDAR\n");
    REQUIRE(read.ok());
    CHECK(show_start(read->front()) == "2026-01-12T09:00");
    CHECK(read->front().doubts[0].key == "import.meeting_zone");
}

}  // namespace sourdine
