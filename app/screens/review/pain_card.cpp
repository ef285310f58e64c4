#include "app/screens/review/pain_card.h"

#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/live/note_words.h"
#include "app/screens/review/pain_pills.h"
#include "core/base/utf8.h"
#include "core/edit/pain_keys.h"
#include "core/locale/formats.h"
#include "core/talk/segments.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr int longest_title = 110;  // code points

// The note that says the pain most strongly, cut round its words when it is long.
struct Title {
    std::string text;
    std::vector<ui::Stroke> strokes;
};

Title make_title(const Note& note, const Pain& pain)
{
    Title title{note.text, {}};
    int shift = 0;
    const int length = count_code_points(note.text);
    for (const Underline& underline : note.underlines) {
        if (slice(note.text, underline.from, underline.to) != pain.words) continue;
        if (length > longest_title) {
            // Cut between words.
            const std::u32string all = to_code_points(note.text);
            int from = std::max(0, std::min(underline.from - 30, length - longest_title));
            int to = std::min(length, std::max(underline.to, from + longest_title));
            while (from > 0 && from < underline.from && all[static_cast<std::size_t>(from - 1)] != U' ') ++from;
            while (to < length && to > underline.to && all[static_cast<std::size_t>(to)] != U' ') --to;
            title.text = (from > 0 ? "…" : "") + slice(note.text, from, to) + (to < length ? "…" : "");
            shift = from > 0 ? 1 - from : 0;
        }
        title.strokes.push_back({underline.from + shift, underline.to + shift, underline.strokes});
        break;
    }
    return title;
}

const Note* find_quote(const Interview& interview, const Pain& pain, const Note* title)
{
    for (const NoteId id : pain.notes) {
        const Note* note = interview.find(id);
        if (note != title && note->kind == NoteKind::Quote) return note;
    }
    return nullptr;
}

void draw_sentence(const View& view, const Note& note, const Pain& pain, const char* id, const ui::TextStyle& style, float width)
{
    const Title title = make_title(note, pain);
    ui::MarkedText marked;
    marked.text = title.text;
    marked.strokes = title.strokes;
    ui::marked_text(view.ui, id, style, marked, {}, width);
}

// What I call it above what they said; without a name, what they said is the title.
void draw_head(const View& view, const Pain& pain, float width)
{
    ui::Ui& ui = view.ui;
    const Note* note = find_loudest(*view.interview, pain);
    if (!pain.title.empty()) {
        ui::text_block(ui, {ui::Face::SemiBold, 15.5f, ui.palette().ink}, pain.title, width);
        gap(view, 4);
    }
    const ui::TextStyle style = pain.title.empty() ? ui::TextStyle{ui::Face::SemiBold, 15.5f} : ui::TextStyle{ui::Face::Regular, 14};
    draw_sentence(view, *note, pain, "###title", style, width);
    if (const Note* quote = find_quote(*view.interview, pain, note)) {
        gap(view, 4);
        ui::text_block(ui, {ui::Face::Regular, 13.5f, ui.palette().soft}, write_quote(view.phrases.language(), quote->text), width);
    }
}

void draw_small_heading(const View& view, const char* key, float width)
{
    gap(view, 12);
    ui::text_block(view.ui, {ui::Face::Regular, 12.5f, view.ui.palette().faint}, view.phrases.say(key), width);
    gap(view, 2);
}

void draw_how_it_came(const View& view, const Pain& pain, float width)
{
    const char* key = !pain.stated ? "review.not_stated" : pain.brought_up() ? "review.brought_up" : "review.after_asking";
    const std::string time = pain.stated ? write_clock(elapsed_at(*view.interview, *pain.stated)) : std::string{};
    ui::text_block(view.ui, {ui::Face::Regular, 13, view.ui.palette().soft}, view.phrases.say(key, {{"time", time}}), width);
}

void draw_name_field(const View& view, PainsState& state, const Pain& pain, float width, Outbox& out)
{
    gap(view, 10);
    ui::FieldStyle style;
    style.text.size = 15;
    style.width = width;
    style.hint = pain.words;
    style.focus = std::exchange(state.focus_name, false);
    const ui::FieldResult field = ui::text_field(view.ui, "###name-pain", state.name, style);
    if (field.submitted) out.send(RenamePain{pain.key, state.name == pain.words ? std::string{} : state.name});
    if (!field.submitted && !field.cancelled) return;
    state.naming.clear();
    state.chosen = {pain.key, {}};
    state.give_keyboard();
}

void reveal_item(PainsState& state)
{
    if (state.reveal <= 0) return;
    --state.reveal;
    ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
}

// "12:30  Claire  each release is a weekend of firefighting"
PainStop draw_note_row(const View& view, ReviewState& state, const Pain& pain, NoteId id, float width)
{
    ui::Ui& ui = view.ui;
    const Note& note = *view.interview->find(id);
    const NoteWords words = write_note_words(view, note);
    const Person* person = note.person ? view.interview->find(*note.person) : nullptr;
    const std::string suffix = person ? "  " + call_name(*view.interview, *person) : std::string{};
    ui::MarkedText marked = words.marked();
    marked.prefix = {};
    marked.suffix = suffix;
    const ui::TextStyle style{.size = 14};
    const float time = ui.px(46), pad = ui.px(3), side = ui.px(8), room = width - time;
    const float height = std::round(ui::measure_marked_height(ui, style, marked, room) + 2 * pad);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const PainsState::Stop stop{pain.key, id};
    const bool chosen = state.pains.chosen == stop, take = chosen && state.pains.take_keyboard;
    ImGui::SetCursorScreenPos({at.x - side, at.y});
    const ImVec2 size{width + 2 * side, height};
    const ui::ListLine line = ui::list_line(("###pain-note" + std::to_string(id.value)).c_str(), size, chosen, take);
    if (take) state.pains.take_keyboard = false;
    if (chosen) reveal_item(state.pains);
    ui::draw_list_line(ui, {at.x - side, at.y}, size, line);
    draw_in_line(ui, {at.x, at.y + pad}, ui.px(21), {.size = 12.5f, .colour = ui.palette().faint}, write_clock(elapsed_at(*view.interview, note.at)));
    ImGui::SetCursorScreenPos({at.x + time, at.y + pad});
    ui::marked_text(ui, ("###pain-words" + std::to_string(id.value)).c_str(), style, marked, {}, room);
    ImGui::SetCursorScreenPos({at.x, at.y + height + ui.px(2)});
    ImGui::Dummy({1, 0});
    if (line.clicked) go_to_note(state, id);
    return {stop, line};
}

