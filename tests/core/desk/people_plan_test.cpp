// People from invitations, contacts and tables: what is planned and read back, what is added, and that one undo takes
// it all back.
#include "core/desk/known_people.h"
#include "core/desk/people_plan.h"
#include "core/desk/tell_people.h"
#include "tests/core/desk/room.h"

#include <fstream>

namespace sourdine {

using test::fault_of;
using test::Room;
using Strings = std::vector<std::string>;

namespace {

constexpr const char* three_people =
    "Prénom;Nom;E-mail;Fonction\nClaire;Aubry;claire.aubry@nordalia.example;Expédition\nHugo;Pons;hugo.pons@nordalia.example;Production\n"
    "Inès;Karam;ines.karam@aubepine.example;Conseil\n";

constexpr const char* invitation =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260316T090000Z\r\nDTEND:20260316T101500Z\r\nSUMMARY:Retours et suites\r\n"
    "ORGANIZER;CN=\"Inès Karam\":mailto:Ines.Karam@aubepine.example\r\nATTENDEE;CN=\"Aubry, Claire\":mailto:claire.aubry@nordalia.example\r\n"
    "ATTENDEE:mailto:hugo.pons@nordalia.example\r\nATTENDEE;CN=Tom Reed:mailto:tom@paris.aubepine.example\r\n"
    "ATTENDEE;CN=Priya Nair;PARTSTAT=DECLINED:mailto:priya@nordalia.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

constexpr const char* cards =
    "BEGIN:VCARD\nVERSION:3.0\nFN:Claire Aubry\nN:Aubry;Claire;;;\nEMAIL:claire@gmail.com\nTITLE:CEO\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Hugo Pons\nN:Pons;Hugo;;;\nEMAIL:hugo@gmail.com\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Hugo Pons\nN:Pons;Hugo;;;\nEMAIL:hugo@gmail.com\nEND:VCARD\n";

std::string row(int i)
{
    const std::string n = std::to_string(i);
    return "Guest" + std::string(1, static_cast<char>('A' + i % 26)) + " Number" + n + ",guest" + n + "@nordalia.example\n";
}

std::string rows(int count)
{
    std::string out = "Name,E-mail\n";
    for (int i = 0; i < count; ++i) out += row(i);
    return out;
}

// Eight people whose addresses slip by a row from the third on.
constexpr const char* slipped =
    "Name,E-mail\nClaire Aubry,claire.aubry@nordalia.example\nHugo Pons,hugo.pons@nordalia.example\nMarc Le Goff,zoe.lemaitre@nordalia.example\n"
    "Zoé Lemaître,tom.reed@nordalia.example\nTom Reed,priya.nair@nordalia.example\nPriya Nair,ana.lima@nordalia.example\n"
    "Ana Lima,yann.morvan@nordalia.example\nYann Morvan,paul.stern@nordalia.example\nPaul Stern,\n";

struct PeopleRoom : Room {
    Settings mine;

