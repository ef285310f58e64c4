#include "app/screens/review/list_room.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float least_height = 200;

}  // namespace

ListRoom find_list_room(const View& view, float bottom, float below)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = std::max(view.ui.px(least_height), bottom - at.y - below);
    return {at, height, at.y + height + below};
}

void keep_in_sight(const ListRoom& room)
{
    const float top = ImGui::GetWindowPos().y, end = top + ImGui::GetWindowHeight();
    // One too high for the window shows its first rows.
    const float by = std::min(std::max(0.0f, room.bottom - end), room.at.y - top);
    if (by != 0) ImGui::SetScrollY(ImGui::GetScrollY() + by);
}

void end_list(const ListRoom& room)
{
    ImGui::SetCursorScreenPos({room.at.x, room.bottom - 1});
    ImGui::Dummy({1, 1});
}

}  // namespace sourdine::app