void draw_actions(const View& view, const Pain& pain, float width)
{
    if (pain.actions.empty()) return;
    draw_small_heading(view, "review.its_actions", width);
    for (const NoteId id : pain.actions) {
        const Note& action = *view.interview->find(id);
        const Person* owner = action.person ? view.interview->find(*action.person) : nullptr;
        std::string suffix = "  → " + (owner ? call_name(*view.interview, *owner) : view.phrases.say("review.nobody"));
        if (action.due) suffix += ", " + write_near_day(view.phrases.language(), *action.due, date_of(view.today));
        ui::MarkedText marked;
        marked.text = action.text;
        marked.suffix = suffix;
        ui::marked_text(view.ui, ("###pain-action" + std::to_string(id.value)).c_str(), {.size = 14, .colour = action.done ? view.ui.palette().faint : view.ui.palette().ink}, marked, {}, width);
        gap(view, 4);
    }
}

void draw_details(const View& view, ReviewState& state, const Pain& pain, float width, std::vector<PainStop>& stops, Outbox& out)
{
    gap(view, 12);
    draw_how_it_came(view, pain, width);
    gap(view, 8);
    draw_stance_pills(view, pain, width, out);
    if (state.pains.naming == pain.key) draw_name_field(view, state.pains, pain, width, out);
    draw_small_heading(view, "review.its_notes", width);
    for (const NoteId id : pain.notes) stops.push_back(draw_note_row(view, state, pain, id, width));
    draw_actions(view, pain, width);
}

// A card dragged onto another: they are the same.
void drag_card(const View& view, const Pain& pain, Outbox& out)
{
    constexpr const char* what = "pain";
    if (view.read_only) return;
    if (ImGui::BeginDragDropSource(ImGuiDragDropFlags_SourceNoHoldToOpenOthers | ImGuiDragDropFlags_SourceNoPreviewTooltip)) {
        ImGui::SetDragDropPayload(what, pain.key.data(), pain.key.size());
        ui::tooltip(view.ui, pain.name());
        ImGui::EndDragDropSource();
    }
    if (!ImGui::BeginDragDropTarget()) return;
    if (const ImGuiPayload* dropped = ImGui::AcceptDragDropPayload(what)) {
        const std::string from(static_cast<const char*>(dropped->Data), static_cast<std::size_t>(dropped->DataSize));
        if (from != pain.key) out.send(MergePains{from, pain.key});
    }
    ImGui::EndDragDropTarget();
}

}  // namespace

const Note* find_loudest(const Interview& interview, const Pain& pain)
{
    const Note* loudest = nullptr;
    int most = 0;
    for (const NoteId id : pain.notes) {
        const Note* note = interview.find(id);
        for (const Underline& underline : note->underlines)
            if (underline.strokes > most && slice(note->text, underline.from, underline.to) == pain.words) {
                loudest = note;
                most = underline.strokes;
            }
    }
    return loudest ? loudest : interview.find(pain.notes.front());
}

void draw_pain_card(const View& view, ReviewState& state, const Pain& pain, int number, float width, std::vector<PainStop>& stops, Outbox& out)
{
    ui::Ui& ui = view.ui;
    PainsState& pains = state.pains;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const PainsState::Stop stop{pain.key, {}};
    const std::size_t place = stops.size();
    stops.push_back({stop, {}});
    float& height = pains.heights[pain.key];
    const bool near = (pains.has_keyboard && pains.chosen.pain == pain.key) || ImGui::IsMouseHoveringRect(at, {at.x + width, at.y + height});
    const std::string id = "pain" + std::to_string(number);
    const float inner = ui::begin_card(ui, id.c_str(), width);
    draw_head(view, pain, inner);
    gap(view, pain.title.empty() ? 9.0f : 13.0f);
    draw_pain_pills(view, state, pain, near, inner, out);
    if (pains.opened == pain.key) draw_details(view, state, pain, inner, stops, out);
    ui::end_card(ui);
    height = ImGui::GetItemRectSize().y;
    const ImVec2 below = ImGui::GetCursorScreenPos();

    const bool chosen = pains.chosen == stop, take = chosen && pains.take_keyboard;
    ImGui::SetCursorScreenPos(at);
    const ui::ListLine line = ui::list_line((pain.name() + "###line-" + id).c_str(), {width, height}, chosen || (pains.chosen.pain.empty() && number == 1), take);
    if (take) pains.take_keyboard = false;
    if (chosen) reveal_item(pains);
    drag_card(view, pain, out);
    stops[place].line = line;
    ImGui::SetCursorScreenPos(below);
    gap(view, 12);
}

}  // namespace sourdine::app
