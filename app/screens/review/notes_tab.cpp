// The whole sheet: filtered, edited, re-attributed, deleted; all of it undoable.
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/live/note_words.h"
#include "app/screens/review/parts.h"
#include "app/screens/review/pill_line.h"
#include "core/capture/parse_line.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/talk/segments.h"
#include "core/words/fold.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle note_style{.size = 16};
constexpr float time_width = 54, badge_width = 34, text_from = time_width + badge_width + 16;

bool fits(const Interview& interview, const NoteFilter& filter, const Note& note)
{
    if (filter.kind && note.kind != *filter.kind) return false;
    if (filter.person && note.person != filter.person) return false;
    if (filter.phase && phase_at(interview, note.at) != filter.phase) return false;
    if (filter.strokes > 0 && std::none_of(note.underlines.begin(), note.underlines.end(), [&](const Underline& u) { return u.strokes >= filter.strokes; })) return false;
    return true;
}

std::vector<const Note*> listed_notes(const View& view, const ReviewState& state)
{
    auto notes = view.interview->by_time();
    std::erase_if(notes, [&](const Note* note) { return !fits(*view.interview, state.filter, *note); });
    return notes;
}

void draw_filters(const View& view, ReviewState& state, float width)
{
    PillLine row(view, width);
    NoteFilter& filter = state.filter;
    for (const NoteKind kind : all_note_kinds) {
        const std::string name(name_of(kind));
        row.choice(filter.kind, kind, view.phrases.say("kind." + name), "kind-" + name);
    }
    row.next_row();
    for (const Person* person : view.interview->by_seat()) row.choice(filter.person, person->id, person->name, "person-" + std::to_string(person->id.value));
    row.next_row();
    for (const Phase phase : all_phases) {
        const std::string name(name_of(phase));
        row.choice(filter.phase, phase, view.phrases.say("phase." + name), "phase-" + name);
    }
    for (int strokes = 1; strokes <= most_strokes; ++strokes) {
        const bool on = filter.strokes == strokes;
        if (row.pill(view.phrases.say("review.strokes", {{"count", std::to_string(strokes)}}), "strokes-" + std::to_string(strokes), on)) filter.strokes = on ? 0 : strokes;
    }
    if (filter != NoteFilter{} && row.pill(view.phrases.say("review.all_notes"), "all-notes", false)) filter = {};
    gap(view, 14);
}

void begin_editing(const View& view, ReviewState& state, const Note& note)
{
    state.chosen = note.id;
    state.edited_line = write_line(note, *view.interview);
    state.editing = state.focus_edit = true;
}

// Up, Down, Enter, Delete while no field has the keyboard.
void answer_keys(const View& view, ReviewState& state, std::span<const Note* const> notes, Outbox& out)
{
    if (ImGui::IsAnyItemActive() || state.editing || notes.empty() || ImGui::GetIO().WantTextInput || state.report.open) return;
    const auto place = std::find_if(notes.begin(), notes.end(), [&](const Note* n) { return state.chosen == n->id; });
    const auto at = place - notes.begin();
    const auto choose = [&](std::ptrdiff_t wanted) {
        state.chosen = notes[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, std::ssize(notes) - 1))]->id;
        state.reveal = true;
    };
    const bool none = place == notes.end();
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) choose(none ? 0 : at + 1);
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) choose(none ? std::ssize(notes) - 1 : at - 1);
    if (none || view.read_only) return;
    if (ImGui::IsKeyPressed(ImGuiKey_Enter, false)) begin_editing(view, state, **place);
    if (ImGui::IsKeyPressed(ImGuiKey_Delete, false)) out.send(DeleteNotes{{(*place)->id}});
    for (const Gesture& gesture : view.gestures)
        if (gesture.kind == GestureKind::Underline && !(*place)->underlines.empty()) {
            const Underline& first = (*place)->underlines.front();
            out.send(UnderlineWords{(*place)->id, first.from, first.to});
        }
}

void draw_editor(const View& view, ReviewState& state, const Note& note, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ui::FieldStyle style;
    style.text.size = note_style.size;
    style.width = width;
    style.wrap = true;
    style.focus = std::exchange(state.focus_edit, false);
    const ui::FieldResult field = ui::text_field(ui, "###edit-line", state.edited_line, style);
    if (field.submitted) {
        out.send(KeepEditedLine{note.id, state.edited_line});
        state.editing = false;
    }
    if (field.cancelled) state.editing = false;
    ui::text_block(ui, {ui::Face::Regular, 12.5f, ui.palette().soft}, view.phrases.say("review.edit_hint"), width);
}

