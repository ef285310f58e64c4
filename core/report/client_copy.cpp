#include "core/report/client_copy.h"

#include <algorithm>

namespace sourdine {

namespace {

template <class Record>
void take_out_all(const Interview& interview, Change& change)
{
    for (const Record& record : interview.records<Record>()) change.edits.emplace_back(Edit<Record>{record, std::nullopt});
}

Head without_our_thoughts(const Head& head)
{
    Head clear = head;
    clear.brief.clear();
    clear.aims = {};
    clear.debrief = {};
    return clear;
}

Person without_our_view(const Person& person)
{
    Person clear;
    clear.id = person.id;
    clear.seat = person.seat;
    clear.name = person.name;
    clear.side = person.side;
    clear.me = person.me;
    clear.role = person.role;
    return clear;
}

// What I call a pain, and who of them denies it to my mind, is for me.
PainView without_our_words(const PainView& view)
{
    PainView clear = view;
    clear.title.clear();
    clear.stances.clear();
    return clear;
}

// One person's confidence is not for the others at the table.
bool was_off_record(const Interview& interview, InterviewTime at)
{
    return std::any_of(interview.breaks().begin(), interview.breaks().end(), [&](const Break& b) {
        return b.kind == BreakKind::OffRecord && b.from <= at && (!b.until || at < *b.until);
    });
}

}  // namespace

bool is_for_client(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Problem:
    case NoteKind::Quote:
    case NoteKind::Decision:
    case NoteKind::Action: return true;
    case NoteKind::Note:
    case NoteKind::Question:
    case NoteKind::Idea: break;
    }
    return false;
}

Interview client_copy_of(const Interview& interview)
{
    Change change;
    change.edits.emplace_back(Edit<Head>{interview.head(), without_our_thoughts(interview.head())});
    for (const Person& person : interview.persons())
        change.edits.emplace_back(Edit<Person>{person, without_our_view(person)});
    for (const Note& note : interview.notes())
        if (!is_for_client(note.kind) || was_off_record(interview, note.at)) change.edits.emplace_back(Edit<Note>{note, std::nullopt});
    for (const PainView& view : interview.pain_views())
        if (view != without_our_words(view)) change.edits.emplace_back(Edit<PainView>{view, without_our_words(view)});
    take_out_all<Turn>(interview, change);
    take_out_all<PhaseMark>(interview, change);
    take_out_all<CutIn>(interview, change);
    take_out_all<PlannedQuestion>(interview, change);
    take_out_all<Careful>(interview, change);
    take_out_all<Recording>(interview, change);
    Interview copy = interview;
    copy.apply(change);
    return copy;
}

}  // namespace sourdine
