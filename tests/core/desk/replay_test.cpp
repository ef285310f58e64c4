#include "tests/core/desk/room.h"

#include "core/base/utf8.h"
#include "core/model/names.h"
#include "core/talk/measure.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace sourdine {

using nlohmann::json;
using test::fault_of;
using test::Room;

namespace {

// Replays in a room of its own and says why not; nothing is stored then.
Error refusal(const std::string& script)
{
    Room room;
    const InterviewId id = room.create();
    const Interview before = room.interview();
    const Status done = replay_script(*room.desk, script);
    REQUIRE_FALSE(done.ok());
    CHECK(room.interview().same_records(before));
    CHECK(room.on_disk(id).same_records(before));
    const Error error = done.error();
    CHECK_MESSAGE(Phrases::of(Language::English).knows(error.key), error.key);
    CHECK_MESSAGE(Phrases::of(Language::French).knows(error.key), error.key);
    return error;
}

std::string row_of(const Error& error)
{
    for (const auto& [name, value] : error.args)
        if (name == "row") return value;
    return {};
}

std::filesystem::path scripts()
{
    const char* told = std::getenv("SOURDINE_DATA");
    const std::filesystem::path data = told ? std::filesystem::path{told} : std::filesystem::path{SOURDINE_SOURCE_DIR} / ".." / "shared" / "data";
    return data / "scripts";
}

std::string read(const std::filesystem::path& file)
{
    std::ostringstream out;
    out << std::ifstream{file}.rdbuf();
    return out.str();
}

std::string name_of_person(const Interview& interview, std::optional<PersonId> id)
{
    return id ? interview.find(*id)->name : std::string{};
}

// The notes as the expected file writes them.
json notes_of(const Interview& interview)
{
    json notes = json::array();
    for (const Note* note : interview.by_time()) {
        json underlines = json::array();
        for (const Underline& u : note->underlines)
            underlines.push_back({{"word", slice(note->text, u.from, u.to)}, {"from", u.from}, {"to", u.to}, {"strokes", u.strokes}});
        notes.push_back({{"at_ms", to_ms(note->at)},
                         {"kind", std::string{name_of(note->kind)}},
                         {"person", name_of_person(interview, note->person)},
                         {"text", note->text},
                         {"underlines", underlines}});
    }
    return notes;
}

void check_person(const PersonTalk& talk, const json& expected)
{
    CHECK(talk.talk.count() == expected["talk_ms"].get<std::int64_t>());
    CHECK(talk.share == doctest::Approx(expected["share"].get<double>()).epsilon(1e-6));
    CHECK(talk.turns == expected["turns"].get<int>());
    CHECK(talk.longest_turn.count() == expected["longest_turn_ms"].get<std::int64_t>());
    CHECK(talk.longest_monologue.count() == expected["longest_monologue_ms"].get<std::int64_t>());
}

void check_talk(const Interview& interview, const json& expected)
{
    const TalkFigures figures = measure_interview(interview, *interview.head().ended);
    CHECK(figures.elapsed.count() == expected["elapsed_ms"].get<std::int64_t>());
    CHECK(figures.speech.count() == expected["talk"]["speech_ms"].get<std::int64_t>());
    CHECK(figures.floor_changes == expected["talk"]["floor_changes"].get<int>());
    for (const json& speaker : expected["talk"]["speakers"])
        for (const Person& person : interview.persons())
            if (person.name == speaker["name"].get<std::string>()) check_person(*figures.find(person.id), speaker);
}

}  // namespace

