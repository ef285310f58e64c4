// Beside the people: where they go, what the interview takes over of the meeting, and what the columns of a table are.
#include "app/screens/live/line_text.h"
#include "app/screens/people/parts.h"
#include "core/desk/tell_people.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr std::size_t rows_sampled = 20;
constexpr std::size_t most_columns = 40;

std::string find_sample(const PlainTable& table, std::size_t column)
{
    for (std::size_t i = 0; i < std::min(table.rows.size(), rows_sampled); ++i)
        if (const std::vector<std::string>& cells = table.rows[i].cells; column < cells.size() && !cells[column].empty()) return cells[column];
    return {};
}

std::string name_column(const View& view, const PlainTable& table, std::size_t column)
{
    const bool headed = column < table.header.size() && !table.header[column].empty();
    return headed ? table.header[column] : view.phrases.say("people.column_number", {{"number", std::to_string(column + 1)}});
}

void choose_use(const View& view, PeopleState& state, std::size_t column, float right, Outbox& out)
{
    const ColumnUse use = view.preparing->plan.columns[column];
    leave_space(view, 4);
    ImGui::BeginGroup();
    for (std::size_t i = 0; i < offered_uses().size(); ++i) {
        const ColumnUse offered = offered_uses()[i];
        const std::string label = tell_column_use(view.phrases, offered) + "###use" + std::to_string(i);
        if (!choice_pill(view, right, i == 0, std::to_string(i + 1), label, use == offered ? view.ui.palette().ink : 0, use == offered)) continue;
        out.send(ChangePeople{UseColumn{column, offered}});
        state.column.reset();
    }
    ImGui::EndGroup();
    leave_space(view, 12);
}

void draw_column(const View& view, PeopleState& state, std::size_t column, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const PeoplePlan& plan = view.preparing->plan;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float line = std::round(ui.px(34)), cap = ui.px(28);
    const ColumnUse use = plan.columns[column];
    const std::string label = tell_column_use(view.phrases, use);
    const float pill = ui::pill_width(ui, label), room = width - cap - pill - ui.px(10);
    if (column < 9) ui::keycap(ui, {at.x, at.y + ui.px(8)}, std::to_string(column + 1));
    const ui::TextStyle name{ui::Face::Medium, 13.5f}, sample{.size = 12.5f, .colour = ui.palette().soft};
    const std::string header = name_column(view, plan.table, column), value = find_sample(plan.table, column);
    const float name_width = std::min(text_width(ui, name, header), value.empty() ? room : room * 0.5f);
    draw_in_line_fitted(ui, {at.x + cap, at.y}, line, name, header, name_width + 1);
    draw_in_line_fitted(ui, {at.x + cap + name_width + ui.px(8), at.y}, line, sample, value, room - name_width - ui.px(8));
    ImGui::SetCursorScreenPos({at.x + width - pill, at.y + std::round((line - ui.px(22)) / 2)});
    const bool open = state.column == column, used = use != ColumnUse::Ignored;
    if (ui::pill(ui, (label + "###column" + std::to_string(column)).c_str(), open || used ? ui.palette().ink : 0, open)) state.column = open ? std::nullopt : std::optional{column};
    ImGui::SetCursorScreenPos({at.x, at.y + line});
    if (state.column == column) choose_use(view, state, column, at.x + width, out);
}

// Which of the meetings of a calendar is meant.
void draw_which(const View& view, float right, Outbox& out)
{
    const PeoplePlan& plan = view.preparing->plan;
    if (plan.meetings.size() < 2) return;
    leave_space(view, 8);
    ImGui::BeginGroup();
    if (choice_pill(view, right, true, "←", "<###meeting-before", 0, false) && plan.meeting > 0) out.send(ChangePeople{MeanMeeting{plan.meeting - 1}});
    ImGui::SameLine(0, view.ui.px(10));
    ui::text_block(view.ui, {ui::Face::Medium, 13.5f}, view.phrases.say("people.sheet.which", {{"number", std::to_string(plan.meeting + 1)}, {"count", std::to_string(plan.meetings.size())}}));
    if (choice_pill(view, right, false, "→", ">###meeting-after", 0, false) && plan.meeting + 1 < plan.meetings.size()) out.send(ChangePeople{MeanMeeting{plan.meeting + 1}});
    ImGui::EndGroup();
}

}  // namespace

