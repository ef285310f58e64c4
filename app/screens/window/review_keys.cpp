// What the keys do in Review, on the page of keys.
#include "app/screens/window/parts.h"

#include <array>

namespace sourdine::app {

namespace {

struct Row { std::vector<std::string> caps; const char* key; };

void draw_row(const View& view, const Row& row, float width)
{
    constexpr float row_height = 25, caps_width = 132;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_caps(view, {at.x, at.y + view.ui.px(2)}, row.caps);
    const float left = view.ui.px(caps_width);
    ui::draw_text_fitted(view.ui, {at.x + left, at.y + view.ui.px(2)}, {ui::Face::Regular, 14, view.ui.palette().ink}, view.phrases.say(row.key), width - left);
    ImGui::Dummy({width, view.ui.px(row_height)});
}

}  // namespace

void draw_review_keys(const View& view, float column, float gap, bool two)
{
    static const std::array<Row, 14> rows{{
        {{"Ctrl", "F"}, "window.review.words"}, {{"Shift", "↑", "↓"}, "window.review.several"}, {{"Ctrl", "A"}, "window.review.all"}, {{"Ctrl", "1…9"}, "window.review.who"},
        {{"Alt", "0"}, "window.review.nobody"}, {{"!", "\"", "?", "-", "=", "*", "N"}, "window.review.kind"}, {{"M"}, "window.review.merge"}, {{"S"}, "window.review.split"},
        {{"O"}, "window.review.open"}, {{"Space"}, "window.review.done"}, {{"A"}, "window.review.agreed"}, {{"D"}, "window.review.due"}, {{"N", "T"}, "window.review.new"}, {{"I"}, "window.review.todos"}}};
    ui::section_heading(view.ui, view.phrases.say("window.keys_review"));
    ImGui::BeginGroup();
    for (std::size_t n = 0; n < rows.size(); ++n) {
        if (two && n == (rows.size() + 1) / 2) {
            ImGui::EndGroup();
            ImGui::SameLine(0, gap);
            ImGui::BeginGroup();
        }
        draw_row(view, rows[n], column);
    }
    ImGui::EndGroup();
}

}  // namespace sourdine::app
