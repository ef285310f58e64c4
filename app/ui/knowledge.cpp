// How well somebody knows the subject: three dots, or a pill for a new face.
#include "app/ui/press_area.h"
#include "app/ui/ui.h"

#include <algorithm>
#include <cmath>

namespace sourdine::ui {

namespace {

constexpr int most = 3;

float dot_size(const Ui& ui) { return std::round(ui.px(9)); }
float dot_step(const Ui& ui) { return dot_size(ui) + std::round(ui.px(3)); }

// By the keyboard. Digits count by their place (feed.h): on AZERTY they are printed only with Shift.
int press_keys(ImGuiID id, int value)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.NavId != id || !g.NavCursorVisible || g.ActiveId != 0) return value;
    ImGui::SetKeyOwner(ImGuiKey_LeftArrow, id);
    ImGui::SetKeyOwner(ImGuiKey_RightArrow, id);
    if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow, 0, id)) --value;
    if (ImGui::IsKeyPressed(ImGuiKey_RightArrow, 0, id)) ++value;
    for (int digit = 0; digit <= most && !g.IO.KeyShift; ++digit)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + digit), false)) value = digit;
    for (const ImWchar c : g.IO.InputQueueCharacters)
        if (c >= '0' && c <= '0' + most) value = static_cast<int>(c) - '0';
    return std::clamp(value, 0, most);
}

int press(const Ui& ui, const PressArea& area, int value, bool is_pill)
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    if (is_pill) return 1;
    if (g.NavActivateId == area.id) return (value + 1) % (most + 1);
    const int clicked = 1 + std::clamp(static_cast<int>((g.IO.MousePos.x - area.box.Min.x) / dot_step(ui)), 0, most - 1);
    return clicked == value ? clicked - 1 : clicked;  // the last dot again takes it away, down to none
}

void draw_pill(const Ui& ui, const PressArea& area)
{
    const float thick = std::max(1.0F, std::round(ui.px(1))), rounding = area.box.GetHeight() / 2;
    const ImVec2 half{thick / 2, thick / 2};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (area.hovered) list.AddRectFilled(area.box.Min, area.box.Max, ImGui::GetColorU32(with_alpha(ui.palette().selected, 0.5F)), rounding);
    list.AddRect(area.box.Min + half, area.box.Max - half, ImGui::GetColorU32(ui.palette().amber), rounding, 0, thick);
    draw_centred(ui, area.box, {Face::Regular, 12.5F, ui.palette().amber}, area.label);
    focus_ring(ui, area, rounding);
}

void draw_dots(const Ui& ui, const PressArea& area, int value)
{
    const float radius = dot_size(ui) / 2;
    for (int i = 0; i < most; ++i) {
        const ImVec2 c{area.box.Min.x + static_cast<float>(i) * dot_step(ui) + radius, area.box.GetCenter().y};
        ImGui::GetWindowDrawList()->AddCircleFilled(c, radius, ImGui::GetColorU32(i < value ? ui.palette().soft : ui.palette().line));
    }
    focus_ring(ui, area, ui.px(5));
}

}  // namespace

bool knowledge_dots(Ui& ui, const char* id, int& value, std::string_view none)
{
    const bool is_pill = value == 0 && !none.empty();
    const std::string label = is_pill ? std::string(none) + id : std::string(id);
    const float width = is_pill ? pill_width(ui, none) : 2 * dot_step(ui) + dot_size(ui);
    const PressArea area = press_area(ui, label.c_str(), {width, ui.px(22)});
    if (!area.shown) return false;
    const int wanted = area.pressed ? press(ui, area, value, is_pill) : press_keys(area.id, value);
    const bool changed = wanted != value;
    value = wanted;
    if (is_pill)
        draw_pill(ui, area);
    else
        draw_dots(ui, area, value);
    return changed;
}

}  // namespace sourdine::ui
