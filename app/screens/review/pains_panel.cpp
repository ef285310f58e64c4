// What hurts, most first, and who does what next: beside every tab of the review.
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/pain_card.h"
#include "core/locale/formats.h"

#include <imgui_internal.h>

#include <algorithm>
#include <utility>

namespace sourdine::app {

namespace {

const Pain* find_pain(const std::vector<Pain>& pains, const std::string& key)
{
    const auto pain = std::find_if(pains.begin(), pains.end(), [&](const Pain& p) { return p.key == key; });
    return pain == pains.end() ? nullptr : &*pain;
}

void choose(PainsState& state, const PainsState::Stop& stop)
{
    state.chosen = stop;
    state.give_keyboard();
}

// Back to the field, or to the list beside, one came from.
void leave(ReviewState& review)
{
    PainsState& state = review.pains;
    if (!state.merging.empty()) return state.merging.clear();
    if (!ui::return_keyboard(std::exchange(state.came_from, {}))) ImGui::SetNavCursorVisible(false);
    state.has_keyboard = false;
    ImGui::GetCurrentContext()->NavId = 0;
    review.notes.take_keys = review.actions.take_keys = review.transcript.take_keys = true;
}

void walk(ReviewState& review, const std::vector<PainStop>& stops)
{
    PainsState& state = review.pains;
    const auto here = std::find_if(stops.begin(), stops.end(), [&](const PainStop& s) { return s.stop == state.chosen; });
    const std::ptrdiff_t at = here == stops.end() ? 0 : here - stops.begin(), last = std::ssize(stops) - 1;
    const auto go = [&](std::ptrdiff_t wanted) { choose(state, stops[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, last))].stop); };
    switch (ui::read_list_step("###what-hurts")) {
    case ui::ListStep::None: return;
    case ui::ListStep::Up: return go(at - 1);
    case ui::ListStep::Down: return go(at + 1);
    case ui::ListStep::First: return go(0);
    case ui::ListStep::Last: return go(last);
    case ui::ListStep::Leave: return leave(review);
    }
}

// Enter: opens or folds the pain, goes to the note, or ends a merge in the chosen one.
void press(ReviewState& state, const Pain& pain, Outbox& out)
{
    PainsState& pains = state.pains;
    if (pains.chosen.note) return go_to_note(state, *pains.chosen.note);
    if (!pains.merging.empty()) return begin_or_end_merging(pains, pain, out);
    pains.opened = pains.opened == pain.key ? std::string{} : pain.key;
    pains.reveal = 3;
}

void answer_letters(const View& view, PainsState& state, const Pain& pain, Outbox& out)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (view.read_only || io.KeyCtrl || io.KeyAlt) return;
    switch (ui::read_list_letter()) {
    case U'c': confirm_next(pain, out); break;
    case U'm': begin_or_end_merging(state, pain, out); break;
    case U'n': begin_naming(state, pain); break;
    case U's': out.send(SplitPain{pain.key, state.chosen.note.value_or(find_loudest(*view.interview, pain)->id)}); break;
    default: break;
    }
    // By place: on AZERTY digits are printed only with Shift.
    for (const Person* person : view.interview->by_seat())
        if (person->side == Side::Client && person->seat <= 9 && ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + person->seat), false)) take_next_stance(pain, person->id, out);
}

void answer_keys(const View& view, ReviewState& state, const std::vector<Pain>& pains, const std::vector<PainStop>& stops, Outbox& out)
{
    PainsState& panel = state.pains;
    const auto holder = std::find_if(stops.begin(), stops.end(), [](const PainStop& s) { return s.line.has_keyboard; });
    const auto asked = std::find_if(stops.begin(), stops.end(), [](const PainStop& s) { return s.line.pressed || (s.line.clicked && !s.stop.note); });
    panel.has_keyboard = holder != stops.end();
    if (holder != stops.end() && !panel.take_keyboard) panel.chosen = holder->stop;
    if (asked != stops.end()) panel.chosen = asked->stop;
    const Pain* pain = find_pain(pains, panel.chosen.pain);
    if (!pain) return;
    if (asked != stops.end()) press(state, *pain, out);
    if (!panel.has_keyboard || panel.take_keyboard) return;
    answer_letters(view, panel, *pain, out);
    walk(state, stops);
}

// What the keys do, below the heading, as long as the keyboard is here.
void draw_hints(const View& view, const PainsState& state, float width)
{
    if (!state.has_keyboard || view.read_only) return;
    ui::Ui& ui = view.ui;
    constexpr float size = 12.5f;
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    std::vector<KeyHint> hints;
    if (!state.merging.empty())
        hints = {{{"↵"}, say("review.key_into")}};
    else
        hints = {{{"↵"}, say(state.chosen.note ? "review.key_go" : state.opened == state.chosen.pain ? "review.key_close" : "review.key_open")},
                 {{"C"}, say("review.key_confirm")}, {{"M"}, say("review.key_merge")}, {{"N"}, say("review.key_name")}, {{"S"}, say("review.key_part")}, {{"1…9"}, say("review.key_who")}};
    const ImVec2 from = ImGui::GetCursorScreenPos();
    ImVec2 at = from;
    for (const KeyHint& hint : hints) {
        const float needed = key_hint_width(ui, hint, size);
        if (at.x > from.x && at.x + needed > from.x + width) at = {from.x, at.y + ui.px(22)};
        at.x += draw_key_hint(ui, at, ui.px(20), hint, size, ui.palette().soft) + ui.px(12);
    }
    ImGui::SetCursorScreenPos({from.x, at.y + ui.px(31)});
    ImGui::Dummy({1, 0});
}

