// Several notes become one, one becomes two; no word, stroke or owner is lost on the way.
#include "core/edit/course.h"
#include "core/edit/decisions.h"
#include "core/edit/texts.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

#include <algorithm>

namespace sourdine {

namespace {

// Each note once, by time.
Result<std::vector<const Note*>> find_by_time(const Interview& interview, const std::vector<NoteId>& ids)
{
    std::vector<const Note*> notes;
    for (const NoteId id : ids) {
        const Note* note = interview.find(id);
        if (!note) return course::not_there();
        notes.push_back(note);
    }
    std::sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) { return std::tie(a->at, a->id) < std::tie(b->at, b->id); });
    notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
    return notes;
}

// Those that say what the whole is: not plain notes, where there are others.
std::vector<const Note*> find_telling(const std::vector<const Note*>& notes)
{
    std::vector<const Note*> telling = notes;
    std::erase_if(telling, [](const Note* note) { return note->kind == NoteKind::Note; });
    return telling.empty() ? notes : telling;
}

// Of an action it is who owns it: what somebody said does not make them the owner.
Result<std::optional<PersonId>> find_person(const std::vector<const Note*>& notes)
{
    std::optional<PersonId> person;
    for (const Note* note : notes) {
        if (person && note->person && note->person != person) return Error{Fault::Rejected, "edit.merge_persons", {}};
        if (note->person) person = note->person;
    }
    return person;
}

// The user's word on a question, where it is the same of all.
std::optional<bool> find_open(const std::vector<const Note*>& notes)
{
    const bool same = std::all_of(notes.begin(), notes.end(), [&](const Note* note) { return note->open == notes.front()->open; });
    return same ? notes.front()->open : std::nullopt;
}

std::optional<Date> find_first_due(const std::vector<const Note*>& notes)
{
    std::optional<Date> first;
    for (const Note* note : notes)
        if (note->due && (!first || *note->due < *first)) first = note->due;
    return first;
}

void join_words(Note& whole, const std::vector<const Note*>& notes)
{
    whole.text.clear();
    whole.underlines.clear();
    int length = 0;
    for (const Note* note : notes) {
        if (length > 0) {
            whole.text += ' ';
            ++length;
        }
        for (const Underline& u : note->underlines) whole.underlines.push_back({u.from + length, u.to + length, u.strokes, u.pain});
        whole.text += note->text;
        length += count_code_points(note->text);
    }
}

// The part [from, to) without blanks at its ends; its underlines count from its own beginning.
void keep_part(Note& note, const std::u32string& all, int from, int to)
{
    const auto blank = [&](int i) { return is_blank(all[static_cast<std::size_t>(i)]); };
    while (from < to && blank(from)) ++from;
    while (from < to && blank(to - 1)) --to;
    note.text = to_utf8(std::u32string_view(all).substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
    std::vector<Underline> kept;
    for (const Underline& u : note.underlines)
        if (std::max(u.from, from) < std::min(u.to, to)) kept.push_back({std::max(u.from, from) - from, std::min(u.to, to) - from, u.strokes, u.pain});
    note.underlines = std::move(kept);
}

}  // namespace

Result<Change> decide_one(const Interview& interview, const MergeNotes& command, InterviewTime)
{
    SD_TRY(notes, find_by_time(interview, command.ids));
    if (notes.size() < 2) return Error{Fault::Rejected, "edit.merge_one", {}};
    const std::vector<const Note*> telling = find_telling(notes);
    const NoteKind kind = telling.front()->kind;
    if (std::any_of(telling.begin(), telling.end(), [&](const Note* note) { return note->kind != kind; })) return Error{Fault::Rejected, "edit.merge_kinds", {}};
    SD_TRY(person, find_person(kind == NoteKind::Action ? telling : notes));

    Note whole = *notes.front();
    whole.kind = kind;
    whole.person = person;
    join_words(whole, notes);
    whole.open = find_open(telling);
    whole.due = find_first_due(telling);
    whole.done = std::all_of(telling.begin(), telling.end(), [](const Note* note) { return note->done; });
    whole.agreed = person && std::all_of(telling.begin(), telling.end(), [](const Note* note) { return note->agreed; });

    Edits edits{interview};
    edits.put(std::move(whole));
    for (std::size_t i = 1; i < notes.size(); ++i) edits.remove(notes[i]->id);
    return std::move(edits).finish("undo.merge_notes");
}

Result<Change> decide_one(const Interview& interview, const SplitNote& command, InterviewTime)
{
    const Note* before = interview.find(command.id);
    if (!before) return course::not_there();
    const std::u32string all = to_code_points(before->text);
    const int length = static_cast<int>(all.size()), at = std::clamp(command.at, 0, length);
    const bool parts_underlined = std::any_of(before->underlines.begin(), before->underlines.end(), [&](const Underline& u) { return u.from < at && at < u.to; });
    if (parts_underlined) return Error{Fault::Rejected, "edit.split_underlined", {}};
    Note first = *before, second = *before;
    keep_part(first, all, 0, at);
    keep_part(second, all, at, length);
    if (is_blank(first.text) || is_blank(second.text)) return Error{Fault::Rejected, "edit.split_nothing", {}};
    second.open.reset();  // the user's word was of the question that began here

    Edits edits{interview};
    edits.put(std::move(first));
    edits.add(std::move(second));
    return std::move(edits).finish("undo.split_note");
}

}  // namespace sourdine
