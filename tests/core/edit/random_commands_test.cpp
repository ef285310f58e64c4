#include "tests/core/edit/random_commands.h"

#include "core/base/utf8.h"
#include "core/edit/decide.h"
#include "core/edit/history.h"
#include "tests/core/edit/sheet.h"

#include <random>

namespace sourdine::test {

std::string RandomCommands::text()
{
    static const std::array texts{"How do you work today?", "été à l’hôtel", "a", "", "  ", "weekend of firefighting", "😀 lost orders"};
    return texts[static_cast<std::size_t>(below(static_cast<int>(texts.size())))];
}

Command RandomCommands::next(const Interview& interview, InterviewTime now)
{
    switch (below(6)) {
    case 0: return next_plan(interview);
    case 1: return next_table(interview);
    case 2: return next_course(now);
    case 3: return next_floor(interview);
    default: return next_note(interview, now);
    }
}

Command RandomCommands::next_plan(const Interview& interview)
{
    switch (below(9)) {
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
    case 7: return UpdateCareful{any_id<Careful>(interview), text()};
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

Command RandomCommands::next_note(const Interview& interview, InterviewTime now)
{
    const NoteId id = any_id<Note>(interview);
    const NoteKind kind = all_note_kinds[static_cast<std::size_t>(below(7))];
    const auto person = flip() ? std::optional{any_id<Person>(interview)} : std::nullopt;
    switch (below(14)) {
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
    case 9: return MergePains{text(), text()};
    default: return WriteNote{kind, below(3) == 0 ? person : std::nullopt, text(), {{below(9), below(30), below(4)}}, {}, now - Milliseconds{below(3'000)}};
    }
}

namespace {

void check_turns(const Interview& interview)
{
    std::vector<Turn> turns = interview.turns();
    std::sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.from < b.from; });
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const bool last = i + 1 == turns.size();
        if (turns[i].until ? *turns[i].until <= turns[i].from : !last) FAIL("a turn of no length, or two at once");
        if (!last && *turns[i].until > turns[i + 1].from) FAIL("two turns at once");
        if (last && !turns[i].until && interview.head().stage != Stage::Live) FAIL("someone speaks though it is over");
        for (const Break& b : interview.breaks())
            if (turns[i].from < b.until.value_or(at_ms(1'000'000'000)) && b.from < turns[i].until.value_or(at_ms(1'000'000'000)))
                FAIL("someone speaks in a break");
    }
}

void check_rules(const Interview& interview)
{
    check_turns(interview);
    int seat = 0;
    int mes = 0;
    for (const Person* person : interview.by_seat()) {
        if (person->seat != ++seat) FAIL("a seat is empty or taken twice");
        mes += person->me ? 1 : 0;
        if (person->me && person->side != Side::Us) FAIL("I am one of ours");
    }
    if (mes > 1) FAIL("two are me");
    for (const Note& note : interview.notes()) {
        int free_from = 0;
        for (const Underline& u : note.underlines) {
            if (u.from < free_from || u.to <= u.from || u.to > count_code_points(note.text) || u.strokes < 1 || u.strokes > 3)
                FAIL("an underline is out of place");
            free_from = u.to;
        }
        if (note.text.empty() || (note.person && !interview.find(*note.person))) FAIL("a note of nothing or nobody");
    }
    int open_breaks = 0;
    for (const Break& b : interview.breaks()) open_breaks += b.until ? 0 : 1;
    if (open_breaks > 1) FAIL("two breaks at once");
}

// One interview of random commands: each step undone and done again at once, then all of them.
int live_through(unsigned seed, int commands)
{
    CAPTURE(seed);
    RandomCommands random{seed};
    Sheet sheet = random.below(4) == 0 ? Sheet{} : Sheet::live();
    Interview interview = sheet.interview;
    const Interview first = interview;
    History history;
    InterviewTime now = at_ms(0);
    Milliseconds steady{0};
    int done = 0;
    for (int i = 0; i < commands; ++i) {
        now += Milliseconds{random.below(4) * random.below(900)};
        steady += Milliseconds{random.below(3) * 400};
        if (random.below(12) == 0) {
            if (const auto back = random.below(3) > 0 ? history.undo() : history.redo()) interview.apply(*back);
            continue;
        }
        const auto change = decide(interview, random.next(interview, now), now);
        if (!change) continue;
        const Interview before = interview;
        interview.apply(*change);
        check_rules(interview);
        const Interview after = interview;
        interview.apply(inverse(*change));
        if (!interview.same_records(before)) FAIL("undo does not give back what was");
        interview.apply(*change);
        if (!interview.same_records(after)) FAIL("redo does not give what was undone");
        history.record(*change, steady);
        done += change->edits.empty() ? 0 : 1;
    }
    const Interview last = interview;
    int steps = 0;
    for (; const auto back = history.undo(); ++steps) interview.apply(*back);
    if (!interview.same_records(first)) FAIL("all undone is not the beginning");
    for (; steps > 0; --steps) interview.apply(history.redo().value());
    if (!interview.same_records(last)) FAIL("all done again is not the end");
    return done;
}

int live_through_many(unsigned seed, int sequences)
{
    int done = 0;
    for (int i = 0; i < sequences; ++i) done += live_through(seed + static_cast<unsigned>(i), 60);
    return done;
}

}  // namespace

TEST_CASE("undo gives back exactly the former interview, whatever was done")
{
    const unsigned seed = std::random_device{}();
    MESSAGE("seed ", seed);
    CAPTURE(seed);
    CHECK(live_through_many(seed, 400) > 4'000);
}

TEST_CASE("the same commands with the same seeds, for a failure to come back")
{
    CHECK(live_through_many(20260312, 100) > 1'000);
}

}  // namespace sourdine::test
