// Who comes, row by row. There may be 100,000: only those in sight are drawn.
#include "app/screens/live/line_text.h"
#include "app/screens/people/parts.h"
#include "core/model/names.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float row_height = 46, text_from = 40;  // points

ImU32 colour_of(const View& view, const PlanGuest& guest)
{
    const ui::Palette& colours = view.ui.palette();
    if (!guest.included) return colours.faint;
    return guest.me || guest.side == Side::Us ? colours.me : colours.them;
}

std::string join(std::initializer_list<std::string_view> parts)
{
    std::string out;
    for (const std::string_view part : parts)
        if (!part.empty()) out += (out.empty() ? "" : " · ") + std::string(part);
    return out;
}

std::string write_standing(const View& view, const PlanGuest& guest)
{
    if (!guest.included) return view.phrases.say("people.left_out");
    return view.phrases.say(guest.me ? "people.me" : "side." + std::string(name_of(guest.side)));
}

std::string write_why(const View& view, const PlanGuest& guest)
{
    if (guest.included && guest.at_table) return view.phrases.say("people.at_table");
    return guest.named_by_address ? view.phrases.say("people.named_by_address") : std::string{};
}

void draw_tick(const View& view, ImVec2 at, bool on)
{
    const ui::Ui& ui = view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float side = std::round(ui.px(15));
    if (!on) return draw.AddRect(at, {at.x + side, at.y + side}, ui.palette().faint, ui.px(4), 0, ui.px(1.5f));
    draw.AddRectFilled(at, {at.x + side, at.y + side}, ui.palette().ink, ui.px(4));
    const ImVec2 c{at.x + side / 2, at.y + side / 2};
    const ImVec2 tick[] = {{c.x - ui.px(3.5f), c.y + ui.px(0.2f)}, {c.x - ui.px(1), c.y + ui.px(2.7f)}, {c.x + ui.px(3.7f), c.y - ui.px(2.8f)}};
    draw.AddPolyline(tick, 3, ui.palette().white, 0, ui.px(1.7f));
}

void draw_texts(const View& view, const PlanGuest& guest, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle large{ui::Face::SemiBold, 14.5f, guest.included ? ui.palette().ink : ui.palette().faint}, role{ui::Face::Regular, 13.5f, guest.included ? ui.palette().ink : ui.palette().faint};
    const ui::TextStyle small{.size = 12.5f, .colour = ui.palette().soft}, standing{ui::Face::SemiBold, 12.5f, colour_of(view, guest)};
    const float x = at.x + ui.px(text_from), right = at.x + width - ui.px(12), first = at.y + ui.px(4), second = at.y + ui.px(24), line = ui.px(20);
    const std::string side = write_standing(view, guest), why = write_why(view, guest);
    const float room = right - x - std::max(text_width(ui, standing, side), text_width(ui, small, why)) - ui.px(16);
    const float name_width = std::min(text_width(ui, large, guest.name), room);
    draw_in_line_fitted(ui, {x, first}, line, large, guest.name, name_width + 1);
    if (room - name_width > ui.px(50)) draw_in_line_fitted(ui, {x + name_width + ui.px(10), first}, line, role, guest.role, room - name_width - ui.px(10));
    draw_in_line_fitted(ui, {x, second}, line, small, join({guest.email, guest.company}), room);
    draw_in_line_right(ui, {right, first}, line, standing, side);
    draw_in_line_right(ui, {right, second}, line, small, why);
}

void draw_row(const View& view, PeopleState& state, std::size_t number, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const PlanGuest& guest = view.preparing->plan.guests[number];
    const ImVec2 at = ImGui::GetCursorScreenPos(), far{at.x + width, at.y + std::round(ui.px(row_height))};
    const bool pressed = ImGui::InvisibleButton(("###guest" + std::to_string(number)).c_str(), {width, far.y - at.y});
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (state.at == number) draw.AddRectFilled(at, far, ui.palette().panel, ui.px(8));
    else if (ImGui::IsItemHovered()) draw.AddRectFilled(at, far, (ui.palette().panel & ~IM_COL32_A_MASK) | (128U << IM_COL32_A_SHIFT), ui.px(8));
    draw_tick(view, {std::round(at.x + ui.px(12)), std::round(at.y + ui.px(6))}, guest.included);
    draw_texts(view, guest, at, width);
    if (!pressed) return;
    state.at = number;
    if (ImGui::GetIO().MousePos.x < at.x + ui.px(text_from)) out.send(ChangePeople{TakeGuest{number, !guest.included}});
}

}  // namespace

void draw_guests(const View& view, PeopleState& state, float width, float height, Outbox& out)
{
    const std::size_t count = view.preparing->plan.guests.size();
    const float row = std::round(view.ui.px(row_height));
    ImGui::BeginChild("###guests", {width + view.ui.px(14), std::min(height, row * static_cast<float>(count))}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNav);
    const float shown = ImGui::GetWindowHeight();
    if (std::exchange(state.reveal, false)) {
        // In a small window the list itself may be out of sight: what it lies in is scrolled too.
        ImGuiWindow* list = ImGui::GetCurrentWindow();
        const ImVec2 from{list->Pos.x, list->DC.CursorStartPos.y + row * static_cast<float>(state.at)};
        ImGui::ScrollToRectEx(list, {from, {from.x + 1, from.y + row}}, ImGuiScrollFlags_KeepVisibleEdgeX | ImGuiScrollFlags_KeepVisibleEdgeY);
    }
    const auto first = static_cast<std::size_t>(std::max(0.0f, std::floor(ImGui::GetScrollY() / row)));
    const std::size_t last = std::min(count, first + static_cast<std::size_t>(shown / row) + 2);
    for (std::size_t i = first; i < last; ++i) {
        ImGui::SetCursorPosY(row * static_cast<float>(i));
        draw_row(view, state, i, width, out);
    }
    ImGui::SetCursorPosY(row * static_cast<float>(count) - 1);
    ImGui::Dummy({1, 1});
    ImGui::EndChild();
}

}  // namespace sourdine::app
