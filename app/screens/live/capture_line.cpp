#include "app/screens/live/capture_line.h"

#include "core/base/utf8.h"
#include "core/capture/parse_line.h"
#include "core/talk/measure.h"

#include <algorithm>
#include <utility>

namespace sourdine::app {

namespace {

Span end_of(const std::string& line)
{
    const int length = count_code_points(line);
    return {length, length};
}

void put_in_line(CaptureState& capture, std::string line)
{
    capture.line = std::move(line);
    capture.select = end_of(capture.line);
    capture.completion.reset();
}

void send_draft(const View& view, const CaptureState& capture, Outbox& out)
{
    if (is_off_record(*view.interview)) return;
    if (capture.line.empty())
        out.send(KeepDraft{std::nullopt});
    else
        out.send(KeepDraft{Draft{capture.line, capture.first_letter, capture.edits}});
}

void leave_note(CaptureState& capture)
{
    capture.edits.reset();
    capture.as_it_was.clear();
    capture.typing.clear();
    put_in_line(capture, {});
}

void take_into_line(const View& view, CaptureState& capture, const Note& note)
{
    capture.edits = note.id;
    capture.as_it_was = write_line(note, *view.interview);
    capture.first_letter = note.at;
    capture.typing.clear();
    capture.trouble.clear();
    put_in_line(capture, capture.as_it_was);
}

// Why Enter cannot keep a line now; empty: it can, as far as is seen here.
std::string find_obstacle(const View& view)
{
    const Interview& interview = *view.interview;
    if (interview.head().stage == Stage::Prepared) return view.phrases.say("live.refused.not_started");
    if (is_off_record(interview)) return view.phrases.say("live.refused.off_record");
    return {};
}

// Where the edited note stands among all notes, by time; empty: the line edits none.
std::optional<std::ptrdiff_t> find_place(const std::vector<NoteId>& notes, const std::optional<NoteId>& edited)
{
    if (!edited) return std::nullopt;
    const auto it = std::find(notes.begin(), notes.end(), *edited);
    return it != notes.end() ? std::optional{it - notes.begin()} : std::nullopt;
}

bool may_leave_line(const CaptureState& capture)
{
    return capture.edits ? capture.line == capture.as_it_was : capture.line.empty();
}

}  // namespace

bool is_off_record(const Interview& interview)
{
    const Break* open = find_open_break(interview);
    return open && open->kind == BreakKind::OffRecord;
}

void restore_draft(const View& view, CaptureState& capture)
{
    if (!view.draft || view.draft->line.empty()) return;
    capture.first_letter = view.draft->at;
    put_in_line(capture, view.draft->line);
    const Note* edited = view.draft->edits ? view.interview->find(*view.draft->edits) : nullptr;
    if (!edited) return;  // the note is gone: what was typed stays, as a new line
    capture.edits = edited->id;
    capture.as_it_was = write_line(*edited, *view.interview);
}

void settle_sent_lines(const View& view, CaptureState& capture, Outbox& out)
{
    if (capture.edits && !view.interview->find(*capture.edits)) {
        // Taken away meanwhile (undo): the words stay, and Enter makes them a new line.
        capture.edits.reset();
        capture.as_it_was.clear();
    }
    if (!view.refusal) capture.read_refusal.clear();
    if (capture.sent.empty()) return;
    const auto sent = std::exchange(capture.sent, {});
    if (!view.refusal || sent.front().revision != view.interview->revision()) {
        send_draft(view, capture, out);
        return;
    }
    std::string line;
    for (const auto& s : sent) line += (line.empty() ? "" : " ") + s.draft.line;
    if (!capture.line.empty()) line += " " + capture.line;
    capture.first_letter = sent.front().draft.at;
    capture.edits = sent.front().draft.edits;
    const Note* edited = capture.edits ? view.interview->find(*capture.edits) : nullptr;
    capture.as_it_was = edited ? write_line(*edited, *view.interview) : std::string{};
    capture.trouble = *view.refusal;
    put_in_line(capture, std::move(line));
    send_draft(view, capture, out);
}

void note_typing(const View& view, CaptureState& capture, const std::string& before, Outbox& out)
{
    if (before.empty() && !capture.line.empty() && !capture.edits) capture.first_letter = view.now;
    capture.typing.record(before, capture.line);
    capture.trouble.clear();
    capture.read_refusal = view.refusal.value_or("");
    if (!capture.completion || capture.completion->after != capture.line) capture.completion.reset();
    send_draft(view, capture, out);
}

void keep_line(const View& view, CaptureState& capture, Outbox& out)
{
    if (capture.edits && capture.line == capture.as_it_was) return leave_note(capture);
    // A sign alone is no note yet, and an emptied note is left as it was: to delete is another wish.
    if (parse_line(capture.line, *view.interview, date_of(view.today)).text.empty()) {
        if (!capture.line.empty()) return;
        if (capture.edits) give_back_note(view, capture, out);
        return;
    }
    capture.trouble = find_obstacle(view);
    if (!capture.trouble.empty()) return;
    capture.sent.push_back({Draft{capture.line, capture.first_letter, capture.edits}, view.interview->revision()});
    if (capture.edits)
        out.send(KeepEditedLine{*capture.edits, capture.line});
    else
        out.send(KeepLine{capture.line, capture.first_letter});
    leave_note(capture);
}

void ask_instead_of_line(const View& view, CaptureState& capture, PlannedQuestionId question, Outbox& out)
{
    capture.trouble = find_obstacle(view);
    if (!capture.trouble.empty()) return;
    capture.sent.push_back({Draft{capture.line, capture.first_letter, {}}, view.interview->revision()});
    out.send(AskQuestion{question, capture.first_letter});
    leave_note(capture);
}

void write_in_line(const View& view, CaptureState& capture, std::string line, Outbox& out)
{
    if (line == capture.line) return;
    const std::string before = capture.line;
    put_in_line(capture, std::move(line));
    note_typing(view, capture, before, out);
}

void give_back_note(const View& view, CaptureState& capture, Outbox& out)
{
    if (!capture.edits) return;
    capture.trouble.clear();
    leave_note(capture);
    send_draft(view, capture, out);
}

void complete_person(const View& view, CaptureState& capture, int caret, Outbox& out)
{
    if (capture.completion && capture.completion->after == capture.line)
        ++capture.completion->nth;
    else
        capture.completion = CaptureState::Completion{capture.line, {}, caret, 0};
    auto& completion = *capture.completion;
    const auto found = complete_name(completion.before, completion.caret, *view.interview, completion.nth);
    if (!found) return capture.completion.reset();
    const std::string before = std::exchange(capture.line, found->line);
    completion.after = found->line;
    capture.select = Span{found->caret, found->caret};
    if (capture.line != before) note_typing(view, capture, before, out);
}

void edit_earlier_note(const View& view, LiveState& state)
{
    if (!may_leave_line(state.capture) || view.interview->head().stage != Stage::Live) return;
    const auto& notes = state.figures.of_records(*view.interview).notes;
    const auto here = find_place(notes, state.capture.edits).value_or(std::ssize(notes));
    if (here == 0) return;
    take_into_line(view, state.capture, *view.interview->find(notes[static_cast<std::size_t>(here - 1)]));
}

void edit_later_note(const View& view, LiveState& state)
{
    const auto& notes = state.figures.of_records(*view.interview).notes;
    const auto here = find_place(notes, state.capture.edits);
    if (!here || !may_leave_line(state.capture)) return;
    if (*here + 1 == std::ssize(notes)) return leave_note(state.capture);
    take_into_line(view, state.capture, *view.interview->find(notes[static_cast<std::size_t>(*here + 1)]));
}

void underline_in_line(const View& view, CaptureState& capture, Outbox& out)
{
    const auto marked = cycle_marks(capture.line, capture.selection, *view.interview);
    if (!marked) return;
    const std::string before = std::exchange(capture.line, marked->line);
    capture.select = marked->selection;
    capture.selection = marked->selection;
    note_typing(view, capture, before, out);
}

void undo_here(const View& view, CaptureState& capture, Outbox& out)
{
    if (capture.line.empty()) {
        capture.typing.clear();
        out.send(UndoLast{});
    } else if (auto line = capture.typing.undo(capture.line)) {
        put_in_line(capture, std::move(*line));
        send_draft(view, capture, out);
    }
}

void redo_here(const View& view, CaptureState& capture, Outbox& out)
{
    if (auto line = capture.typing.redo(capture.line)) {
        put_in_line(capture, std::move(*line));
        send_draft(view, capture, out);
    } else if (capture.line.empty()) {
        out.send(RedoLast{});
    }
}

void mark_cut_in(const View& view, LiveState& state, Outbox& out)
{
    if (!view.live()) return;
    const auto& threads = state.figures.of_records(*view.interview).open_threads;
    if (state.capture.line.empty() && !threads.empty())
        out.send(TakeUpThread{threads.back().id});
    else
        out.send(MarkCutIn{parse_line(state.capture.line, *view.interview, date_of(view.today)).text,
                           view.settings.reaction_lag});
}

}  // namespace sourdine::app
