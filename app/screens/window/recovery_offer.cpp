#include "app/screens/window/parts.h"
#include "core/locale/formats.h"

#include <imgui.h>

#include <algorithm>

namespace sourdine::app {

namespace {

std::string name_of_interview(const InterviewSummary& summary)
{
    if (summary.client.empty() || summary.title.empty()) return summary.client + summary.title;
    return summary.client + " · " + summary.title;
}

void draw_choices(const View& view, const Unfinished& unfinished, bool first, Outbox& out)
{
    const InterviewId id = unfinished.summary.id;
    const bool enter = first && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
    const bool shift_f5 = first && ImGui::IsKeyChordPressed(ImGuiMod_Shift | ImGuiKey_F5);
    const std::string& enter_cap = view.phrases.say("window.cap.Enter");
    const std::string go_on = view.phrases.say("window.go_on") + "###go_on";
    const std::string end = view.phrases.say("window.end_it_there") + "###end_it_there";
    if (ui::primary_button(view.ui, go_on.c_str(), first ? std::string_view(enter_cap) : "") || enter) out.send(GoOnUnfinished{id});
    ImGui::SameLine(0, view.ui.px(12));
    if (ui::quiet_button(view.ui, end.c_str()) || (shift_f5 && !enter)) out.send(EndUnfinished{id});
    if (!first) return;
    const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    draw_caps(view, {to.x + view.ui.px(10), (from.y + to.y) / 2 - view.ui.px(9)}, view.keys.caps(GestureKind::End));
}

void draw_one(const View& view, const Unfinished& unfinished, bool first, Outbox& out)
{
    const ui::Palette& colours = view.ui.palette();
    const auto block = [&](ui::Face face, float size, ImU32 colour, const std::string& text, float gap) {
        ui::text_block(view.ui, {face, size, colour}, text);
        ImGui::Dummy({0, view.ui.px(gap)});
    };
    ImGui::PushID(static_cast<int>(unfinished.summary.id.value));
    ui::begin_card(view.ui, "card", 0, colours.line, view.ui.px(3));
    ui::section_heading(view.ui, view.phrases.say("window.cut_off"));
    block(ui::Face::Display, 24, colours.ink, name_of_interview(unfinished.summary), 6);
    const std::string at = write_clock(unfinished.last_alive.time_since_epoch());
    block(ui::Face::Regular, 15, colours.soft, view.phrases.say("window.cut_off_at", {{"time", at}}), 4);
    if (unfinished.draft && !unfinished.draft->line.empty()) {
        const std::string line = write_quote(view.phrases.language(), unfinished.draft->line);
        block(ui::Face::Regular, 15, colours.ink, view.phrases.say("window.half_typed", {{"line", line}}), 4);
    }
    ImGui::Dummy({0, view.ui.px(10)});
    draw_choices(view, unfinished, first, out);
    ui::end_card(view.ui);
    ImGui::PopID();
}

}  // namespace

void draw_recovery_offer(const View& view, Outbox& out)
{
    const float width = std::min(view.ui.px(760), ImGui::GetContentRegionAvail().x - view.ui.px(48));
    ImGui::SetCursorPos({(ImGui::GetWindowWidth() - width) / 2, view.ui.px(64)});
    ImGui::BeginChild("###offers", {width, 0}, ImGuiChildFlags_NavFlattened);
    bool first = true;
    for (const Unfinished& unfinished : view.unfinished) {
        draw_one(view, unfinished, first, out);
        ImGui::Dummy({0, view.ui.px(18)});
        first = false;
    }
    ImGui::EndChild();
}

}  // namespace sourdine::app