// What can be done with the chosen note, below it.
void draw_tools(const View& view, ReviewState& state, const Note& note, float width, Outbox& out)
{
    PillLine row(view, width);
    if (row.pill(view.phrases.say("review.edit"), "edit", false)) begin_editing(view, state, note);
    for (const NoteKind kind : all_note_kinds) {
        const std::string name(name_of(kind));
        if (kind != note.kind && row.pill(view.phrases.say("kind." + name), "make-" + name, false)) out.send(SetKind{{note.id}, kind});
    }
    if (note.kind == NoteKind::Question) {
        const bool open = counts_as_open(note);
        if (row.pill(view.phrases.say(open ? "review.make_closed" : "review.make_open"), "make-open", false)) {
            Note after = note;
            after.open = !open;
            out.send(UpdateNote{after});
        }
    }
    row.next_row();
    for (const Person* person : view.interview->by_seat())
        if (note.person != person->id && row.pill(view.phrases.say("review.by", {{"name", call_name(*view.interview, *person)}}), "by-" + std::to_string(person->id.value), false))
            out.send(AttributeNotes{{note.id}, person->id});
    if (note.person && row.pill(view.phrases.say("review.by_nobody"), "by-nobody", false)) out.send(AttributeNotes{{note.id}, std::nullopt});
    if (row.pill(view.phrases.say("review.delete"), "delete", false)) out.send(DeleteNotes{{note.id}});
}

void draw_row_head(const View& view, ReviewState& state, const Note& note, ImVec2 at, float line)
{
    const ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    if (ImGui::InvisibleButton(("###row" + std::to_string(note.id.value)).c_str(), {ui.px(time_width + badge_width + 8), line}, ImGuiButtonFlags_EnableNav)) {
        if (state.chosen == note.id)
            state.chosen.reset();
        else
            state.chosen = note.id;
        state.editing = false;
    }
    draw_in_line(ui, at, line, {.size = 13, .colour = ui.palette().faint}, write_clock(elapsed_at(*view.interview, note.at)));
    if (const Person* person = note.person ? view.interview->find(*note.person) : nullptr)
        ui::badge(ui, {at.x + ui.px(time_width + 4), at.y + std::floor((line - ui.px(20)) / 2)}, initials(person->name), side_colour(ui.palette(), *person));
}

void draw_note(const View& view, ReviewState& state, const Note& note, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float text_width = width - ui.px(text_from), line = std::round(ui.px(note_style.size * 1.5f));
    const bool chosen = state.chosen == note.id;
    const NoteWords words = write_note_words(view, note);
    ui::MarkedText marked = words.marked();
    marked.clickable = !view.read_only;
    if (chosen && !state.editing) {
        const float height = ui::measure_marked_height(ui, note_style, marked, text_width) + ui.px(10);
        ImGui::GetWindowDrawList()->AddRectFilled({at.x - ui.px(10), at.y}, {at.x + width + ui.px(6), at.y + height}, ui.palette().selected, ui.px(8));
    }
    draw_row_head(view, state, note, {at.x, at.y + ui.px(5)}, line);
    ImGui::SetCursorScreenPos({at.x + ui.px(text_from), at.y + ui.px(5)});
    ImGui::BeginGroup();
    if (chosen && state.editing) {
        draw_editor(view, state, note, text_width, out);
    } else {
        const auto drawn = ui::marked_text(ui, ("###note" + std::to_string(note.id.value)).c_str(), note_style, marked, words.words, text_width);
        if (drawn.clicked) {
            const Span span = underlined_around(note, {drawn.clicked->first - words.shift, drawn.clicked->second - words.shift});
            out.send(UnderlineWords{note.id, span.from, span.to});
        }
    }
    if (chosen && !state.editing && !view.read_only) {
        gap(view, 8);
        draw_tools(view, state, note, text_width, out);
    }
    ImGui::EndGroup();
    if (chosen && std::exchange(state.reveal, false)) ImGui::SetScrollHereY(0.5f);
    ImGui::SetCursorScreenPos({at.x, ImGui::GetItemRectMax().y + ui.px(6)});
    ImGui::Dummy({1, 0});
}

float measured_height(const View& view, ReviewState& state, const Note& note, float width)
{
    auto& kept = state.measured[note.id];
    if (kept.height > 0 && kept.width == width && kept.scale == view.ui.scale() && kept.note == note) return kept.height;
    const NoteWords words = write_note_words(view, note);
    kept = {note, width, view.ui.scale(), ui::measure_marked_height(view.ui, note_style, words.marked(), width - view.ui.px(text_from)) + view.ui.px(11)};
    return kept.height;
}

}  // namespace

void draw_notes_tab(const View& view, ReviewState& state, float width, Outbox& out)
{
    draw_filters(view, state, width);
    const auto notes = listed_notes(view, state);
    answer_keys(view, state, notes, out);
    if (notes.empty())
        ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say(view.interview->notes().empty() ? "review.no_notes" : "review.none_fits"), width);
    const float top = ImGui::GetWindowPos().y - view.ui.px(200), bottom = top + ImGui::GetWindowHeight() + view.ui.px(400);
    for (const Note* note : notes) {
        // Rows far out of sight cost only their height.
        const float y = ImGui::GetCursorScreenPos().y;
        if ((y < top || y > bottom) && state.chosen != note->id) {
            ImGui::Dummy({1, measured_height(view, state, *note, width)});
            continue;
        }
        draw_note(view, state, *note, width, out);
    }
}

}  // namespace sourdine::app
