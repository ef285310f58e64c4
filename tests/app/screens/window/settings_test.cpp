#include "tests/support/workplace.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct InSettings : Workplace {
    explicit InSettings(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        window.key("Ctrl+Comma");
        REQUIRE(window.find("###own-name"));
    }
    void fill(const char* field, std::string_view text)
    {
        REQUIRE(window.click(field));
        window.type(text);
    }
};

}  // namespace

TEST_SUITE("settings") {
TEST_CASE("my name and addresses are kept as they are typed")
{
    InSettings place;
    place.fill("###own-name", "Inès Karam");
    place.fill("###own-email", "ines@aubepine.example, ik@free.fr");
    CHECK(place.desk->settings().own_name == "Inès Karam");
    CHECK(place.desk->settings().own_email == "ines@aubepine.example, ik@free.fr");
}

TEST_CASE("by keyboard alone one comes from the name to the addresses and closes the sheet")
{
    InSettings place;
    for (int i = 0; i < 20 && place.window.focused().find("###own-name") == std::string::npos; ++i) place.window.key("Tab");
    place.window.type("Inès Karam\tines@aubepine.example");
    place.window.key("Ctrl+Comma");
    CHECK(place.desk->settings().own_name == "Inès Karam");
    CHECK(place.desk->settings().own_email == "ines@aubepine.example");
    CHECK_FALSE(place.window.find("###own-name"));
}

TEST_CASE("an address no mail would reach is said once the field is left, and stays")
{
    InSettings place;
    place.fill("###own-email", "ines@aubepine.example, ik@");
    CHECK_FALSE(place.window.sees("no e-mail address"));
    REQUIRE(place.window.click("###own-name"));
    CHECK(place.window.sees("“ik@” is no e-mail address"));
    CHECK(place.desk->settings().own_email == "ines@aubepine.example, ik@");
}

TEST_CASE("in French the wrong address is told in French")
{
    InSettings place(Language::French);
    place.fill("###own-email", "ik");
    REQUIRE(place.window.click("###own-name"));
    CHECK(place.window.sees("n’est pas une adresse e-mail"));
}

TEST_CASE("a new interview has me at the table by my name and first address")
{
    InSettings place;
    place.fill("###own-name", "Inès Karam");
    place.fill("###own-email", "ik, ines@aubepine.example");
    place.window.key("Ctrl+Comma");
    place.window.key("Ctrl+N");
    REQUIRE(place.interview().persons().size() == 1);
    const Person& me = place.interview().persons().front();
    CHECK(me.me);
    CHECK(me.name == "Inès Karam");
    CHECK(me.email == "ines@aubepine.example");
}

TEST_CASE("without a name in the settings I am Me at the table")
{
    Workplace place(Language::French);
    place.window.key("Ctrl+N");
    REQUIRE(place.interview().persons().size() == 1);
    CHECK(place.interview().persons().front().name == "Moi");
    CHECK(place.interview().persons().front().email.empty());
}
}
