// Tables: read back as they would be added; what seems to have slipped goes nowhere without a clear yes.
#include "tests/app/screens/people/people_place.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// The addresses stand one row too low from line 3 on.
constexpr const char* shifted = R"(Name,E-mail
Claire Aubry,claire.aubry@lumen.example
Hugo Pons,claire.aubry2@lumen.example
Mary Stone,hugo.pons@lumen.example
Lee Okafor,mary.stone@lumen.example
Dana Reed,lee.okafor@lumen.example
Omar Haddad,dana.reed@lumen.example
Nora Weiss,omar.haddad@lumen.example
Paul Lang,nora.weiss@lumen.example
Ida Berg,paul.lang@lumen.example
)";

std::string write_rows(int count)
{
    std::string text = "Name,Position\n";
    for (int i = 0; i < count; ++i) text += "Person " + std::string(1, static_cast<char>('A' + i % 26)) + std::string(static_cast<std::size_t>(i / 26 + 1), 'x') + ",Tester\n";
    return text;
}

}  // namespace

TEST_SUITE("people") {
TEST_CASE("a table is read back in sentences and added with Enter")
{
    PeoplePlace place;
    place.prepare();
    place.read("people.csv", table);
    CHECK(place.window.sees("people.csv is a table of 3 rows."));
    CHECK(place.window.sees("Line 2: Claire Aubry, Director, claire.aubry@lumen.example (client)."));
    place.window.key("Enter");
    REQUIRE(place.person("Hugo Pons"));
    CHECK(place.person("Hugo Pons")->role == "Operations");
    CHECK(place.count_persons() == 4);
}

TEST_CASE("one undo takes a whole table back")
{
    PeoplePlace place;
    place.prepare();
    place.read("people.csv", table);
    place.window.key("Enter");
    place.window.key("Ctrl+Z");
    CHECK(place.count_persons() == 1);
}

TEST_CASE("a column that has slipped is refused, and goes on when the rows were checked")
{
    PeoplePlace place;
    place.prepare();
    place.read("people.csv", shifted);
    REQUIRE(place.plan());
    REQUIRE(place.plan()->refused());
    CHECK(place.window.sees("seems to have slipped by a row"));
    place.window.key("Enter");
    CHECK(place.sheet());
    CHECK(place.window.sees("Nobody was added."));
    CHECK(place.count_persons() == 1);
    CHECK(place.window.find("###accept-doubts-here"));  // what the button waits for, beside it
    place.window.type("v");
    CHECK_FALSE(place.window.find("###accept-doubts-here"));
    place.window.key("Enter");
    CHECK_FALSE(place.sheet());
    CHECK(place.count_persons() == 10);
}

TEST_CASE("that the rows were checked is also said beside the button it frees")
{
    PeoplePlace place;
    place.prepare();
    place.read("people.csv", shifted);
    REQUIRE(place.plan());
    REQUIRE(place.window.click("###accept-doubts-here"));
    CHECK(place.plan()->doubts_accepted);
}

TEST_CASE("a column is something else: its digit, then the use's digit")
{
    PeoplePlace place;
    place.prepare();
    place.read("people.csv", table);
    place.window.type("3");
    CHECK(place.window.sees("company"));
    place.window.type("6");
    CHECK(place.plan()->columns[2] == ColumnUse::Company);
    CHECK(place.plan()->guests.front().company == "Director");
}

TEST_CASE("Escape leaves the choice of a column and not the sheet")
{
    PeoplePlace place;
    place.prepare();
    place.read("people.csv", table);
    place.window.type("3");
    place.window.key("Escape");
    CHECK(place.sheet());
    CHECK(place.plan()->columns[2] == ColumnUse::Role);
}

TEST_CASE("more than twenty rows are added when their number is typed")
{
    PeoplePlace place;
    place.prepare();
    place.read("people.csv", write_rows(24));
    CHECK(place.window.sees("Type 24 to add these people."));
    place.window.key("Enter");
    CHECK(place.count_persons() == 1);
    place.window.type("23\n");
    CHECK(place.window.sees("The number was not 24."));
    CHECK(place.count_persons() == 1);
    place.window.key("Ctrl+A");
    place.window.type("24\n");
    CHECK_FALSE(place.sheet());
    CHECK(place.count_persons() == 25);
}

TEST_CASE("cells pasted into the field for a new person are a table")
{
    PeoplePlace place;
    place.prepare();
    place.show(app::Workspace::Prepare);
    REQUIRE(place.window.click("###new-person"));
    place.paste("Claire Aubry\tDirector\nHugo Pons\tOperations\n");
    REQUIRE(place.plan());
    CHECK(place.window.sees("What was pasted is a table of 2 rows."));
    place.window.key("Enter");
    CHECK(place.person("Claire Aubry"));
    CHECK(place.count_persons() == 3);
}

TEST_CASE("one line pasted into the field for a new person is typed there")
{
    PeoplePlace place;
    place.prepare();
    place.show(app::Workspace::Prepare);
    REQUIRE(place.window.click("###new-person"));
    place.paste("Claire Aubry, director");
    CHECK_FALSE(place.sheet());
    CHECK(place.window.sees("Claire Aubry, director"));
}

TEST_CASE("an invitation pasted where nothing is open makes an interview")
{
    PeoplePlace place;
    place.paste(invitation);
    REQUIRE(place.plan());
    place.window.key("Enter");
    CHECK(place.interview().head().title == "Kick-off");
}

TEST_CASE("what is pasted and cannot be read gets its sentence")
{
    PeoplePlace place;
    place.prepare();
    place.paste("Name,E-mail\n\"Claire Aubry,claire@lumen.example\n");
    CHECK(place.window.sees("What was pasted opens a quotation mark at line 2"));
    place.window.key("Escape");
    CHECK_FALSE(place.sheet());
}

TEST_CASE("of many thousand rows only those in sight are drawn")
{
    PeoplePlace place;
    place.prepare();
    place.read("people.csv", write_rows(5'000));
    REQUIRE(place.plan());
    place.window.key("End");
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < 5'000; ++i) drawn += place.window.find("###guest" + std::to_string(i)) ? 1U : 0U;
    CHECK(place.window.find("###guest4999"));
    CHECK(drawn < 60);
}

TEST_CASE("at every size of the letters the button is in sight, and what must be typed comes into view")
{
    for (const Language language : {Language::English, Language::French})
        for (const int tenths : {10, 14, 18, 22, 26, 30}) {
            CAPTURE(tenths);
            PeoplePlace place{language, {1280, 800}};
            place.prepare();
            place.window.ui().set_scale(1);
            Settings settings = place.app->make_view().settings;
            settings.zoom = static_cast<float>(tenths) / 10;
            place.app->carry_out(app::ChangeSettings{settings});
            place.read("people.csv", std::string(shifted) + write_rows(24).substr(14));
            REQUIRE(place.plan());
            const auto whole = [&](const char* label) {
                const Item* item = place.window.find(label);
                return item && item->clip.Contains(item->box);
            };
            CHECK(whole("###add-people"));
            CHECK(whole("###leave-people"));
            place.window.key("Ctrl+Enter");  // refused: it says why
            CHECK(whole("###add-people"));
            place.window.type("v");
            place.window.key("Ctrl+Enter");  // the number is to be typed
            CHECK(whole("###people-number"));
            CHECK(whole("###add-people"));
            place.window.type("1");
            CHECK(whole("###people-number"));
        }
}

TEST_CASE("the line below the table shows files to choose from")
{
    PeoplePlace place;
    place.prepare();
    place.show(app::Workspace::Prepare);
    REQUIRE(place.window.click("###people-road"));
    CHECK(place.window.sees("Add a meeting from elsewhere"));
}
}
