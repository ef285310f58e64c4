#include "core/base/check.h"
#include "core/insight/after_pain.h"
#include "tests/support/workplace.h"

#include <doctest/doctest.h>

#include <string>

using namespace sourdine;
using namespace sourdine::test;

namespace {

// Claire speaks for twenty seconds, I for twenty, Claire for twenty; a minute, told by keys.
struct AMinute : Workplace {
    explicit AMinute(std::string_view notes = "00:10.000 ! each _release_ hurts\n", Language language = Language::English, ImVec2 size = {1440, 900}) : Workplace(language, size)
    {
        NewInterview wanted{"Lumen", "A minute", std::nullopt, 45, {}};
        wanted.persons.push_back({PersonId{}, 1, "Claire Aubry", Side::Client});
        wanted.persons.push_back({PersonId{}, 2, "Me", Side::Us, true});
        SD_CHECK(desk->create(wanted).ok());
        std::string script = "00:00.000 :1\n00:00.000 :phase listen\n" + std::string(notes) + "00:20.000 :2\n00:40.000 :1\n01:00.000 :end\n";
        SD_CHECK(replay_script(*desk, script).ok());
        show(app::Workspace::Review);
    }
    ImRect lanes() const { return window.find("###lanes")->box; }
    ImVec2 at(double seconds) const { return {lanes().Min.x + lanes().GetWidth() * static_cast<float>(seconds / 60), lanes().Min.y + 40}; }
    void drag(double from, double to)
    {
        window.move_to(at(from));
        window.hold_mouse(true);
        window.move_to(at(to));
        window.hold_mouse(false);
    }
};

struct Looking : Workplace {
    explicit Looking(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale)
    {
        add_sample();
        show(app::Workspace::Review);
    }
    std::vector<PainMoment> pains() const { return *find_pain_moments(interview(), at_ms(0)); }
    const Note& first_note() const { return *interview().by_time().front(); }
};

}  // namespace

TEST_SUITE_BEGIN("overview");

TEST_CASE("the wheel looks closer at what is under it, 0 shows the whole again")
{
    AMinute place;
    CHECK(place.window.sees("0:50"));
    place.window.move_to(place.at(15));
    for (int i = 0; i < 5; ++i) place.window.wheel(1);
    CHECK_FALSE(place.window.sees("0:50"));
    CHECK(place.window.sees("0:15"));
    place.window.type("0");
    CHECK(place.window.sees("0:50"));
}

TEST_CASE("plus and minus look closer and wider")
{
    AMinute place;
    place.window.type("+++++");
    CHECK_FALSE(place.window.sees("0:50"));
    place.window.type("-----");
    CHECK(place.window.sees("0:50"));
}

TEST_CASE("the wheel with Shift goes along the time")
{
    AMinute place;
    place.window.move_to(place.at(1));
    for (int i = 0; i < 5; ++i) place.window.wheel(1);
    REQUIRE_FALSE(place.window.sees("0:50"));
    ImGui::SetCurrentContext(place.window.context());
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
    for (int i = 0; i < 100; ++i) place.window.wheel(-1);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
    place.window.move_to({5, 5});
    CHECK(place.window.sees("1:00"));
    CHECK_FALSE(place.window.sees("0:05"));
}

TEST_CASE("the moment under the mouse: when, the phase, who speaks and since when, the note near it")
{
    AMinute place("00:12.000 a drawer of letters\n");
    place.window.move_to(place.at(30));
    CHECK(place.window.sees("0:30"));
    CHECK(place.window.sees("Me since 0:20"));
    CHECK_FALSE(place.window.sees("a drawer of letters"));
    place.window.move_to(place.at(12));
    CHECK(place.window.sees("Claire since 0:00"));
    CHECK(place.window.sees("a drawer of letters"));
    place.window.move_to({5, 5});
    CHECK_FALSE(place.window.sees("Claire since"));
}

TEST_CASE("in a low window the tab rolls until what is told of the moment is seen")
{
    Looking place(Language::French, {1280, 800}, 2);
    const auto told_to = [&] { return place.window.find("###lanes")->box.Max.y + 2 * (10 + 60); };  // 60 points: its card
    REQUIRE(told_to() > 800);
    place.window.key("Down");
    CHECK(told_to() <= 800);
    CHECK(place.window.sees("Doit partir"));
}

TEST_CASE("keys move the moment, and it stays in sight from near")
{
    AMinute place;
    place.window.key("End");
    CHECK(place.window.sees("nobody speaks"));
    place.window.key("Left");
    CHECK(place.window.sees("Claire since 0:40"));
    place.window.type("++++");
    place.window.key("Home");
    CHECK(place.window.sees("Claire since 0:00"));
    place.window.key("Escape");
    CHECK_FALSE(place.window.sees("Claire since 0:00"));
}

TEST_CASE("arrows go from note to note and Enter opens the one chosen")
{
    Looking place;
    const auto notes = place.interview().by_time();
    place.window.key("Down");
    CHECK(place.window.sees(notes[0]->text));
    place.window.key("Down");
    CHECK(place.window.sees(notes[1]->text));
    place.window.key("Up");
    CHECK(place.window.sees(notes[0]->text));
    place.window.key("Enter");
    CHECK(place.window.sees("Edit"));
}

