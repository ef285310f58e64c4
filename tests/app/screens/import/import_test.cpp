// The plan: shown before anything is added, set right with the keyboard, added as one step, taken back as one.
#include "tests/app/input/keyboards.h"
#include "tests/app/screens/import/importing_place.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// Dana first: she speaks longest.
const PlanVoice& voice(ImportingPlace& place, std::size_t number)
{
    const ImportPlan* plan = place.plan();
    REQUIRE(plan);
    REQUIRE(number < plan->voices.size());
    return plan->voices[number];
}

// Claire and me at the table, over, nothing said yet.
void hold_interview(ImportingPlace& place)
{
    place.app->carry_out(app::MakeInterview{{.client = "Lumen Logistics",
                                             .title = "First meeting",
                                             .planned_minutes = 45,
                                             .persons = {Person{.name = "Claire Aubry", .side = Side::Client}, Person{.name = "Me", .side = Side::Us, .me = true}}}});
    place.app->carry_out(Command{StartInterview{place.clock.wall}});
    place.clock.pass(std::chrono::minutes{10});
    place.app->carry_out(Command{EndInterview{}});
    place.show(app::Workspace::Review);
}

}  // namespace

TEST_SUITE("import") {
TEST_CASE("a plan shows what was recognised, who speaks how long and their first words, and nothing is added")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    for (const char* text : {"What would be added", "planning.vtt", "WebVTT", "4 segments", "Dana Reed", "0:29", "“How do you plan a release today?”", "Lee Okafor", "0:10"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
    CHECK(place.count_interviews() == 0);
}

TEST_CASE("doubts stand with their lines")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    CHECK(place.window.sees("line 15"));
    CHECK(place.window.sees("cannot be read"));
}

TEST_CASE("the voice chosen with the arrows is me")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    CHECK(place.window.sees("Which voice is yours?"));
    place.window.key("Down");
    place.window.type("m");
    CHECK(voice(place, 1).me);
    CHECK_FALSE(voice(place, 0).me);
    CHECK_FALSE(place.window.sees("Which voice is yours?"));
    place.window.type("m");
    CHECK_FALSE(voice(place, 1).me);
}

TEST_CASE("a new interview is added, shown in review, and said so")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    place.window.type("m");
    place.add();
    REQUIRE(place.desk->interview());
    CHECK_FALSE(place.importing());
    CHECK(place.interview().head().title == "planning");
    CHECK(place.person("Dana Reed")->me);
    CHECK(place.interview().recordings().size() == 1);
    CHECK(place.app->make_view().workspace == app::Workspace::Review);
    CHECK(place.window.sees("Added: 4 segments and 3 persons"));
}

TEST_CASE("one undo takes a new interview away again")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    place.add();
    CHECK(place.count_interviews() == 1);
    place.window.key("Ctrl+Z");
    CHECK(place.count_interviews() == 0);
}

TEST_CASE("two voices are one person, and a room is none")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    place.window.key("Down");
    place.window.type("s");
    CHECK(place.window.sees("The same person as whom?"));
    place.window.type("1");
    CHECK(voice(place, 1).same_as == 0U);
    place.window.key("Down");
    place.window.type("x");
    CHECK_FALSE(voice(place, 2).person);
    place.add();
    CHECK(place.interview().persons().size() == 1);
}

TEST_CASE("a voice is merged into another with arrows and Enter, and Escape leaves it")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    place.window.type("s");
    place.window.key("Escape");
    CHECK_FALSE(place.window.sees("The same person as whom?"));
    REQUIRE(place.plan());
    place.window.type("s");
    place.window.key("Down");
    place.window.key("Enter");
    CHECK(voice(place, 0).same_as == 2U);
    CHECK(place.count_interviews() == 0);
}

TEST_CASE("a voice that is the same as another may not be that one's model")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    place.window.type("s");
    place.window.type("2");
    place.window.key("Down");
    place.window.type("s");
    place.window.type("1");
    CHECK(voice(place, 0).same_as == 1U);
    CHECK_FALSE(voice(place, 1).same_as);
}

TEST_CASE("a new person is named and set on our side")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    place.window.type("n");
    place.window.key("Ctrl+A");
    place.window.type("Dana Reed-Moss\n");
    place.window.type("c");
    place.clock.pass(std::chrono::seconds{1});
    place.add();
    REQUIRE(place.person("Dana Reed-Moss"));
    CHECK(place.person("Dana Reed-Moss")->side == Side::Us);
}

TEST_CASE("on a French keyboard the digit row means its places")
{
    ImportingPlace place(Language::French);
    place.read("meetings/planning.vtt");
    place.window.type("s");
    place.window.queue().key(digit(azerty, 2));
    place.window.queue().text(U'é');
    place.window.queue().key(released(digit(azerty, 2)));
    place.window.settle();
    CHECK(voice(place, 0).same_as == 1U);
}

TEST_CASE("a meeting goes into the open interview, to the persons at its table, from the moment said")
{
    ImportingPlace place;
    hold_interview(place);
    place.read("meetings/planning.vtt");
    REQUIRE(place.plan());
    CHECK(place.plan()->into_open);
    CHECK(place.window.sees("Lumen Logistics · First meeting"));
    place.window.type("1");
    CHECK(voice(place, 0).at_table == place.person("Claire Aubry")->id);
    place.window.key("Down");
    place.window.type("m");
    REQUIRE(place.window.click("###shift"));
    place.window.key("Ctrl+A");
    place.window.type("1:30\n");
    place.clock.pass(std::chrono::seconds{1});
    place.add();
    REQUIRE(place.interview().recordings().size() == 1);
    const Recording& recording = place.interview().recordings().front();
    CHECK(recording.shift == std::chrono::seconds{90});
    CHECK(recording.speakers[0].person == place.person("Claire Aubry")->id);
    CHECK(recording.speakers[1].person == place.person("Me")->id);
    CHECK(place.interview().persons().size() == 3);
}

