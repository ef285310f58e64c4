#include "app/screens/window/window_screen.h"

#include "app/screens/window/parts.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr ImGuiWindowFlags still = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings;

void draw_workspace(const View& view, ScreenStates& states, Outbox& out)
{
    // An interview that was cut off comes first: nothing else is drawn, so nothing else can be typed into.
    if (!view.unfinished.empty() && !view.live()) return draw_recovery_offer(view, out);
    if (view.importing || view.preparing) return;  // its sheet has the window for itself: no key reaches what would lie below
    switch (view.workspace) {
    case Workspace::Prepare: return draw_prepare_screen(view, states.prepare, out);
    case Workspace::Interview: return draw_live_screen(view, states.live, out);
    case Workspace::Review: return draw_review_screen(view, states.review, out);
    }
}

// A soft edge all round, so that the sheet lies on the paper and not in it.
void draw_shadow(const View& view)
{
    const ImVec2 from = ImGui::GetWindowPos(), size = ImGui::GetWindowSize();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRectFullScreen();
    constexpr int rings = 10;
    const float step = view.ui.px(1.5f);
    for (int ring = 0; ring < rings; ++ring) {
        const float out = step * (static_cast<float>(ring) + 0.5f);
        const ImU32 colour = IM_COL32(38, 34, 29, 16 * (rings - ring) / rings);
        list.AddRect({from.x - out, from.y - out}, {from.x + size.x + out, from.y + size.y + out}, colour, view.ui.px(14) + out, 0, step);
    }
    list.PopClipRect();
}

}  // namespace

void draw_window(const View& view, ScreenStates& states, Outbox& out)
{
    if (!view.interview) states.turned.open = false;
    if (states.turned.open) return draw_turned_page(view, states.turned, out);
    const ImGuiViewport* viewport = ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport->Pos);
    ImGui::SetNextWindowSize(viewport->Size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0f);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0f);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, view.ui.palette().paper);
    ImGui::PushStyleColor(ImGuiCol_ChildBg, IM_COL32_BLACK_TRANS);
    ImGui::Begin("###sourdine", nullptr, still | ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(3);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    draw_top_bar(view, states.window, out);
    // One sheet at a time: the one asked for last.
    const bool report = std::any_of(view.gestures.begin(), view.gestures.end(), [](const Gesture& gesture) { return gesture.kind == GestureKind::Report; });
    if (report) states.window.close_panel();
    if (states.window.panel != Panel::None) states.review.report.open = states.prepare.page.open = false;
    if (view.workspace != Workspace::Prepare) states.prepare.page.open = false;
    if (view.rehearsing) draw_rehearsal_band(view, out);
    draw_banners(view);
    const bool open = ImGui::BeginChild("###workspace", ImVec2(0, 0), ImGuiChildFlags_NavFlattened, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PopStyleVar();
    if (open) draw_workspace(view, states, out);
    ImGui::EndChild();
    ImGui::PopStyleColor();
    ImGui::End();

    // Meanwhile a sheet of files or people stands back: no key of it means anything that cannot be seen.
    const bool help = states.window.panel == Panel::Help;
    if (help) draw_help_page(view, states.window);
    if (states.window.panel == Panel::Settings) draw_settings_panel(view, states.window, out);
    if (!view.importing) states.import = {};
    else if (!help) draw_import_sheet(view, states.import, out);
    if (!view.preparing) states.people = {};
    else if (!help) draw_people_sheet(view, states.people, out);
    // The report's sheet says itself what came of it.
    const ReportSheet& sheet = view.workspace == Workspace::Prepare ? states.prepare.page : states.review.report;
    const bool said = view.workspace != Workspace::Interview && sheet.open && sheet.asked;
    if (!said) draw_notice(view);
}

void begin_sheet(const View& view, const char* id, float width, float height, SheetPlace place)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 room = ImGui::GetMainViewport()->Size;
    // In a small window a sheet needs the bar's room as well, unless its clock is running.
    constexpr float small = 480;
    const float margin = ui.px(16), top = room.y < ui.px(small) && !view.live() ? margin : ui.px(top_bar_height + 12);
    const ImVec2 size{std::min(ui.px(width), room.x - 2 * margin), std::min(ui.px(height), room.y - top - margin)};
    const float x = place == SheetPlace::Middle ? (room.x - size.x) / 2 : room.x - margin - size.x;
    const float y = place == SheetPlace::Middle ? std::max(top, (room.y - size.y) / 2) : top;
    begin_sheet(view, id, {x, y}, size);
}

void begin_sheet(const View& view, const char* id, ImVec2 at, ImVec2 size)
{
    const ui::Ui& ui = view.ui;
    ImGui::SetNextWindowPos(ImVec2(std::floor(at.x), std::floor(at.y)));
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(ui.px(28), ui.px(22)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, ui.px(14));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1.0f);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, ui.palette().white);
    ImGui::PushStyleColor(ImGuiCol_Border, ui.palette().line);
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                             ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings;
    if (view.live()) flags |= ImGuiWindowFlags_NoFocusOnAppearing;  // the line keeps the keyboard
    ImGui::Begin(id, nullptr, flags);
    draw_shadow(view);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
}

void end_sheet()
{
    ImGui::PopStyleVar();
    ImGui::End();
    ImGui::PopStyleColor(2);
    ImGui::PopStyleVar(3);
}

float measure_caps(const View& view, std::span<const std::string> caps)
{
    float width = 0;
    for (const std::string& cap : caps)
        width += ui::keycap_width(view.ui, view.phrases.knows("window.cap." + cap) ? view.phrases.say("window.cap." + cap) : cap) + view.ui.px(4);
    return caps.empty() ? 0 : width - view.ui.px(4);
}

float draw_caps(const View& view, ImVec2 at, std::span<const std::string> caps)
{
    const float left = at.x;
    for (const std::string& cap : caps) {
        const std::string& name = view.phrases.knows("window.cap." + cap) ? view.phrases.say("window.cap." + cap) : cap;
        ui::keycap(view.ui, at, name);
        at.x += ui::keycap_width(view.ui, name) + view.ui.px(4);
    }
    return caps.empty() ? 0 : at.x - left - view.ui.px(4);
}

}  // namespace sourdine::app
