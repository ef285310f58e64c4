// Invitations and contacts: shown before anybody is added, set right with the keyboard, added as one step.
#include "tests/app/input/keyboards.h"
#include "tests/app/screens/people/people_place.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

constexpr const char* two_meetings = R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
DTSTART:20260414T140000
DTEND:20260414T150000
SUMMARY:Kick-off
ATTENDEE;CN=Lee Okafor:mailto:lee@lumen.example
END:VEVENT
BEGIN:VEVENT
UID:b
DTSTART:20260421T090000
DTEND:20260421T093000
SUMMARY:Follow-up
ATTENDEE;CN=Hugo Pons:mailto:hugo@lumen.example
END:VEVENT
END:VCALENDAR
)";

constexpr const char* contacts = "BEGIN:VCARD\nVERSION:3.0\nFN:Lee Okafor\nEMAIL:lee@lumen.example\nEND:VCARD\n";

}  // namespace

TEST_SUITE("people") {
TEST_CASE("an invitation says when it is and who is invited, and nothing is added")
{
    PeoplePlace place;
    place.read("invite.ics", invitation);
    for (const char* text : {"invite.ics is an invitation of 3 people.", "“Kick-off”", "60 minutes", "Dana Reed", "Lee Okafor", "Mary Stone", "named by the address", "New interview with 3 people"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
    CHECK(place.desk->interviews().empty());
}

TEST_CASE("Enter makes a new interview of an invitation, with me at its table")
{
    PeoplePlace place;
    place.read("invite.ics", invitation);
    place.window.key("Enter");
    REQUIRE(place.desk->interview());
    CHECK_FALSE(place.sheet());
    CHECK(place.interview().head().title == "Kick-off");
    CHECK(place.interview().head().planned_minutes == 60);
    CHECK(place.interview().head().scheduled.has_value());
    CHECK(place.count_persons() == 4);
    CHECK(place.interview().find_me());
    CHECK(place.window.sees("A new interview was made, with 3 people."));
}

TEST_CASE("who I said I am is known to the next invitation")
{
    PeoplePlace place;
    place.read("invite.ics", invitation);
    place.window.type("m");
    place.window.key("Enter");
    CHECK(place.window.sees("Your address is kept in the settings."));
    CHECK(place.desk->settings().own_email == "dana@quiet.example");
    place.read("again.ics", two_meetings);
    place.window.key("Escape");
    place.read("invite2.ics", invitation);
    REQUIRE(place.plan());
    CHECK(place.plan()->guests.front().me);
}

TEST_CASE("one undo takes the new interview away")
{
    PeoplePlace place;
    place.read("invite.ics", invitation);
    place.window.key("Enter");
    REQUIRE(place.desk->interviews().size() == 1);
    place.window.key("Ctrl+Z");
    CHECK(place.desk->interviews().empty());
}

TEST_CASE("once it has begun no undo takes the new interview away")
{
    PeoplePlace place;
    place.read("invite.ics", invitation);
    place.window.key("Enter");
    place.app->carry_out(Command{StartInterview{place.clock.wall}});
    place.app->carry_out(app::UndoLast{});
    place.app->carry_out(app::UndoLast{});
    CHECK(place.desk->interviews().size() == 1);
}

TEST_CASE("an invitation goes to the table of the open interview while that has no title")
{
    PeoplePlace place;
    place.prepare();
    place.read("invite.ics", invitation);
    place.window.key("Enter");
    CHECK(place.desk->interviews().size() == 1);
    CHECK(place.interview().head().title == "Kick-off");
    CHECK(place.count_persons() == 4);
    CHECK(place.window.sees("3 people were added."));
    place.window.key("Ctrl+Z");
    CHECK(place.count_persons() == 1);
    CHECK(place.interview().head().title.empty());
}

TEST_CASE("an invitation to another meeting becomes an interview of its own, unless T says otherwise")
{
    PeoplePlace place;
    place.prepare("Second meeting");
    place.read("invite.ics", invitation);
    CHECK(place.window.sees("New interview with 3 people"));
    place.window.type("t");
    CHECK(place.window.sees("Add 3 people"));
    place.window.key("Enter");
    CHECK(place.desk->interviews().size() == 1);
    CHECK(place.interview().head().title == "Second meeting");
}

TEST_CASE("digits choose what the interview takes over of the meeting")
{
    PeoplePlace place;
    place.prepare();
    place.read("invite.ics", invitation);
    place.window.type("13");
    place.window.key("Enter");
    CHECK(place.interview().head().title.empty());
    CHECK(place.interview().head().planned_minutes == 45);
}

TEST_CASE("the arrows choose which meeting of a calendar is meant")
{
    PeoplePlace place;
    place.read("calendar.ics", two_meetings);
    CHECK(place.window.sees("of 2"));
    const std::size_t first = place.plan()->meeting;
    place.window.key(first == 0 ? "Right" : "Left");
    CHECK(place.plan()->meeting != first);
}

TEST_CASE("whoever is left out with the space bar is not added")
{
    PeoplePlace place;
    place.prepare();
    place.read("invite.ics", invitation);
    place.window.key("Down");
    place.window.type(" ");
    CHECK(place.window.sees("left out"));
    place.window.key("Enter");
    CHECK(place.count_persons() == 3);
    CHECK_FALSE(place.person("Lee Okafor"));
}

TEST_CASE("the guest who is me is the one at the table already")
{
    PeoplePlace place;
    place.prepare();
    place.read("invite.ics", invitation);
    place.window.type("m");
    CHECK(place.window.sees("at the table already"));
    place.window.key("Enter");
    CHECK(place.count_persons() == 3);
    CHECK(place.interview().find_me()->email == "dana@quiet.example");
}

TEST_CASE("a name known by its address alone is set right")
{
    PeoplePlace place;
    place.prepare();
    place.read("invite.ics", invitation);
    place.window.key("End");
    place.window.type("n");
    place.window.key("Ctrl+A");
    place.window.type("Mary Stone-Hall\n");
    place.window.key("Ctrl+Enter");
    place.clock.pass(Milliseconds{1000});
    place.window.settle();
    place.window.key("Ctrl+Enter");
    CHECK(place.person("Mary Stone-Hall"));
}

TEST_CASE("one of ours is said so with C")
{
    PeoplePlace place;
    place.prepare();
    place.read("card.vcf", contacts);
    place.window.type("c");
    place.window.key("Enter");
    REQUIRE(place.person("Lee Okafor"));
    CHECK(place.person("Lee Okafor")->side == Side::Us);
}

TEST_CASE("whoever sits at the table already is said so and not added again")
{
    PeoplePlace place;
    place.prepare();
    place.app->carry_out(Command{AddPerson{Person{.name = "Lee Okafor"}}});
    place.read("card.vcf", contacts);
    CHECK(place.window.sees("at the table already"));
    place.window.key("Enter");
    CHECK(place.count_persons() == 2);
    CHECK(place.person("Lee Okafor")->email == "lee@lumen.example");
}

TEST_CASE("Escape leaves it, and nothing is kept")
{
    PeoplePlace place;
    place.prepare();
    place.read("invite.ics", invitation);
    place.window.key("Escape");
    CHECK_FALSE(place.sheet());
    CHECK(place.count_persons() == 1);
    CHECK(place.interview().head().title.empty());
}

TEST_CASE("a broken invitation gets its sentence above the files")
{
    PeoplePlace place;
    place.read("broken.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Kick-off\n");
    CHECK(place.window.sees("broken.ics is not a whole calendar file"));
    CHECK_FALSE(place.sheet());
}

TEST_CASE("a letter is no list of people")
{
    PeoplePlace place;
    place.read("letter.txt", "This is a long letter. It says nothing of people,\nbut it has lines, and commas, of course.\n\nYours, faithfully\n");
    CHECK(place.window.sees("It cannot be told what letter.txt is."));
}

TEST_CASE("an interview that is live is not disturbed")
{
    PeoplePlace place;
    place.prepare("First meeting");
    place.app->carry_out(Command{StartInterview{place.clock.wall}});
    place.read("invite.ics", invitation);
    CHECK_FALSE(place.sheet());
    CHECK(place.app->live());
}

TEST_CASE("F1 shows the keys before anybody is added, and adds nobody")
{
    PeoplePlace place;
    place.read("invite.ics", invitation);
    place.window.key("F1");
    CHECK_FALSE(place.window.find("###add-people"));
    place.window.key("Enter");
    place.window.key("F1");
    CHECK(place.sheet());
    CHECK(place.window.find("###add-people"));
    place.window.key("Enter");
    CHECK_FALSE(place.sheet());
}

TEST_CASE("on a French keyboard the digit row means its places")
{
    PeoplePlace place{Language::French};
    place.read("invite.ics", invitation);
    REQUIRE(place.plan()->take_start);
    place.window.queue().key(digit(azerty, 2));
    place.window.queue().text(U'é');
    place.window.queue().key(released(digit(azerty, 2)));
    place.window.settle();
    CHECK_FALSE(place.plan()->take_start);
}

TEST_CASE("nothing is clipped away in a narrow window, in French")
{
    PeoplePlace place{Language::French, {1280, 800}};
    place.read("invite.ics", invitation);
    CHECK(place.window.find("###add-people"));
    CHECK(place.window.sees("Nouvel entretien avec 3 personnes"));
    CHECK(place.window.sees("nom tiré de l’adresse"));
}
}