TEST_CASE("a real conversation replayed by hand gives its notes and figures exactly")
{
    if (!std::filesystem::exists(scripts() / "consult-a.script")) {
        MESSAGE("skipped: no scripts");
        return;
    }
    const json expected = json::parse(read(scripts() / "consult-a.expected.json"));
    Room room;
    const auto id = room.desk->create({"Clinic", "Consultation", std::nullopt, 45,
                                       {Room::person("Noël O'Brien", Side::Client), Room::person("Zoé Moreau", Side::Us, true)}});
    REQUIRE(id.ok());

    REQUIRE(fault_of(replay_script(*room.desk, read(scripts() / "consult-a.script"))) == "");

    CHECK(room.interview().head().stage == Stage::Ended);
    CHECK(to_ms(*room.interview().head().ended) == 465'734);
    CHECK(notes_of(room.interview()) == expected["notes"]);
    check_talk(room.interview(), expected);
    CHECK(room.on_disk(*id).same_records(room.interview()));
}

TEST_CASE("a script starts the interview, and ends it with its last row")
{
    Room room;
    const InterviewId id = room.create();
    REQUIRE(fault_of(replay_script(*room.desk, "# who said what\r\n\r\n00:01.500 :1\r\n0:00:04.000 \" we lose _orders_\r\n61:05 :0\r\n")) == "");
    CHECK(room.interview().head().stage == Stage::Ended);
    CHECK(room.interview().head().started == room.clock.wall_now());
    CHECK(room.interview().head().ended == at_ms(3'665'000));
    CHECK(room.interview().notes()[0].at == at_ms(4'000));
    CHECK(room.interview().turns()[0].until == at_ms(3'665'000));
    CHECK(room.on_disk(id).same_records(room.interview()));
}

TEST_CASE("a replayed script is one step of undo")
{
    Room room;
    room.create();
    const Interview before = room.interview();
    REQUIRE(fault_of(replay_script(*room.desk, "00:01.000 :1\n00:02.000 one\n00:03.000 two")) == "");
    REQUIRE(fault_of(room.desk->undo()) == "");
    CHECK(room.interview().same_records(before));
}

TEST_CASE("undo in a script takes back the row before it")
{
    Room room;
    room.create();
    REQUIRE(fault_of(replay_script(*room.desk, "00:01.000 one\n00:02.000 two\n00:03.000 :undo\n00:04.000 three\n00:05.000 :end")) == "");
    REQUIRE(room.interview().notes().size() == 2);
    CHECK(room.interview().by_time()[1]->text == "three");
}

TEST_CASE("a due date in a script counts from the day of the interview")
{
    Room room;
    NewInterview wanted = Room::wanted();
    wanted.scheduled = LocalTime{std::chrono::local_days{std::chrono::year{2025} / 6 / 2} + std::chrono::hours{9}};
    REQUIRE(room.desk->create(wanted).ok());
    REQUIRE(fault_of(replay_script(*room.desk, "00:01.000 - Hugo: send the list, tomorrow")) == "");
    CHECK(room.interview().notes()[0].due == Date{std::chrono::year{2025} / 6 / 3});
}

TEST_CASE("a bad row is named with its number, and nothing at all is stored")
{
    CHECK(row_of(refusal("00:01.000 :1\n\n# x\nnonsense")) == "4");
    CHECK(refusal("00:01.000 :1\nnonsense").key == "script.no_time");
    CHECK(refusal("00:61.000 :1").key == "script.no_time");
    CHECK(refusal("1:60:00.000 :1").key == "script.no_time");
    CHECK(refusal("00:01.0000 :1").key == "script.no_time");
    CHECK(refusal("00:01. :1").key == "script.no_time");
    CHECK(refusal("-0:01.000 :1").key == "script.no_time");
    CHECK(refusal("00:01.000").key == "script.no_line");
    CHECK(refusal("00:02.000 one\n00:01.999 two").key == "script.backwards");
    CHECK(refusal("00:01.000 :end\n00:02.000 more").key == "script.edit.over");
    CHECK(row_of(refusal("00:01.000 :end\n00:02.000 more")) == "2");
}

TEST_CASE("whatever a row may be refused for has a sentence that names the row")
{
    CHECK(refusal("00:01.000 :shout").key == "script.console.unknown_order");
    CHECK(refusal("00:01.000 :phase shout").key == "script.console.unknown_phase");
    CHECK(refusal("00:01.000 :underline").key == "script.console.underline_what");
    CHECK(refusal("00:01.000 one\n00:02.000 :underline two").key == "script.console.words_not_found");
    CHECK(refusal("00:01.000 :undo").key == "script.desk.nothing_to_undo");
    CHECK(refusal("00:01.000 :off\n00:02.000 between us").key == "script.edit.off_record");
    CHECK(refusal("00:01.000 :pause\n00:02.000 :1").key == "script.edit.paused");
    CHECK(refusal("00:01.000 :9").key == "script.edit.unknown_seat");
    CHECK(refusal("00:01.000 :cut").key == "script.edit.no_client_spoke");
    CHECK(refusal("00:01.000 !").key == "script.edit.empty_note");
    CHECK(refusal("\n# nothing\n").key == "script.empty");
}

TEST_CASE("an interview that has begun is not replayed over")
{
    Room room;
    room.start();
    CHECK(fault_of(replay_script(*room.desk, "00:01.000 :1")) == "edit.already_started");
    room.run(EndInterview{});
    CHECK(fault_of(replay_script(*room.desk, "00:01.000 :1")) == "edit.over");
}

}  // namespace sourdine
