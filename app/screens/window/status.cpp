#include "app/screens/prepare/prepare_screen.h"
#include "app/screens/window/parts.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

void draw_banners(const View& view)
{
    const ui::Palette& colours = view.ui.palette();
    const float margin = view.ui.px(22);
    const auto strip = [&](const char* id, const std::string& text) {
        ImGui::Dummy({0, view.ui.px(8)});
        ImGui::SetCursorPosX(margin);
        ImGui::BeginChild(id, {ImGui::GetContentRegionAvail().x - margin, 0}, ImGuiChildFlags_AutoResizeY);
        ui::banner(view.ui, text, colours.highlight, colours.highlight_ink);
        ImGui::EndChild();
        ImGui::Dummy({0, view.ui.px(8)});
    };
    if (view.read_only) strip("###read_only", view.phrases.say("window.read_only"));
    if (view.unsaved > 0)
        strip("###unsaved", view.phrases.say("window.unsaved", {{"count", std::to_string(view.unsaved)}, {"why", view.save_trouble.value_or("")}}));
}

void draw_notice(const View& view)
{
    const bool refused = view.refusal && !view.live_shown();
    if (!refused && !view.done) return;
    const std::string& text = refused ? *view.refusal : *view.done;
    const ui::Palette& colours = view.ui.palette();
    const ui::TextStyle style{ui::Face::Medium, 14, colours.ink};
    const ImVec2 room = ImGui::GetMainViewport()->Size;
    const ImVec2 padding{view.ui.px(18), view.ui.px(11)};
    // The list beside Prepare asks before it deletes: what it asks is not covered.
    const float left = view.workspace == Workspace::Prepare ? library_panel_width(view.ui, room.x) : 0, middle = (left + room.x) / 2;
    const float most = std::clamp(room.x - left - view.ui.px(80), view.ui.px(120), view.ui.px(640));
    const float width = std::min(most, std::ceil(ui::measure_text(view.ui, style, text).x) + 1);
    const ImVec2 size{width + 2 * padding.x, ui::measure_block_height(view.ui, style, text, width) + 2 * padding.y};
    // What went wrong stands where one looks; what was done stays out of the way, and off the keys told below a list of the review.
    const float below = view.ui.px(view.workspace == Workspace::Review ? 46.0f : 24.0f);
    const float top = refused ? view.ui.px(top_bar_height + 12) : std::floor(room.y - size.y - below);
    ImGui::SetNextWindowPos({std::floor(middle - size.x / 2), top});
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, view.ui.px(10));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1.0f);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, colours.white);
    ImGui::PushStyleColor(ImGuiCol_Border, refused ? colours.amber : colours.them);
    ImGui::Begin("###notice", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoFocusOnAppearing |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
    ui::text_block(view.ui, style, text, width);
    ImGui::End();
    ImGui::PopStyleColor(2);
    ImGui::PopStyleVar(3);
}

}  // namespace sourdine::app
