#include "temp_library.h"

namespace sourdine::test {

using namespace std::chrono_literals;
using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

Change rich_interview(InterviewId id)
{
    Head head = head_of(id, "Maison Hausser & fils", "Diagnostic, œuvre « été »");
    head.scheduled = std::chrono::local_days{year{2026} / 3 / 12} + 9h + 30min;
    head.planned_minutes = 60;
    head.brief = "Two mergers in a year.\nLost orders.";
    head.aims = {25, 45s, 80, {2min, std::nullopt, 0s, 3min + 30s}};
    head.stage = Stage::Ended;
    head.started = WallTime{Milliseconds{1'773'306'000'123}};
    head.ended = at_ms(3'600'001);
    head.debrief = {30, "I waited.", "Wait longer.", "Merci Claire"};

    Person claire = person_of(1, "Claire Aubry");
    claire.role = "CEO";
    claire.email = "claire.aubry@hausser.example";
    claire.decides = claire.pays = true;
    claire.knowledge = 3;
    Person hugo = person_of(2, "Hugo Pons");
    hugo.lives_with_it = hugo.knows = true;
    hugo.knowledge = 0;
    Person me = person_of(3, "Inès Karam", Side::Us);
    me.me = true;

    Note problem = note_of(4, "each release is a week-end of 🔥 firefighting", 61'000);
    problem.kind = NoteKind::Problem;
    problem.person = PersonId{1};
    problem.underlines = {{0, 12, 2}, {16, 24, 3, "week-end · 2"}};
    Note question = note_of(5, "What happened next?", 90'500);
    question.kind = NoteKind::Question;
    question.open = true;
    Note action = note_of(6, "send the list", 91'000);
    action.kind = NoteKind::Action;
    action.person = PersonId{2};
    action.due = year{2026} / 3 / 20;
    action.done = action.agreed = true;
    Note closed = note_of(7, "", 92'000);
    closed.open = false;

    return {"", {birth(head), birth(claire), birth(hugo), birth(me), birth(problem), birth(question), birth(action), birth(closed),
                 birth(Turn{TurnId{8}, PersonId{3}, at_ms(0), at_ms(30'000)}), birth(Turn{TurnId{9}, PersonId{1}, at_ms(30'000), {}}),
                 birth(Break{BreakId{10}, BreakKind::OffRecord, at_ms(100'000), at_ms(120'000)}),
                 birth(Break{BreakId{11}, BreakKind::Pause, at_ms(130'000), {}}),
                 birth(PhaseMark{PhaseMarkId{12}, Phase::Open, at_ms(0)}), birth(PhaseMark{PhaseMarkId{13}, Phase::Listen, at_ms(60'000)}),
                 birth(CutIn{CutInId{14}, at_ms(70'000), PersonId{3}, PersonId{1}, "and then nobody", at_ms(75'000)}),
                 birth(CutIn{CutInId{15}, at_ms(80'000), PersonId{3}, PersonId{}, "", {}}),
                 birth(PlannedQuestion{PlannedQuestionId{16}, 1, "How did it start?", at_ms(5'000)}),
                 birth(PlannedQuestion{PlannedQuestionId{17}, 0, "Et ensuite ?", {}}),
                 birth(Careful{CarefulId{18}, 0, "the lay-offs"}),
                 birth(PainView{PainViewId{19}, "firefighting", "release", Confirmation::Confirmed}),
                 birth(PainView{PainViewId{20}, "release", "", Confirmation::Denied, "Week-ends lost", 1, {{PersonId{1}, Confirmation::Confirmed}, {PersonId{2}, Confirmation::Denied}}})}, ""};
}

namespace {

std::int64_t pick(std::mt19937& random, std::int64_t from, std::int64_t to)
{
    return std::uniform_int_distribution<std::int64_t>(from, to)(random);
}

std::string random_text(std::mt19937& random)
{
    const std::array<const char*, 9> words{"retard", "œuvre", "release", "l’été", "🔥", "\"quote\"", "naïve", "Ægir", "week-end"};
    std::string text;
    for (std::int64_t n = pick(random, 0, 6); n > 0; --n)
        text += (text.empty() ? "" : " ") + std::string(words[static_cast<std::size_t>(pick(random, 0, 8))]);
    return text;
}

Note random_note(const Interview& interview, std::int64_t id, std::mt19937& random)
{
    Note note = note_of(id, random_text(random), pick(random, 0, 3'600'000));
    note.kind = all_note_kinds[static_cast<std::size_t>(pick(random, 0, 6))];
    if (!interview.persons().empty() && pick(random, 0, 1)) note.person = interview.persons().front().id;
    if (!note.text.empty() && pick(random, 0, 1)) note.underlines = {{0, 1, static_cast<int>(pick(random, 1, 3))}};
    return note;
}

AnyEdit note_edit(const Interview& interview, std::mt19937& random)
{
    const auto& notes = interview.notes();
    const std::int64_t what = notes.empty() ? 0 : pick(random, 0, 2);
    if (what == 0) return birth(random_note(interview, interview.next_id(), random));
    const Note& old = notes[static_cast<std::size_t>(pick(random, 0, static_cast<std::int64_t>(notes.size()) - 1))];
    if (what == 1) return Edit<Note>{old, std::nullopt};
    return Edit<Note>{old, random_note(interview, old.id.value, random)};
}

Recording random_recording(const Interview& interview, std::int64_t id, std::mt19937& random)
{
    Recording recording;
    recording.id = RecordingId{id};
    recording.format = "srt";
    recording.speakers = {{random_text(random), std::nullopt}, {"B", std::nullopt}};
    if (!interview.persons().empty()) recording.speakers[0].person = interview.persons().front().id;
    Speech speech;
    for (std::int64_t n = 0, many = pick(random, 0, 8); n < many; ++n) {
        const std::string words = random_text(random);
        speech.utterances.push_back({Milliseconds{n * 500}, Milliseconds{n * 500 + pick(random, 0, 900)}, static_cast<std::uint32_t>(pick(random, 0, 1)),
                                     static_cast<std::uint32_t>(speech.text.size()), static_cast<std::uint32_t>(words.size())});
        speech.text += words;
    }
    recording.speech = std::make_shared<const Speech>(std::move(speech));
    return recording;
}

AnyEdit recording_edit(const Interview& interview, std::mt19937& random)
{
    const auto& all = interview.recordings();
    const std::int64_t what = all.empty() ? 0 : pick(random, 0, 2);
    if (what == 0) return birth(random_recording(interview, interview.next_id(), random));
    if (what == 1) return Edit<Recording>{all.back(), std::nullopt};
    Recording after = all.front();
    after.shift += Milliseconds{pick(random, -5'000, 5'000)};
    after.speakers[1].person = after.speakers[0].person;
    return Edit<Recording>{all.front(), after};
}

AnyEdit other_edit(const Interview& interview, std::mt19937& random)
{
    const std::int64_t id = interview.next_id();
    Head head = interview.head();
    switch (pick(random, 0, 6)) {
        case 6: return recording_edit(interview, random);
        case 0: return birth(person_of(id, random_text(random)));
        case 1: return birth(Break{BreakId{id}, BreakKind::Pause, at_ms(id), at_ms(id + 5)});
        case 2: return birth(Careful{CarefulId{id}, 0, random_text(random)});
        case 3: {
            PainView view{PainViewId{id}, random_text(random), "", Confirmation::Unknown, random_text(random), static_cast<int>(pick(random, 0, 4))};
            if (!interview.persons().empty()) view.stances = {{interview.persons().front().id, Confirmation::Denied}};
            return birth(std::move(view));
        }
        case 4: return birth(PlannedQuestion{PlannedQuestionId{id}, 1, random_text(random), {}});
        default:
            head.client = random_text(random);
            head.brief = random_text(random);
            head.debrief.thanks = random_text(random);
            return Edit<Head>{interview.head(), head};
    }
}

}  // namespace

Change random_change(const Interview& interview, std::mt19937& random)
{
    return {"", {pick(random, 0, 2) ? note_edit(interview, random) : other_edit(interview, random)}, ""};
}

}  // namespace sourdine::test
