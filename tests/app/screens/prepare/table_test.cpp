#include "tests/support/workplace.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// A second interview of the sample's client, with me alone at the table.
struct SecondMeeting : Workplace {
    explicit SecondMeeting(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        add_sample();
        show(app::Workspace::Prepare);
        window.key("Ctrl+N");
        REQUIRE(interview().persons().size() == 1);
        REQUIRE(window.click("###new-person"));
    }
};

// Claire, Hugo, Inès and me, of a client never met.
struct Table : Workplace {
    explicit Table(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        window.key("Ctrl+N");
        REQUIRE(window.click("###new-person"));
        window.type("Claire Aubry, CEO\nHugo Pons, operations\nInès Karam, architect\n");
        REQUIRE(interview().persons().size() == 4);
    }
    std::string order() const
    {
        std::string names;
        for (const Person* person : interview().by_seat()) names += (names.empty() ? "" : " ") + person->name.substr(0, person->name.find(' '));
        return names;
    }
    // The keyboard on a piece of a row, by Tab from its name.
    void tab_to(const char* piece, int row)
    {
        REQUIRE(window.click("###name", row));
        for (int i = 0; i < 20 && !window.focused().ends_with(piece); ++i) window.key("Tab");
        REQUIRE(window.focused().ends_with(piece));
    }
};

}  // namespace

