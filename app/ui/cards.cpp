// Cards, banners, tooltips and the small marks that stand in a line of text.
#include "app/ui/card_stack.h"
#include "app/ui/press_area.h"
#include "app/ui/ui.h"
#include "app/ui/wrap.h"
#include "core/base/check.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::ui {

namespace {

constexpr TextStyle cap_text{Face::SemiBold, 11, 0};
constexpr ImVec2 card_padding{16, 14};
constexpr float card_rounding = 12;

float line(const Ui& ui, float points = 1) { return std::max(1.0F, std::round(ui.px(points))); }

}  // namespace

float keycap_width(const Ui& ui, std::string_view label)
{
    return std::max(std::round(ui.px(19)), std::round(measure_text(ui, cap_text, label).x + ui.px(12)) + 2 * line(ui));
}

void keycap(const Ui& ui, ImVec2 at, std::string_view label)
{
    const Palette& colours = ui.palette();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    at = {std::round(at.x), std::round(at.y)};
    const ImRect box(at, {at.x + keycap_width(ui, label), at.y + std::round(ui.px(18))});
    const float thick = line(ui), rounding = ui.px(5);
    list.AddRectFilled(box.Min, box.Max, ImGui::GetColorU32(colours.line), rounding);
    const ImRect top({box.Min.x + thick, box.Min.y + thick}, {box.Max.x - thick, box.Max.y - 2 * thick});
    list.AddRectFilled(top.Min, top.Max, ImGui::GetColorU32(colours.white), rounding - thick);
    TextStyle style = cap_text;
    style.colour = colours.soft;
    draw_centred(ui, top, style, label);
}

void badge(const Ui& ui, ImVec2 at, std::string_view two_letters, ImU32 colour)
{
    at = {std::round(at.x), std::round(at.y)};
    const ImRect box(at, {at.x + std::round(ui.px(28)), at.y + std::round(ui.px(20))});
    ImGui::GetWindowDrawList()->AddRectFilled(box.Min, box.Max, ImGui::GetColorU32(colour), ui.px(5));
    draw_centred(ui, box, {Face::SemiBold, 11, ui.palette().white}, two_letters);
}

float begin_card(Ui& ui, const char* id, float width, ImU32 border, float accent_left)
{
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    ImGui::PushID(id);
    if (width <= 0) width = ImGui::GetContentRegionAvail().x;
    CardStack::Card& card = ui.cards().begin();
    card.at = {std::round(window->DC.CursorPos.x), std::round(window->DC.CursorPos.y)};
    card.width = std::round(width);
    card.border = border;
    card.accent_left = accent_left;
    card.work_right = window->WorkRect.Max.x;
    card.content_right = window->ContentRegionRect.Max.x;
    card.layers.Split(window->DrawList, 2);
    card.layers.SetCurrentChannel(window->DrawList, 1);
    const float content = card.width - 2 * std::round(ui.px(card_padding.x)) - std::round(ui.px(accent_left));
    ImGui::SetCursorScreenPos({card.at.x + std::round(ui.px(accent_left + card_padding.x)), card.at.y + std::round(ui.px(card_padding.y))});
    ImGui::BeginGroup();
    window->WorkRect.Max.x = window->ContentRegionRect.Max.x = window->DC.CursorPos.x + content;
    return content;
}

void end_card(Ui& ui)
{
    SD_CHECK(!ui.cards().empty());
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    CardStack::Card& card = ui.cards().innermost();
    window->WorkRect.Max.x = card.work_right;
    window->ContentRegionRect.Max.x = card.content_right;
    ImGui::EndGroup();
    const float bottom = std::round(ImGui::GetItemRectMax().y + ui.px(card_padding.y));
    const ImRect box(card.at, {card.at.x + card.width, bottom});
    ImDrawList& list = *window->DrawList;
    const float rounding = ui.px(card_rounding), thick = line(ui);
    card.layers.SetCurrentChannel(&list, 0);
    const ImU32 border = ImGui::GetColorU32(card.border ? card.border : ui.palette().line);
    if (card.accent_left > 0) {
        const float accent = std::round(ui.px(card.accent_left)), side = ui.px(8);
        list.AddRectFilled(box.Min, box.Max, ImGui::GetColorU32(ui.palette().sheet), side, ImDrawFlags_RoundCornersRight);
        list.AddRectFilled(box.Min, {box.Min.x + accent, box.Max.y}, border);
    } else {
        const ImVec2 half{thick / 2, thick / 2};
        list.AddRectFilled(box.Min, box.Max, ImGui::GetColorU32(ui.palette().sheet), rounding);
        list.AddRect(box.Min + half, box.Max - half, border, rounding, 0, thick);
    }
    card.layers.Merge(&list);
    ui.cards().end();
    ImGui::SetCursorScreenPos(box.Min);
    ImGui::ItemSize(box.GetSize());
    ImGui::ItemAdd(box, 0);
    ImGui::PopID();
}

void banner(Ui& ui, std::string_view text, ImU32 background, ImU32 ink)
{
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const TextStyle style{Face::Regular, 14, ink};
    const ImVec2 padding{std::round(ui.px(14)), std::round(ui.px(8))};
    const float width = std::round(ImGui::GetContentRegionAvail().x), inner = width - 2 * padding.x;
    const ImVec2 at = window->DC.CursorPos;
    const ImRect box(at, {at.x + width, at.y + measure_block_height(ui, style, text, inner) + 2 * padding.y});
    window->DrawList->AddRectFilled(box.Min, box.Max, ImGui::GetColorU32(background), ui.px(10));
    ImGui::SetCursorScreenPos({at.x + padding.x, at.y + padding.y});
    text_block(ui, style, text, inner);
    ImGui::SetCursorScreenPos(at);
    ImGui::ItemSize(box.GetSize());
    ImGui::ItemAdd(box, 0);
}

void show_tooltip(const Ui& ui, std::string_view text)
{
    // A mouse at rest below hands that type covers nothing.
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    const double moved = imgui.Time - static_cast<double>(imgui.MouseStationaryTimer);
    if (moved < imgui.LastKeyboardKeyPressTime) return;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {ui.px(12), ui.px(8)});
    if (ImGui::BeginTooltip()) {
        text_block(ui, {.size = 13.5F}, text, ui.px(340));
        ImGui::EndTooltip();
    }
    ImGui::PopStyleVar();
}

void tooltip(Ui& ui, std::string_view text) { show_tooltip(ui, text); }

}  // namespace sourdine::ui
