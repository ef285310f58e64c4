#include "core/insight/questions.h"

#include "core/base/utf8.h"
#include "core/insight/spoken_questions.h"
#include "core/talk/segments.h"
#include "core/words/fold.h"
#include "core/words/question.h"

#include <algorithm>
#include <utility>

namespace sourdine {

namespace {

constexpr Milliseconds noted_beside{1'000};

bool is_ours(const Interview& interview, const Note& question)
{
    const Person* asker = question.person ? interview.find(*question.person) : nullptr;
    return !asker || asker->side == Side::Us;
}

std::vector<Covered> find_told(const Interview& interview)
{
    std::vector<Covered> told;
    for (const Recording& recording : interview.recordings())
        if (tells_our_words(interview, recording))
            if (const auto covered = find_covered(recording)) told.push_back(*covered);
    return told;
}

std::string words_of(const Interview& interview, const SpokenQuestion& question)
{
    const Recording& recording = *interview.find(question.recording);
    const std::string_view words = recording.speech->words_of(recording.speech->utterances[question.utterance]);
    return slice(words, question.sentence.from, question.sentence.to);
}

// The user's word on a question that was noted from what was said.
bool is_open(const SpokenQuestion& question, std::string_view text, const std::vector<const Note*>& corrected)
{
    for (const Note* note : corrected) {
        if (note->at < question.at - noted_beside || note->at > question.at + noted_beside) continue;
        if (fold(note->text) == fold(text)) return *note->open;
    }
    return question.open;
}

}  // namespace

bool counts_as_open(const Note& question)
{
    return question.open ? *question.open : is_open_question(question.text);
}

std::vector<AskedQuestion> list_questions(const Interview& interview)
{
    std::vector<AskedQuestion> asked;
    const std::vector<Covered> told = find_told(interview);
    std::vector<const Note*> corrected;
    for (const Note& note : interview.notes()) {
        if (note.kind != NoteKind::Question || !is_ours(interview, note)) continue;
        if (note.open) corrected.push_back(&note);
        if (std::any_of(told.begin(), told.end(), [&](const Covered& c) { return c.from <= note.at && note.at <= c.to; })) continue;
        asked.push_back({note.at, note.text, counts_as_open(note), note.person});
    }
    if (!told.empty())
        for (const SpokenQuestion& question : find_spoken_questions(interview)) {
            std::string text = words_of(interview, question);
            const bool open = is_open(question, text, corrected);
            asked.push_back({question.at, std::move(text), open, question.person});
        }
    std::stable_sort(asked.begin(), asked.end(), [](const AskedQuestion& a, const AskedQuestion& b) { return a.at < b.at; });
    return asked;
}

QuestionMix count_questions(const Interview& interview)
{
    QuestionMix mix;
    for (const AskedQuestion& question : list_questions(interview)) ++(question.open ? mix.open : mix.closed);
    return mix;
}

std::vector<PersonQuestions> count_questions_by_person(const Interview& interview)
{
    std::vector<PersonQuestions> persons;
    for (const Person* person : interview.by_seat())
        if (person->side == Side::Us) persons.push_back({person->id, {}});
    for (const AskedQuestion& question : list_questions(interview)) {
        const auto asker = std::find_if(persons.begin(), persons.end(), [&](const PersonQuestions& p) { return p.person == question.person; });
        if (asker != persons.end()) ++(question.open ? asker->mix.open : asker->mix.closed);
    }
    return persons;
}

ActionMix count_actions(const Interview& interview)
{
    ActionMix mix;
    const Person* me = interview.find_me();
    for (const Note& note : interview.notes()) {
        if (note.kind != NoteKind::Action) continue;
        ++mix.all;
        if (note.done) ++mix.done;
        if (!note.person)
            ++mix.nobodys;
        else if (me && *note.person == me->id)
            ++mix.mine;
        else
            ++mix.theirs;
    }
    return mix;
}

}  // namespace sourdine