    PeopleRoom() { mine.own_email = "ines.karam@aubepine.example"; }
    // Without a title, a date or anybody at the table.
    void create_bare()
    {
        const auto id = desk->create({"Nordalia", "", std::nullopt, 45, {}});
        REQUIRE_MESSAGE(id.ok(), (id ? "" : id.error().key));
    }
    PeoplePlan plan(const std::string& text) const
    {
        auto made = plan_people(text, "people", desk->interview(), mine, clock);
        REQUIRE_MESSAGE(made.ok(), (made ? "" : made.error().key));
        return std::move(made).value();
    }
    std::string refusal(const std::string& text) const
    {
        const auto made = plan_people(text, "people", desk->interview(), mine, clock);
        return made ? std::string{} : made.error().key;
    }
    void add(const PeoplePlan& plan) { REQUIRE(fault_of(desk->add_people(plan)) == ""); }
    // "1 Claire Aubry, Expédition, claire@…", ours with a +, me with a *.
    Strings table() const
    {
        Strings out;
        for (const Person* p : interview().by_seat())
            out.push_back(std::to_string(p->seat) + " " + tell_person(*p) + (p->me ? " *" : p->side == Side::Us ? " +" : ""));
        return out;
    }
};

Strings guests_of(const PeoplePlan& plan)
{
    Strings out;
    for (const PlanGuest& each : plan.guests) out.push_back(tell_guest(Phrases::of(Language::English), each));
    return out;
}

Strings doubts_of(const PeoplePlan& plan)
{
    Strings out;
    for (const PeopleDoubt& each : plan.doubts) out.push_back(std::to_string(each.line) + " " + std::string(name_of(each.fault)));
    return out;
}

}  // namespace

TEST_CASE("what a file is, is told by its content and not by its name")
{
    PeopleRoom room;
    room.create_bare();
    CHECK(room.plan(invitation).source == PeopleSource::Invitation);
    CHECK(room.plan(cards).source == PeopleSource::Contacts);
    CHECK(room.plan(three_people).source == PeopleSource::Table);
    CHECK(room.plan("\xEF\xBB\xBF\n" + std::string(invitation)).source == PeopleSource::Invitation);
    CHECK(room.refusal("PK\x03\x04 a spreadsheet") == "import.people_no_list");
    CHECK(room.refusal("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n") == "import.people_no_list");
    CHECK(room.refusal("") == "import.no_rows");
}

TEST_CASE("a table says whom it would add, row by row, and who is me")
{
    PeopleRoom room;
    room.create_bare();
    const PeoplePlan plan = room.plan(three_people);
    CHECK(plan.rows == 3);
    CHECK(count_new(plan) == 3);
    CHECK(plan.doubts.empty());
    CHECK(guests_of(plan) == Strings{"Line 2: Claire Aubry, Expédition, claire.aubry@nordalia.example (client).",
                                     "Line 3: Hugo Pons, Production, hugo.pons@nordalia.example (client).",
                                     "Line 4: Inès Karam, Conseil, ines.karam@aubepine.example (me)."});
}

TEST_CASE("what is read back is what comes to the table")
{
    PeopleRoom room;
    room.create_bare();
    room.add(room.plan(three_people));
    CHECK(room.table() == Strings{"1 Claire Aubry, Expédition, claire.aubry@nordalia.example", "2 Hugo Pons, Production, hugo.pons@nordalia.example",
                                  "3 Inès Karam, Conseil, ines.karam@aubepine.example *"});
    CHECK(room.on_disk(room.interview().head().id).same_records(room.interview()));
}

TEST_CASE("one undo takes everybody back, one redo brings them again")
{
    PeopleRoom room;
    room.create_bare();
    const Interview before = room.interview();
    room.add(room.plan(invitation));
    const Interview after = room.interview();
    CHECK(*room.desk->undo_title() == "undo.import_people");
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().same_records(before));
    REQUIRE(fault_of(room.desk->redo()) == "");
    CHECK(room.interview().same_records(after));
}

TEST_CASE("an invitation gives people, title, date and length to an interview that has none")
{
    PeopleRoom room;
    room.create_bare();
    const PeoplePlan plan = room.plan(invitation);
    CHECK(tell_meeting(Phrases::of(Language::English), plan) == "The meeting: “Retours et suites”, Monday 16 March 2026 at 10:00, 75 minutes.");
    CHECK(tell_taken(Phrases::of(Language::English), plan) == "The interview takes over the title, the date and the length of the meeting.");
    CHECK(guests_of(plan) == Strings{"Line 8: Inès Karam, Ines.Karam@aubepine.example (me).", "Line 9: Claire Aubry, claire.aubry@nordalia.example (client).",
                                     "Line 10: Hugo Pons, hugo.pons@nordalia.example (client, named by the address).",
                                     "Line 11: Tom Reed, tom@paris.aubepine.example (us).",
                                     "Line 12: Priya Nair, priya@nordalia.example (client, left out)."});
    room.add(plan);
    CHECK(room.interview().head().title == "Retours et suites");
    CHECK(room.interview().head().scheduled == LocalTime{std::chrono::local_days{std::chrono::year{2026} / 3 / 16} + std::chrono::hours{10}});
    CHECK(room.interview().head().planned_minutes == 75);
    CHECK(room.table() == Strings{"1 Claire Aubry, claire.aubry@nordalia.example", "2 Hugo Pons, hugo.pons@nordalia.example",
                                  "3 Inès Karam, Ines.Karam@aubepine.example *", "4 Tom Reed, tom@paris.aubepine.example +"});
}

