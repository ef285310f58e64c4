#include "tests/support/workplace.h"

#include <doctest/doctest.h>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct Talk : Workplace {
    explicit Talk(Language language = Language::English, ImVec2 size = {1440, 900}, float scale = 1) : Workplace(language, size, scale) { add_sample(); }
    void open()
    {
        show(app::Workspace::Review);
        REQUIRE(window.click("###review.talk"));
    }
    // Claire is interrupted by me once, in a transcript of this exactness.
    void add_transcript(Timing timing)
    {
        const std::string words = "We lose orders every weekDo you test itNobody knows";
        Recording recording;
        recording.format = "vtt";
        recording.timing = timing;
        recording.speakers = {{"Claire", person("Claire Aubry")->id}, {"Me", interview().find_me()->id}};
        Speech speech;
        speech.text = words;
        const auto ms = [](int s) { return Milliseconds{s}; };
        speech.utterances = {{ms(0), ms(8'000), 0, 0, 25}, {ms(6'000), ms(12'000), 1, 25, 14}, {ms(12'000), ms(20'000), 0, 39, 12}};
        recording.speech = std::make_shared<const Speech>(std::move(speech));
        app->carry_out(Command{AddRecording{recording}});
        window.settle();
    }
};

}  // namespace

TEST_SUITE("talk, person by person") {
TEST_CASE("in a narrow window names stand above their figures, whole")
{
    Talk place(Language::English, {1280, 800}, 2);
    place.open();
    for (const char* text : {"Claire Aubry", "Hugo Pons", "15:59 39%", "Monologue"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}

TEST_CASE("each of ours has their questions, each client how often I cut them off, and dashes say why")
{
    Talk place;
    place.open();
    for (const char* text : {"QUESTIONS AND CUT-INS", "Open questions", "Cuts in", "Is cut off", "Only questions of our side are counted", "only the cut-ins I marked are known"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}

TEST_CASE("everyone's share stands phase by phase")
{
    Talk place;
    place.open();
    for (const char* text : {"PHASE BY PHASE", "Listen", "Collaborate", "My share"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}

TEST_CASE("a transcript that never lets two speak at once cannot tell who cut in, and says so")
{
    Talk place;
    place.add_transcript(Timing::Serialised);
    place.open();
    CHECK(place.window.sees("this source never says that two speak at once"));
}

TEST_CASE("a transcript with exact times tells it, and no reason is needed")
{
    Talk place;
    place.add_transcript(Timing::Exact);
    place.open();
    CHECK_FALSE(place.window.sees("this source never says that two speak at once"));
    CHECK_FALSE(place.window.sees("only the cut-ins I marked are known"));
}

TEST_CASE("without times lengths are dashes, with the reason below them")
{
    Talk place;
    Person claire, me;
    claire.name = "Claire Aubry";
    me.name = "Me";
    me.side = Side::Us;
    me.me = true;
    place.app->carry_out(app::MakeInterview{NewInterview{"Lumen", "A call", {}, 45, {claire, me}}});  // nobody followed it by keys
    place.window.settle();
    place.add_transcript(Timing::None);
    place.open();
    CHECK(place.window.sees("only words can be counted"));
    CHECK(place.window.sees("none could be followed"));
}
}
