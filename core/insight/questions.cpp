#include "core/insight/questions.h"

#include "core/words/question.h"

namespace sourdine {

bool counts_as_open(const Note& question)
{
    return question.open ? *question.open : is_open_question(question.text);
}

QuestionMix count_questions(const Interview& interview)
{
    QuestionMix mix;
    for (const Note& note : interview.notes()) {
        if (note.kind != NoteKind::Question) continue;
        const Person* asker = note.person ? interview.find(*note.person) : nullptr;
        if (asker && asker->side == Side::Client) continue;
        ++(counts_as_open(note) ? mix.open : mix.closed);
    }
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
