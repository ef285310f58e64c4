// What each phase keeps of my time to speak: one quiet line below the aims, four small fields where it is unfolded.
#include "app/screens/live/line_text.h"
#include "app/screens/prepare/list_text.h"
#include "app/screens/prepare/when.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/talk/budget.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr float small = 12.5f, field_width = 64;  // points

std::string name_phase(const View& view, Phase phase) { return view.phrases.say("phase." + std::string(name_of(phase))); }

// "Open 2:00 · Listen 1:00": those that have a share of their own.
std::string write_shares(const View& view, const Head& head)
{
    std::string all;
    for (const Phase phase : all_phases)
        if (const auto talk = budget_of(head, phase)) all += (all.empty() ? "" : " · ") + name_phase(view, phase) + ' ' + write_clock(*talk);
    return all;
}

// Shows what is kept until someone types; what they typed counts when they leave the field. Emptied: no share of its own.
void draw_field(const View& view, PrepareState& state, std::size_t place, std::optional<Milliseconds>& talk)
{
    TypedText& typed = state.phase_talk[place];
    if (!typed.typing) typed.text = talk ? write_clock(*talk) : std::string{};
    ui::FieldStyle style;
    style.text.size = list_text_size;
    style.width = view.ui.px(field_width);
    style.hint = "–";
    style.read_only = view.read_only;
    if (state.focus_phase == place) {
        style.focus = true;
        state.focus_phase.reset();
    }
    const ui::FieldResult field = ui::text_field(view.ui, ("###talk-" + std::string(name_of(all_phases[place]))).c_str(), typed.text, style);
    if (field.changed) typed.typing = true;
    if (field.cancelled) typed.typing = false;
    if ((field.submitted || field.down) && place + 1 < all_phases.size()) state.focus_phase = place + 1;
    if (field.up && place > 0) state.focus_phase = place - 1;
    if (!typed.typing || (field.focused && !field.submitted)) return;
    typed.typing = false;
    const auto read = read_length(typed.text);
    if (read || typed.text.find_first_not_of(' ') == std::string::npos) talk = read;  // what is no length leaves it as it was
}

void draw_fields(const View& view, PrepareState& state, float width, Aims& aims)
{
    const ui::Ui& ui = view.ui;
    const float line = std::round(ui.px(40)), room = width - ui.px(field_width + 8);
    for (std::size_t i = 0; i < all_phases.size(); ++i) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        draw_in_line_fitted(ui, at, line, {.size = list_text_size}, name_phase(view, all_phases[i]), room);
        ImGui::SetCursorScreenPos({at.x + width - ui.px(field_width), at.y + ui.px(2)});
        draw_field(view, state, i, aims.phase_talk[i]);
        ImGui::SetCursorScreenPos({at.x, at.y + line});
    }
    ImGui::Dummy({1, ui.px(4)});
}

// Against the whole: what is left for no phase, or that the phases take more than there is.
void draw_sum(const View& view, float width)
{
    const Head& head = view.interview->head();
    const auto sum = sum_of_phases(head);
    const Milliseconds whole = budget_of(head);
    if (!sum) return;
    const bool over = *sum > whole;
    const PhraseArgs args{{"sum", write_clock(*sum)}, {"budget", write_clock(whole)}, {"over", write_clock(*sum - whole)}};
    ui::text_block(view.ui, {ui::Face::Regular, small, over ? view.ui.palette().amber : view.ui.palette().soft},
                   view.phrases.say(over ? "prepare.phases_over" : "prepare.phases_sum", args), width);
}

}  // namespace

void draw_phase_talk(const View& view, PrepareState& state, float width, Aims& aims)
{
    ui::Ui& ui = view.ui;
    const std::string shares = write_shares(view, view.interview->head());
    if (view.read_only) {
        if (!shares.empty()) ui::text_block(ui, {ui::Face::Regular, small, ui.palette().soft}, shares, width);
        return;
    }
    ImGui::Dummy({1, ui.px(4)});
    const std::string label = view.phrases.say(state.phases_open ? "prepare.phases_close" : "prepare.phases") + "###phases";
    if (ui::text_button(ui, label.c_str(), ui.palette().soft)) {
        state.phases_open = !state.phases_open;
        if (state.phases_open) state.focus_phase = 0;
    }
    if (state.phases_open) draw_fields(view, state, width, aims);
    else if (!shares.empty()) ui::text_block(ui, {ui::Face::Regular, small, ui.palette().soft}, shares, width);
    draw_sum(view, width);
}

}  // namespace sourdine::app
