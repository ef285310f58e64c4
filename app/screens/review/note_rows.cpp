#include "app/screens/review/note_rows.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/live/note_words.h"
#include "app/screens/review/parts.h"
#include "app/screens/review/pill_line.h"
#include "core/capture/parse_line.h"
#include "core/insight/questions.h"
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
constexpr float above = 5, below = 6;

void draw_editor(const View& view, NotesState& state, const Note& note, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ui::FieldStyle style;
    style.text.size = note_style.size;
    style.width = width;
    style.wrap = true;
    style.focus = std::exchange(state.focus_edit, false);
    const ui::FieldResult field = ui::text_field(ui, "###edit-line", state.edited_line, style);
    if (field.submitted) out.send(KeepEditedLine{note.id, state.edited_line});
    if (field.submitted || field.cancelled) {
        state.editing = false;
        state.take_keys = true;
    }
    ui::text_block(ui, {ui::Face::Regular, 12.5f, ui.palette().soft}, view.phrases.say("review.edit_hint"), width);
}

void draw_kinds(const View& view, std::span<const NoteId> ids, PillLine& row, const Note& note, Outbox& out)
{
    for (const NoteKind kind : all_note_kinds) {
        const std::string name(name_of(kind));
        if (kind == note.kind && ids.size() == 1) continue;
        if (row.pill(std::string(sign_text(kind)) + "  " + view.phrases.say("kind." + name), "make-" + name, false)) out.send(SetKind{{ids.begin(), ids.end()}, kind});
    }
    if (note.kind == NoteKind::Question && ids.size() == 1 && row.pill("O  " + view.phrases.say(counts_as_open(note) ? "review.make_closed" : "review.make_open"), "make-open", false))
        turn_open(note, out);
}

void draw_owners(const View& view, std::span<const NoteId> ids, PillLine& row, const Note& note, Outbox& out)
{
    for (const Person* person : view.interview->by_seat()) {
        if (note.person == person->id && ids.size() == 1) continue;
        const std::string label = std::to_string(person->seat) + "  " + view.phrases.say("review.by", {{"name", call_name(*view.interview, *person)}});
        if (row.pill(label, "by-" + std::to_string(person->id.value), false)) out.send(AttributeNotes{{ids.begin(), ids.end()}, person->id});
    }
    if ((note.person || ids.size() > 1) && row.pill("0  " + view.phrases.say("review.by_nobody"), "by-nobody", false)) out.send(AttributeNotes{{ids.begin(), ids.end()}, std::nullopt});
}

// What can be done with all that is chosen, below the note the keys are at.
void draw_tools(const View& view, NotesState& state, const Note& note, float width, Outbox& out)
{
    const std::vector<NoteId> ids = find_worked_on(*view.interview, state);
    PillLine row(view, width);
    if (ids.size() > 1) {
        if (row.pill("M  " + view.phrases.say("review.merge_notes", {{"count", std::to_string(ids.size())}}), "merge-notes", false)) out.send(MergeNotes{ids});
    } else {
        if (row.pill("⏎  " + view.phrases.say("review.edit"), "edit", false)) begin_editing(view, state, note);
        if (row.pill("S  " + view.phrases.say("review.split"), "split", false)) split_note(view, state, out);
    }
    if (row.pill(view.phrases.say("review.delete"), "delete", false)) delete_notes(view, state, out);
    row.next_row();
    draw_kinds(view, ids, row, note, out);
    row.next_row();
    draw_owners(view, ids, row, note, out);
}

void draw_row_head(const View& view, NotesState& state, const Note& note, ImVec2 at, float line)
{
    const ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    const std::string id = "###row" + std::to_string(note.id.value);
    if (ImGui::InvisibleButton(id.c_str(), {ui.px(time_width + badge_width + 8), line})) press_note(*view.interview, state, note.id, ImGui::GetIO().KeyCtrl, ImGui::GetIO().KeyShift);
    draw_in_line(ui, at, line, {.size = 13, .colour = ui.palette().faint}, write_clock(elapsed_at(*view.interview, note.at)));
    if (const Person* person = note.person ? view.interview->find(*note.person) : nullptr)
        ui::badge(ui, {at.x + ui.px(time_width + 4), at.y + std::floor((line - ui.px(20)) / 2)}, initials(person->name), side_colour(ui.palette(), *person));
}

