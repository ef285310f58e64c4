#include "app/screens/window/parts.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace sourdine::app {

namespace {

constexpr float row_height = 25, caps_width = 196, sign_width = 76;

// "or" between the first two keys of a gesture; a third is rare and only another layout's name of the same key.
void draw_row(const View& view, const Keymap::Row& row, float width)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ui::TextStyle soft{ui::Face::Regular, 12, view.ui.palette().faint}, text{ui::Face::Regular, 14, view.ui.palette().ink};
    float x = at.x + draw_caps(view, {at.x, at.y + view.ui.px(2)}, row.keys.front());
    const bool of_a_layout = row.gesture == GestureKind::ZoomIn || row.gesture == GestureKind::ZoomOut || row.gesture == GestureKind::ZoomReset;
    if (row.keys.size() > 1 && !of_a_layout) {
        const std::string& other = view.phrases.say("window.or");
        const float room = view.ui.px(caps_width) - (x - at.x);
        const float needed = ui::measure_text(view.ui, soft, other).x + view.ui.px(12) + measure_caps(view, row.keys[1]);
        if (needed < room) {
            ui::draw_text(view.ui, {x + view.ui.px(6), at.y + view.ui.px(4)}, soft, other);
            x += ui::measure_text(view.ui, soft, other).x + view.ui.px(12);
            draw_caps(view, {x, at.y + view.ui.px(2)}, row.keys[1]);
        }
    }
    const float left = view.ui.px(caps_width + 10);
    const std::string key = "window.does." + std::string(name_of(row.gesture));
    ui::draw_text_fitted(view.ui, {at.x + left, at.y + view.ui.px(2)}, text, view.phrases.say(key), width - left);
    ImGui::Dummy({width, view.ui.px(row_height)});
}

void draw_sign(const View& view, const char* sign, const char* key, float width)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ui::keycap(view.ui, {at.x, at.y + view.ui.px(2)}, sign);
    const float left = view.ui.px(sign_width);
    const ui::TextStyle text{ui::Face::Regular, 14, view.ui.palette().ink};
    ui::draw_text_fitted(view.ui, {at.x + left, at.y + view.ui.px(2)}, text, view.phrases.say(key), width - left);
    ImGui::Dummy({width, view.ui.px(row_height)});
}

void draw_gestures(const View& view, Place place, const char* heading, float width)
{
    ui::section_heading(view.ui, view.phrases.say(heading));
    for (const Keymap::Row& row : view.keys.rows())
        if (row.place == place && !row.keys.empty()) draw_row(view, row, width);
}

// Files or people are waiting to be looked at: what the keys mean there stands first.
void draw_sheet_keys(const View& view, float width)
{
    if (!view.importing && !view.preparing) return;
    struct Row { std::vector<std::string> caps; const char* key; };
    const Row rows[] = {{{"↑", "↓"}, "window.sheet.rows"}, {{"A", "1"}, "window.sheet.choices"}, {{"⏎"}, "window.sheet.enter"}, {{"Ctrl", "⏎"}, "window.sheet.anywhere"}, {{"Esc"}, "window.sheet.leave"}};
    ui::section_heading(view.ui, view.phrases.say("window.keys_sheet"));
    for (const Row& row : rows) {
        if (row.caps.front() == "Ctrl" && !view.preparing) continue;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        draw_caps(view, {at.x, at.y + view.ui.px(2)}, row.caps);
        const float left = view.ui.px(caps_width + 10);
        ui::draw_text_fitted(view.ui, {at.x + left, at.y + view.ui.px(2)}, {ui::Face::Regular, 14, view.ui.palette().ink}, view.phrases.say(row.key), width - left);
        ImGui::Dummy({width, view.ui.px(row_height)});
    }
    ImGui::Dummy({0, view.ui.px(10)});
}

// Keys that are the Overview's own: they type signs elsewhere.
void draw_overview_keys(const View& view, float width)
{
    static const std::array<std::pair<std::vector<std::string>, const char*>, 3> rows{{
        {{"←", "→", "⇧"}, "window.overview.along"}, {{"↑", "↓", "⏎"}, "window.overview.notes"}, {{"+", "−", "0"}, "window.overview.zoom"}}};
    ImGui::Dummy({width, view.ui.px(10)});
    ui::section_heading(view.ui, view.phrases.say("window.keys_overview"));
    for (const auto& [caps, key] : rows) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        draw_caps(view, {at.x, at.y + view.ui.px(2)}, caps);
        const float left = view.ui.px(sign_width + 24);
        ui::draw_text_fitted(view.ui, {at.x + left, at.y + view.ui.px(2)}, {ui::Face::Regular, 14, view.ui.palette().ink}, view.phrases.say(key), width - left);
        ImGui::Dummy({width, view.ui.px(row_height)});
    }
}

// In as many columns as the keys above.
void draw_signs(const View& view, float column, float gap, bool two)
{
    static constexpr std::array<std::pair<const char*, const char*>, 9> signs{{
        {"!", "window.sign.problem"}, {"\"", "window.sign.quote"}, {"?", "window.sign.question"},
        {"-", "window.sign.action"}, {"=", "window.sign.decision"}, {"*", "window.sign.idea"},
        {"Claire:", "window.sign.name"}, {"_", "window.sign.underline"}, {"↑", "window.sign.last"}}};
    ui::section_heading(view.ui, view.phrases.say("window.signs"));
    ImGui::BeginGroup();
    for (std::size_t n = 0; n < signs.size(); ++n) {
        if (two && n == (signs.size() + 1) / 2) {
            ImGui::EndGroup();
            ImGui::SameLine(0, gap);
            ImGui::BeginGroup();
        }
        draw_sign(view, signs[n].first, signs[n].second, column);
    }
    ImGui::EndGroup();
}

}  // namespace

void draw_help_page(const View& view, WindowState& state)
{
    begin_sheet(view, "###help", 1140, 940, SheetPlace::Middle);
    const float room = ImGui::GetContentRegionAvail().x, gap = view.ui.px(36);
    const bool two = room > view.ui.px(920);  // narrower, what the keys do would be cut
    const float column = two ? (room - gap) / 2 : room;
    ui::text_block(view.ui, {ui::Face::Display, 22, view.ui.palette().ink}, view.phrases.say("window.help_title"));
    ImGui::Dummy({0, view.ui.px(10)});
    draw_sheet_keys(view, room);
    ImGui::BeginGroup();
    draw_gestures(view, Place::Live, "window.keys_live", column);
    draw_overview_keys(view, column);
    ImGui::EndGroup();
    if (two)
        ImGui::SameLine(0, gap);
    else
        ImGui::Dummy({0, view.ui.px(10)});
    ImGui::BeginGroup();
    draw_gestures(view, Place::Everywhere, "window.keys_everywhere", column);
    ImGui::EndGroup();
    ImGui::Dummy({0, view.ui.px(10)});
    draw_signs(view, column, gap, two);
    ImGui::Dummy({0, view.ui.px(10)});
    draw_review_keys(view, column, gap, two);
    ImGui::Dummy({0, view.ui.px(10)});
    if (ui::quiet_button(view.ui, (view.phrases.say("window.close") + "###close").c_str())) state.close_panel();
    end_sheet();
}

}  // namespace sourdine::app
