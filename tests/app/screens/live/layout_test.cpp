// Long words, long names, small windows, both languages: nothing runs out of its panel.
#include "tests/app/screens/live/live_room.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// How far the letters and shapes of the last frame reach past the sides of the panel they are drawn in, in pixels.
float measure_overflow()
{
    float most = 0;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
        const ImRect panel = ImGui::FindWindowByName(list->_OwnerName)->Rect();
        for (const ImDrawVert& corner : list->VtxBuffer)
            most = std::max({most, panel.Min.x - corner.pos.x, corner.pos.x - panel.Max.x});
    }
    return most;
}

void add_long_words(LiveRoom& room)
{
    Person guest;
    guest.name = "Maximilienne de La Rochefoucauld-Montmorency";
    guest.role = "Directrice des opérations et de la transformation numérique du groupe";
    guest.knowledge = 0;
    room.run(AddPerson{guest});
    room.run(AddQuestion{"Qu’est-ce qui vous a amenés à choisir ce courtier de messages plutôt que celui que l’équipe connaissait déjà ?"});
    room.run(AddCareful{"La migration de 2023 : Hugo l’a menée, elle a coûté deux ans et personne n’en parle plus sans se fâcher."});
    room.speaks(1, 3'000);
    room.keep("! Claire: ___des fins de semaine entières passées à éteindre des incendies que personne n’avait vus venir___");
    room.keep("! anticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellement");
    room.keep("* une file par équipe");
    room.run(MarkCutIn{"j’avais ma lettre de démission prête dans le tiroir depuis le mois de juin, et je ne l’ai dit à personne"});
    room.pass(120'000);
    room.frames(3);
}

}  // namespace

TEST_CASE("nothing runs out of its panel, in English")
{
    LiveRoom room;
    room.full_meeting();
    add_long_words(room);
    CHECK(measure_overflow() <= 1);
}

TEST_CASE("nothing runs out of its panel, in French")
{
    LiveRoom room({.language = Language::French});
    room.full_meeting();
    add_long_words(room);
    CHECK(measure_overflow() <= 1);
}

TEST_CASE("nothing runs out of its panel in a small window")
{
    LiveRoom room({.language = Language::French, .width = 1024, .height = 640});
    room.full_meeting();
    add_long_words(room);
    CHECK(measure_overflow() <= 1);
}

TEST_CASE("nothing runs out of its panel at one and a half times the size")
{
    LiveRoom room({.language = Language::French, .zoom = 1.5f});
    room.full_meeting();
    add_long_words(room);
    CHECK(measure_overflow() <= 1);
}

TEST_CASE("in a very small window the sheet and the line are left")
{
    LiveRoom room({.width = 420, .height = 360});
    room.full_meeting();
    CHECK(room.window().find("capture_line"));
    CHECK_FALSE(room.window().find("###seat1"));
    room.frames();
    CHECK(measure_overflow() <= 1);
}

TEST_CASE("a window of a few pixels does no harm to the half-typed line")
{
    LiveRoom room;
    room.full_meeting();
    room.type("half a th");
    ImGui::GetIO().DisplaySize = {60, 40};
    room.frames();
    ImGui::GetIO().DisplaySize = {200, 150};
    room.frames();
    ImGui::GetIO().DisplaySize = {1440, 844};
    room.frames();
    CHECK(room.line() == "half a th");
    CHECK(room.sees("76% listening"));
}

TEST_CASE("before the start nothing runs out either")
{
    LiveRoom room({.language = Language::French, .zoom = 1.5f, .started = false});
    room.frames(3);
    CHECK(measure_overflow() <= 1);
}

TEST_CASE("a long line wraps, and the notes make room for it")
{
    LiveRoom room;
    room.keep("they wait");
    const float one_row = room.window().find("capture_line")->box.GetHeight();
    room.type("we lose about forty orders a week and nobody can say which, because the support team only sees the ones a customer "
              "calls about, and the others come back as returns three weeks later");
    room.frames(3);
    CHECK(room.window().find("capture_line")->box.GetHeight() > one_row);
    CHECK(room.window().find("capture_line")->box.Max.y < 844);
    CHECK(room.sees("they wait"));
}

// Pictures to look at: run with --no-skip --test-case="pictures*".
TEST_CASE("pictures of a full meeting" * doctest::skip())
{
    struct Shot { const char* file; RoomChoice choice; };
    const Shot shots[] = {{"live_en.png", {}},
                          {"live_fr.png", {.language = Language::French}},
                          {"live_small.png", {.width = 1280, .height = 744}},
                          {"live_zoom.png", {.language = Language::French, .zoom = 1.5f}}};
    for (const Shot& shot : shots) {
        LiveRoom room(shot.choice);
        room.full_meeting();
        room.type("! we lose about __40 orders a week__ and nobody can say which");
        room.frames(3);
        CHECK(room.window().snapshot(shot.file));
    }
}

TEST_CASE("pictures of other moments" * doctest::skip())
{
    LiveRoom room;
    room.full_meeting();
    room.press("Ctrl+U");
    room.press("Left");
    room.press("Shift+Left");
    CHECK(room.window().snapshot("live_choice.png"));
    room.press("Escape");
    room.press("Up");
    room.press("Up");
    room.run(MarkCutIn{"we nearly stopped everything that week"});
    room.settings.blind = true;
    room.window().settle();
    CHECK(room.window().snapshot("live_blind_edit.png"));

    LiveRoom early({.started = false});
    CHECK(early.window().snapshot("live_before.png"));

    LiveRoom crowd({.language = Language::French});
    crowd.full_meeting();
    for (int i = 0; i < 7; ++i) {
        Person person;
        person.name = "Guest " + std::string(1, static_cast<char>('A' + i)) + " Longname";
        person.role = "Sales";
        person.knowledge = i % 3;
        crowd.run(AddPerson{person});
    }
    crowd.run(GoOffRecord{});
    crowd.type("? Did you test it?");
    CHECK(crowd.window().snapshot("live_crowd_off.png"));
    crowd.run(GoOnRecord{});
    crowd.window().settle();
    CHECK(crowd.window().snapshot("live_closed.png"));
    crowd.press("Ctrl+K");
    crowd.type("weekend");
    CHECK(crowd.window().snapshot("live_search.png"));
}
