#include "app/ui/press_area.h"
#include "app/ui/ui.h"

#include <algorithm>
#include <cmath>

namespace sourdine::ui {

namespace {

constexpr TextStyle primary_text{Face::SemiBold, 15, 0};
constexpr TextStyle quiet_text{Face::Medium, 14, 0};
constexpr TextStyle link_text{Face::SemiBold, 14, 0};
constexpr TextStyle tab_text{Face::Medium, 15, 0};
constexpr TextStyle pill_text{Face::Regular, 12.5F, 0};

TextStyle in(TextStyle style, ImU32 colour)
{
    style.colour = colour;
    return style;
}

float line(const Ui& ui, float points = 1) { return std::max(1.0F, std::round(ui.px(points))); }

void outline(const Ui& ui, const ImRect& box, ImU32 colour, float rounding, float points = 1)
{
    const float thick = line(ui, points);
    const ImVec2 half{thick / 2, thick / 2};
    ImGui::GetWindowDrawList()->AddRect(box.Min + half, box.Max - half, ImGui::GetColorU32(colour), rounding, 0, thick);
}

void fill(const ImRect& box, ImU32 colour, float rounding)
{
    ImGui::GetWindowDrawList()->AddRectFilled(box.Min, box.Max, ImGui::GetColorU32(colour), rounding);
}

PressArea text_area(const Ui& ui, const char* label_id, const TextStyle& style, ImVec2 padding, float more_width = 0)
{
    const float width = measure_text(ui, style, visible_label(label_id)).x + 2 * ui.px(padding.x) + more_width;
    return press_area(ui, label_id, {width, ui.px(style.size * 1.5F + 2 * padding.y)});
}

}  // namespace

bool primary_button(Ui& ui, const char* label_id, std::string_view keycap)
{
    const TextStyle cap_text{Face::Regular, 15, with_alpha(ui.palette().white, 0.6F)};
    const float cap_width = keycap.empty() ? 0 : measure_text(ui, cap_text, keycap).x + ui.px(8);
    const PressArea area = text_area(ui, label_id, primary_text, {18, 9}, cap_width);
    if (!area.shown) return false;
    const ImU32 ink = ui.palette().ink;
    fill(area.box, area.held ? ink : area.hovered ? blend(ink, ui.palette().soft, 0.35F) : ink, ui.px(10));
    ImRect words = area.box;
    words.Max.x -= cap_width;
    draw_centred(ui, words, in(primary_text, ui.palette().white), area.label);
    if (!keycap.empty()) {
        const float right = area.box.Max.x - ui.px(18);
        draw_centred(ui, ImRect(right - cap_width + ui.px(8), area.box.Min.y, right, area.box.Max.y), cap_text, keycap);
    }
    focus_ring(ui, area, ui.px(10));
    return area.pressed;
}

bool quiet_button(Ui& ui, const char* label_id)
{
    const PressArea area = text_area(ui, label_id, quiet_text, {14, 6});
    if (!area.shown) return false;
    fill(area.box, area.held ? ui.palette().selected : area.hovered ? ui.palette().panel : ui.palette().sheet, ui.px(9));
    outline(ui, area.box, ui.palette().line, ui.px(9));
    draw_centred(ui, area.box, quiet_text, area.label);
    focus_ring(ui, area, ui.px(9));
    return area.pressed;
}

bool text_button(Ui& ui, const char* label_id, ImU32 colour)
{
    const PressArea area = text_area(ui, label_id, link_text, {0, 0});
    if (!area.shown) return false;
    const ImU32 ink = colour ? colour : ui.palette().pain;
    draw_centred(ui, area.box, in(link_text, ink), area.label);
    if (area.hovered) {
        const float y = area.box.Max.y - line(ui);
        fill(ImRect(area.box.Min.x, y, area.box.Max.x, y + line(ui)), with_alpha(ink, 0.5F), 0);
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    focus_ring(ui, area, ui.px(4));
    return area.pressed;
}

bool tab_button(Ui& ui, const char* label_id, bool on)
{
    const PressArea area = text_area(ui, label_id, tab_text, {14, 6});
    if (!area.shown) return false;
    if (on || area.hovered) fill(area.box, with_alpha(ui.palette().selected, on ? 1 : 0.5F), ui.px(8));
    draw_centred(ui, area.box, in(tab_text, on ? ui.palette().ink : ui.palette().soft), area.label);
    focus_ring(ui, area, ui.px(8));
    return area.pressed;
}

bool sub_tab(Ui& ui, const char* label_id, bool on)
{
    const float width = measure_text(ui, tab_text, visible_label(label_id)).x;
    const PressArea area = press_area(ui, label_id, {width, ui.px(22.5F + 6)});
    if (!area.shown) return false;
    const ImU32 ink = on || area.hovered ? ui.palette().ink : ui.palette().soft;
    draw_centred(ui, ImRect(area.box.Min, {area.box.Max.x, area.box.Max.y - ui.px(6)}), in(tab_text, ink), area.label);
    if (on) fill(ImRect(area.box.Min.x, area.box.Max.y - line(ui, 2), area.box.Max.x, area.box.Max.y), ui.palette().ink, 0);
    focus_ring(ui, area, ui.px(4));
    return area.pressed;
}

bool check_box(Ui& ui, const char* id, bool on, bool done_style)
{
    const float side = std::round(ui.px(15));
    const PressArea area = press_area(ui, id, {side, side});
    if (!area.shown) return false;
    const Palette& colours = ui.palette();
    const float rounding = ui.px(4);
    if (on) {
        fill(area.box, done_style ? colours.faint : colours.ink, rounding);
    } else {
        if (area.hovered) fill(area.box, colours.selected, rounding);
        outline(ui, area.box, area.hovered ? colours.soft : colours.faint, rounding, 1.5F);
    }
    if (on && !done_style) {
        const ImVec2 c = area.box.GetCenter();
        const ImVec2 tick[] = {{c.x - ui.px(3.5F), c.y + ui.px(0.2F)}, {c.x - ui.px(1), c.y + ui.px(2.7F)}, {c.x + ui.px(3.7F), c.y - ui.px(2.8F)}};
        ImGui::GetWindowDrawList()->AddPolyline(tick, 3, ImGui::GetColorU32(colours.white), 0, ui.px(1.7F));
    }
    focus_ring(ui, area, rounding);
    return area.pressed;
}

float pill_width(const Ui& ui, std::string_view label) { return std::round(measure_text(ui, pill_text, label).x + ui.px(20)); }

bool pill(Ui& ui, const char* label_id, ImU32 colour, bool filled)
{
    const Palette& colours = ui.palette();
    const PressArea area = press_area(ui, label_id, {pill_width(ui, visible_label(label_id)), ui.px(22)});
    if (!area.shown) return false;
    const float rounding = area.box.GetHeight() / 2;
    if (filled)
        fill(area.box, colour ? colour : colours.selected, rounding);
    else if (area.hovered)
        fill(area.box, with_alpha(colours.selected, 0.5F), rounding);
    if (!filled) outline(ui, area.box, colour ? colour : colours.line, rounding);
    const ImU32 ink = filled ? (colour ? colours.white : colours.ink) : (colour ? colour : colours.soft);
    draw_centred(ui, area.box, in(pill_text, ink), area.label);
    focus_ring(ui, area, rounding);
    return area.pressed;
}

}  // namespace sourdine::ui