void draw_heading(const View& view, float width)
{
    ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    float right = at.x + width;
    for (const std::string& cap : view.keys.caps(GestureKind::WhatHurts)) {
        right -= ui::keycap_width(ui, cap);
        ui::keycap(ui, {right, at.y - ui.px(2)}, cap);
    }
    const std::string& whole = view.phrases.say("review.hurts");
    const bool fits = at.x + ui::measure_section_heading(ui, whole) + ui.px(8) <= right;
    ui::section_heading(ui, fits ? whole : view.phrases.say("review.hurts_short"));
}

void draw_turn_button(const View& view, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    if (ui::text_button(ui, (view.phrases.say("review.turn_laptop") + "###turn-laptop").c_str())) out.send(DoGesture{{GestureKind::TurnLaptop}});
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    float right = at.x + width;
    for (const std::string& cap : view.keys.caps(GestureKind::TurnLaptop)) {
        right -= ui::keycap_width(ui, cap);
        ui::keycap(ui, {right, std::round((low.y + high.y) / 2 - ui.px(9))}, cap);
    }
    gap(view, 14);
}

std::string write_owner(const View& view, const Note& action)
{
    const Person* owner = action.person ? view.interview->find(*action.person) : nullptr;
    std::string text = owner ? call_name(*view.interview, *owner) : view.phrases.say("review.nobody");
    if (action.due) text += ", " + write_near_day(view.phrases.language(), *action.due, date_of(view.today));
    return text;
}

void draw_client_owned(const View& view, const ActionMix& mix, float width)
{
    ui::Ui& ui = view.ui;
    gap(view, 10);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string text = view.phrases.say("review.client_owned", {{"part", std::to_string(mix.theirs)}, {"count", std::to_string(mix.all)}});
    const ui::TextStyle style{ui::Face::Regular, 13.5f, ui.palette().highlight_ink};
    const float inner = width - 2 * ui.px(13), height = ui::measure_block_height(ui, style, text, inner) + 2 * ui.px(9);
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height}, ui.palette().highlight, ui.px(10));
    ImGui::SetCursorScreenPos({at.x + ui.px(13), at.y + ui.px(9)});
    ui::text_block(ui, style, text, inner);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, height});
}

void draw_next_steps(const View& view, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ui::section_heading(ui, view.phrases.say("review.next"));
    int shown = 0;
    for (const Note* note : view.interview->by_time()) {
        if (note->kind != NoteKind::Action) continue;
        ++shown;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        ImGui::SetCursorScreenPos({at.x, at.y + ui.px(4)});
        if (ui::check_box(ui, ("###done" + std::to_string(note->id.value)).c_str(), note->done, true)) out.send(SetDone{note->id, !note->done});
        ui::MarkedText marked;
        const std::string suffix = " · " + write_owner(view, *note);
        marked.text = note->text;
        marked.suffix = suffix;
        ImGui::SetCursorScreenPos({at.x + ui.px(24), at.y});
        ui::marked_text(ui, ("###next" + std::to_string(note->id.value)).c_str(), {.size = 14, .colour = note->done ? ui.palette().faint : ui.palette().ink}, marked, {}, width - ui.px(24));
        gap(view, 6);
    }
    if (shown == 0)
        ui::text_block(ui, {ui::Face::Regular, 13.5f, ui.palette().faint}, view.phrases.say("review.no_actions_yet"), width);
    else
        draw_client_owned(view, count_actions(*view.interview), width);
}

}  // namespace

void go_to_pains(const View& view, ReviewState& state)
{
    const auto& pains = state.figures.of_records(*view.interview).pains;
    if (pains.empty()) return;
    if (!state.pains.has_keyboard) state.pains.came_from = ui::find_keyboard();
    if (!find_pain(pains, state.pains.chosen.pain)) state.pains.chosen = {pains.front().key, {}};
    state.pains.give_keyboard();
}

void draw_pains_panel(const View& view, ReviewState& state, float width, Outbox& out)
{
    draw_heading(view, width);
    const auto& pains = state.figures.of_records(*view.interview).pains;
    if (pains.empty()) {
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().faint}, view.phrases.say("review.no_pains"), width);
        gap(view, 8);
    }
    draw_hints(view, state.pains, width);
    // A pain that is gone (merged, no longer underlined) leaves the keyboard to the first one.
    if (!pains.empty() && !state.pains.chosen.pain.empty() && !find_pain(pains, state.pains.chosen.pain)) {
        state.pains.chosen = {pains.front().key, {}};
        state.pains.take_keyboard = state.pains.has_keyboard;
    }
    if (!find_pain(pains, state.pains.merging)) state.pains.merging.clear();
    std::vector<PainStop> stops;
    int number = 0;
    for (const Pain& pain : pains) draw_pain_card(view, state, pain, ++number, width, stops, out);
    if (!stops.empty()) answer_keys(view, state, pains, stops, out);
    if (!pains.empty()) draw_turn_button(view, width, out);
    gap(view, 8);
    draw_next_steps(view, width, out);
}

}  // namespace sourdine::app
