// All pieces on one picture, to be looked at beside the design: SOURDINE_GALLERY names a folder for the pictures.
#include "tests/support/headless.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>

using namespace sourdine;
using namespace sourdine::test;

namespace {

void mirror(ui::Ui& ui, ImVec2 at)
{
    const ui::Palette& c = ui.palette();
    ImGui::SetCursorScreenPos(at);
    ui::section_heading(ui, "You are speaking");
    ui::draw_text(ui, {at.x, at.y + ui.px(24)}, {ui::Face::Display, 44}, "24%");
    ui::draw_text(ui, {at.x + ui.px(95), at.y + ui.px(52)}, {.colour = c.soft}, "you · 76% listening");
    ui::share_bar(ui, {at.x, at.y + ui.px(92)}, ui.px(259), ui.px(12), 0.24F, c.me, c.them);
    ui::keycap(ui, {at.x, at.y + ui.px(130)}, "1");
    ui::draw_text(ui, {at.x + ui.px(36), at.y + ui.px(128)}, {ui::Face::SemiBold, 15}, "Claire Aubry");
    ui::draw_text(ui, {at.x + ui.px(200), at.y + ui.px(128)}, {ui::Face::SemiBold, 15}, "9:12");
    ui::keycap(ui, {at.x, at.y + ui.px(160)}, "Ctrl");
    ui::keycap(ui, {at.x + ui::keycap_width(ui, "Ctrl") + ui.px(4), at.y + ui.px(160)}, "0");
}

void notes(ui::Ui& ui, ImVec2 at, float width)
{
    const ui::Palette& c = ui.palette();
    struct Row { const char* time; const char* who; const char* kind; const char* text; std::vector<ui::Stroke> strokes; const char* suffix; };
    const Row rows[] = {
        {"14:02", "ME", "OPEN QUESTION", "How do you find out that a message was lost?", {}, ""},
        {"14:20", "HP", "PROBLEM", "Nobody knows until the customer calls. Support opens a ticket, then we dig in the logs by hand.", {{23, 37, 2}}, ""},
        {"16:47", "CA", "PROBLEM", "Each release is a weekend of firefighting. People no longer volunteer.", {{18, 41, 3}}, ""},
        {"18:05", "IK", "", "Three teams own the broker, no one owns the mapping.", {{44, 51, 1}}, ""},
        {"20:31", "CA", "QUOTE", "“I had my resignation letter ready in the drawer.”", {{29, 48, 3}}, ""},
        {"22:10", "ME", "ACTION", "Hugo sends the list of lost orders since June", {}, " → Hugo, Friday"},
    };
    int n = 0;
    for (const Row& row : rows) {
        ImGui::PushID(n++);
        const bool me = std::string_view(row.who) == "ME";
        ui::draw_text(ui, {at.x, at.y + ui.px(5)}, {.size = 13, .colour = c.faint}, row.time);
        ui::badge(ui, {at.x + ui.px(62), at.y + ui.px(3)}, row.who, me ? c.me : c.them);
        ImGui::SetCursorScreenPos({at.x + ui.px(104), at.y});
        const ui::MarkedText marked{.text = row.text, .strokes = row.strokes, .prefix = row.kind,
                                    .prefix_colour = n == 1 ? c.me : n == 6 ? c.them : c.pain, .suffix = row.suffix,
                                    .chosen = n == 4 ? std::optional{std::pair{16, 26}} : std::nullopt};
        at.y += ui::marked_text(ui, "##note", {.size = 17}, marked, {}, width - ui.px(104)).height + ui.px(16);
        ImGui::PopID();
    }
}

void pieces(ui::Ui& ui, ImVec2 at)
{
    const ui::Palette& c = ui.palette();
    ImGui::SetCursorScreenPos(at);
    ui::tab_button(ui, "Prepare", false);
    ImGui::SameLine(0, ui.px(4));
    ui::tab_button(ui, "Interview", true);
    ImGui::SameLine(0, ui.px(4));
    ui::tab_button(ui, "Review", false);
    ImGui::SameLine(0, ui.px(40));
    ui::primary_button(ui, "Start", "F5");
    ImGui::SameLine();
    ui::quiet_button(ui, "Report…");
    at.y += ui.px(56);
    ImGui::SetCursorScreenPos(at);
    for (const char* label : {"Overview", "Notes", "Talk", "Actions 4"}) {
        ui::sub_tab(ui, label, label[0] == 'O');
        ImGui::SameLine(0, ui.px(22));
    }
    ui::text_button(ui, "+ New interview");
    at.y += ui.px(48);
    ImGui::SetCursorScreenPos(at);
    ui::pill(ui, "Claire, Hugo");
    ImGui::SameLine();
    ui::pill(ui, "confirmed by client", c.them);
    ImGui::SameLine();
    ui::pill(ui, "no action", c.amber);
    ImGui::SameLine();
    ui::pill(ui, "filled", c.me, true);
    ImGui::SameLine();
    int two = 2;
    ui::knowledge_dots(ui, "##dots", two);
    ImGui::SameLine();
    ui::check_box(ui, "##a", false);
    ImGui::SameLine();
    ui::check_box(ui, "##b", true);
    ImGui::SameLine();
    ui::check_box(ui, "##c", true, true);
}

void fields(ui::Ui& ui, ImVec2 at, float width)
{
    static std::string search, name = "Claire Aubry", know = "They lose messages between the warehouse and the shop since June. Three teams share the broker.";
    static std::string line = "we lose about 40 orders a week and nobody can say which";
    const ui::Stroke strokes[] = {{14, 30, 2}};
    ImGui::SetCursorScreenPos(at);
    ui::text_field(ui, "###search", search, {.hint = "Search everything", .width = ui.px(244)});
    ImGui::SameLine();
    ui::text_field(ui, "###name", name, {.text = {ui::Face::SemiBold, 15}, .framed = false, .width = ui.px(160)});
    at.y += ui.px(52);
    ImGui::SetCursorScreenPos(at);
    ui::text_field(ui, "###know", know, {.text = {.size = 14.5F}, .multiline = true, .width = width});
    at.y += ui.px(100);
    ImGui::SetCursorScreenPos(at);
    ui::text_field(ui, "###capture", line, {.text = {.size = 18}, .width = width, .strokes = strokes, .keep_focus = true});
    at.y += ui.px(60);
    ImGui::SetCursorScreenPos(at);
}

void cards(ui::Ui& ui, ImVec2 at)
{
    const ui::Palette& c = ui.palette();
    ImGui::SetCursorScreenPos(at);
    const float inner = ui::begin_card(ui, "pain", ui.px(350));
    const ui::Stroke strokes[] = {{18, 41, 3}};
    ui::marked_text(ui, "##t", {ui::Face::SemiBold, 15.5F}, {.text = "Each release is a weekend of firefighting", .strokes = strokes}, {}, inner);
    ui::text_block(ui, {.size = 13.5F, .colour = c.soft}, "“I had my resignation letter ready in the drawer.”", inner);
    ui::pill(ui, "said 3 times");
    ImGui::SameLine();
    ui::pill(ui, "confirmed by client", c.them);
    ui::end_card(ui);
    ImGui::SetCursorScreenPos({at.x, ImGui::GetCursorScreenPos().y + ui.px(6)});
    ui::begin_card(ui, "careful", ui.px(350), c.amber, 3);
    ui::text_block(ui, {.size = 13.5F}, "Inès is new: agree on the basics before going on.");
    ui::end_card(ui);
    const ui::LaneSpan spans[] = {{0.0, 0.004, c.them}, {0.03, 0.2, c.them}, {0.3, 0.3001, c.them}, {0.5, 0.6, c.me}};
    const float y = ImGui::GetCursorScreenPos().y + ui.px(10);
    ui::lane(ui, {at.x, y}, ui.px(350), ui.px(20), spans);
    std::vector<ui::CurvePoint> points;
    for (int i = 0; i <= 40; ++i) points.push_back({i / 40.0, i == 20 ? std::nullopt : std::optional{0.5 + 0.3 * std::sin(i * 0.5)}});
    ui::curve(ui, {at.x, y + ui.px(30)}, {ui.px(350), ui.px(80)}, points, c.me);
}

void draw_gallery(Headless& window)
{
    ui::Ui& ui = window.ui();
    mirror(ui, {ui.px(20), ui.px(20)});
    notes(ui, {ui.px(336), ui.px(20)}, ui.px(758));
    pieces(ui, {ui.px(20), ui.px(330)});
    fields(ui, {ui.px(20), ui.px(490)}, ui.px(560));
    cards(ui, {ui.px(640), ui.px(330)});
    ImGui::SetCursorScreenPos({ui.px(20), ui.px(720)});
    ui::banner(ui, "Claire has been speaking for 1:32. She is opening up: stay with her.", ui.palette().highlight, ui.palette().highlight_ink);
}

}  // namespace

TEST_CASE("the gallery of all pieces draws at every scale")
{
    const char* folder = std::getenv("SOURDINE_GALLERY");
    for (const float scale : {1.0F, 1.25F, 2.0F}) {
        Headless window(Headless::in_window(draw_gallery), {std::round(1100 * scale), std::round(780 * scale)}, scale);
        const Picture picture = window.picture();
        const auto width = static_cast<int>(picture.width), height = static_cast<int>(picture.height);
        CHECK(picture.count(window.ui().palette().pain, 0, 0, width, height, 40) > 500);
        CHECK(picture.count(window.ui().palette().ink, 0, 0, width, height, 40) > 3000);
        CHECK(picture.count(window.ui().palette().highlight, 0, 0, width, height, 4) > 5000);
        if (folder) CHECK(write_png(picture, std::string(folder) + "/gallery-" + std::to_string(static_cast<int>(scale * 100)) + ".png"));
    }
}
