// The whole sheet: filtered, edited, re-attributed, made one, split, deleted; all of it undoable.
#include "app/screens/live/line_text.h"
#include "app/screens/review/list_room.h"
#include "app/screens/review/note_rows.h"
#include "app/screens/review/parts.h"
#include "app/screens/review/pill_line.h"
#include "core/model/names.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float footer_height = 40;

// --- the filters ---

template <class Value>
void toggle(PillLine& row, std::set<Value>& chosen, const Value& value, const std::string& label, const std::string& id)
{
    const bool on = chosen.contains(value);
    if (!row.pill(label, id, on)) return;
    if (on)
        chosen.erase(value);
    else
        chosen.insert(value);
}

void draw_word_field(const View& view, NotesState& state, float width)
{
    ui::FieldStyle style;
    style.text.size = 14;
    style.width = width;
    const std::string hint = view.phrases.say("review.filter_words");
    style.hint = hint;
    style.focus = std::exchange(state.to_words, false);
    const ui::FieldResult field = ui::text_field(view.ui, "###filter-words", state.filter.words, style);
    if (field.cancelled) state.filter.words.clear();
    if (field.submitted || field.cancelled || (field.focused && field.down)) state.take_keys = true;
}

// "12 of 96", and the way back to all of them.
void draw_count(const View& view, NotesState& state, ImVec2 at, float height)
{
    const std::size_t all = view.interview->notes().size(), listed = state.listed.size();
    const bool filtered = state.filter != NoteFilter{};
    const std::string text = filtered ? view.phrases.say("review.of", {{"part", std::to_string(listed)}, {"all", std::to_string(all)}})
                                      : view.phrases.say("review.notes_count", {{"count", std::to_string(all)}});
    const float width = draw_in_line(view.ui, at, height, {ui::Face::Regular, 14, view.ui.palette().soft}, text);
    const std::string chosen = state.others.empty() ? std::string{} : view.phrases.say("review.chosen_count", {{"count", std::to_string(state.others.size() + 1)}});
    float x = at.x + width + view.ui.px(14);
    if (!chosen.empty()) x += draw_in_line(view.ui, {x, at.y}, height, {ui::Face::SemiBold, 14, view.ui.palette().me}, chosen) + view.ui.px(14);
    if (!filtered) return;
    ImGui::SetCursorScreenPos({x, at.y + std::round((height - view.ui.px(22)) / 2)});
    if (ui::pill(view.ui, (view.phrases.say("review.all_notes") + "###all-notes").c_str())) state.filter = {};
}

void draw_pills(const View& view, NotesState& state, float width)
{
    PillLine row(view, width);
    NoteFilter& filter = state.filter;
    if (std::exchange(state.to_filters, false)) {
        ImGui::SetKeyboardFocusHere();
        ImGui::SetNavCursorVisible(true);
    }
    for (const NoteKind kind : all_note_kinds) {
        const std::string name(name_of(kind));
        toggle(row, filter.kinds, kind, view.phrases.say("kind." + name), "kind-" + name);
    }
    row.next_row();
    for (const Person* person : view.interview->by_seat()) toggle(row, filter.persons, std::optional{person->id}, person->name, "person-" + std::to_string(person->id.value));
    toggle(row, filter.persons, std::optional<PersonId>{}, view.phrases.say("review.of_nobody"), "person-nobody");
    row.next_row();
    for (const Phase phase : all_phases) {
        const std::string name(name_of(phase));
        toggle(row, filter.phases, phase, view.phrases.say("phase." + name), "phase-" + name);
    }
    for (int strokes = 1; strokes <= most_strokes; ++strokes) {
        const bool on = filter.strokes == strokes;
        if (row.pill(view.phrases.say(strokes < most_strokes ? "review.strokes_from" : "review.strokes", {{"count", std::to_string(strokes)}}), "strokes-" + std::to_string(strokes), on)) filter.strokes = on ? 0 : strokes;
    }
}

void draw_filters(const View& view, NotesState& state, float width)
{
    const NoteFilter before = state.filter;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float field = std::min(view.ui.px(280), width * 0.5f);
    draw_word_field(view, state, field);
    const float bottom = ImGui::GetCursorScreenPos().y, height = ImGui::GetItemRectSize().y;
    draw_count(view, state, {at.x + field + view.ui.px(16), at.y}, height);
    ImGui::SetCursorScreenPos({at.x, bottom});
    gap(view, 10);
    draw_pills(view, state, width);
    gap(view, 12);
    if (state.filter == before) return;
    if (state.chosen) state.reveal = 2;
    // By the mouse: the list goes on with the keys. By the keys: another pill may be next, Esc goes to the list.
    if (ImGui::IsMouseReleased(ImGuiMouseButton_Left)) state.take_keys = true;
}

// --- the list ---

// Where the chosen row begins and ends, as far as it has to be seen.
double scroll_to_chosen(NotesState& state, double scroll, double height)
{
    const auto row = state.chosen ? state.listed.find(*state.chosen) : std::nullopt;
    if (state.reveal <= 0 || !row) return scroll;
    --state.reveal;
    const RowHeights& heights = state.listed.heights();
    const double top = heights.top(*row), bottom = top + static_cast<double>(heights[*row]);
    if (top < scroll - height || top > scroll + 2 * height) return top - height * 0.33;
    if (bottom > scroll + height) scroll = bottom - height;
    return std::min(scroll, top);
}