TEST_CASE("one undo takes all of it out of the open interview")
{
    ImportingPlace place;
    hold_interview(place);
    place.read("meetings/planning.vtt");
    place.add();
    CHECK(place.interview().persons().size() == 5);
    place.window.key("Ctrl+Z");
    CHECK(place.interview().persons().size() == 2);
    CHECK(place.interview().recordings().empty());
}

TEST_CASE("a moment that is none is said, and nothing is added")
{
    ImportingPlace place;
    hold_interview(place);
    place.read("meetings/planning.vtt");
    REQUIRE(place.window.click("###shift"));
    place.window.key("Ctrl+A");
    place.window.type("soon\n");
    CHECK(place.window.sees("A time like 1:30"));
    place.clock.pass(std::chrono::seconds{1});
    REQUIRE(place.window.click("###carry-out-plan"));
    CHECK(place.plan());
    CHECK(place.interview().recordings().empty());
}

TEST_CASE("a plan for the open interview is turned into a new one")
{
    ImportingPlace place;
    hold_interview(place);
    place.read("meetings/planning.vtt");
    place.window.type("t");
    CHECK_FALSE(place.plan()->into_open);
    REQUIRE(place.window.click("###import-client"));
    place.window.type("Qualis\n");
    place.clock.pass(std::chrono::seconds{1});
    place.add();
    CHECK(place.count_interviews() == 2);
    CHECK(place.interview().head().client == "Qualis");
}

TEST_CASE("left, nothing of it stays")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    place.window.key("Escape");
    CHECK_FALSE(place.importing());
    CHECK(place.count_interviews() == 0);
}

TEST_CASE("an Enter struck before the plan can have been seen adds nothing")
{
    ImportingPlace place;
    place.app->drop_files({place.path("meetings/planning.vtt")});
    while (!place.plan()) place.app->wake();
    place.window.settle();
    place.window.key("Enter");
    CHECK(place.plan());
    CHECK(place.count_interviews() == 0);
}

TEST_CASE("no key reaches what lies below the sheet")
{
    ImportingPlace place;
    hold_interview(place);
    const auto before = place.interview().head();
    place.read("meetings/planning.vtt");
    place.window.key("F5");
    place.window.key("Ctrl+N");
    place.window.key("Ctrl+Z");
    CHECK(place.interview().head() == before);
    CHECK(place.count_interviews() == 1);
    CHECK(place.plan());
}

TEST_CASE("a click beside the sheet does nothing, and the keys still mean the sheet")
{
    ImportingPlace place;
    place.read("meetings/planning.vtt");
    place.window.click_at({350, 28});  // a workspace's tab lies below
    CHECK(place.app->make_view().workspace == app::Workspace::Prepare);
    place.window.click_at({5, 600});
    place.window.type("m");
    CHECK(voice(place, 0).me);
}

TEST_CASE("a file that cannot be read says why in a sentence, where another can be chosen")
{
    ImportingPlace place;
    place.write("meetings/empty.vtt", "");
    place.read("meetings/empty.vtt");
    CHECK(place.window.sees("empty.vtt is empty: there is nothing to read in it."));
    CHECK(place.window.sees("planning.vtt"));
}

TEST_CASE("of a file with several conversations another is chosen")
{
    ImportingPlace place;
    place.write("meetings/two.rttm", "SPEAKER morning 1 0.0 5.0 <NA> <NA> ann <NA> <NA>\nSPEAKER evening 1 0.0 7.0 <NA> <NA> bob <NA> <NA>\n");
    place.read("meetings/two.rttm");
    CHECK(place.window.sees("ann"));
    REQUIRE(place.window.click("###recording-evening"));
    place.wait_for_import();
    CHECK(voice(place, 0).label == "bob");
}

TEST_CASE("many voices and doubts scroll in a small window, and every voice can be reached by key")
{
    ImportingPlace place(Language::English, {1280, 800});
    std::string text = "WEBVTT\n";
    for (int i = 0; i < 30; ++i) text += "\n00:" + std::to_string(10 + i) + ":00.000 --> 00:" + std::to_string(10 + i) + ":05.000\n<v Voice " + std::to_string(10 + i) + ">Word</v>\n";
    place.write("meetings/crowd.vtt", text);
    place.read("meetings/crowd.vtt");
    for (int i = 0; i < 29; ++i) place.window.key("Down");
    const Item* last = place.window.find("###voice29");
    REQUIRE(last);
    CHECK(last->visible());
    place.window.type("x");
    CHECK_FALSE(voice(place, 29).person);
}

TEST_CASE("in French the plan is French")
{
    ImportingPlace place(Language::French);
    place.read("meetings/planning.vtt");
    for (const char* text : {"Ce qui serait ajouté", "4 segments", "QUI PARLE, DU PLUS AU MOINS", "Quelle voix est la vôtre", "ligne 15", "Ajouter comme nouvel entretien"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
    place.add();
    CHECK(place.window.sees("Ajouté"));
}
}
