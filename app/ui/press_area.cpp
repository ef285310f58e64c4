#include "app/ui/press_area.h"

#include <algorithm>
#include <cmath>

namespace sourdine::ui {

std::string_view visible_label(const char* label_id)
{
    const std::string_view all(label_id);
    return all.substr(0, all.find("##"));
}

PressArea press_area(const Ui& ui, const char* label_id, ImVec2 size)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    ImGuiWindow* window = g.CurrentWindow;
    PressArea area;
    area.label = visible_label(label_id);
    area.id = window->GetID(label_id);
    const float baseline = line_offset(ui, std::round(size.y));
    const float down = std::max(0.0F, window->DC.CurrLineTextBaseOffset - baseline);
    const ImVec2 at{std::round(window->DC.CursorPos.x), std::round(window->DC.CursorPos.y + down)};
    area.box = ImRect(at, {at.x + std::round(size.x), at.y + std::round(size.y)});
    ImGui::ItemSize(area.box.GetSize(), baseline);
    area.shown = ImGui::ItemAdd(area.box, area.id);
    if (area.shown) area.pressed = ImGui::ButtonBehavior(area.box, area.id, &area.hovered, &area.held);
    IMGUI_TEST_ENGINE_ITEM_INFO(area.id, label_id, g.LastItemData.StatusFlags);
    return area;
}

float line_offset(const Ui& ui, float height) { return std::max(0.0F, std::round((height - ui.px(15)) / 2)); }

void focus_ring(const Ui& ui, const PressArea& area, float rounding, float out)
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.NavId != area.id || !g.NavCursorVisible || g.CurrentWindow->DC.NavHideHighlightOneFrame) return;
    const float thick = std::max(1.0F, std::round(ui.px(2)));
    const float away = std::round(ui.px(out)) + thick / 2;
    ImRect ring = area.box;
    ring.Expand(away);
    ImDrawList& list = *g.CurrentWindow->DrawList;
    // The ring lies outside of the piece: at the edge of a window it must not be cut off.
    list.PushClipRectFullScreen();
    list.AddRect(ring.Min, ring.Max, ImGui::GetColorU32(ui.palette().me), rounding + away, 0, thick);
    list.PopClipRect();
}

void draw_centred(const Ui& ui, const ImRect& box, const TextStyle& style, std::string_view text)
{
    const ImVec2 size = measure_text(ui, style, text);
    draw_text(ui, {std::round(box.Min.x + (box.GetWidth() - size.x) / 2), std::round(box.Min.y + (box.GetHeight() - size.y) / 2)}, style, text);
}

ImU32 with_alpha(ImU32 colour, float alpha)
{
    const auto a = static_cast<ImU32>(static_cast<float>(colour >> IM_COL32_A_SHIFT) * alpha);
    return (colour & ~IM_COL32_A_MASK) | (a << IM_COL32_A_SHIFT);
}

ImU32 blend(ImU32 from, ImU32 to, float part)
{
    ImU32 out = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const auto a = static_cast<float>((from >> shift) & 255U), b = static_cast<float>((to >> shift) & 255U);
        out |= static_cast<ImU32>(std::lround(a + (b - a) * part)) << shift;
    }
    return out;
}

}  // namespace sourdine::ui