std::span<const ColumnUse> offered_uses()
{
    static constexpr std::array<ColumnUse, 7> uses{ColumnUse::Name, ColumnUse::First, ColumnUse::Last, ColumnUse::Email, ColumnUse::Role, ColumnUse::Company, ColumnUse::Ignored};
    return uses;
}

void draw_people_target(const View& view, float width, Outbox& out)
{
    const PeopleView& people = *view.preparing;
    if (!people.may_add_to_open || !view.interview) return;
    ui::Ui& ui = view.ui;
    ui::section_heading(ui, view.phrases.say("import.sheet.where"));
    const float right = ImGui::GetCursorScreenPos().x + width;
    const auto choice = [&](const char* key, bool open, bool first) {
        const bool on = people.into_open == open;
        if (choice_pill(view, right, first, on ? "" : "T", view.phrases.say(key) + "###" + key, on ? ui.palette().ink : 0, on) && !on) out.send(ChangePeople{AimPeople{open}});
    };
    choice("import.sheet.into_open", true, true);
    choice("import.sheet.into_new", false, false);
    if (people.into_open) {
        const Head& head = view.interview->head();
        const std::string name = head.client + (head.client.empty() || head.title.empty() ? "" : " · ") + head.title;
        leave_space(view, 8);
        ui::text_block(ui, {ui::Face::Regular, 13.5f, ui.palette().soft}, name.empty() ? view.phrases.say("prepare.untitled") : name, width);
    }
    leave_space(view, 22);
}

void draw_meeting(const View& view, float width, Outbox& out)
{
    const PeoplePlan& plan = view.preparing->plan;
    if (plan.meetings.empty()) return;
    ui::Ui& ui = view.ui;
    const Invitation& meeting = plan.meetings[plan.meeting];
    const float right = ImGui::GetCursorScreenPos().x + width;
    ui::section_heading(ui, view.phrases.say("people.sheet.meeting"));
    ui::text_block(ui, {ui::Face::Regular, 14}, tell_meeting(view.phrases, plan), width);
    draw_which(view, right, out);
    leave_space(view, 12);
    ui::text_block(ui, {ui::Face::Regular, 13.5f, ui.palette().soft}, view.phrases.say("people.sheet.take"), width);
    leave_space(view, 6);
    bool first = true;
    const auto choice = [&](const char* cap, const char* key, bool there, bool on, ToggleTaken toggle) {
        if (there && choice_pill(view, right, std::exchange(first, false), cap, view.phrases.say(key) + "###" + key, on ? ui.palette().ink : 0, on)) out.send(ChangePeople{toggle});
    };
    choice("1", "people.sheet.title", !meeting.title.empty(), plan.take_title, {.title = true});
    choice("2", "people.sheet.date", meeting.start.has_value(), plan.take_start, {.start = true});
    choice("3", "people.sheet.length", meeting.minutes > 0, plan.take_minutes, {.minutes = true});
    leave_space(view, 22);
}

void draw_columns(const View& view, PeopleState& state, float width, Outbox& out)
{
    const PeoplePlan& plan = view.preparing->plan;
    if (plan.columns.empty()) return;
    ui::section_heading(view.ui, view.phrases.say("people.sheet.columns"));
    if (const std::size_t aside = count_set_aside(plan); aside > 0) {
        ui::text_block(view.ui, {ui::Face::Regular, 13.5f, view.ui.palette().amber}, view.phrases.say("people.sheet.set_aside", {{"count", std::to_string(aside)}}), width);
        leave_space(view, 6);
    }
    for (std::size_t i = 0; i < std::min(plan.columns.size(), most_columns); ++i) draw_column(view, state, i, width, out);
    leave_space(view, 16);
}

}  // namespace sourdine::app
