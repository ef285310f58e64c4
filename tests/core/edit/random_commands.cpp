#include "tests/core/edit/random_commands.h"

#include "core/edit/pain_keys.h"

#include <array>

namespace sourdine::test {

std::string RandomCommands::text()
{
    static const std::array texts{"How do you work today?", "été à l’hôtel", "a", "", "  ", "weekend of firefighting", "😀 lost orders"};
    return texts[static_cast<std::size_t>(below(static_cast<int>(texts.size())))];
}

Command RandomCommands::next(const Interview& interview, InterviewTime now)
{
    switch (below(14)) {
    case 0: case 1: return next_plan(interview);
    case 2: case 3: return next_table(interview);
    case 4: case 5: return next_course(now);
    case 6: case 7: return next_floor(interview);
    case 8: case 9: return next_recording(interview);
    default: return next_note(interview, now);
    }
}

Command RandomCommands::next_plan(const Interview& interview)
{
    switch (below(11)) {
    case 0: {
        Head head = interview.head();
        (flip() ? head.title : head.brief) = text();
        head.planned_minutes = below(2'000) - 10;
        return UpdateHead{head};
    }
    case 1: return AddQuestion{text()};
    case 2: return UpdateQuestion{any_id<PlannedQuestion>(interview), text()};
    case 3: return RemoveQuestion{any_id<PlannedQuestion>(interview)};
    case 4: return MoveQuestion{any_id<PlannedQuestion>(interview), below(6) - 1};
    case 5: return TickQuestion{any_id<PlannedQuestion>(interview), flip()};
    case 6: return AddCareful{text()};
    case 7: return AskQuestion{any_id<PlannedQuestion>(interview)};
    case 8: return AddBriefLine{text()};
    case 9: return UpdateCareful{any_id<Careful>(interview), text()};
    default: return RemoveCareful{any_id<Careful>(interview)};
    }
}

Command RandomCommands::next_table(const Interview& interview)
{
    Person person;
    person.id = any_id<Person>(interview);
    person.name = text();
    person.side = flip() ? Side::Us : Side::Client;
    person.me = below(4) == 0;
    if (flip()) person.email = below(3) == 0 ? text() : "claire@nordalia.example";
    person.knowledge = below(6) - 1;
    switch (below(4)) {
    case 0: return AddPerson{person};
    case 1: return UpdatePerson{person};
    case 2: return RemovePerson{person.id};
    default: return MovePerson{person.id, below(8) - 1};
    }
}

Command RandomCommands::next_course(InterviewTime now)
{
    switch (below(16)) {
    case 0: return StartInterview{WallTime{Milliseconds{below(1'000)}}};
    case 1: case 2: return PauseInterview{};
    case 3: case 4: case 5: return ResumeInterview{};
    case 6: return GoOffRecord{};
    case 7: case 8: return GoOnRecord{};
    case 9: return below(6) == 0 ? Command{EndInterview{}} : Command{ResumeInterview{}};
    case 10: return below(6) == 0 ? Command{EndAfterCrash{now - Milliseconds{below(5'000)}}} : Command{GoOnRecord{}};
    case 11: return GoOnAfterCrash{now - Milliseconds{below(5'000)}};
    default: return SetPhase{all_phases[static_cast<std::size_t>(below(4))]};
    }
}

Command RandomCommands::next_floor(const Interview& interview)
{
    const Milliseconds lag{below(3) * 700};
    switch (below(8)) {
    case 0: return GiveFloor{flip() ? std::optional{any_id<Person>(interview)} : std::nullopt, lag};
    case 1: case 2: return PressSeat{below(6), lag};
    case 3: return ToggleMe{lag};
    case 4: return CorrectFloor{below(5)};
    case 5: return ShiftFloor{Milliseconds{(below(5) - 2) * 1'000}};
    case 6: return MarkCutIn{text(), lag};
    default: return TakeUpThread{any_id<CutIn>(interview)};
    }
}

// Two voices that take turns; either may be anybody at the table, nobody, or someone who is not there.
Recording RandomCommands::recording(const Interview& interview)
{
    Recording made;
    made.format = "vtt";
    made.timing = static_cast<Timing>(below(5));
    made.shift = Milliseconds{(below(5) - 2) * 60'000};
    for (const char* label : {"SPEAKER_00", "Claire"})
        made.speakers.push_back({label, flip() ? std::optional{any_id<Person>(interview)} : std::nullopt});
    Speech speech;
    Milliseconds from{0};
    for (int i = below(6); i > 0; --i) {
        const std::string words = text();
        const Milliseconds to = from + Milliseconds{below(4) * 1'500};
        speech.utterances.push_back({from, to, static_cast<std::uint32_t>(below(2)), static_cast<std::uint32_t>(speech.text.size()),
                                     static_cast<std::uint32_t>(words.size())});
        speech.text += words;
        from += Milliseconds{below(3'000)};
    }
    made.speech = std::make_shared<const Speech>(std::move(speech));
    return made;
}

Command RandomCommands::next_recording(const Interview& interview)
{
    const RecordingId id = any_id<Recording>(interview);
    const auto person = flip() ? std::optional{any_id<Person>(interview)} : std::nullopt;
    switch (below(6)) {
    case 0: return AddRecording{recording(interview)};
    case 1: return RemoveRecording{id};
    case 2: case 3: return ShiftRecording{id, Milliseconds{(below(9) - 4) * 30'000}};
    default: return AttributeSpeaker{id, static_cast<std::size_t>(below(3)), person};
    }
}

std::string RandomCommands::key(const Interview& interview)
{
    std::vector<std::string> keys;
    for (const Note& note : interview.notes())
        for (const Underline& u : note.underlines) keys.push_back(pain_key_of(note, u));
    if (keys.empty() || below(8) == 0) return text();
    return keys[static_cast<std::size_t>(below(static_cast<int>(keys.size())))];
}

Command RandomCommands::next_note(const Interview& interview, InterviewTime now)
{
    const NoteId id = any_id<Note>(interview);
    const NoteKind kind = all_note_kinds[static_cast<std::size_t>(below(7))];
    const auto person = flip() ? std::optional{any_id<Person>(interview)} : std::nullopt;
    switch (below(22)) {
    case 0: {
        Note note = interview.find(id) ? *interview.find(id) : Note{};
        note.text = text();
        note.underlines = {{below(9) - 2, below(30), below(5)}, {below(9), below(30), below(4)}};
        return UpdateNote{note};
    }
    case 1: case 2: return UnderlineWords{id, below(12) - 2, below(30)};
    case 3: return SetStrokes{id, below(12), below(30), below(5)};
    case 4: return DeleteNotes{{id, any_id<Note>(interview), id}};
    case 5: return AttributeNotes{{id}, person};
    case 6: return SetKind{{id}, kind};
    case 7: return SetDone{id, flip()};
    case 8: return ConfirmPain{text(), static_cast<Confirmation>(below(3))};
    case 9: return MergePains{key(interview), key(interview)};
    case 10: return TakeStance{key(interview), any_id<Person>(interview), static_cast<Confirmation>(below(3))};
    case 11: return SplitPain{key(interview), id};
    case 12: return RenamePain{key(interview), text()};
    case 13: return OrderPains{{key(interview), key(interview), text()}};
    case 14: return SetAgreed{id, flip()};
    case 15: case 16: return MergeNotes{{id, any_id<Note>(interview), any_id<Note>(interview)}};
    case 17: return SplitNote{id, below(30) - 2};
    default: return WriteNote{kind, below(3) == 0 ? person : std::nullopt, text(), {{below(9), below(30), below(4)}}, {}, now - Milliseconds{below(3'000)}};
    }
}

}  // namespace sourdine::test