TEST_CASE("what the interview has of its own stays, until the invitation is chosen")
{
    PeopleRoom room;
    room.create_bare();
    Head head = room.interview().head();
    head.title = "My own title";
    head.planned_minutes = 30;
    room.run(UpdateHead{head});
    PeoplePlan plan = room.plan(invitation);
    CHECK_FALSE(plan.take_title);
    CHECK_FALSE(plan.take_minutes);
    CHECK(plan.take_start);
    plan.take_minutes = true;
    room.add(plan);
    CHECK(room.interview().head().title == "My own title");
    CHECK(room.interview().head().planned_minutes == 75);
}

TEST_CASE("a cancelled meeting and who has declined are said")
{
    PeopleRoom room;
    room.create_bare();
    std::string text = invitation;
    text.insert(text.find("UID:1"), "STATUS:CANCELLED\r\n");
    const PeoplePlan plan = room.plan(text);
    Strings keys;
    for (const Error& each : plan.remarks) keys.push_back(each.key);
    CHECK(keys == Strings{"import.meeting_cancelled", "import.meeting_declined"});
}

TEST_CASE("of several meetings the next one is meant, and another can be chosen")
{
    PeopleRoom room;
    room.create_bare();
    const std::string event = "BEGIN:VEVENT\nUID:a\nDTSTART:20260301T090000Z\nDTEND:20260301T100000Z\nSUMMARY:Past\nATTENDEE:mailto:a@x.example\nEND:VEVENT\n"
                              "BEGIN:VEVENT\nUID:b\nDTSTART:20260320T090000Z\nDTEND:20260320T100000Z\nSUMMARY:Next\nATTENDEE:mailto:b@x.example\nEND:VEVENT\n"
                              "BEGIN:VEVENT\nUID:c\nDTSTART:20260401T090000Z\nDTEND:20260401T100000Z\nSUMMARY:Later\nATTENDEE:mailto:c@x.example\nEND:VEVENT\n";
    PeoplePlan plan = room.plan("BEGIN:VCALENDAR\n" + event + "END:VCALENDAR\n");
    CHECK(plan.meetings[plan.meeting].title == "Next");
    CHECK(plan.remarks.back().key == "import.meeting_of_several");
    set_meeting(plan, 2, room.desk->interview());
    REQUIRE(plan.guests.size() == 1);
    CHECK(plan.guests[0].email == "c@x.example");
}

TEST_CASE("public mail domains are nobody's side")
{
    PeopleRoom room;
    room.create_bare();
    room.mine.own_email = "ines@gmail.com";
    CHECK(guests_of(room.plan(cards)) == Strings{"Line 1: Claire Aubry, CEO, claire@gmail.com (client).", "Line 8: Hugo Pons, hugo@gmail.com (client).",
                                                 "Line 14: Hugo Pons, hugo@gmail.com (client, left out)."});
}

TEST_CASE("each of my addresses is me, and so is my name without an address")
{
    PeopleRoom room;
    room.create_bare();
    room.mine.own_name = "Inès Karam";
    room.mine.own_email = "ines@gmail.com; IK@aubepine.example";
    CHECK(room.plan("Name,E-mail\nClaire Aubry,ca@nordalia.example\nIK,ik@aubepine.example\n").guests[1].me);
    CHECK(room.plan("Name,Role\nClaire Aubry,CEO\nines karam,adviser\n").guests[1].me);
    CHECK_FALSE(room.plan("Name,E-mail\nClaire Aubry,ca@nordalia.example\nInès Karam,ines@nordalia.example\n").guests[1].me);
}

