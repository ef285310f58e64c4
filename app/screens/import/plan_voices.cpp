// Who speaks: each label with its time and its first words, and below the chosen one who it may be.
#include "app/screens/import/parts.h"
#include "app/screens/import/voice_choice.h"
#include "app/screens/live/line_text.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/words/fold.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float head_height = 58, text_from = 50;  // points, of a voice's row

const Interview* open_target(const View& view, const ImportPlan& plan) { return plan.into_open ? view.interview : nullptr; }

std::string call(const View& view, const PlanVoice& voice) { return voice.label.empty() ? view.phrases.say("import.unnamed") : voice.label; }

ImU32 colour_of(const View& view, const PlanVoice& voice)
{
    const ui::Palette& colours = view.ui.palette();
    if (!voice.person) return colours.faint;
    return voice.me || voice.side == Side::Us ? colours.me : colours.them;
}

// Behind the label: who it is taken for.
std::string write_who(const View& view, const ImportPlan& plan, const PlanVoice& voice)
{
    if (!voice.person) return view.phrases.say("import.sheet.is_nobody");
    if (voice.same_as) return view.phrases.say("import.sheet.is_same", {{"name", call(view, plan.voices[*voice.same_as])}});
    if (voice.me) return view.phrases.say("import.sheet.is_me");
    const std::string side = view.phrases.say("side." + std::string(name_of(voice.side)));
    if (voice.at_table) return view.phrases.say("import.sheet.is_at_table", {{"name", voice.name}});
    const bool renamed = !voice.label.empty() && voice.name != voice.label;
    return view.phrases.say(renamed ? "import.sheet.is_new_called" : "import.sheet.is_new", {{"name", voice.name}, {"side", side}});
}

struct Amount { std::string large, small; };

Amount write_amount(const View& view, const ImportPlan& plan, const PlanVoice& voice)
{
    const auto count = [&](const char* key, int n) { return view.phrases.say(key, {{"count", std::to_string(n)}}); };
    if (voice.segments == 0 && voice.messages > 0) return {count("import.sheet.messages", voice.messages), {}};
    std::string segments = count("import.sheet.segments", voice.segments);
    if (plan.timing >= Timing::Estimated) return {count("import.sheet.words", voice.words), std::move(segments)};
    return {write_clock(voice.talk), std::move(segments)};
}

void draw_head(const View& view, const ImportPlan& plan, std::size_t number, ImVec2 at, float width, bool numbered)
{
    const ui::Ui& ui = view.ui;
    const PlanVoice& voice = plan.voices[number];
    const PlanVoice& standing = plan.voices[find_standing_voice(plan, number)];
    const Amount amount = write_amount(view, plan, voice);
    const ui::TextStyle large{ui::Face::SemiBold, 15, voice.person ? ui.palette().ink : ui.palette().faint};
    const ui::TextStyle small{.size = 13, .colour = ui.palette().soft};
    const float x = at.x + ui.px(text_from), right = at.x + width - ui.px(12), first = at.y + ui.px(8), second = at.y + ui.px(30);
    const float line = ui.px(22);
    const ImVec2 mark{at.x + ui.px(12), first + ui.px(1)};
    if (numbered && number < 9) ui::keycap(ui, mark, std::to_string(number + 1));
    else ui::badge(ui, mark, initials(standing.name), colour_of(view, standing));
    const float room = right - x - std::max(text_width(ui, large, amount.large), text_width(ui, small, amount.small)) - ui.px(20);
    const std::string name = call(view, voice), who = write_who(view, plan, voice);
    const ui::TextStyle whose{ui::Face::Regular, 13, voice.me ? ui.palette().me : ui.palette().soft};
    const float who_width = std::min(text_width(ui, whose, who), room * 0.6f);
    const float name_width = std::min(text_width(ui, large, name), room - who_width - ui.px(10));
    draw_in_line_fitted(ui, {x, first}, line, large, name, name_width + 1);
    draw_in_line_fitted(ui, {x + name_width + ui.px(10), first}, line, whose, who, who_width + 1);
    draw_in_line_right(ui, {right, first}, line, large, amount.large);
    draw_in_line_right(ui, {right, second}, line, small, amount.small);
    const std::string words = voice.first_words.empty() ? view.phrases.say("import.sheet.no_words") : write_quote(view.phrases.language(), voice.first_words);
    draw_in_line_fitted(ui, {x, second}, line, small, words, room);
}

