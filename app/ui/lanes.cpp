// Bars, lanes of turns and curves.
#include "app/ui/ui.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sourdine::ui {

void share_bar(const Ui&, ImVec2 at, float width, float height, float share, ImU32 left, ImU32 right)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    at = {std::round(at.x), std::round(at.y)};
    const ImVec2 end{at.x + std::round(width), at.y + std::round(height)};
    const float rounding = (end.y - at.y) / 2;
    list.AddRectFilled(at, end, ImGui::GetColorU32(right), rounding);
    const float cut = at.x + std::round((end.x - at.x) * std::clamp(share, 0.0F, 1.0F));
    if (cut <= at.x) return;
    // The left part keeps the bar's round end at every width, so it is the whole bar seen through a window.
    list.PushClipRect(at, {cut, end.y}, true);
    list.AddRectFilled(at, end, ImGui::GetColorU32(left), rounding);
    list.PopClipRect();
}

void lane(const Ui& ui, ImVec2 at, float width, float height, std::span<const LaneSpan> spans)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    at = {std::round(at.x), std::round(at.y)};
    const ImVec2 end{at.x + std::round(width), at.y + std::round(height)};
    list.AddRectFilled(at, end, ImGui::GetColorU32(ui.palette().panel), ui.px(4));
    for (const LaneSpan& span : spans) {
        const auto x = [&](double part) { return at.x + static_cast<float>(std::clamp(part, 0.0, 1.0)) * (end.x - at.x); };
        const float from = x(span.from);
        const float to = std::min(end.x, std::max(x(span.to), from + 1));  // the shortest turn can be seen
        if (to <= from) continue;
        list.AddRectFilled({from, at.y}, {to, end.y}, ImGui::GetColorU32(span.colour), std::min(ui.px(2), (to - from) / 2));
    }
}

void curve(const Ui& ui, ImVec2 at, ImVec2 size, std::span<const CurvePoint> points, ImU32 colour)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 ink = ImGui::GetColorU32(colour);
    std::vector<ImVec2> piece;
    const auto flush = [&] {
        if (piece.size() == 1) list.AddCircleFilled(piece[0], ui.px(2), ink);
        if (piece.size() > 1) list.AddPolyline(piece.data(), static_cast<int>(piece.size()), ink, 0, ui.px(2.5F));
        piece.clear();
    };
    for (const CurvePoint& point : points) {
        if (!point.y) {
            flush();
            continue;
        }
        const auto x = static_cast<float>(std::clamp(point.x, 0.0, 1.0)), y = static_cast<float>(std::clamp(*point.y, 0.0, 1.0));
        piece.push_back({at.x + x * size.x, at.y + (1 - y) * size.y});
    }
    flush();
}

}  // namespace sourdine::ui
