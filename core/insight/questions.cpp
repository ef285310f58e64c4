#include "core/insight/questions.h"

#include "core/base/utf8.h"
#include "core/insight/spoken_questions.h"
#include "core/talk/segments.h"
#include "core/words/fold.h"
#include "core/words/question.h"

#include <algorithm>

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

// The user's word on a question that was noted from what was said.
bool is_open(const Interview& interview, const SpokenQuestion& question, const std::vector<const Note*>& corrected)
{
    for (const Note* note : corrected) {
        if (note->at < question.at - noted_beside || note->at > question.at + noted_beside) continue;
        const Recording& recording = *interview.find(question.recording);
        const std::string_view words = recording.speech->words_of(recording.speech->utterances[question.utterance]);
        if (fold(note->text) == fold(slice(words, question.sentence.from, question.sentence.to))) return *note->open;
    }
    return question.open;
}

}  // namespace

bool counts_as_open(const Note& question)
{
    return question.open ? *question.open : is_open_question(question.text);
}

QuestionMix count_questions(const Interview& interview)
{
    QuestionMix mix;
    const std::vector<Covered> told = find_told(interview);
    std::vector<const Note*> corrected;
    for (const Note& note : interview.notes()) {
        if (note.kind != NoteKind::Question || !is_ours(interview, note)) continue;
        if (note.open) corrected.push_back(&note);
        if (std::any_of(told.begin(), told.end(), [&](const Covered& c) { return c.from <= note.at && note.at <= c.to; })) continue;
        ++(counts_as_open(note) ? mix.open : mix.closed);
    }
    if (told.empty()) return mix;
    for (const SpokenQuestion& question : find_spoken_questions(interview)) ++(is_open(interview, question, corrected) ? mix.open : mix.closed);
    return mix;
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