void draw_rows(const View& view, NotesState& state, float left, float width, float height, Outbox& out)
{
    const float top = ImGui::GetWindowPos().y;
    const auto chosen = state.chosen ? state.listed.find(*state.chosen) : std::nullopt;
    if (state.listed.extra_row() != chosen) state.listed.set_extra(chosen, 0);
    const RowHeights& heights = state.listed.heights();
    const double room = static_cast<double>(height), before = static_cast<double>(ImGui::GetScrollY());
    const double scroll = std::round(std::clamp(scroll_to_chosen(state, before, room), 0.0, std::max(0.0, heights.total() - room)));
    if (std::abs(scroll - before) > 0.5) ImGui::SetScrollY(static_cast<float>(scroll));
    const std::size_t first = heights.row_at(scroll);
    double y = heights.top(first) - scroll;
    std::size_t row = first;
    std::optional<std::size_t> higher;
    float extra = 0;
    for (; row < state.listed.size() && y < room; ++row) {
        const Note& note = *view.interview->find(state.listed[row]);
        const float drawn = draw_note_row(view, state, note, {left, top + std::round(static_cast<float>(y))}, width, out);
        y += static_cast<double>(drawn);
        if (state.chosen != note.id) continue;
        higher = row;
        extra = drawn - measure_note_row(view, note, note_text_width(view.ui, width));
    }
    state.page = std::max<std::size_t>(1, row - first - (row > first ? 1 : 0));
    if (higher) state.listed.set_extra(higher, extra);  // one out of sight is as high as it was
    ImGui::SetCursorPos({0, 0});
    ImGui::Dummy({1, static_cast<float>(heights.total())});
}

void draw_list(const View& view, ReviewState& review, float width, const ListRoom& room, Outbox& out)
{
    NotesState& state = review.notes;
    const float left = room.at.x;
    // Wider than its rows: the tint of the chosen one and the scroll bar stand beside them.
    ImGui::SetCursorScreenPos({left - view.ui.px(12), room.at.y});
    ImGui::BeginChild("###notes", {width + view.ui.px(28), room.height}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNavInputs);
    // The key that brought the keyboard here (Enter or Escape in a field, Escape on a pill) is not one of the list's.
    const bool free = !review.report.open && !view.importing && !review.pains.has_keyboard, focused = ImGui::IsWindowFocused();
    const bool escaped = free && !focused && ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !ImGui::IsAnyItemActive();
    // Esc is the list's while it has the keys: ImGui would leave the child window with it.
    if (free && focused) ImGui::SetKeyOwner(ImGuiKey_Escape, ImGui::GetID("###notes-escape"));
    if (escaped) state.editing = false;
    if ((std::exchange(state.take_keys, false) || escaped) && !focused) ImGui::SetWindowFocus();
    const auto before = state.chosen;
    if (focused && free) answer_note_keys(view, state, out);
    const bool walked = state.chosen && state.chosen != before;
    if (state.listed.size() == 0) {
        ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y});
        ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say(view.interview->notes().empty() ? "review.no_notes" : "review.none_fits"), width);
    } else
        draw_rows(view, state, left, width, room.height, out);
    ImGui::EndChild();
    if (walked || std::exchange(state.arrived, false)) keep_in_sight(room);
}

// What the keys do with what is chosen now; what has a tool below the note is told there.
void draw_hints(const View& view, const NotesState& state, ImVec2 at, float width)
{
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    std::vector<KeyHint> hints{{{"↑", "↓"}, say("review.hint.note")}, {{say("window.cap.Shift"), "↓"}, say("review.hint.several")}, {{"Tab"}, say("review.hint.filters")}, {{"Ctrl", "F"}, say("review.hint.words")}};
    if (state.chosen && !view.read_only) {
        hints = {{{"←", "→"}, say("review.hint.choose_words")}, {view.keys.caps(GestureKind::Underline), say("review.hint.underline")}, {{"Ctrl", "1…9"}, say("review.hint.who")}, {{"Alt", "0"}, say("review.by_nobody")},
                 {{say("window.cap.Shift"), "↓"}, say("review.hint.several")}, {{say("window.cap.Escape")}, say("review.hint.back")}};
        if (state.words) hints = {{{say("window.cap.Shift"), "→"}, say("review.hint.more_words")}, {view.keys.caps(GestureKind::Underline), say("review.hint.underline")}, {{"S"}, say("review.hint.split_here")}, {{say("window.cap.Escape")}, say("review.hint.back")}};
    }
    float x = at.x;
    for (const KeyHint& hint : hints) {
        const float needed = key_hint_width(view.ui, hint, 12.5f);
        if (x + needed > at.x + width) break;
        x += draw_key_hint(view.ui, {x, at.y}, view.ui.px(footer_height), hint, 12.5f, view.ui.palette().soft) + view.ui.px(18);
    }
}

}  // namespace

void draw_notes_tab(const View& view, ReviewState& review, float width, float height, Outbox& out)
{
    NotesState& state = review.notes;
    const float bottom = ImGui::GetCursorScreenPos().y + height, footer = view.ui.px(footer_height);
    const float row_width = std::min(width, view.ui.px(1180));  // a longer line is hard to read
    state.listed.follow(view, state.filter, note_text_width(view.ui, row_width));
    keep_to_listed(state);
    draw_filters(view, state, width);
    state.listed.follow(view, state.filter, note_text_width(view.ui, row_width));
    keep_to_listed(state);
    const ListRoom room = find_list_room(view, bottom, footer);
    draw_list(view, review, row_width, room, out);
    draw_hints(view, state, {room.at.x, room.bottom - footer}, width);
    end_list(room);
}

}  // namespace sourdine::app