TEST_SUITE("table") {
TEST_CASE("the first letter, without its accent, offers whom the client has brought before")
{
    SecondMeeting place;
    place.window.type("ine");
    REQUIRE(place.window.find("Inès Karam"));
    CHECK(place.window.sees("met once"));
    CHECK_FALSE(place.window.find("Claire Aubry"));
}

TEST_CASE("in a narrow window the role stands below the name, and neither breaks inside a word")
{
    Table place(Language::French, {1280, 800}, 2);
    const Item* name = place.window.find("###name");
    const Item* role = place.window.find("###role");
    REQUIRE(name);
    REQUIRE(role);
    CHECK(role->box.Min.x == name->box.Min.x);
    CHECK(role->box.Min.y >= name->box.Max.y - 8);
    REQUIRE(place.window.click("###role"));
    place.window.key("Ctrl+A");
    place.window.type("Directrice générale");
    role = place.window.find("###role");
    REQUIRE(role);
    CHECK(role->box.GetWidth() >= ui::measure_text(place.window.ui(), {ui::Face::Regular, 14.5f}, "Directrice générale").x);
    place.window.key("Down");
    place.window.type(" adjoint");
    CHECK(place.person("Hugo Pons")->role.ends_with("adjoint"));  // the keys go on from role to role
}

TEST_CASE("an offer tells what they said last time")
{
    SecondMeeting place;
    place.window.type("cl");
    CHECK(place.window.sees("firefighting"));
}

TEST_CASE("Enter takes the offer chosen, with role, weight and what they know")
{
    SecondMeeting place;
    place.window.type("cla");
    place.window.key("Down");
    place.window.key("Enter");
    const Person* claire = place.person("Claire Aubry");
    REQUIRE(claire);
    CHECK(claire->role == "CEO");
    CHECK(claire->decides);
    CHECK(claire->knowledge == 2);
    CHECK(claire->seat == 1);
    place.window.type("x");
    CHECK(place.person("Claire Aubry")->name == "Claire Aubry");
    CHECK(place.window.focused() == "###new-person");
}

TEST_CASE("Enter with no offer chosen adds what was typed")
{
    SecondMeeting place;
    place.window.type("Cla\n");
    CHECK(place.person("Cla"));
    CHECK_FALSE(place.person("Claire Aubry"));
}

TEST_CASE("Up from the first offer chooses none again")
{
    SecondMeeting place;
    place.window.type("cla");
    place.window.key("Down");
    place.window.key("Up");
    place.window.key("Enter");
    CHECK(place.person("cla"));
}

TEST_CASE("a click takes an offer and the next can be typed")
{
    SecondMeeting place;
    place.window.type("hu");
    REQUIRE(place.window.click("Hugo Pons"));
    REQUIRE(place.person("Hugo Pons"));
    place.window.type("Zoé\n");
    CHECK(place.person("Zoé"));
}

TEST_CASE("Escape closes the offers and keeps what was typed until it changes")
{
    SecondMeeting place;
    place.window.type("hug");
    REQUIRE(place.window.find("Hugo Pons"));
    place.window.key("Escape");
    CHECK_FALSE(place.window.find("Hugo Pons"));
    CHECK(place.window.focused() == "###new-person");
    place.window.type("o");
    CHECK(place.window.find("Hugo Pons"));
}

TEST_CASE("who is at the table already is not offered")
{
    SecondMeeting place;
    place.window.type("Hugo Pons\nhu");
    CHECK_FALSE(place.window.find("###offer0"));
}

TEST_CASE("a client never met offers nobody")
{
    Table place;
    place.window.type("c");
    CHECK_FALSE(place.window.find("###offer0"));
}

TEST_CASE("Alt+Up and Alt+Down move the row with the keyboard, which stays with the person")
{
    Table place;
    REQUIRE(place.order() == "Claire Hugo Inès Me");
    REQUIRE(place.window.click("###role", 1));
    place.window.key("Alt+Up");
    CHECK(place.order() == "Hugo Claire Inès Me");
    CHECK(place.person("Hugo Pons")->seat == 1);
    place.window.type(" head");
    CHECK(place.person("Hugo Pons")->role == "operations head");
    place.window.key("Alt+Up");
    CHECK(place.order() == "Hugo Claire Inès Me");
    place.window.key("Alt+Down");
    place.window.key("Alt+Down");
    CHECK(place.order() == "Claire Inès Hugo Me");
    place.window.key("Ctrl+Z");
    CHECK(place.order() == "Claire Hugo Inès Me");
}

TEST_CASE("a row dragged by its seat lands where the line shows")
{
    Table place;
    const ImVec2 seat = place.window.find("###seat", 0)->box.GetCenter();
    const float below = place.window.find("###seat", 2)->box.Max.y + 4;
    place.window.move_to(seat);
    place.window.hold_mouse(true);
    place.window.move_to({seat.x, seat.y + 20});
    place.window.move_to({seat.x, below});
    place.window.hold_mouse(false);
    CHECK(place.order() == "Hugo Inès Claire Me");
}

TEST_CASE("Escape leaves a dragged row where it was")
{
    Table place;
    const ImVec2 seat = place.window.find("###seat", 0)->box.GetCenter();
    place.window.move_to(seat);
    place.window.hold_mouse(true);
    place.window.move_to({seat.x, seat.y + 90});
    place.window.key("Escape");
    place.window.hold_mouse(false);
    CHECK(place.order() == "Claire Hugo Inès Me");
}

TEST_CASE("what someone knows is changed by arrows and digits, down to new here")
{
    Table place;
    place.tab_to("###knows", 0);
    place.window.key("Right");
    CHECK(place.person("Claire Aubry")->knowledge == 3);
    place.window.type("0");
    CHECK(place.person("Claire Aubry")->knowledge == 0);
    CHECK(place.window.sees("new here"));
    place.window.key("Right");
    CHECK(place.person("Claire Aubry")->knowledge == 1);
    place.window.type("2");
    CHECK(place.person("Claire Aubry")->knowledge == 2);
    place.window.key("Left");
    CHECK(place.person("Claire Aubry")->knowledge == 1);
}

TEST_CASE("weights and the side are set with Tab and the space bar")
{
    Table place;
    place.tab_to("###side", 0);
    place.window.key("Space");
    CHECK(place.person("Claire Aubry")->side == Side::Us);
    place.window.key("Space");
    place.tab_to("###weight.pays", 0);
    place.window.key("Space");
    CHECK(place.person("Claire Aubry")->pays);
    CHECK_FALSE(place.person("Claire Aubry")->decides);
}

TEST_CASE("an address is typed below the row and undone in one step")
{
    Table place;
    place.tab_to("###email", 1);
    place.window.type("hugo@lumen.example");
    CHECK(place.person("Hugo Pons")->email == "hugo@lumen.example");
    place.window.key("Ctrl+Z");
    CHECK(place.person("Hugo Pons")->email.empty());
}

TEST_CASE("Up and Down go from row to row in their column")
{
    Table place;
    REQUIRE(place.window.click("###role", 0));
    place.window.key("Down");
    place.window.type(" x");
    CHECK(place.person("Hugo Pons")->role == "operations x");
    place.window.key("Up");
    place.window.type(" y");
    CHECK(place.person("Claire Aubry")->role == "CEO y");
}

TEST_CASE("Delete on a piece of a row removes the person, undone in one step")
{
    Table place;
    place.tab_to("###remove", 0);
    place.window.key("Delete");
    CHECK(place.order() == "Hugo Inès Me");
    place.window.type(" B.");
    CHECK(place.person("Hugo Pons B."));
    place.window.key("Ctrl+Z");
    place.window.key("Ctrl+Z");
    CHECK(place.order() == "Claire Hugo Inès Me");
}

TEST_CASE("Delete in a name takes letters, never a person")
{
    Table place;
    REQUIRE(place.window.click("###name", 0));
    place.window.key("Delete");
    CHECK(place.order() == "Claire Hugo Inès Me");
}

TEST_CASE("someone who has spoken stays at the table, and it is said")
{
    Workplace place;
    place.add_sample();
    place.show(app::Workspace::Prepare);
    const std::size_t before = place.interview().persons().size();
    REQUIRE(place.window.click("###remove", 0));
    CHECK(place.interview().persons().size() == before);
    CHECK(place.window.sees("stays at the table"));
}

TEST_CASE("in French, with twice the letters, what opens below a row stays inside it")
{
    Table place(Language::French, {1280, 800}, 2);
    REQUIRE(place.window.click("###name", 0));
    const float right = place.window.find("###remove", 0)->box.Min.x + 40;  // the end of the row
    CHECK(place.window.find("###weight.knows")->box.Max.x <= right + 1);
    CHECK(place.window.find("###down")->box.Max.x <= right + 1);
    CHECK(place.window.find("###email")->box.Max.x <= place.window.find("###down")->box.Min.x);
}
}
