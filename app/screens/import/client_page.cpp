// A client's interviews from another library: which there are, which are here already, and the last word.
#include "app/screens/import/parts.h"
#include "app/screens/live/line_text.h"
#include "core/desk/tell_contents.h"
#include "core/locale/formats.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr double look_first = 0.5;   // seconds: the Enter that chose the file is no word on what it has not seen
constexpr float row_height = 52;     // points

std::string write_known(const View& view, const ArrivingInterview& arriving)
{
    using Known = ArrivingInterview::Known;
    if (arriving.known == Known::No) return {};
    if (arriving.known_in_bin) return view.phrases.say("care.known_in_bin");
    return view.phrases.say(arriving.known == Known::Same ? "care.known_same" : "care.known_changed");
}

std::string write_what(const View& view, const ArrivingInterview& arriving)
{
    std::string what;
    const auto add = [&](const std::string& part) { what += (what.empty() ? "" : " · ") + part; };
    const auto count = [&](const char* key, int number) {
        if (number > 0) add(view.phrases.say(key, {{"count", std::to_string(number)}}));
    };
    const InterviewSummary& row = arriving.summary;
    add(row.scheduled ? write_near_day(view.phrases.language(), date_of(*row.scheduled), date_of(view.today)) : view.phrases.say("prepare.no_date"));
    count("care.notes", arriving.contents.notes);
    count("care.transcripts", arriving.contents.transcripts);
    if (const std::string known = write_known(view, arriving); !known.empty()) add(known);
    return what;
}

void draw_arrival(const View& view, ImportState& state, std::size_t number, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ArrivingInterview& arriving = view.importing->client->interviews[number];
    const ImVec2 at = ImGui::GetCursorScreenPos(), size{width, std::round(ui.px(row_height))};
    const std::string& title = arriving.summary.title.empty() ? view.phrases.say("prepare.untitled") : arriving.summary.title;
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
    ImGui::SetNextItemAllowOverlap();
    if (ImGui::InvisibleButton((title + "###arrival" + std::to_string(number)).c_str(), size)) {
        state.arrival = number;
        out.send(CareFor{TakeArrival{number, !arriving.included}});
    }
    const ImVec2 far{at.x + size.x, at.y + size.y};
    if (state.arrival == number) ImGui::GetWindowDrawList()->AddRectFilled(at, far, ui.palette().panel, ui.px(9));
    ImGui::SetCursorScreenPos({at.x + ui.px(10), at.y + std::round(ui.px(16))});
    if (ui::check_box(ui, ("###take-arrival" + std::to_string(number)).c_str(), arriving.included)) out.send(CareFor{TakeArrival{number, !arriving.included}});
    ImGui::PopItemFlag();
    const float x = at.x + ui.px(42), inner = size.x - ui.px(52);
    const ImU32 ink = arriving.included ? ui.palette().ink : ui.palette().soft;
    draw_in_line_fitted(ui, {x, at.y + ui.px(6)}, ui.px(21), {ui::Face::Medium, 14.5f, ink}, title, inner);
    draw_in_line_fitted(ui, {x, at.y + ui.px(27)}, ui.px(19), {.size = 12.5f, .colour = ui.palette().soft}, write_what(view, arriving), inner);
    ImGui::SetCursorScreenPos({at.x, far.y});
}

void answer_keys(const View& view, ImportState& state, Outbox& out)
{
    const std::vector<ArrivingInterview>& all = view.importing->client->interviews;
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) return out.send(LeaveImport{});
    if (!keys_are_free() || all.empty()) return;
    const auto move = [&](std::ptrdiff_t by) {
        state.arrival = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(state.arrival) + by, 0, static_cast<std::ptrdiff_t>(all.size()) - 1));
        state.reveal_arrival = true;
        ImGui::SetNavCursorVisible(false);
    };
    // ImGui would take arrows for its own walk from control to control.
    const auto pressed = [owner = ImGui::GetID("###arrivals-arrows")](ImGuiKey key) {
        ImGui::SetKeyOwner(key, owner);
        return ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, owner);
    };
    if (pressed(ImGuiKey_DownArrow)) move(+1);
    if (pressed(ImGuiKey_UpArrow)) move(-1);
    if (pressed(ImGuiKey_PageDown)) move(+8);
    if (pressed(ImGuiKey_PageUp)) move(-8);
    if (ImGui::IsKeyPressed(ImGuiKey_Space, false)) out.send(CareFor{TakeArrival{state.arrival, !all[state.arrival].included}});
}

void draw_arrivals(const View& view, ImportState& state, float width, float height, Outbox& out)
{
    const float row = std::round(view.ui.px(row_height));
    ImGui::BeginChild("###arrivals", {width, height}, ImGuiChildFlags_NavFlattened);
    if (std::exchange(state.reveal_arrival, false)) {
        const float top = static_cast<float>(state.arrival) * row;
        if (top < ImGui::GetScrollY()) ImGui::SetScrollY(top);
        if (top + row > ImGui::GetScrollY() + height) ImGui::SetScrollY(top + row - height);
    }
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(view.importing->client->interviews.size()), row);
    while (clipper.Step())
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) draw_arrival(view, state, static_cast<std::size_t>(i), width - view.ui.px(16), out);
    ImGui::EndChild();
}

}  // namespace

void draw_client_plan(const View& view, ImportState& state, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ClientPlan& plan = *view.importing->client;
    const ui::TextStyle soft{ui::Face::Regular, 13.5f, ui.palette().soft};
    const bool enter = keys_are_free() && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
    answer_keys(view, state, out);
    const float width = ImGui::GetContentRegionAvail().x;
    const std::size_t included = count_included(plan);
    const std::string count = view.phrases.say("care.interviews", {{"count", std::to_string(plan.interviews.size())}});
    draw_title(view, plan.client.empty() ? view.phrases.say("prepare.no_client") : plan.client);
    leave_space(view, 4);
    ui::text_block(ui, soft, count + " · " + plan.file, width);
    leave_space(view, 14);
    const std::string why = view.phrases.say(included == plan.interviews.size() ? "care.arrivals_all" : "care.arrivals_known");
    const float footer = ui.px(16 + 42 + 10) + measure_refusal(view, width) + ui::measure_block_height(ui, soft, why, width);
    draw_arrivals(view, state, width, std::max(ui.px(90), ImGui::GetContentRegionAvail().y - footer), out);
    leave_space(view, 10);
    ui::text_block(ui, soft, why, width);
    leave_space(view, 16);
    draw_refusal(view);
    const std::string label = view.phrases.say("care.add", {{"count", std::to_string(included)}});
    const bool pressed = ui::primary_button(ui, (label + "###carry-out-plan").c_str(), "⏎");
    if ((pressed || enter) && view.seconds - state.since >= look_first) out.send(CarryOutPlan{});
    ImGui::SameLine(0, ui.px(12));
    if (ui::quiet_button(ui, (view.phrases.say("import.sheet.cancel") + "###leave-import").c_str())) out.send(LeaveImport{});
}

}  // namespace sourdine::app