void draw_name_and_side(const View& view, ImportState& state, ImportPlan& plan, std::size_t number, float right)
{
    ui::Ui& ui = view.ui;
    PlanVoice& voice = plan.voices[number];
    leave_space(view, 10);
    if (state.naming != number) {
        state.naming = number;
        state.name = voice.name;
    }
    const float left = ImGui::GetCursorScreenPos().x;
    ui::FieldStyle style;
    style.text.size = 14;
    style.hint = call(view, voice);
    style.width = std::min(ui.px(300), right - left - ui.px(110));
    style.focus = std::exchange(state.focus_name, false);
    const ui::FieldResult field = ui::text_field(ui, "###voice-name", state.name, style);
    if (field.changed) voice.name = state.name.find_first_not_of(' ') == std::string::npos ? call(view, voice) : state.name;
    else if (!field.focused) state.name = voice.name;
    leave_field(view, field, state.since);
    if (voice.me) return;
    ImGui::SameLine(0, ui.px(12));
    const std::string side = view.phrases.say("side." + std::string(name_of(voice.side)));
    if (choice_pill(view, right, true, "C", side + "###voice-side", colour_of(view, voice), false)) voice.side = voice.side == Side::Us ? Side::Client : Side::Us;
}

// Asked twice: not after all.
void begin_merging(ImportState& state, const ImportPlan& plan)
{
    state.merging = !state.merging;
    state.merge_at = plan.voices[state.voice].same_as.value_or(state.voice == 0 ? 1 : 0);
    state.reveal = state.merging;
}

void draw_choices(const View& view, ImportState& state, ImportPlan& plan, std::size_t number, float right)
{
    const ui::Palette& colours = view.ui.palette();
    PlanVoice& voice = plan.voices[number];
    bool first = true;
    const auto choice = [&](std::string_view cap, const std::string& label, const std::string& id, bool on, ImU32 colour) {
        return choice_pill(view, right, std::exchange(first, false), cap, label + "###" + id, on ? colour : 0, on);
    };
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    const bool own = voice.person && !voice.same_as;
    ImGui::BeginGroup();
    if (choice("M", say("import.sheet.me"), "voice-me", voice.me, colours.me)) choose_me(plan, number, open_target(view, plan));
    if (choice("N", say("import.sheet.new"), "voice-new", own && !voice.at_table && !voice.me, colours.ink)) {
        choose_new_person(plan, number);
        state.focus_name = true;
    }
    if (const Interview* open = open_target(view, plan))
        for (const Person& person : open->persons()) {
            if (person.me) continue;
            const std::string cap = person.seat >= 1 && person.seat <= 9 ? std::to_string(person.seat) : std::string{};
            if (choice(cap, person.name, "voice-seat" + std::to_string(person.seat), own && voice.at_table == person.id, colours.them)) choose_at_table(plan, number, person);
        }
    if (plan.voices.size() > 1 && choice("S", say("import.sheet.same"), "voice-same", voice.same_as.has_value() || state.merging, colours.ink)) begin_merging(state, plan);
    if (choice("X", say("import.sheet.nobody"), "voice-nobody", !voice.person, colours.ink)) choose_nobody(plan, number);
    const bool new_person = voice.person && !voice.same_as && !voice.at_table;
    if (new_person && !state.merging) draw_name_and_side(view, state, plan, number, right);
    ImGui::EndGroup();
}

// A click on a voice: to look at it, or, while another is being merged, that one.
void choose_voice(ImportState& state, ImportPlan& plan, std::size_t number)
{
    if (!std::exchange(state.merging, false)) state.voice = number;
    else choose_same(plan, state.voice, number);
    state.naming.reset();
    state.reveal = true;
}

void draw_voice(const View& view, ImportState& state, ImportPlan& plan, std::size_t number, float width)
{
    ui::Ui& ui = view.ui;
    const bool on = state.voice == number;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImDrawListSplitter layers;
    layers.Split(&draw, 2);
    layers.SetCurrentChannel(&draw, 1);
    const std::string id = "###voice" + std::to_string(number);
    const bool pressed = ImGui::InvisibleButton(id.c_str(), {width, std::round(ui.px(head_height))});
    const bool hovered = ImGui::IsItemHovered();
    draw_head(view, plan, number, at, width, state.merging && !on);
    if (on) {
        ImGui::SetCursorScreenPos({at.x + ui.px(text_from), at.y + ui.px(head_height)});
        draw_choices(view, state, plan, number, at.x + width - ui.px(12));
        const float bottom = ImGui::GetItemRectMax().y;
        ImGui::SetCursorScreenPos({at.x, bottom});
        leave_space(view, 14);
    }
    const ImVec2 far{at.x + width, ImGui::GetCursorScreenPos().y};
    layers.SetCurrentChannel(&draw, 0);
    if (on) draw.AddRectFilled(at, far, ui.palette().panel, ui.px(10));
    else if (hovered) draw.AddRectFilled(at, far, (ui.palette().panel & ~IM_COL32_A_MASK) | (128U << IM_COL32_A_SHIFT), ui.px(10));
    layers.Merge(&draw);
    const bool target = state.merging && state.merge_at == number;
    if (target) draw.AddRect({at.x + 1, at.y + 1}, {far.x - 1, far.y - 1}, ui.palette().me, ui.px(10), 0, std::max(1.0f, std::round(ui.px(2))));
    if ((state.merging ? target : on) && std::exchange(state.reveal, false))
        ImGui::ScrollToRect(ImGui::GetCurrentWindow(), ImRect(at, far), ImGuiScrollFlags_KeepVisibleEdgeY);
    if (pressed) choose_voice(state, plan, number);
}

