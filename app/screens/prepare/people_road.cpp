#include "app/screens/prepare/people_road.h"

#include "app/screens/live/line_text.h"

#include <imgui_internal.h>

#include <string_view>

namespace sourdine::app {

namespace {

bool is_paste_pressed()
{
    const ImGuiIO& io = ImGui::GetIO();
    const bool letter = io.KeyCtrl && !io.KeyAlt && ImGui::IsKeyPressed(ImGuiKey_V, false);
    return letter || (io.KeyShift && ImGui::IsKeyPressed(ImGuiKey_Insert, false));
}

bool holds_several(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
    const std::size_t from = text.find_first_not_of("\n\r ");
    return from != text.npos && text.find_first_of("\n\r\t", from) != text.npos;
}

}  // namespace

void take_pasted_people(const View& view, Outbox& out)
{
    const ImGuiID typed_into = ImGui::GetCurrentContext()->ActiveId;
    const bool may_take = typed_into == 0 || typed_into == ImGui::GetID("###new-person");
    if (!may_take || view.read_only || view.live() || !is_paste_pressed()) return;
    const char* held = ImGui::GetClipboardText();
    if (!held || !holds_several(held)) return;
    out.send(PastePeople{held});
    for (const ImGuiKey key : {ImGuiKey_V, ImGuiKey_Insert}) ImGui::SetKeyOwner(key, ImGui::GetID("###pasted-people"), ImGuiInputFlags_LockThisFrame);
}

float draw_people_road(const View& view, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    const std::string& whole = view.phrases.say("people.sheet.road");
    const bool fits = text_width(ui, {ui::Face::SemiBold, 14}, whole) <= width;
    if (ui::text_button(ui, ((fits ? whole : view.phrases.say("people.sheet.road_short")) + "###people-road").c_str(), ui.palette().soft)) out.send(ChooseFiles{});
    const ImVec2 end = ImGui::GetItemRectMax();
    if (const float cap = ui::keycap_width(ui, "Ctrl O"); end.x + ui.px(10) + cap <= at.x + width) ui::keycap(ui, {end.x + ui.px(10), at.y + ui.px(2)}, "Ctrl O");
    return end.y - at.y;
}

}  // namespace sourdine::app