TEST_CASE("without an address of mine I say who is me")
{
    PeopleRoom room;
    room.create_bare();
    room.mine.own_email = "";
    PeoplePlan plan = room.plan(three_people);
    CHECK_FALSE(plan.guests[2].me);
    choose_me(plan, 0);
    choose_me(plan, 2);
    room.add(plan);
    REQUIRE(room.interview().find_me() != nullptr);
    CHECK(room.interview().find_me()->name == "Inès Karam");
    CHECK(room.interview().persons().front().side == Side::Client);
}

TEST_CASE("who has an address beside mine is of my side once I said who I am, unless I said otherwise")
{
    PeopleRoom room;
    room.create_bare();
    room.mine.own_email = "";
    PeoplePlan plan = room.plan("Name,E-mail\nClaire Aubry,ca@nordalia.example\nInès Karam,ik@aubepine.example\nNora Diallo,nd@aubepine.example\nPaul Roy,pr@aubepine.example\n");
    plan.guests[0].side = Side::Us;
    choose_me(plan, 1);
    CHECK(plan.guests[2].side == Side::Us);
    CHECK(plan.guests[3].side == Side::Us);
    plan.guests[3].side = Side::Client;
    choose_me(plan, 2);
    CHECK(plan.guests[1].side == Side::Us);
    CHECK(plan.guests[3].side == Side::Client);
    choose_nobody_me(plan);
    CHECK(plan.guests[1].side == Side::Client);
    CHECK(plan.guests[2].side == Side::Client);
    CHECK(plan.guests[0].side == Side::Us);
}

TEST_CASE("whoever is at the table comes no second time, and gets the address that was not known")
{
    PeopleRoom room;
    room.create();
    PeoplePlan plan = room.plan("Name,E-mail,Role\nCLAIRE AUBRY,claire@nordalia.example,CEO\nZoé Lemaître,zoe@nordalia.example,Stock\n");
    CHECK(count_new(plan) == 1);
    room.add(plan);
    CHECK(room.table() == Strings{"1 Claire Aubry, CEO, claire@nordalia.example", "2 Hugo Pons", "3 Zoé Lemaître, Stock, zoe@nordalia.example", "4 Me *"});
    plan = room.plan("Name,E-mail,Role\nC. Aubry,Claire@Nordalia.example,Chair\n");
    CHECK(guests_of(plan) == Strings{"Line 2: C. Aubry, Chair, Claire@Nordalia.example (client, at the table already)."});
    const Interview before = room.interview();
    room.add(plan);
    CHECK(room.interview().same_records(before));
}

TEST_CASE("the me of an invitation is the me at the table, whatever they are called there")
{
    PeopleRoom room;
    room.create();
    room.add(room.plan(invitation));
    CHECK(room.table() == Strings{"1 Claire Aubry, claire.aubry@nordalia.example", "2 Hugo Pons, hugo.pons@nordalia.example",
                                  "3 Me, Ines.Karam@aubepine.example *", "4 Tom Reed, tom@paris.aubepine.example +"});
}

TEST_CASE("a column that has slipped by a row adds nobody, unless it is accepted")
{
    PeopleRoom room;
    room.create_bare();
    PeoplePlan plan = room.plan(slipped);
    REQUIRE(plan.refused());
    REQUIRE_FALSE(plan.doubts.empty());
    CHECK(plan.doubts[0].fault == PeopleFault::Shifted);
    CHECK(plan.doubts[0].line == 4);
    CHECK(fault_of(room.desk->add_people(plan)) == "import.people_shifted");
    CHECK(room.interview().persons().empty());
    plan.doubts_accepted = true;
    room.add(plan);
    CHECK(room.interview().persons().size() == 9);
}

