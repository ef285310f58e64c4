#include "app/screens/window/parts.h"

#include <imgui.h>

#include <array>
#include <cmath>
#include <string>

namespace sourdine::app {

namespace {

constexpr float band_height = 34, gap = 7;
constexpr ui::TextStyle strong{ui::Face::SemiBold, 14}, plain{ui::Face::Regular, 13};

ui::TextStyle coloured(ui::TextStyle style, ImU32 colour)
{
    style.colour = colour;
    return style;
}

float put(const View& view, ImVec2 at, const ui::TextStyle& style, const std::string& text)
{
    const ui::TextStyle inked = coloured(style, view.ui.palette().highlight_ink);
    const ImVec2 size = ui::measure_text(view.ui, inked, text);
    ui::draw_text(view.ui, {at.x, std::floor(at.y + (view.ui.px(band_height) - size.y) / 2)}, inked, text);
    return size.x;
}

}  // namespace

void draw_rehearsal_band(const View& view, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const std::string& what = view.phrases.say("window.rehearsal");
    const std::string& ends = view.phrases.say("window.rehearsal_ends");
    const auto caps = view.keys.caps(GestureKind::End);
    ImGui::BeginChild("###rehearsal", {0, ui.px(band_height)}, ImGuiChildFlags_None, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    const ImVec2 at = ImGui::GetWindowPos(), size = ImGui::GetWindowSize();
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + size.x, at.y + size.y}, ui.palette().highlight);

    const float key_width = measure_caps(view, caps) + ui.px(gap) + ui::measure_text(ui, plain, ends).x;
    const float width = ui::measure_text(ui, strong, what).x + ui.px(24) + key_width;
    float x = std::floor(at.x + (size.x - width) / 2);
    x += put(view, {x, at.y}, strong, what) + ui.px(24);
    // For the mouse; the keyboard stays in the line and has the key named here.
    ImGui::SetCursorScreenPos({x - ui.px(gap), at.y});
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
    if (ImGui::InvisibleButton((ends + "###end_rehearsal").c_str(), {key_width + 2 * ui.px(gap), size.y})) out.send(DoGesture{{GestureKind::End, 0}});
    ImGui::PopItemFlag();
    x += draw_caps(view, {x, std::floor(at.y + (size.y - ui.px(18)) / 2)}, caps) + ui.px(gap);
    put(view, {x, at.y}, plain, ends);
    ImGui::EndChild();
}

}  // namespace sourdine::app