// The chosen words, as code points of the text shown.
std::optional<std::pair<int, int>> find_chosen(const NotesState& state, const NoteWords& words)
{
    if (!state.words || words.words.empty()) return std::nullopt;
    const int last = static_cast<int>(words.words.size()) - 1;
    const auto [low, high] = std::minmax({std::clamp(state.words->first, 0, last), std::clamp(state.words->second, 0, last)});
    return std::pair{words.words[static_cast<std::size_t>(low)].first, words.words[static_cast<std::size_t>(high)].second};
}

void press_word(NotesState& state, const Note& note, const NoteWords& words, std::pair<int, int> word, Outbox& out)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl || io.KeyShift) return;
    const Span span = underlined_around(note, {word.first - words.shift, word.second - words.shift});
    out.send(UnderlineWords{note.id, span.from, span.to});
    state.take_keys = true;
}

void draw_words(const View& view, NotesState& state, const Note& note, float width, bool here, Outbox& out)
{
    const NoteWords words = write_note_words(view, note);
    ui::MarkedText marked = words.marked();
    marked.clickable = !view.read_only;
    if (here) marked.chosen = find_chosen(state, words);
    const auto drawn = ui::marked_text(view.ui, ("###note" + std::to_string(note.id.value)).c_str(), note_style, marked, words.words, width);
    const ImGuiIO& io = ImGui::GetIO();
    if (drawn.clicked && (io.KeyCtrl || io.KeyShift)) press_note(*view.interview, state, note.id, io.KeyCtrl, io.KeyShift);
    else if (drawn.clicked) press_word(state, note, words, *drawn.clicked, out);
}

void draw_tint(const ui::Ui& ui, ImVec2 at, float width, float height, bool here)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 corner{at.x - ui.px(10), at.y}, far{at.x + width + ui.px(6), at.y + height};
    draw.AddRectFilled(corner, far, ui.palette().selected, ui.px(8));
    if (here) draw.AddRectFilled({corner.x, at.y + ui.px(6)}, {corner.x + ui.px(3), at.y + height - ui.px(6)}, ui.palette().me, ui.px(1.5f));
}

}  // namespace

float note_text_width(const ui::Ui& ui, float row_width) { return row_width - ui.px(text_from); }

float measure_note_row(const View& view, const Note& note, float width)
{
    const NoteWords words = write_note_words(view, note);
    return std::ceil(ui::measure_marked_height(view.ui, note_style, words.marked(), width) + view.ui.px(above + below));
}

std::string_view sign_text(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Problem: return "!";
    case NoteKind::Quote: return "\"";
    case NoteKind::Question: return "?";
    case NoteKind::Action: return "-";
    case NoteKind::Decision: return "=";
    case NoteKind::Idea: return "*";
    case NoteKind::Note: break;
    }
    return "N";
}

float draw_note_row(const View& view, NotesState& state, const Note& note, ImVec2 at, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const bool here = state.chosen == note.id, editing = here && state.editing && !view.read_only;
    const float words_width = note_text_width(ui, width), line = std::round(ui.px(note_style.size * 1.5f));
    const float row_height = measure_note_row(view, note, words_width);
    if (!editing && (here || state.others.contains(note.id))) draw_tint(ui, at, width, row_height - ui.px(1), here);
    draw_row_head(view, state, note, {at.x, at.y + ui.px(above)}, line);
    ImGui::SetCursorScreenPos({at.x + ui.px(text_from), at.y + ui.px(above)});
    ImGui::BeginGroup();
    if (editing)
        draw_editor(view, state, note, words_width, out);
    else
        draw_words(view, state, note, words_width, here, out);
    const bool tools = here && !editing && !view.read_only;
    if (tools) {
        gap(view, 8);
        draw_tools(view, state, note, words_width, out);
        gap(view, 4);
    }
    ImGui::EndGroup();
    if (!editing && !tools) return row_height;
    return std::max(row_height, std::ceil(ImGui::GetItemRectMax().y - at.y + ui.px(below)));
}

}  // namespace sourdine::app