TEST_CASE("an uneven row is nobody, and holds up the others until that is accepted")
{
    PeopleRoom room;
    room.create_bare();
    PeoplePlan plan = room.plan("Name,Role,E-mail\nClaire Aubry,CEO,claire@x.example\nHugo Pons,hugo@x.example\nZoé Lemaître,Stock,zoe@x.example\n");
    CHECK(plan.rows == 3);
    CHECK(plan.guests.size() == 2);
    CHECK(doubts_of(plan) == Strings{"3 uneven"});
    CHECK(fault_of(room.desk->add_people(plan)) == "import.people_uneven_refused");
    plan.doubts_accepted = true;
    room.add(plan);
    CHECK(room.table() == Strings{"1 Claire Aubry, CEO, claire@x.example", "2 Zoé Lemaître, Stock, zoe@x.example"});
}

TEST_CASE("doubts that are no slip are named and refuse nothing")
{
    PeopleRoom room;
    room.create_bare();
    const PeoplePlan plan = room.plan("Name,E-mail,Role\nClaire Aubry,claire@x.example,=1+1\nHugo Pons,hugo at x,Stock\nClaire Aubry,claire@x.example,CEO\n");
    CHECK(doubts_of(plan) == Strings{"2 formula", "3 email", "4 duplicate"});
    CHECK_FALSE(plan.refused());
    room.add(plan);
    CHECK(room.table() == Strings{"1 Claire Aubry, =1+1, claire@x.example", "2 Hugo Pons, Stock, hugo at x"});
}

TEST_CASE("a column guessed wrong can be set right, and choices stay")
{
    PeopleRoom room;
    room.create_bare();
    PeoplePlan plan = room.plan("Prénom;Nom;E-mail\nAubry;Claire;c.aubry@x.example\nPons;Hugo;h.pons@x.example\n");
    include_guest(plan, 1, false);
    set_column(plan, 0, ColumnUse::Last, room.desk->interview());
    set_column(plan, 1, ColumnUse::First, room.desk->interview());
    CHECK(guests_of(plan) == Strings{"Line 2: Claire Aubry, c.aubry@x.example (client).", "Line 3: Hugo Pons, h.pons@x.example (client, left out)."});
    CHECK(tell_columns(Phrases::of(Language::English), plan) == Strings{"“Prénom”: last name.", "“Nom”: first name.", "“E-mail”: e-mail."});
}

TEST_CASE("names and sides set by hand stay when a column they do not follow from is changed")
{
    PeopleRoom room;
    room.create_bare();
    PeoplePlan plan = room.plan("Name;E-mail;Position\nClaire Aubry;c.aubry@x.example;CEO\nHugo Pons;h.pons@y.example;Stock\nDana Reed;dana@y.example;Partner\n");
    name_guest(plan, 0, "Claire Aubry-Morel");
    place_guest(plan, 1, Side::Us);
    choose_me(plan, 2, room.desk->interview());
    set_column(plan, 2, ColumnUse::Company, room.desk->interview());
    CHECK(guests_of(plan) == Strings{"Line 2: Claire Aubry-Morel, c.aubry@x.example (client).", "Line 3: Hugo Pons, h.pons@y.example (us).", "Line 4: Dana Reed, dana@y.example (me)."});
    CHECK(count_set_aside(plan) == 0);
}

TEST_CASE("what was said of cells that are another thing now waits, and comes back with them")
{
    PeopleRoom room;
    room.create_bare();
    PeoplePlan plan = room.plan("Name;Nickname\nClaire Aubry;Clairette\nHugo Pons;Hugues\n");
    name_guest(plan, 0, "Claire Aubry-Morel");
    place_guest(plan, 1, Side::Us);
    set_column(plan, 1, ColumnUse::Name, room.desk->interview());
    CHECK(guests_of(plan) == Strings{"Line 2: Clairette (client).", "Line 3: Hugues (client)."});
    CHECK(count_set_aside(plan) == 2);
    set_column(plan, 0, ColumnUse::Name, room.desk->interview());
    CHECK(guests_of(plan) == Strings{"Line 2: Claire Aubry-Morel (client).", "Line 3: Hugo Pons (us)."});
    CHECK(count_set_aside(plan) == 0);
}