TEST_CASE("a stretch drawn with the mouse has its own figures, Esc gives the whole back")
{
    AMinute place;
    CHECK(place.window.sees("my longest turn"));
    place.drag(10.2, 50.2);  // Claire 10 s, I 20 s, Claire 10 s
    CHECK(place.window.sees("chosen stretch"));
    CHECK(place.window.sees("0:10–0:50"));
    CHECK(place.window.sees("50%"));
    CHECK(place.window.sees("0:20"));
    CHECK(place.window.sees("Me, at 0:20"));
    place.window.key("Escape");
    CHECK(place.window.sees("my longest turn"));
    CHECK_FALSE(place.window.sees("chosen stretch"));
}

TEST_CASE("a stretch chosen by keys: the whole of it is what the whole interview's figures say")
{
    AMinute place;
    place.window.key("Home");
    place.window.key("Shift+End");
    CHECK(place.window.sees("0:00–1:00"));
    CHECK(place.window.sees("33%"));
    CHECK(place.window.sees("67%"));
    CHECK(place.window.sees("Claire, at 0:00"));
    CHECK(place.window.sees("1 stroke"));
}

TEST_CASE("a click in a lane puts the moment there and leaves the stretch")
{
    AMinute place;
    place.drag(10, 50);
    place.window.click_at(place.at(30));
    place.window.move_to({5, 5});
    CHECK_FALSE(place.window.sees("chosen stretch"));
    CHECK(place.window.sees("Me since 0:20"));
}

TEST_CASE("how often it itched and how often I kept listening is one sentence")
{
    Looking place;
    const auto pains = place.pains();
    const auto kept = std::count_if(pains.begin(), pains.end(), [](const PainMoment& moment) { return kept_listening(moment.did); });
    REQUIRE(pains.size() > 1);
    CHECK(place.window.sees(std::to_string(pains.size()) + " times it itched, "));
    CHECK(kept > 0);
    CHECK(place.window.all("###pain" + std::to_string(pains.front().note.value)).size() == 1);
    CHECK(place.window.all("###pain" + std::to_string(pains.back().note.value)).size() == 1);
}

TEST_CASE("one pain is told as one, in both languages")
{
    AMinute listened("00:00.500 ! each _release_ hurts\n00:19.000 ? What happens then?\n");
    CHECK(listened.window.sees("Once it itched, and I kept listening."));
    AMinute spoke("00:10.000 ! each _release_ hurts\n");
    CHECK(spoke.window.sees("Once it itched, and I went on to speak myself."));
    AMinute twice("00:10.000 ! each _release_ hurts\n00:12.000 ! and the _drawer_\n", Language::French);
    CHECK(twice.window.sees("Ça a démangé 2 fois, j’ai pris la parole chaque fois."));
}

TEST_CASE("without a pain nothing is told; without me it is said why")
{
    AMinute calm("00:10.000 ! each release is fine\n");
    CHECK_FALSE(calm.window.sees("itched"));
    AMinute place;
    Person me = *place.interview().find_me();
    me.me = false;
    place.app->carry_out(Command{UpdatePerson{me}});
    place.window.settle();
    CHECK(place.window.sees("cannot be told: nobody at the table is me."));
}

TEST_CASE("a moment after a pain tells under the mouse what I did, and a click goes to its note")
{
    AMinute place;
    const std::string cell = "###pain" + std::to_string(place.note("each release hurts")->id.value);
    REQUIRE(place.window.find(cell));
    place.window.move_to(place.window.find(cell)->box.GetCenter());
    CHECK(place.window.sees("After 10.0\u00A0s I spoke of something else; in half a minute I spoke for 20.0\u00A0s."));
    REQUIRE(place.window.click(cell));
    CHECK(place.window.sees("Edit"));
}

TEST_CASE("Tab goes from the lanes to the moments after a pain, arrows along them")
{
    Looking place;
    const auto pains = place.pains();
    place.window.key("Right");
    place.window.key("Tab");  // shows where the keyboard is
    place.window.key("Tab");
    CHECK(place.window.focused().ends_with("###pain" + std::to_string(pains[0].note.value)));
    place.window.key("Right");
    CHECK(place.window.focused().ends_with("###pain" + std::to_string(pains[1].note.value)));
    place.window.key("Enter");
    CHECK(place.window.sees("Edit"));
}

TEST_CASE("signs typed into a field are no business of the lanes")
{
    AMinute place;
    place.window.key("Ctrl+E");
    REQUIRE(place.window.click("###report-file"));
    place.window.type("+++++");
    CHECK(place.window.sees("0:50"));
}

TEST_CASE("in a narrow window and in a large one everything is still there")
{
    Looking narrow(Language::French, {900, 700}, 1.5f);
    CHECK(narrow.window.find("###lanes"));
    Looking large(Language::English, {2560, 1440}, 2);
    CHECK(large.window.sees("times it itched"));
}

TEST_SUITE_END();
