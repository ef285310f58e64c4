// My share of the talk, minute by minute, against my aim.
#include "app/screens/live/line_text.h"
#include "app/screens/review/overview_parts.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

void draw_dashes(const ui::Ui& ui, float from, float to, float y)
{
    for (float x = from; x < to; x += ui.px(9)) ImGui::GetWindowDrawList()->AddRectFilled({x, y}, {std::min(to, x + ui.px(4)), y + 1}, ui.palette().soft);
}

}  // namespace

void draw_share_heading(const View& view, float width)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string& heading = view.phrases.say("review.minute_by_minute");
    ui::section_heading(ui, heading);
    const std::string aim = view.phrases.say("review.aim", {{"share", write_percent(view.phrases.language(), view.interview->head().aims.share_percent / 100.0)}});
    const ui::TextStyle style{.size = 12, .colour = ui.palette().soft};
    const float right = at.x + width, row = ui.px(18), dashes_end = right - text_width(ui, style, aim) - ui.px(8);
    const float dashes = dashes_end - ui.px(22);
    if (view.figures->minutes.empty() || dashes < at.x + ui::measure_section_heading(ui, heading) + ui.px(12)) return;
    draw_in_line_right(ui, {right, at.y}, row, style, aim);
    draw_dashes(ui, dashes, dashes_end, std::round(at.y + row / 2));
}

void draw_share_curve(const View& view, const OverviewState& state, float width, float height)
{
    const ui::Ui& ui = view.ui;
    const Interview& interview = *view.interview;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({width, height});
    const auto& minutes = view.figures->minutes;
    if (minutes.empty()) return;
    const double count = std::max<double>(1, static_cast<double>(minutes.size()));
    // Of two minutes on either side: a single minute is nearly always all mine or all theirs.
    std::vector<ui::CurvePoint> points;
    double most = std::max(0.4, interview.head().aims.share_percent / 100.0 + 0.1);
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        double sum = 0;
        int seen = 0;
        for (std::size_t j = i < 2 ? 0 : i - 2; j < std::min(minutes.size(), i + 3); ++j)
            if (minutes[j]) sum += *minutes[j], ++seen;
        ui::CurvePoint& point = points.emplace_back();
        point.x = (static_cast<double>(i) + 0.5) / count;
        if (seen > 0) point.y = sum / seen;
        most = std::max(most, point.y.value_or(0));
    }
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float scale = height / static_cast<float>(most);
    if (!state.window.is_whole()) {  // the curve stays whole: what the lanes show of it
        const float from = at.x + width * static_cast<float>(state.window.from()), to = at.x + width * static_cast<float>(state.window.to());
        draw.AddRectFilled({from, at.y}, {std::max(to, from + 2), at.y + height}, ui.palette().selected, ui.px(4));
    }
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        if (!minutes[i]) continue;
        const float x = at.x + width * static_cast<float>(static_cast<double>(i) / count), next = at.x + width * static_cast<float>(static_cast<double>(i + 1) / count);
        const float y = at.y + height - std::min(height, static_cast<float>(*minutes[i]) * scale);
        draw.AddRectFilled({x, y}, {std::max(x + 1, next - ui.px(2)), at.y + height}, ui.palette().panel);
    }
    const float aim_y = std::round(at.y + height - static_cast<float>(interview.head().aims.share_percent) / 100.0f * scale);
    draw_dashes(ui, at.x, at.x + width, aim_y);
    for (ui::CurvePoint& point : points)
        if (point.y) point.y = *point.y / most;
    ui::curve(ui, at, {width, height}, points, ui.palette().me);
}

}  // namespace sourdine::app
