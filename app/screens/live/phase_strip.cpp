#include "app/screens/live/phase_strip.h"

#include "app/screens/live/line_text.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/talk/segments.h"

namespace sourdine::app {

namespace {

constexpr float bar_height = 4, label_height = 20, above_label = 6, between = 6;

Milliseconds time_in(const std::vector<PhaseSpan>& spans, Phase phase)
{
    Milliseconds sum{0};
    for (const PhaseSpan& span : spans)
        if (span.phase == phase) sum += span.length;
    return sum;
}

}  // namespace

float draw_phase_strip(const View& view, LiveState& state, ImVec2 at, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const auto& palette = ui.palette();
    const auto& spans = state.figures.of_clock(*view.interview, view.now).phases;
    const auto now = view.live() ? phase_at(*view.interview, view.now) : std::nullopt;
    const float part = width / static_cast<float>(all_phases.size());
    const float height = ui.px(bar_height + above_label + label_height);
    for (const Phase phase : all_phases) {
        const ImVec2 place{at.x + part * static_cast<float>(phase), at.y};
        const Milliseconds spent = time_in(spans, phase);
        const bool on = now == phase;
        const bool done = !on && spent > Milliseconds{0};
        const ImU32 colour = on ? palette.ink : done ? palette.soft : palette.line;
        const float long_as = part - ui.px(between);
        ImGui::GetWindowDrawList()->AddRectFilled(place, {place.x + long_as, place.y + ui.px(bar_height)}, colour);

        std::string label = view.phrases.say("phase." + std::string{name_of(phase)});
        if ((on || done) && !view.settings.blind) label += " · " + write_clock(spent);
        const ui::TextStyle style{on ? ui::Face::SemiBold : ui::Face::Regular, 13, on || done ? colour : palette.faint};
        draw_in_line_fitted(ui, {place.x, place.y + ui.px(bar_height + above_label)}, ui.px(label_height), style, label, long_as);

        ImGui::SetCursorScreenPos(place);
        const std::string id = "###phase_" + std::string{name_of(phase)};
        if (ImGui::InvisibleButton(id.c_str(), {long_as, height}) && !on) out.send(SetPhase{phase});
    }
    return height;
}

}  // namespace sourdine::app
