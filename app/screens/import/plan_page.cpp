// What would be added, and the last word: add it, or not.
#include "app/screens/import/parts.h"
#include "core/locale/formats.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// The Enter that chose the file, still held or struck twice, is no word on the plan it has not seen.
constexpr double look_first = 0.5;  // seconds
constexpr float narrow = 820;       // points: below it everything stands in one column

bool may_carry_out(const View& view, ImportState& state)
{
    if (view.importing->plan.into_open && state.typing_shift && !read_shift(state.shift)) {
        state.focus_shift = true;
        return false;
    }
    return view.seconds - state.since >= look_first;
}

std::string write_summary(const View& view, const ImportPlan& plan)
{
    std::vector<std::string> names;
    for (const PlanFile& file : plan.files) names.push_back(file.name);
    const std::string from = write_list(view.phrases.language(), names);
    if (plan.whole) return from;
    const bool chats_only = std::all_of(plan.files.begin(), plan.files.end(), [](const PlanFile& file) { return file.chat; });
    int count = plan.segments;
    if (chats_only)
        for (const PlanFile& file : plan.files) count += file.segments;
    const std::string segments = view.phrases.say(chats_only ? "import.sheet.messages" : "import.sheet.segments", {{"count", std::to_string(count)}});
    const std::string voices = view.phrases.say("import.sheet.voices", {{"count", std::to_string(plan.voices.size())}});
    return segments + " · " + voices + " · " + from;
}

void draw_side(const View& view, ImportState& state, ImportPlan& plan, float width, Outbox& out)
{
    draw_target(view, state, plan, width, out);
    draw_files(view, plan, width, out);
    draw_doubts(view, plan, width);
}

void draw_columns(const View& view, ImportState& state, ImportPlan& plan, float width, float height, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const float bar = ui.px(16);  // room for a scrollbar and for rings
    if (width < ui.px(narrow)) {
        ImGui::BeginChild("###import-all", {width, height}, ImGuiChildFlags_NavFlattened);
        draw_voices(view, state, plan, width - bar);
        leave_space(view, 20);
        draw_side(view, state, plan, width - bar, out);
        ImGui::EndChild();
        return;
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float right = std::round(std::clamp(width * 0.34f, ui.px(290), ui.px(380))), gap = ui.px(28);
    ImGui::BeginChild("###import-voices", {width - right - gap + bar, height}, ImGuiChildFlags_NavFlattened);
    draw_voices(view, state, plan, width - right - gap);
    ImGui::EndChild();
    ImGui::SetCursorScreenPos({at.x + width - right - ui.px(4), at.y});
    ImGui::BeginChild("###import-side", {right + ui.px(4) + bar, height}, ImGuiChildFlags_NavFlattened);
    ImGui::SetCursorPosX(ui.px(4));
    ImGui::BeginGroup();
    draw_side(view, state, plan, right, out);
    ImGui::EndGroup();
    ImGui::EndChild();
}

void draw_footer(const View& view, ImportState& state, const ImportPlan& plan, bool enter, Outbox& out)
{
    ui::Ui& ui = view.ui;
    draw_refusal(view);
    const std::string label = view.phrases.say(plan.into_open ? "import.sheet.add_to_open" : "import.sheet.add_as_new");
    const bool pressed = ui::primary_button(ui, (label + "###carry-out-plan").c_str(), "⏎");
    if ((pressed || enter) && may_carry_out(view, state)) out.send(CarryOutPlan{});
    ImGui::SameLine(0, ui.px(12));
    if (ui::quiet_button(ui, (view.phrases.say("import.sheet.cancel") + "###leave-import").c_str())) out.send(LeaveImport{});
    const ui::TextStyle style{ui::Face::Regular, 13, ui.palette().soft};
    const std::string& why = view.phrases.say("import.sheet.one_undo");
    if (ImGui::GetContentRegionAvail().x - (ImGui::GetItemRectMax().x - ImGui::GetCursorScreenPos().x) < ui::measure_text(ui, style, why).x + ui.px(30)) return;
    ImGui::SameLine(0, ui.px(18));
    ui::text_block(ui, style, why);
}

// The same in everything the user can choose.
bool is_same(const ImportPlan& a, const ImportPlan& b)
{
    const auto same_voice = [](const PlanVoice& x, const PlanVoice& y) {
        return x.person == y.person && x.same_as == y.same_as && x.at_table == y.at_table && x.name == y.name && x.side == y.side && x.me == y.me;
    };
    return a.shift == b.shift && a.client == b.client && a.title == b.title && std::equal(a.voices.begin(), a.voices.end(), b.voices.begin(), b.voices.end(), same_voice);
}

}  // namespace

void draw_plan(const View& view, ImportState& state, Outbox& out)
{
    const ImportPlan& given = view.importing->plan;
    ImportPlan plan = given;
    const bool typing = ImGui::GetCurrentContext()->ActiveId != 0;
    const bool enter = keys_are_free() && !state.merging && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
    if (!typing && ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !std::exchange(state.merging, false)) out.send(LeaveImport{});
    if (!typing) answer_plan_keys(view, state, plan, out);
    const float width = ImGui::GetContentRegionAvail().x;
    draw_title(view, view.phrases.say("import.sheet.plan"));
    leave_space(view, 2);
    const ui::TextStyle summary{ui::Face::Regular, 14, view.ui.palette().soft};
    ui::text_block(view.ui, summary, write_summary(view, plan));
    leave_space(view, 16);
    const float footer = view.ui.px(16 + 42) + measure_refusal(view, width);
    draw_columns(view, state, plan, width, std::max(view.ui.px(90), ImGui::GetContentRegionAvail().y - footer), out);
    leave_space(view, 16);
    draw_footer(view, state, plan, enter, out);
    if (!is_same(plan, given)) out.send(ChangePlan{std::move(plan)});
}

}  // namespace sourdine::app
