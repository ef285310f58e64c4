#include "core/edit/decide.h"
#include "core/exchange/readers.h"
#include "core/exchange/sourdine_json.h"
#include "tests/core/edit/random_commands.h"
#include "tests/core/exchange/export_talks.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

#include <random>

namespace sourdine::test {

namespace {

// The head as it was: a file's has no id.
Interview read_interview(const std::string& json, InterviewId id)
{
    auto births = read_sourdine_json(json, "own.json");
    if (!births.ok()) FAIL(births.error().key << ' ' << (births.error().args.empty() ? "" : births.error().args.back().second));
    std::get<Edit<Head>>(births->edits.front()).after->id = id;
    Interview interview;
    interview.apply(*births);
    return interview;
}

void check_whole(const Interview& interview)
{
    CHECK(read_interview(write_sourdine_json(interview), interview.head().id).same_records(interview));
}

// Something of everything.
MadeInterview make_full()
{
    MadeInterview made;
    const PersonId me = made.me("Lou Ferrand");
    const PersonId anna = made.client("Anna \"Zoë\" Blum");
    const PersonId marc = made.colleague("Marc\u2028😀");
    made.alter(anna, [](Person& p) { p.role = "CEO\nfounder"; p.email = "anna@blum.example"; p.decides = true; p.knows = true; p.knowledge = 0; });
    made.alter(marc, [](Person& p) { p.pays = true; p.lives_with_it = true; p.knowledge = 3; });
    made.turn(me, 0, 4'000);
    made.turn(anna, 4'000, 9'001);
    made.pause(10'000, 12'000);
    made.off_record(13'000, 14'500);
    made.phase(Phase::Open, 0);
    made.phase(Phase::Collaborate, 8'000);
    const CutInId cut = made.cut_in(me, anna, 5'500, "…and the stock is");
    made.taken_up(cut, 8'999);
    made.cut_in(marc, anna, 6'000);
    made.note(NoteKind::Problem, 4'500, anna, "the __stöck__ is ___never___ right 🚗 _here_");
    const NoteId action = made.note(NoteKind::Action, 7'000, me, "send \\ the list\t</x>");
    made.alter(action, [](Note& n) { n.due = Date{std::chrono::year{2026}, std::chrono::month{2}, std::chrono::day{28}}; n.done = true; });
    const NoteId question = made.note(NoteKind::Question, 3'000, me, "Why?");
    made.alter(question, [](Note& n) { n.open = false; });
    made.note(NoteKind::Idea, 3'000, std::nullopt, "two notes of one moment");
    made.planned(3, "What hurts?");
    made.planned(1, "Since when?");
    made.careful("the layoffs");
    made.pain_view("stock", "inventory", Confirmation::Denied);
    made.pain_view("inventory", "", Confirmation::Confirmed);
    made.transcript({{anna, -500, 700, "Bonjour, ça va ?"}, {std::nullopt, 700, 700, ""}, {me, 700, 2'000, "Très bien."}}, Timing::Serialised, 20'000);
    made.transcript({}, Timing::None);
    made.head([](Head& h) {
        h.client = "Ateliers & fils";
        h.brief = "line one\nline two";
        h.scheduled = LocalTime{std::chrono::minutes{29'555'500}};
        h.planned_minutes = 90;
        h.aims = {35, Milliseconds{45'500}, 80, {Milliseconds{120'000}, std::nullopt, Milliseconds{0}, std::nullopt}};
        h.debrief = {42, "they spoke", "wait longer", "thank Anna"};
        h.started = WallTime{Milliseconds{1'773'320'400'123}};
    });
    made.ended(60'001);
    return made;
}

// Whatever was done to it, at any moment, the file holds it.
void check_random_interview(unsigned seed)
{
    CAPTURE(seed);
    RandomCommands random{seed};
    Interview interview;
    interview.apply(Change{{}, {Edit<Head>{std::nullopt, Head{}}}, {}});
    InterviewTime now = at_ms(0);
    for (int i = 0; i < 80; ++i) {
        now += Milliseconds{random.below(4) * random.below(900)};
        if (const auto change = decide(interview, random.next(interview, now), now)) interview.apply(*change);
    }
    if (interview.head().stage == Stage::Live)
        if (const auto change = decide(interview, EndInterview{}, now)) interview.apply(*change);
    check_whole(interview);
}

}  // namespace

TEST_CASE("an interview written as JSON is read back record by record")
{
    const Interview interview = make_full();
    const Interview read = read_interview(write_sourdine_json(interview), InterviewId{7});
    CHECK(read.head() == interview.head());
    CHECK(read.persons() == interview.persons());
    CHECK(read.notes() == interview.notes());
    CHECK(read.turns() == interview.turns());
    CHECK(read.breaks() == interview.breaks());
    CHECK(read.phase_marks() == interview.phase_marks());
    CHECK(read.cut_ins() == interview.cut_ins());
    CHECK(read.questions() == interview.questions());
    CHECK(read.careful() == interview.careful());
    CHECK(read.pain_views() == interview.pain_views());
    CHECK(read.recordings() == interview.recordings());
    CHECK(read.same_records(interview));
}

TEST_CASE("written, read and written again it is the same file")
{
    const std::string json = write_sourdine_json(make_full());
    CHECK(write_sourdine_json(read_interview(json, InterviewId{7})) == json);
}

TEST_CASE("a prepared interview comes back prepared")
{
    MadeInterview made;
    made.client("Anna");
    made.planned(0, "Why now?");
    made.head([](Head& h) { h.stage = Stage::Prepared; h.started.reset(); });
    check_whole(made);
}

TEST_CASE("a live interview is read as over at its last moment")
{
    MadeInterview made;
    const PersonId anna = made.client("Anna");
    made.turn(anna, 0, 3'000);
    made.open_turn(anna, 5'000);
    made.note(NoteKind::Note, 7'500, anna, "still talking");
    made.open_pause(7'500);
    const Interview read = read_interview(write_sourdine_json(made), InterviewId{7});
    CHECK(read.head().stage == Stage::Ended);
    CHECK(read.head().ended == at_ms(7'500));
    CHECK(read.turns().back().until == at_ms(7'500));
    CHECK(read.breaks().empty());
}

TEST_CASE("what programs hurry to add or leave out does no harm")
{
    const std::string json = R"({"sourdine": 1, "stage": "ended", "ended_ms": 1000, "mood": {"of": ["the", "day"]},
        "persons": [{"id": 4, "seat": 1, "name": "Anna", "side": "client", "shoe": 38}], "notes": null})";
    const Interview read = read_interview(json, InterviewId{1});
    CHECK(read.persons().front().name == "Anna");
    CHECK(read.persons().front().knowledge == Person{}.knowledge);
    CHECK(read.head().planned_minutes == Head{}.planned_minutes);
    CHECK(read.notes().empty());
}

TEST_CASE("an interview is its own format among the files that can be read")
{
    const std::string json = write_sourdine_json(make_full());
    CHECK(sniff(json) == FileFormat::Sourdine);
    const auto speech = read_back(json, "own.json");
    REQUIRE(speech.ok());
    CHECK(speech->timing == Timing::None);
    CHECK(speech->title == "First meeting");
    CHECK(heard(*speech) == Heard{"19500-20700 Anna \"Zoë\" Blum: Bonjour, ça va ?", "20700-20700 Room: ", "20700-22000 Lou Ferrand: Très bien."});
}

TEST_CASE("without a transcript, the turns are what was said")
{
    MadeInterview made;
    const PersonId anna = made.client("Anna");
    const PersonId other = made.client("Anna");
    made.turn(anna, 0, 3'000);
    made.turn(other, 3'000, 4'000);
    made.ended(5'000);
    const auto speech = read_back(write_sourdine_json(made), "own.json");
    REQUIRE(speech.ok());
    CHECK(speech->timing == Timing::Serialised);
    CHECK(heard(*speech) == Heard{"0-3000 Anna: ", "3000-4000 Anna 2: "});
}

TEST_CASE("somebody at the table and a room of the same name stay apart")
{
    MadeInterview made;
    const PersonId room = made.client("Room");
    made.transcript({{room, 0, 1'000, "one"}, {std::nullopt, 1'000, 2'000, "two"}});
    made.ended(2'000);
    const auto speech = read_back(write_sourdine_json(made), "own.json");
    REQUIRE(speech.ok());
    CHECK(speech->labels[0].person);
    CHECK_FALSE(speech->labels[1].person);
}

TEST_CASE("whatever was done to an interview, its file holds it")
{
    const unsigned seed = std::random_device{}();
    MESSAGE("seed ", seed);
    for (unsigned i = 0; i < 150; ++i) check_random_interview(seed + i);
}

}  // namespace sourdine::test
