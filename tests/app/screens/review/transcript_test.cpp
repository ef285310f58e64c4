#include "tests/support/workplace.h"

#include "core/insight/questions.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace sourdine;
using namespace sourdine::test;

namespace {

struct Line {
    int speaker = 0;
    std::int64_t from = 0, to = 0;
    std::string_view words;
};

// The sample interview with what was said in it: Claire is speaker 0, me 1, somebody in the corridor 2.
struct Listening : Workplace {
    explicit Listening(const std::vector<Line>& lines, Timing timing = Timing::Exact, Language language = Language::English) : Workplace(language)
    {
        add_sample();
        Recording recording;
        recording.format = "vtt";
        recording.timing = timing;
        recording.speakers = {{"Claire", person("Claire Aubry")->id}, {"Me", interview().find_me()->id}, {"Corridor", std::nullopt}};
        Speech speech;
        for (const Line& line : lines) {
            speech.utterances.push_back({Milliseconds{line.from}, Milliseconds{line.to}, static_cast<std::uint32_t>(line.speaker),
                                         static_cast<std::uint32_t>(speech.text.size()), static_cast<std::uint32_t>(line.words.size())});
            speech.text += line.words;
        }
        recording.speech = std::make_shared<const Speech>(std::move(speech));
        app->carry_out(Command{AddRecording{recording}});
        show(app::Workspace::Review);
    }
    void open_transcript()
    {
        REQUIRE(window.click("###review.transcript"));
    }
    std::string row(std::size_t number) const { return "###said" + std::to_string(interview().recordings().front().id.value) + "-" + std::to_string(number); }
};

const std::vector<Line> short_talk{{1, 0, 4'000, "Good morning. How does a release go?"},
                                   {0, 4'000, 12'000, "Thank you for coming. We lose forty orders every week."},
                                   {1, 12'000, 14'000, "Do you test it?"},
                                   {0, 14'000, 20'000, "Everybody is content here."},
                                   {2, 20'000, 21'000, "Coffee, anyone?"},
                                   {0, 21'000, 29'000, "Nobody knows who decides."}};

const Note* newest(const Interview& interview)
{
    return interview.notes().empty() ? nullptr : &interview.notes().back();
}

}  // namespace

TEST_SUITE("what was said") {
TEST_CASE("every utterance stands in the transcript with who said it, questions of ours told open or closed")
{
    Listening place(short_talk);
    place.open_transcript();
    for (const char* text : {"How does a release go?", "forty orders", "Everybody is content", "Corridor", "OPEN QUESTION", "CLOSED QUESTION", "PROBLEM?", "0:14"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}

TEST_CASE("a sign makes the chosen sentence a note with its time and its speaker")
{
    Listening place(short_talk);
    place.open_transcript();
    REQUIRE(place.window.click(place.row(1)));
    place.window.key("Right");
    place.window.type("!");
    const Note* note = newest(place.interview());
    REQUIRE(note);
    CHECK(note->text == "We lose forty orders every week.");
    CHECK(note->kind == NoteKind::Problem);
    CHECK(note->person == place.person("Claire Aubry")->id);
    CHECK(note->at > at_ms(4'000));
    CHECK(note->at < at_ms(12'000));
    CHECK(place.window.sees("✓ PROBLEM"));
}

TEST_CASE("another sign changes what the sentence is, Delete takes the note away, undo gives it back")
{
    Listening place(short_talk);
    place.open_transcript();
    const std::size_t before = place.interview().notes().size();
    REQUIRE(place.window.click(place.row(3)));
    place.window.key("Enter");
    CHECK(newest(place.interview())->kind == NoteKind::Note);
    place.window.type("\"");
    CHECK(newest(place.interview())->kind == NoteKind::Quote);
    CHECK(place.interview().notes().size() == before + 1);
    place.window.key("Delete");
    CHECK(place.interview().notes().size() == before);
    place.window.key("Ctrl+Z");
    CHECK(newest(place.interview())->text == "Everybody is content here.");
}

TEST_CASE("N goes from one problem offered to the next, Space takes it with the words that say so underlined")
{
    Listening place(short_talk);
    place.open_transcript();
    const std::size_t before = place.interview().notes().size();
    place.window.type("n");
    CHECK(place.interview().notes().size() == before);
    place.window.key("Space");
    REQUIRE(newest(place.interview()));
    CHECK(newest(place.interview())->text == "We lose forty orders every week.");
    CHECK_FALSE(newest(place.interview())->underlines.empty());
    place.window.type("n");
    place.window.key("Space");
    CHECK(newest(place.interview())->text == "Nobody knows who decides.");
    CHECK(place.window.sees("0 problems offered"));
}

TEST_CASE("Ctrl+U chooses a word of the sentence, then underlines it, one stroke more each time")
{
    Listening place(short_talk);
    place.open_transcript();
    REQUIRE(place.window.click(place.row(3)));
    place.window.key("Ctrl+U");
    place.window.key("Left");
    place.window.key("Ctrl+U");
    const Note* note = newest(place.interview());
    REQUIRE(note);
    CHECK(note->text == "Everybody is content here.");
    CHECK(note->underlines == std::vector{Underline{13, 20, 1}});
    place.window.key("Ctrl+U");
    CHECK(newest(place.interview())->underlines == std::vector{Underline{13, 20, 2}});
}

TEST_CASE("the list holds one person's words, what is offered, or our questions, and everything again")
{
    Listening place(short_talk);
    place.open_transcript();
    REQUIRE(place.window.click("###candidates-only"));
    CHECK(place.window.sees("forty orders"));
    CHECK_FALSE(place.window.sees("Everybody is content"));
    REQUIRE(place.window.click("###candidates-only"));
    REQUIRE(place.window.click("###questions-only"));
    CHECK(place.window.sees("Do you test it?"));
    CHECK_FALSE(place.window.sees("forty orders"));
    REQUIRE(place.window.click("###all-said"));
    CHECK(place.window.sees("forty orders"));
}

TEST_CASE("without a transcript the tab says how one is read")
{
    Workplace place;
    place.add_sample();
    place.show(app::Workspace::Review);
    REQUIRE(place.window.click("###review.transcript"));
    CHECK(place.window.sees("Ctrl+O reads one"));
}

TEST_CASE("over a lane the words said there are shown, and a click goes to them")
{
    Listening place(short_talk);
    const Item* lanes = place.window.find("###lanes");
    REQUIRE(lanes);
    // The sample lasts much longer than these words: their bars are its first pixels. Claire's lane is the first one.
    const ImVec2 words{lanes->box.Min.x + 2.5f, lanes->box.Min.y + 46};
    place.window.move_to({words.x + 40, words.y});
    place.window.move_to(words);
    CHECK(place.window.sees("forty orders"));
    place.window.click_at(words);
    CHECK(place.window.sees("forty orders"));
    CHECK(place.window.sees("Everybody is content"));
}

TEST_CASE("words said are found behind words noted, and open at their moment")
{
    Listening place(short_talk);
    place.window.key("Ctrl+K");
    place.window.type("content");
    CHECK(place.window.sees("said"));
    place.window.key("Enter");
    CHECK(place.window.sees("Everybody is content"));
    place.window.type("=");
    CHECK(newest(place.interview())->kind == NoteKind::Decision);
    CHECK(newest(place.interview())->text == "Everybody is content here.");
}

TEST_CASE("what a source cannot tell is a dash with one sentence why")
{
    Listening place(short_talk, Timing::Serialised);
    REQUIRE(place.window.click("###review.talk"));
    CHECK(place.window.sees("– of several speaking at once"));
    CHECK(place.window.sees("never lets two speak at once"));
}

TEST_CASE("a hundred thousand utterances are read beside the window and listed at once")
{
    std::vector<Line> lines;
    for (int i = 0; i < 100'000; ++i) lines.push_back({i % 2, i * 300, i * 300 + 250, "a few words of a long day"});
    Listening place(lines);
    place.open_transcript();
    place.window.key("End");
    CHECK(place.window.sees("a few words of a long day"));
    CHECK(place.window.find(place.row(99'999)));
    CHECK_FALSE(place.window.find(place.row(50'000)));
}

TEST_CASE("in French the transcript is French")
{
    Listening place(short_talk, Timing::Exact, Language::French);
    place.open_transcript();
    for (const char* text : {"Transcription", "PROBLÈME\u202f?", "QUESTION OUVERTE", "problèmes proposés"}) {
        CAPTURE(text);
        CHECK(place.window.sees(text));
    }
}
}
