#include "app/screens/import/import_sheet.h"

#include "app/screens/import/parts.h"
#include "app/screens/window/parts.h"
#include "core/base/utf8.h"
#include "core/locale/formats.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// Reading and writing: how far it is, and a way out.
void draw_progress(const View& view, const char* key, Outbox& out)
{
    const ImportView& importing = *view.importing;
    ui::Ui& ui = view.ui;
    draw_title(view, view.phrases.say(key));
    leave_space(view, 6);
    ui::text_block(ui, {ui::Face::Regular, 14, ui.palette().soft}, write_list(view.phrases.language(), importing.files));
    leave_space(view, 18);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const bool known = importing.part >= 0;
    if (known) {
        ui::share_bar(ui, at, width, ui.px(8), std::min(importing.part, 1.0f), ui.palette().them, ui.palette().line);
        ImGui::Dummy({width, ui.px(16)});
    }
    const std::string far = known ? write_percent(view.phrases.language(), static_cast<double>(std::min(importing.part, 1.0f))) : view.phrases.say("import.sheet.wait");
    ui::text_block(ui, {ui::Face::Regular, 13, ui.palette().soft}, far);
    leave_space(view, 18);
    const bool pressed = ui::quiet_button(ui, (view.phrases.say("import.sheet.stop") + "###stop-import").c_str());
    ImGui::SameLine(0, ui.px(12));
    ui::text_block(ui, {ui::Face::Regular, 13, ui.palette().soft}, view.phrases.say("import.sheet.stop_why"));
    if (pressed || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) out.send(LeaveImport{});
}

}  // namespace

ImGuiID draw_veil(const View& view)
{
    const ImGuiViewport& all = *ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(all.Pos);
    ImGui::SetNextWindowSize(all.Size);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, (view.ui.palette().ink & ~IM_COL32_A_MASK) | (34U << IM_COL32_A_SHIFT));
    ImGui::Begin("###import-veil", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing);
    const ImGuiID veil_id = ImGui::GetCurrentWindow()->ID;
    ImGui::End();
    ImGui::PopStyleColor();
    return veil_id;
}

void stay_in_front(ImGuiID veil)
{
    const ImGuiWindow* focused = ImGui::GetCurrentContext()->NavWindow;
    if (focused && focused->RootWindow->ID == veil) ImGui::FocusWindow(ImGui::GetCurrentWindow());
}

void leave_field(const View& view, const ui::FieldResult& field, double& since)
{
    if (field.submitted) since = view.seconds;
    if (field.submitted || field.cancelled) ImGui::SetNavCursorVisible(false);
}

void leave_space(const View& view, float points) { ImGui::Dummy({0, view.ui.px(points)}); }

void draw_title(const View& view, std::string_view title, float width)
{
    ui::text_block(view.ui, {ui::Face::Display, 22, view.ui.palette().ink}, title, width);
}

float measure_title(const View& view, std::string_view title, float width)
{
    return ui::measure_block_height(view.ui, {ui::Face::Display, 22}, title, width);
}

float measure_refusal(const View& view, float width)
{
    const std::string& refusal = view.importing->refusal;
    return refusal.empty() ? 0 : ui::measure_block_height(view.ui, {ui::Face::Regular, 13.5f}, refusal, width) + view.ui.px(10);
}

void draw_refusal(const View& view)
{
    const std::string& refusal = view.importing->refusal;
    if (refusal.empty()) return;
    ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().pain}, refusal);
    leave_space(view, 10);
}

bool keys_are_free()
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    return g.ActiveId == 0 && !(g.NavCursorVisible && g.NavId != 0);
}

bool choice_pill(const View& view, float right, bool first, std::string_view cap, const std::string& label_id, ImU32 colour, bool on)
{
    ui::Ui& ui = view.ui;
    const float cap_width = cap.empty() ? 0 : ui::keycap_width(ui, cap) + ui.px(5);
    const std::string_view label = std::string_view(label_id).substr(0, label_id.find("##"));
    if (!first) {
        const float next = ImGui::GetItemRectMax().x + ui.px(12);
        if (next + cap_width + ui::pill_width(ui, label) <= right)
            ImGui::SameLine(0, ui.px(12));
        else
            leave_space(view, 6);
    }
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + cap_width);
    const bool pressed = ui::pill(ui, label_id.c_str(), colour, on);
    const ImVec2 pill = ImGui::GetItemRectMin();  // in a line with a field it stands lower
    if (!cap.empty()) ui::keycap(ui, {pill.x - cap_width, pill.y + ui.px(2)}, cap);
    return pressed;
}

std::string fit_end(const View& view, const ui::TextStyle& style, std::string_view text, float width)
{
    if (ui::measure_text(view.ui, style, text).x <= width) return std::string(text);
    const int count = count_code_points(text);
    int from = 1;
    while (from < count && ui::measure_text(view.ui, style, "…" + slice(text, from, count)).x > width) ++from;
    return "…" + slice(text, from, count);
}

void draw_import_sheet(const View& view, ImportState& state, Outbox& out)
{
    const ImportView::Step step = view.importing->step;
    if (state.step != step) {
        state = ImportState{};
        state.step = step;
        state.since = view.seconds;
    }
    const ImGuiID veil = draw_veil(view);
    switch (step) {
    case ImportView::Step::Choosing:
        begin_sheet(view, "###import-choosing", 680, 640, SheetPlace::Middle);
        draw_chooser(view, state, out);
        break;
    case ImportView::Step::Planned:
        if (view.importing->client) {
            begin_sheet(view, "###import-client-planned", 680, 640, SheetPlace::Middle);
            draw_client_plan(view, state, out);
            break;
        }
        begin_sheet(view, "###import-planned", 1160, 860, SheetPlace::Middle);
        draw_plan(view, state, out);
        break;
    case ImportView::Step::Reading:
        begin_sheet(view, "###import-reading", 520, 230, SheetPlace::Middle);
        draw_progress(view, "import.sheet.reading", out);
        break;
    case ImportView::Step::Writing:
        begin_sheet(view, "###import-writing", 520, 230, SheetPlace::Middle);
        draw_progress(view, "import.sheet.writing", out);
        break;
    }
    stay_in_front(veil);
    end_sheet();
}

}  // namespace sourdine::app
