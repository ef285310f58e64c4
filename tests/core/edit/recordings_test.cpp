#include "core/edit/history.h"
#include "tests/core/edit/sheet.h"

namespace sourdine {

using test::Sheet;
using namespace std::chrono_literals;

namespace {

struct Line { std::int64_t from = 0, to = 0; std::uint32_t speaker = 0; std::string_view words; };

// Of a service that calls its speakers "A", "B" …, as many as `persons`.
Recording recording_of(const std::vector<Line>& lines, const std::vector<std::optional<PersonId>>& persons, Milliseconds shift = 0ms)
{
    Recording recording;
    recording.format = "vtt";
    recording.shift = shift;
    for (const auto& person : persons) recording.speakers.push_back({std::string(1, static_cast<char>('A' + recording.speakers.size())), person});
    Speech speech;
    for (const Line& line : lines) {
        speech.utterances.push_back({Milliseconds{line.from}, Milliseconds{line.to}, line.speaker, static_cast<std::uint32_t>(speech.text.size()),
                                     static_cast<std::uint32_t>(line.words.size())});
        speech.text += line.words;
    }
    recording.speech = std::make_shared<const Speech>(std::move(speech));
    return recording;
}

Recording two_lines(const Sheet& sheet, Milliseconds shift = 0ms)
{
    return recording_of({{0, 4'000, 0, "Comment ça se passe ?"}, {4'500, 60'000, 1, "Mal."}}, {sheet.id("Me"), sheet.id("Claire")}, shift);
}

RecordingId add(Sheet& sheet, Recording recording)
{
    sheet.run(AddRecording{std::move(recording)}, 0);
    return sheet.interview.recordings().back().id;
}

// Does it, takes it back and does it again: each time exactly what was.
bool goes_back_and_forth(Sheet& sheet, const Command& command)
{
    const Interview before = sheet.interview;
    const Change change = sheet.run(command, 0);
    const Interview after = sheet.interview;
    History history;
    history.record(change, 0ms);
    sheet.interview.apply(*history.undo());
    const bool back = sheet.interview.same_records(before);
    sheet.interview.apply(*history.redo());
    return back && sheet.interview.same_records(after) && !before.same_records(after);
}

}  // namespace

TEST_CASE("an interview that was prepared counts as held once its transcript is there, and ends with the last word")
{
    Sheet sheet = Sheet::with_table();
    const Change change = sheet.run(AddRecording{two_lines(sheet)}, 0);
    CHECK(change.title == "undo.add_recording");
    CHECK(sheet.interview.head().stage == Stage::Ended);
    CHECK(sheet.interview.head().ended == at_ms(60'000));
    CHECK_FALSE(sheet.interview.head().started);
    REQUIRE(sheet.interview.recordings().size() == 1);
    CHECK(sheet.interview.recordings()[0].id);
    CHECK(*sheet.interview.recordings()[0].speech == *two_lines(sheet).speech);
}

TEST_CASE("the end of an interview followed live moves only to a later last word")
{
    Sheet sheet = Sheet::live();
    sheet.run(EndInterview{}, 50'000);
    const RecordingId id = add(sheet, two_lines(sheet, -30s));
    CHECK(sheet.interview.head().ended == at_ms(50'000));
    sheet.run(ShiftRecording{id, 5s}, 0);
    CHECK(sheet.interview.head().ended == at_ms(65'000));
}

TEST_CASE("of an interview nobody followed, the end goes with its transcript, forth and back")
{
    Sheet sheet = Sheet::with_table();
    const RecordingId id = add(sheet, two_lines(sheet));
    sheet.run(ShiftRecording{id, 10min}, 0);
    CHECK(sheet.interview.head().ended == at_ms(660'000));
    sheet.run(ShiftRecording{id, 0ms}, 0);
    CHECK(sheet.interview.head().ended == at_ms(60'000));
}

TEST_CASE("the end stays with the longer of two transcripts")
{
    Sheet sheet = Sheet::with_table();
    const RecordingId first = add(sheet, two_lines(sheet, 10s));
    add(sheet, two_lines(sheet));
    CHECK(sheet.interview.head().ended == at_ms(70'000));
    sheet.run(RemoveRecording{first}, 0);
    CHECK(sheet.interview.head().ended == at_ms(60'000));
}

TEST_CASE("without its only transcript, an interview nobody followed waits to be held")
{
    Sheet sheet = Sheet::with_table();
    const RecordingId id = add(sheet, two_lines(sheet));
    CHECK(sheet.run(RemoveRecording{id}, 0).title == "undo.remove_recording");
    CHECK(sheet.interview.head().stage == Stage::Prepared);
    CHECK_FALSE(sheet.interview.head().ended);
    CHECK(sheet.refusal(StartInterview{WallTime{1'000ms}}, 0) == "");
}

TEST_CASE("it stays held when notes tell of it, or when it was followed live")
{
    Sheet noted = Sheet::with_table();
    RecordingId id = add(noted, two_lines(noted));
    noted.write(NoteKind::Note, "They lose orders", 20'000);
    noted.run(RemoveRecording{id}, 0);
    CHECK(noted.interview.head().stage == Stage::Ended);
    CHECK(noted.interview.head().ended == at_ms(20'000));

    Sheet live = Sheet::live();
    live.run(EndInterview{}, 50'000);
    id = add(live, two_lines(live));
    live.run(RemoveRecording{id}, 0);
    CHECK(live.interview.head().stage == Stage::Ended);
}

TEST_CASE("a transcript all before the start leaves an interview of no length")
{
    Sheet sheet = Sheet::with_table();
    add(sheet, two_lines(sheet, -1h));
    CHECK(sheet.interview.head().ended == at_ms(0));
}

TEST_CASE("no transcript while the interview is live")
{
    Sheet sheet = Sheet::live();
    CHECK(sheet.refusal(AddRecording{two_lines(sheet)}, 10'000) == "edit.recording_while_live");
}

TEST_CASE("a transcript of somebody who is not at the table is refused")
{
    Sheet sheet = Sheet::with_table();
    CHECK(sheet.refusal(AddRecording{recording_of({{0, 10, 0, "Hello"}}, {PersonId{99}})}, 0) == "edit.not_there");
    const RecordingId id = add(sheet, two_lines(sheet));
    CHECK(sheet.refusal(AttributeSpeaker{id, 0, PersonId{99}}, 0) == "edit.not_there");
}

TEST_CASE("what is not there can be neither taken away nor shifted nor attributed")
{
    Sheet sheet = Sheet::with_table();
    const RecordingId id = add(sheet, two_lines(sheet));
    const RecordingId gone{id.value + 50};
    CHECK(sheet.refusal(RemoveRecording{gone}, 0) == "edit.not_there");
    CHECK(sheet.refusal(ShiftRecording{gone, 1s}, 0) == "edit.not_there");
    CHECK(sheet.refusal(AttributeSpeaker{gone, 0, {}}, 0) == "edit.not_there");
    CHECK(sheet.refusal(AttributeSpeaker{id, 2, {}}, 0) == "edit.not_there");
}

TEST_CASE("a label given to another, or to nobody, takes all it said along")
{
    Sheet sheet = Sheet::with_table();
    const RecordingId id = add(sheet, two_lines(sheet));
    CHECK(sheet.run(AttributeSpeaker{id, 1, sheet.id("Hugo")}, 0).title == "undo.attribute_speaker");
    const auto who = [&] {
        const Recording& r = *sheet.interview.find(id);
        return r.person_of(r.speech->utterances[1]);
    };
    CHECK(who() == sheet.id("Hugo"));
    sheet.run(AttributeSpeaker{id, 1, std::nullopt}, 0);
    CHECK_FALSE(who());
}

TEST_CASE("whoever a transcript names stays at the table")
{
    Sheet sheet = Sheet::with_table();
    const RecordingId id = add(sheet, two_lines(sheet));
    CHECK(sheet.refusal(RemovePerson{sheet.id("Claire")}, 0) == "edit.has_spoken");
    sheet.run(AttributeSpeaker{id, 1, sheet.id("Hugo")}, 0);
    CHECK(sheet.refusal(RemovePerson{sheet.id("Claire")}, 0) == "");
}

TEST_CASE("a shift out of all proportion stops at what an interview can hold")
{
    Sheet sheet = Sheet::with_table();
    const RecordingId id = add(sheet, two_lines(sheet, Milliseconds::max()));
    CHECK(sheet.interview.find(id)->shift == 10'000h);
    sheet.run(ShiftRecording{id, Milliseconds::min()}, 0);
    CHECK(sheet.interview.find(id)->shift == -10'000h);
}

TEST_CASE("the same shift and the same person are nothing to undo")
{
    Sheet sheet = Sheet::with_table();
    const RecordingId id = add(sheet, two_lines(sheet));
    CHECK(sheet.run(ShiftRecording{id, 0ms}, 0).edits.empty());
    CHECK(sheet.run(AttributeSpeaker{id, 1, sheet.id("Claire")}, 0).edits.empty());
}

TEST_CASE("each of them undone and done again is exactly what it was")
{
    Sheet sheet = Sheet::with_table();
    CHECK(goes_back_and_forth(sheet, AddRecording{two_lines(sheet)}));
    const RecordingId id = sheet.interview.recordings()[0].id;
    CHECK(goes_back_and_forth(sheet, ShiftRecording{id, 90s}));
    CHECK(goes_back_and_forth(sheet, AttributeSpeaker{id, 0, sheet.id("Hugo")}));
    CHECK(goes_back_and_forth(sheet, RemoveRecording{id}));
}

TEST_CASE("what was said is never copied, whatever is done to its recording")
{
    Sheet sheet = Sheet::with_table();
    const Recording given = two_lines(sheet);
    const RecordingId id = add(sheet, given);
    sheet.run(ShiftRecording{id, 90s}, 0);
    sheet.run(AttributeSpeaker{id, 0, sheet.id("Hugo")}, 0);
    CHECK(sheet.interview.find(id)->speech == given.speech);
}

}  // namespace sourdine
