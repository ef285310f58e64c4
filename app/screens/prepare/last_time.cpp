// What we know: the brief, and beside it what the client's earlier interviews left open, each a key away.
#include "app/screens/prepare/last_time_panel.h"
#include "app/screens/prepare/list_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

// The lines shown of a group that is folded.
std::size_t shown_of(LastTimeGroup group) { return group == LastTimeGroup::Pains || group == LastTimeGroup::Actions ? 5 : 3; }

std::vector<LastTimeRow> list_rows(const View& view, const LastTimeState& state)
{
    std::vector<LastTimeRow> rows;
    for (const LastTimeGroup group : last_time_groups) {
        const std::size_t all = count_lines(*view.memory, group), few = shown_of(group);
        const bool folds = all > few + 1, opened = state.opened[static_cast<std::size_t>(group)];
        for (std::size_t i = 0; i < (folds && !opened ? few : all); ++i) rows.push_back({group, i});
        if (folds && !opened) rows.push_back({group, few, all - few, 0});
        if (folds && opened) rows.push_back({group, all, 0, all - few});
    }
    return rows;
}

// "… and 7 more", "Show fewer".
ImGuiID draw_fold(const LastTimePanel& panel, const LastTimeRow& row, std::size_t number)
{
    const View& view = panel.view;
    ui::Ui& ui = view.ui;
    const float side = ui.px(8), height = std::round(ui.px(26));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string text = row.hidden > 0 ? view.phrases.say("prepare.last.more", {{"count", std::to_string(row.hidden)}}) : view.phrases.say("prepare.last.fewer");
    const ui::ListLine item = place_last_time_line(panel, number, text + "###last-" + name_of(row.group) + "-fold", {at.x - side, at.y}, {panel.width + 2 * side, height});
    ui::draw_list_line(ui, {at.x - side, at.y}, {panel.width + 2 * side, height}, item);
    draw_in_line(ui, at, height, {.size = 13.5f, .colour = item.hovered || item.has_keyboard ? ui.palette().ink : ui.palette().soft}, text);
    if (item.pressed || item.clicked) {
        panel.state.opened[static_cast<std::size_t>(row.group)] = row.hidden > 0;
        panel.state.chosen = number - row.shown_more;  // the first line that came, or the row that opens them again
        panel.state.take_keyboard = item.pressed;
    }
    ImGui::SetCursorScreenPos({at.x, at.y + height + ui.px(1)});
    ImGui::Dummy({1, 0});
    return item.id;
}

void carry_by_letter(const LastTimePanel& panel, const LastTimeRow& row, char32_t letter)
{
    if (letter == 0 || !row.is_line() || panel.view.read_only || write_line(panel.view, row.group, row.index).taken) return;
    for (const Destination to : list_destinations(row.group))
        if (const std::u32string key = to_code_points(say_last_time_letter(panel.view, to)); key.front() == letter || key.front() + 32 == letter)
            panel.out.send(carry_line(panel.view, row.group, row.index, to));
}

void answer_keys(const LastTimePanel& panel, const std::vector<LastTimeRow>& rows, const std::vector<ImGuiID>& lines)
{
    LastTimeState& state = panel.state;
    carry_by_letter(panel, rows[state.chosen], ui::read_list_letter());
    const std::size_t last = rows.size() - 1, before = state.chosen;
    switch (ui::read_list_step("###last-time")) {
    case ui::ListStep::None: return;
    case ui::ListStep::Up: state.chosen = before > 0 ? before - 1 : 0; break;
    case ui::ListStep::Down: state.chosen = std::min(before + 1, last); break;
    case ui::ListStep::First: state.chosen = 0; break;
    case ui::ListStep::Last: state.chosen = last; break;
    case ui::ListStep::Leave:
        if (!ui::return_keyboard(std::exchange(state.came_from, {}))) state.focus_brief = true;
        return;
    }
    ui::move_keyboard(lines[state.chosen]);
    state.take_keyboard = true;  // and into view, once it is drawn
}

void draw_group_name(const View& view, LastTimeGroup group, bool first)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float above = first ? 0 : ui.px(8), line = ui.px(23);
    draw_in_line(ui, {at.x, at.y + above}, line, {.size = 12.5f, .colour = ui.palette().faint}, view.phrases.say("prepare.last." + std::string(name_of(group))));
    ImGui::SetCursorScreenPos({at.x, at.y + above + line});
    ImGui::Dummy({1, 0});
}

