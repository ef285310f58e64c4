#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;

TEST_CASE("clients sit before us, in order of arrival")
{
    Sheet sheet;
    sheet.add("Me", Side::Us, true);
    sheet.add("Claire", Side::Client);
    sheet.add("Yann", Side::Us);
    sheet.add("Hugo", Side::Client);
    CHECK(sheet.seats() == "1Claire 2Hugo 3Me 4Yann");
}

TEST_CASE("a client who arrives when one of us speaks first sits behind the other clients")
{
    Sheet sheet = Sheet::with_table();
    sheet.run(MovePerson{sheet.person("Me").id, 1}, 0);
    sheet.add("Inès", Side::Client);
    CHECK(sheet.seats() == "1Me 2Claire 3Hugo 4Inès");
}

TEST_CASE("a name is trimmed, composed and required")
{
    Sheet sheet;
    Person person;
    person.name = "  Ine\xCC\x80s ";
    sheet.run(AddPerson{person}, 0);
    CHECK(sheet.interview.persons()[0].name == "Inès");
    person.name = "\xC2\xA0 ";
    CHECK(sheet.refusal(AddPerson{person}, 0) == "edit.name_needed");
    person.id = sheet.interview.persons()[0].id;
    CHECK(sheet.refusal(UpdatePerson{person}, 0) == "edit.name_needed");
}

TEST_CASE("an address is kept as written, without blanks around it")
{
    Sheet sheet = Sheet::with_table();
    Person claire = sheet.person("Claire");
    claire.email = " Claire.Aubry@Nordalia.example\n";
    sheet.run(UpdatePerson{claire}, 0);
    CHECK(sheet.person("Claire").email == "Claire.Aubry@Nordalia.example");
    claire.email = "claire@nordalia.example";
    CHECK(sheet.run(UpdatePerson{claire}, 0).merge_key == "person." + std::to_string(claire.id.value) + ".email");
}

TEST_CASE("only one is me, and I am one of ours")
{
    Sheet sheet = Sheet::with_table();
    Person claire = sheet.person("Claire");
    claire.me = true;
    sheet.run(UpdatePerson{claire}, 0);
    CHECK(sheet.interview.find_me()->name == "Claire");
    CHECK(sheet.person("Claire").side == Side::Us);
    CHECK_FALSE(sheet.person("Me").me);
    CHECK(sheet.person("Me").side == Side::Us);
    CHECK(sheet.seats() == "1Claire 2Hugo 3Me");
}

TEST_CASE("a new me takes it from the former")
{
    Sheet sheet = Sheet::with_table();
    sheet.add("Zoé", Side::Us, true);
    CHECK(sheet.interview.find_me()->name == "Zoé");
    CHECK_FALSE(sheet.person("Me").me);
}

TEST_CASE("more than nine may sit at the table")
{
    Sheet sheet = Sheet::with_table();
    for (int i = 0; i < 9; ++i) sheet.add("Guest " + std::to_string(i), Side::Client);
    CHECK(sheet.interview.persons().size() == 12);
    CHECK(sheet.person("Me").seat == 12);
}

TEST_CASE("whoever moves to another seat makes the others make room")
{
    Sheet sheet = Sheet::with_table();
    sheet.run(MovePerson{sheet.id("Me"), 1}, 0);
    CHECK(sheet.seats() == "1Me 2Claire 3Hugo");
    sheet.run(MovePerson{sheet.id("Me"), 99}, 0);
    CHECK(sheet.seats() == "1Claire 2Hugo 3Me");
    CHECK(sheet.run(MovePerson{sheet.id("Me"), 3}, 0).edits.empty());
}

TEST_CASE("one step up or down the order of speaking changes places with the neighbour, and undo gives the seats back")
{
    Sheet sheet = Sheet::with_table();
    const Change up = sheet.run(MovePerson{sheet.id("Hugo"), sheet.person("Hugo").seat - 1}, 0);
    CHECK(sheet.seats() == "1Hugo 2Claire 3Me");
    CHECK(sheet.run(MovePerson{sheet.id("Hugo"), sheet.person("Hugo").seat - 1}, 0).edits.empty());
    sheet.interview.apply(inverse(up));
    CHECK(sheet.seats() == "1Claire 2Hugo 3Me");
    sheet.run(MovePerson{sheet.id("Hugo"), sheet.person("Hugo").seat + 1}, 0);
    CHECK(sheet.seats() == "1Claire 2Me 3Hugo");
    CHECK(sheet.refusal(MovePerson{PersonId{99}, 1}, 0) == "edit.not_there");
}

TEST_CASE("one who leaves the table before speaking is forgotten, and the seats close up")
{
    Sheet sheet = Sheet::with_table();
    sheet.run(RemovePerson{sheet.id("Claire")}, 0);
    CHECK(sheet.seats() == "1Hugo 2Me");
    CHECK(sheet.refusal(RemovePerson{PersonId{99}}, 0) == "edit.not_there");
}

TEST_CASE("one who has spoken, or is named in a note, stays")
{
    Sheet sheet = Sheet::live();
    sheet.run(PressSeat{1}, 100);
    sheet.run(AttributeNotes{{sheet.write(NoteKind::Action, "send the list", 200)}, sheet.id("Hugo")}, 300);
    CHECK(sheet.refusal(RemovePerson{sheet.id("Claire")}, 400) == "edit.has_spoken");
    CHECK(sheet.refusal(RemovePerson{sheet.id("Hugo")}, 400) == "edit.has_spoken");
    CHECK(sheet.refusal(RemovePerson{sheet.id("Me")}, 400).empty());
}

TEST_CASE("typing a name or a role merges, ticking a weight does not")
{
    Sheet sheet = Sheet::with_table();
    Person claire = sheet.person("Claire");
    claire.name = "Claire A";
    const std::string record = "person." + std::to_string(claire.id.value);
    CHECK(sheet.run(UpdatePerson{claire}, 0).merge_key == record + ".name");
    claire.role = "CEO";
    CHECK(sheet.run(UpdatePerson{claire}, 0).merge_key == record + ".role");
    claire.decides = true;
    CHECK(sheet.run(UpdatePerson{claire}, 0).merge_key.empty());
    claire.knowledge = 9;
    sheet.run(UpdatePerson{claire}, 0);
    CHECK(sheet.interview.find(claire.id)->knowledge == 3);
}

}  // namespace sourdine