void draw_advice(const View& view, const ImportState& state, const ImportPlan& plan, float width)
{
    const bool no_me = std::none_of(plan.voices.begin(), plan.voices.end(), [](const PlanVoice& voice) { return voice.me; });
    if (!state.merging && !no_me) return;
    ImGui::BeginChild("###import-advice", {width, 0}, ImGuiChildFlags_AutoResizeY, ImGuiWindowFlags_NoNav);
    ui::banner(view.ui, view.phrases.say(state.merging ? "import.sheet.merging" : "import.sheet.who_am_i"), view.ui.palette().highlight, view.ui.palette().highlight_ink);
    ImGui::EndChild();
    leave_space(view, 10);
}

void answer_digit(const View& view, ImportState& state, ImportPlan& plan, int digit)
{
    const auto number = static_cast<std::size_t>(digit - 1);
    if (state.merging) {
        if (number < plan.voices.size()) choose_voice(state, plan, number);
        return;
    }
    if (const Interview* open = open_target(view, plan))
        for (const Person& person : open->persons())
            if (person.seat == digit) choose_at_table(plan, state.voice, person);
}

void answer_letter(const View& view, ImportState& state, ImportPlan& plan, char32_t letter, Outbox& out)
{
    if (const auto digit = find_digit(letter)) return answer_digit(view, state, plan, *digit);
    if (letter >= U'A' && letter <= U'Z') letter += U'a' - U'A';
    if (letter == U's' && plan.voices.size() > 1) return begin_merging(state, plan);
    if (state.merging) return;
    PlanVoice& voice = plan.voices[state.voice];
    if (letter == U'm') choose_me(plan, state.voice, open_target(view, plan));
    if (letter == U'x') choose_nobody(plan, state.voice);
    if (letter == U'c' && voice.person && !voice.me && !voice.same_as && !voice.at_table) voice.side = voice.side == Side::Us ? Side::Client : Side::Us;
    if (letter == U't' && view.importing->may_add_to_open) out.send(AimPlan{!plan.into_open});
    if (letter != U'n') return;
    choose_new_person(plan, state.voice);
    state.focus_name = true;
}

// ImGui would take arrows for its own walk from control to control.
std::ptrdiff_t find_step()
{
    const ImGuiID owner = ImGui::GetID("###import-arrows");
    std::ptrdiff_t step = 0;
    for (const auto& [key, by] : {std::pair{ImGuiKey_UpArrow, -1}, std::pair{ImGuiKey_DownArrow, +1}, std::pair{ImGuiKey_PageUp, -5}, std::pair{ImGuiKey_PageDown, +5}}) {
        ImGui::SetKeyOwner(key, owner);
        if (ImGui::IsKeyPressed(key, 0, owner)) step = by;
    }
    return step;
}

}  // namespace

std::optional<int> find_digit(char32_t typed)
{
    // A key of the row comes with what it prints, one at a time; with Shift, AZERTY prints the digit itself.
    for (int digit = 1; digit <= 9 && !ImGui::GetIO().KeyShift; ++digit)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + digit), false)) return digit;
    if (typed >= U'1' && typed <= U'9') return static_cast<int>(typed - U'0');
    return std::nullopt;
}

void answer_plan_keys(const View& view, ImportState& state, ImportPlan& plan, Outbox& out)
{
    if (plan.voices.empty()) return;
    state.voice = std::min(state.voice, plan.voices.size() - 1);
    if (const std::ptrdiff_t step = find_step(); step != 0) {
        const auto last = static_cast<std::ptrdiff_t>(plan.voices.size()) - 1;
        std::size_t& at = state.merging ? state.merge_at : state.voice;
        at = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at) + step, 0, last));
        state.reveal = true;
        ImGui::SetNavCursorVisible(false);
    }
    if (state.merging && keys_are_free() && ImGui::IsKeyPressed(ImGuiKey_Enter, false)) return choose_voice(state, plan, state.merge_at);
    // What follows an N is the name already.
    ImVector<ImWchar>& typed = ImGui::GetIO().InputQueueCharacters;
    while (!typed.empty() && !state.focus_name) {
        const auto letter = static_cast<char32_t>(typed.front());
        typed.erase(typed.begin());
        answer_letter(view, state, plan, letter, out);
    }
}

void draw_voices(const View& view, ImportState& state, ImportPlan& plan, float width)
{
    if (plan.whole) return;
    ui::section_heading(view.ui, view.phrases.say("import.sheet.who"));
    draw_advice(view, state, plan, width);
    for (std::size_t i = 0; i < plan.voices.size(); ++i) {
        draw_voice(view, state, plan, i, width);
        leave_space(view, 2);
    }
}

}  // namespace sourdine::app
