// What we know, the careful list, my aims.
#include "app/screens/prepare/list_text.h"
#include "core/locale/formats.h"
#include "core/talk/budget.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

void draw_careful(const View& view, const Careful& careful, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::PushID(static_cast<int>(careful.id.value));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float indent = ui.px(15);
    ImGui::SetCursorScreenPos({at.x + indent, at.y + ui.px(4)});
    std::string text = careful.text;
    ui::FieldStyle style = make_list_field(view, width - indent, {});
    style.text.size = 14;
    const ui::FieldResult field = ui::text_field(ui, "###careful", text, style);
    if (field.changed) out.send(UpdateCareful{careful.id, text});
    if (careful.text.empty() && (field.submitted || !field.focused)) out.send(RemoveCareful{careful.id});
    const float bottom = at.y + field.height + ui.px(8);
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + ui.px(3), bottom}, ui.palette().amber);
    ImGui::SetCursorScreenPos({at.x, bottom + ui.px(8)});
    ImGui::Dummy({1, 0});
    ImGui::PopID();
}

// "Speak at most 20% of the time   −  +": what was pressed, -1, 0 or +1.
int draw_aim(const View& view, const char* id, const std::string& before, const std::string& value, const std::string& after, float width)
{
    ui::Ui& ui = view.ui;
    ImGui::PushID(id);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float line = std::round(ui.px(list_text_size * 1.6f)), buttons = view.read_only ? 0 : ui.px(52);
    ui::TextStyle plain{.size = list_text_size}, strong{ui::Face::SemiBold, list_text_size};
    // A long sentence is set a little smaller before it is cut.
    const float all = text_width(ui, plain, before + "  " + after) + text_width(ui, strong, value), room = width - buttons - ui.px(4);
    if (all > room) plain.size = strong.size = list_text_size * std::max(0.8f, room / all);
    float x = at.x;
    x += draw_in_line(ui, {x, at.y}, line, plain, before + ' ');
    x += draw_in_line(ui, {x, at.y}, line, strong, value);
    draw_in_line_fitted(ui, {x, at.y}, line, plain, ' ' + after, at.x + width - buttons - x);
    int by = 0;
    if (!view.read_only) {
        ImGui::SetCursorScreenPos({at.x + width - ui.px(40), at.y + ui.px(1)});
        if (ui::text_button(ui, "−###less", ui.palette().soft)) by = -1;
        ImGui::SameLine(0, ui.px(14));
        if (ui::text_button(ui, "+###more", ui.palette().soft)) by = +1;
    }
    ImGui::SetCursorScreenPos({at.x, at.y + line});
    ImGui::Dummy({1, 0});
    ImGui::PopID();
    return by;
}

}  // namespace

float draw_brief(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const Head& head = view.interview->head();
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    ui::section_heading(ui, view.phrases.say("prepare.brief"));
    const float inner = ui::begin_card(ui, "brief", width);
    std::string brief = head.brief;
    ui::FieldStyle style = make_list_field(view, inner, view.phrases.say("prepare.brief_hint"));
    style.multiline = true;
    style.min_height = ui.px(70);
    style.focus = std::exchange(state.last_time.focus_brief, false);
    if (ui::text_field(ui, "###brief", brief, style).changed) {
        Head after = head;
        after.brief = brief;
        out.send(UpdateHead{after});
    }
    ui::end_card(ui);
    ImGui::EndGroup();
    return end_part(at);
}

float draw_careful_list(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    ui::section_heading(ui, view.phrases.say("prepare.careful"));
    const float inner = ui::begin_card(ui, "careful", width);
    for (const Careful* careful : view.interview->careful_in_order()) draw_careful(view, *careful, inner, out);
    if (view.read_only) {
        if (view.interview->careful().empty()) draw_none(view, inner);
    } else {
        ui::FieldStyle style = make_list_field(view, inner, view.phrases.say("prepare.add_careful"));
        style.focus = std::exchange(state.more_careful, false);
        const ui::FieldResult field = ui::text_field(ui, "###new-careful", state.new_careful, style);
        if (field.submitted && state.new_careful.find_first_not_of(' ') != std::string::npos) {
            out.send(AddCareful{state.new_careful});
            state.new_careful.clear();
            state.more_careful = true;
        }
    }
    ui::end_card(ui);
    ImGui::EndGroup();
    return end_part(at);
}

float draw_aims(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    using namespace std::chrono_literals;
    ui::Ui& ui = view.ui;
    const Head& head = view.interview->head();
    const Language language = view.phrases.language();
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    ui::section_heading(ui, view.phrases.say("prepare.aims"));
    const float inner = ui::begin_card(ui, "aims", width);
    Head after = head;
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    after.aims.share_percent += 5 * draw_aim(view, "share", say("prepare.aim_share"), write_percent(language, head.aims.share_percent / 100.0), say("prepare.aim_share_end"), inner);
    after.aims.longest_turn += 15'000ms * draw_aim(view, "turn", say("prepare.aim_turn"), write_clock(head.aims.longest_turn), {}, inner);
    after.aims.open_percent += 5 * draw_aim(view, "open", say("prepare.aim_open"), write_percent(language, head.aims.open_percent / 100.0), say("prepare.aim_open_end"), inner);
    ui::text_block(ui, {ui::Face::Regular, 12.5f, ui.palette().soft},
                   view.phrases.say("prepare.budget", {{"budget", write_clock(budget_of(head))}, {"planned", write_minutes(language, head.planned_minutes)}}), inner);
    draw_phase_talk(view, state, inner, after.aims);
    ui::end_card(ui);
    ImGui::EndGroup();
    after.aims.share_percent = std::clamp(after.aims.share_percent, 5, 100);
    after.aims.longest_turn = std::clamp<Milliseconds>(after.aims.longest_turn, 15'000ms, 600'000ms);
    after.aims.open_percent = std::clamp(after.aims.open_percent, 0, 100);
    if (after != head) out.send(UpdateHead{after});
    return end_part(at);
}

}  // namespace sourdine::app
