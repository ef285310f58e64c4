#include "app/ui/list_keys.h"

#include "app/ui/press_area.h"

#include <array>

namespace sourdine::ui {

KeyboardPlace find_keyboard()
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.ActiveId != 0 && g.IO.WantTextInput) return {g.ActiveId, true};
    return {g.NavId, false};
}

bool return_keyboard(const KeyboardPlace& place)
{
    if (!place.typing) return false;
    ImGui::ActivateItemByID(place.item);
    return true;
}

ListLine list_line(const char* label_id, ImVec2 size, bool tab_stop, bool take_keyboard)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    const ImGuiID id = g.CurrentWindow->GetID(label_id);
    ImGui::PushItemFlag(ImGuiItemFlags_NoTabStop, !tab_stop);
    const bool pressed = ImGui::InvisibleButton(label_id, size, ImGuiButtonFlags_EnableNav);
    ImGui::PopItemFlag();
    ListLine line{.id = id};
    line.hovered = ImGui::IsItemHovered();
    line.pressed = pressed && g.NavActivateId == id;
    line.clicked = pressed && !line.pressed;
    if (take_keyboard || line.clicked) {
        ImGui::ClearActiveID();
        ImGui::SetFocusID(id, g.CurrentWindow);
        ImGui::SetNavCursorVisible(take_keyboard);
    }
    if (take_keyboard) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
    line.has_keyboard = g.NavId == id && (g.ActiveId == 0 || g.ActiveId == id);
    return line;
}

void move_keyboard(ImGuiID line)
{
    ImGui::SetFocusID(line, ImGui::GetCurrentWindow());
    ImGui::SetNavCursorVisible(true);
}

void draw_list_line(const Ui& ui, ImVec2 at, ImVec2 size, const ListLine& line)
{
    const ImVec2 far{at.x + size.x, at.y + size.y};
    const float rounding = ui.px(8);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (line.has_keyboard || line.hovered) list.AddRectFilled(at, far, ImGui::GetColorU32(line.has_keyboard ? ui.palette().panel : with_alpha(ui.palette().panel, 0.6F)), rounding);
}

ListStep read_list_step(const char* list_id)
{
    const ImGuiID owner = ImGui::GetCurrentWindow()->GetID(list_id);
    constexpr std::array<std::pair<ImGuiKey, ListStep>, 5> keys{{{ImGuiKey_UpArrow, ListStep::Up}, {ImGuiKey_DownArrow, ListStep::Down}, {ImGuiKey_Home, ListStep::First},
                                                                 {ImGuiKey_End, ListStep::Last}, {ImGuiKey_Escape, ListStep::Leave}}};
    ListStep step = ListStep::None;
    for (const auto& [key, meaning] : keys) {
        ImGui::SetKeyOwner(key, owner);
        if (ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, owner)) step = meaning;
    }
    return step;
}

int read_sideways_step(const char* row_id)
{
    const ImGuiID owner = ImGui::GetCurrentWindow()->GetID(row_id);
    int step = 0;
    for (const auto& [key, way] : {std::pair{ImGuiKey_LeftArrow, -1}, std::pair{ImGuiKey_RightArrow, +1}}) {
        ImGui::SetKeyOwner(key, owner);
        if (ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, owner)) step = way;
    }
    return step;
}

char32_t read_list_letter()
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.ActiveId != 0 || g.IO.InputQueueCharacters.empty()) return 0;
    const auto typed = static_cast<char32_t>(g.IO.InputQueueCharacters.back());
    return typed >= U'A' && typed <= U'Z' ? typed + 32 : typed;
}

bool is_ctrl_enter_pressed()
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (!g.IO.KeyCtrl || (!ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false))) return false;
    g.NavActivateId = g.NavActivateDownId = g.NavActivatePressedId = 0;
    return g.ActiveId == 0;
}

}  // namespace sourdine::ui
