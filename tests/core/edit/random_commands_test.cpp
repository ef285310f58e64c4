#include "tests/core/edit/random_commands.h"

#include "core/base/utf8.h"
#include "core/edit/decide.h"
#include "core/edit/history.h"
#include "core/words/characters.h"
#include "tests/core/edit/sheet.h"

#include <random>

namespace sourdine::test {

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

void check_recordings(const Interview& interview)
{
    for (const Recording& recording : interview.recordings()) {
        for (const Speaker& speaker : recording.speakers)
            if (speaker.person && !interview.find(*speaker.person)) FAIL("someone spoke who is not at the table");
        if (interview.head().stage != Stage::Ended) FAIL("what was said is there and the interview still to come");
        for (const Utterance& u : recording.speech->utterances)
            if (recording.at(u.to) > *interview.head().ended) FAIL("it ended before the last word");
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
        if (note.agreed && !note.person) FAIL("nobody said yes");
        if (note.text.empty() || (note.person && !interview.find(*note.person))) FAIL("a note of nothing or nobody");
    }
    check_recordings(interview);
    int open_breaks = 0;
    for (const Break& b : interview.breaks()) open_breaks += b.until ? 0 : 1;
    if (open_breaks > 1) FAIL("two breaks at once");
}

int count_strokes(const Interview& interview)
{
    int strokes = 0;
    for (const Note& note : interview.notes())
        for (const Underline& u : note.underlines) strokes += u.strokes;
    return strokes;
}

// What itches, and every word said, is there as before when notes are made one or split.
void check_nothing_lost(const Interview& before, const Interview& after)
{
    if (count_strokes(before) != count_strokes(after)) FAIL("strokes came or went");
    const auto letters = [](const Interview& interview) {
        std::u32string all;
        for (const Note& note : interview.notes()) all += to_code_points(note.text);
        std::erase_if(all, [](char32_t c) { return is_blank(c); });
        std::sort(all.begin(), all.end());
        return all;
    };
    if (letters(before) != letters(after)) FAIL("words came or went");
}

// One interview of random commands: each step undone and done again at once, then all of them.
int live_through(unsigned seed, int commands)
{
    CAPTURE(seed);
    RandomCommands random{seed};
    const int begun = random.below(6);
    Sheet sheet = begun == 0 ? Sheet{} : begun == 1 ? Sheet::with_table() : Sheet::live();
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
        const Command command = random.next(interview, now);
        const auto change = decide(interview, command, now);
        if (!change) continue;
        const Interview before = interview;
        interview.apply(*change);
        check_rules(interview);
        if (std::holds_alternative<MergeNotes>(command) || std::holds_alternative<SplitNote>(command)) check_nothing_lost(before, interview);
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
