#include "core/edit/asked_question.h"
#include "core/edit/course.h"
#include "core/edit/decide.h"
#include "core/edit/decisions.h"
#include "core/edit/texts.h"
#include "core/edit/underlines.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace sourdine {

namespace {

// A line begun before the interview, after now or off the record belongs to the nearest moment on the record.
InterviewTime moment_of_note(const Interview& interview, InterviewTime at, InterviewTime now)
{
    at = std::clamp(at, at_ms(0), course::moment_of(interview, now));
    for (const Break& b : interview.breaks())
        if (b.kind == BreakKind::OffRecord && b.until && b.from <= at && at < *b.until) return *b.until;
    return at;
}

// Text and underlines as they may be kept; refused when nothing is said, or by someone who is not there.
Status tidy_note(const Interview& interview, Note& note)
{
    note.text = repair_utf8(note.text);
    if (is_blank(note.text)) return Error{Fault::Rejected, "edit.empty_note", {}};
    if (note.person && !interview.find(*note.person)) return course::not_there();
    note.underlines = tidy_underlines(std::move(note.underlines), count_code_points(note.text));
    return Done{};
}

// Does the same to each note of `ids`; all of them are there, or nothing is done.
template <class Alter>
Result<Change> alter_notes(const Interview& interview, const std::vector<NoteId>& ids, const char* title, Alter alter)
{
    Edits edits{interview};
    for (const NoteId id : ids) {
        const Note* before = interview.find(id);
        if (!before) return course::not_there();
        Note after = *before;
        alter(after);
        edits.put(std::move(after));
    }
    return std::move(edits).finish(title);
}

Result<Change> alter_action(const Interview& interview, NoteId id, const char* title, auto alter)
{
    const Note* note = interview.find(id);
    if (note && note->kind != NoteKind::Action) return Error{Fault::Rejected, "edit.not_an_action", {}};
    return alter_notes(interview, {id}, title, alter);
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const WriteNote& command, InterviewTime now)
{
    if (interview.head().stage != Stage::Ended) SD_TRY_STATUS(course::require_on_record(interview));
    Note note;
    note.at = moment_of_note(interview, command.at, now);
    note.kind = command.kind;
    note.person = command.person ? command.person : default_person(interview, command.kind, note.at);
    note.text = command.text;
    note.underlines = command.underlines;
    note.due = command.due;
    SD_TRY_STATUS(tidy_note(interview, note));

    Edits edits{interview};
    if (note.kind == NoteKind::Question && interview.head().stage == Stage::Live)
        if (const PlannedQuestion* planned = find_asked_question(interview, note.text)) {
            PlannedQuestion asked = *planned;
            asked.asked = note.at;
            edits.put(std::move(asked));
        }
    edits.add(std::move(note));
    return std::move(edits).finish("undo.write_note");
}

Result<Change> decide_one(const Interview& interview, const AskQuestion& command, InterviewTime now)
{
    const PlannedQuestion* planned = interview.find(command.id);
    if (!planned) return course::not_there();
    SD_TRY_STATUS(course::require_on_record(interview));
    Edits edits{interview};
    if (!planned->asked) {
        Note note;
        note.at = moment_of_note(interview, command.at.value_or(now), now);
        note.kind = NoteKind::Question;
        note.person = default_person(interview, note.kind, note.at);
        note.text = planned->text;
        SD_TRY_STATUS(tidy_note(interview, note));
        PlannedQuestion asked = *planned;
        asked.asked = note.at;
        edits.put(std::move(asked));
        edits.add(std::move(note));
    }
    return std::move(edits).finish("undo.ask_question");
}

Result<Change> decide_one(const Interview& interview, const UpdateNote& command, InterviewTime)
{
    const Note* before = interview.find(command.note.id);
    if (!before) return course::not_there();
    Note after = command.note;
    after.at = before->at;
    if (after.person != before->person) after.agreed = false;
    SD_TRY_STATUS(tidy_note(interview, after));
    Note same_text = after;
    same_text.text = before->text;
    same_text.underlines = before->underlines;
    const bool typing = same_text == *before;
    Edits edits{interview};
    edits.put(std::move(after));
    return std::move(edits).finish("undo.update_note", typing ? "note." + std::to_string(command.note.id.value) + ".text" : std::string{});
}

Result<Change> decide_one(const Interview& interview, const DeleteNotes& command, InterviewTime)
{
    Edits edits{interview};
    for (const NoteId id : command.ids) {
        if (!interview.find(id)) return course::not_there();
        edits.remove(id);
    }
    return std::move(edits).finish("undo.delete_notes");
}

Result<Change> decide_one(const Interview& interview, const AttributeNotes& command, InterviewTime)
{
    if (command.person && !interview.find(*command.person)) return course::not_there();
    return alter_notes(interview, command.ids, "undo.attribute", [&](Note& note) {
        if (note.person != command.person) note.agreed = false;  // it was not theirs to say
        note.person = command.person;
    });
}

Result<Change> decide_one(const Interview& interview, const SetKind& command, InterviewTime)
{
    // A due date, or open and closed, stay with the note: they count again when it becomes what it was.
    return alter_notes(interview, command.ids, "undo.kind", [&](Note& note) { note.kind = command.kind; });
}

Result<Change> decide_one(const Interview& interview, const SetDone& command, InterviewTime)
{
    return alter_action(interview, command.id, "undo.done", [&](Note& note) { note.done = command.done; });
}

Result<Change> decide_one(const Interview& interview, const SetDue& command, InterviewTime)
{
    return alter_action(interview, command.id, "undo.due", [&](Note& note) { note.due = command.due; });
}

Result<Change> decide_one(const Interview& interview, const SetAgreed& command, InterviewTime)
{
    const Note* note = interview.find(command.id);
    if (note && command.agreed && !note->person) return Error{Fault::Rejected, "edit.nobody_agreed", {}};
    return alter_action(interview, command.id, "undo.agreed", [&](Note& n) { n.agreed = command.agreed; });
}

}  // namespace sourdine