void draw_rows(const LastTimePanel& panel, const std::vector<LastTimeRow>& rows)
{
    LastTimeState& state = panel.state;
    const bool had_keyboard = std::exchange(state.has_keyboard, false);
    state.chosen = std::min(state.chosen, rows.size() - 1);
    std::vector<ImGuiID> lines;
    for (std::size_t number = 0; number < rows.size(); ++number) {
        const LastTimeRow& row = rows[number];
        if (number == 0 || rows[number - 1].group != row.group) draw_group_name(panel.view, row.group, number == 0);
        ImGui::PushID(name_of(row.group));
        ImGui::PushID(static_cast<int>(row.index));
        lines.push_back(row.is_line() ? draw_last_time_line(panel, row, number, had_keyboard) : draw_fold(panel, row, number));
        ImGui::PopID();
        ImGui::PopID();
    }
    if (state.has_keyboard && !state.take_keyboard) answer_keys(panel, rows, lines);
}

// "LAST TIME  Framing call, 5 March · 3 interviews remembered   F3"
float draw_heading_line(const View& view, ImVec2 at, float width)
{
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    ui::section_heading(ui, view.phrases.say("prepare.last"));
    const float from = at.x + ImGui::GetItemRectSize().x + ui.px(10);
    float right = at.x + width;
    for (const std::string& cap : view.keys.caps(GestureKind::LastTime)) {
        right -= ui::keycap_width(ui, cap);
        ui::keycap(ui, {right, at.y}, cap);
    }
    const ui::TextStyle style{.size = 12.5f, .colour = ui.palette().soft};
    const std::string last = write_last_interview(view);
    const float heading = ui.px(18 + 12);
    if (text_width(ui, style, last) <= right - ui.px(10) - from) {
        draw_in_line(ui, {from, at.y}, ui.px(18), style, last);
        return heading;
    }
    ImGui::SetCursorScreenPos({at.x, at.y + ui.px(20)});
    return heading + ui::text_block(ui, style, last, width) - ui.px(2);
}

float draw_last_time(const View& view, LastTimeState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    const float heading = draw_heading_line(view, at, width);
    ImGui::SetCursorScreenPos({at.x, at.y + heading});
    const float inner = ui::begin_card(ui, "last-time", width);
    const std::vector<LastTimeRow> rows = list_rows(view, state);
    if (rows.empty())
        ui::text_block(ui, {ui::Face::Regular, list_text_size, ui.palette().soft}, view.phrases.say("prepare.last.nothing_open"), inner);
    else
        draw_rows({view, state, out, inner, measure_room_for_ways(view, inner)}, rows);
    ui::end_card(ui);
    ImGui::EndGroup();
    return end_part(at);
}

// A client nothing is known of yet: one sentence, no empty box.
float draw_first_interview(const View& view, ImVec2 at, float width)
{
    const Head& head = view.interview->head();
    if (!view.memory || head.stage != Stage::Prepared || head.client.find_first_not_of(' ') == std::string::npos) return 0;
    ImGui::SetCursorScreenPos({at.x, at.y + view.ui.px(10)});
    ui::text_block(view.ui, {ui::Face::Regular, 12.5f, view.ui.palette().faint}, view.phrases.say("prepare.last.first", {{"client", head.client}}), width);
    return end_part(at);
}

bool has_last_time(const View& view) { return view.memory && view.carried && !view.memory->interviews.empty(); }

}  // namespace

void go_to_last_time(const View& view, LastTimeState& state)
{
    if (!view.interview) return;
    if (!has_last_time(view) || list_rows(view, state).empty()) {
        state.focus_brief = true;
        return;
    }
    if (!state.has_keyboard) state.came_from = ui::find_keyboard();
    state.chosen = 0;
    state.take_keyboard = true;
}

float draw_known(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const bool known = has_last_time(view), beside = known && width > ui.px(820);
    const float gap = ui.px(26), brief_width = beside ? std::floor((width - gap) * 0.44f) : width;
    const float brief = draw_brief(view, state, at, brief_width, out);
    if (!known) return brief + draw_first_interview(view, {at.x, at.y + brief}, width);
    if (!beside) return brief + gap + draw_last_time(view, state.last_time, {at.x, at.y + brief + gap}, width, out);
    return std::max(brief, draw_last_time(view, state.last_time, {at.x + brief_width + gap, at.y}, width - brief_width - gap, out));
}

}  // namespace sourdine::app