TEST_CASE("who I said I am stays me, and whoever I said I am not stays another, by other columns and for another interview")
{
    PeopleRoom room;
    room.create_bare();
    PeoplePlan plan = room.plan("Name;E-mail;Position\nClaire Aubry;c.aubry@x.example;CEO\nDana Reed;dana@y.example;Partner\nLee Okafor;lee@y.example;Architect\n");
    choose_me(plan, 1, room.desk->interview());
    place_guest(plan, 2, Side::Client);  // beside my address, and not of my side all the same
    set_column(plan, 2, ColumnUse::Ignored, room.desk->interview());
    aim_people(plan, nullptr);
    CHECK(guests_of(plan) == Strings{"Line 2: Claire Aubry, c.aubry@x.example (client).", "Line 3: Dana Reed, dana@y.example (me).", "Line 4: Lee Okafor, lee@y.example (client)."});
    choose_nobody_me(plan, nullptr);
    aim_people(plan, room.desk->interview());
    CHECK(guests_of(plan)[1] == "Line 3: Dana Reed, dana@y.example (client).");
}

TEST_CASE("a contact's name set by hand stays for another interview")
{
    PeopleRoom room;
    room.create_bare();
    PeoplePlan plan = room.plan("BEGIN:VCARD\nVERSION:3.0\nFN:Lee Okafor\nEMAIL:lee@lumen.example\nEND:VCARD\n");
    name_guest(plan, 0, "Lee Okafor-Lund");
    aim_people(plan, nullptr);
    aim_people(plan, room.desk->interview());
    CHECK(guests_of(plan) == Strings{"Line 1: Lee Okafor-Lund, lee@lumen.example (client)."});
    CHECK(count_set_aside(plan) == 0);
}

TEST_CASE("of more than twenty rows the number must be typed")
{
    PeopleRoom room;
    room.create_bare();
    CHECK_FALSE(needs_number(room.plan(rows(20))));
    CHECK(needs_number(room.plan(rows(21))));
    CHECK(count_new(room.plan(rows(21))) == 21);
}

TEST_CASE("of two thousand people the user chooses whom, and none goes missing unsaid")
{
    PeopleRoom room;
    room.create_bare();
    PeoplePlan plan = room.plan(rows(2'000));
    CHECK(plan.guests.size() == 2'000);
    CHECK(plan.telling.size() >= 3);
    CHECK(fault_of(room.desk->add_people(plan)) == "import.people_too_many");
    REQUIRE(fault_of(include_only(plan, {"guest1999@nordalia.example", "guestb number1"})) == "");
    CHECK(count_new(plan) == 2);
    room.add(plan);
    CHECK(room.table() == Strings{"1 GuestB Number1, guest1@nordalia.example", "2 GuestX Number1999, guest1999@nordalia.example"});
    CHECK(fault_of(include_only(plan, {"Nobody Known"})) == "import.people_no_such");
}

TEST_CASE("in a library that is only read nobody is added")
{
    PeopleRoom room;
    const InterviewId id = room.create();
    room.open(Access::ReadOnly);
    REQUIRE(fault_of(room.desk->open_interview(id)) == "");
    CHECK(fault_of(room.desk->add_people(room.plan(three_people))) == "desk.read_only");
}

TEST_CASE("a name is told from an address where there is no other")
{
    CHECK(tell_name("jean-luc.picard@x.example") == "Jean-Luc Picard");
    CHECK(tell_name("claire_aubry+list@x.example") == "Claire Aubry");
    CHECK(tell_name("info@x.example") == "Info");
    CHECK(tell_name("@x") == "@x");
}

TEST_CASE("in French everything is read back in French")
{
    PeopleRoom room;
    room.create_bare();
    const Phrases& french = Phrases::of(Language::French);
    const PeoplePlan plan = room.plan(invitation);
    CHECK(read_back(french, plan).front() == "Ligne 8\u00A0: Inès Karam, Ines.Karam@aubepine.example (moi).");
    CHECK(tell_source(french, plan) == "people est une invitation de 5 personnes.");
    CHECK(tell_taken(french, plan) == "L’entretien reprend le titre, la date et la durée de la réunion.");
}

}  // namespace sourdine
