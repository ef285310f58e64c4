// Who does what next, who said yes to it, and am I keeping everything to myself?
#include "app/screens/live/line_text.h"
#include "app/screens/review/action_rows.h"
#include "app/screens/review/list_room.h"
#include "app/screens/review/parts.h"
#include "app/screens/review/pill_line.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float hints_height = 40, new_height = 48;

// --- above the list ---

// "4 theirs · 1 ours · 1 nobody's yet · 3 said yes in the room"
std::string tell_counts(const View& view, const OpenActions& count)
{
    std::string text;
    const auto add = [&](int number, const char* key) {
        if (number > 0) text += (text.empty() ? "" : "  ·  ") + view.phrases.say(key, {{"count", std::to_string(number)}});
    };
    add(count.theirs, "review.count_theirs");
    add(count.ours, "review.count_ours");
    add(count.nobodys, "review.count_nobodys");
    add(count.agreed, "review.count_agreed");
    add(count.overdue, "review.count_overdue");
    return text;
}

// One quiet bar: theirs, ours, nobody's.
void draw_bar(const View& view, const OpenActions& count, float width)
{
    const ui::Palette& colours = view.ui.palette();
    const double all = std::max(1, count.all());
    const double theirs = count.theirs / all, ours = theirs + count.ours / all;
    const std::array spans{ui::LaneSpan{0, theirs, colours.them}, ui::LaneSpan{theirs, ours, colours.me}, ui::LaneSpan{ours, 1, colours.amber}};
    std::vector<ui::LaneSpan> shown;
    for (const ui::LaneSpan& span : spans)
        if (span.to > span.from) shown.push_back(span);
    ui::lane(view.ui, ImGui::GetCursorScreenPos(), width, view.ui.px(8), shown);
    ImGui::Dummy({width, view.ui.px(8)});
    gap(view, 8);
    ui::text_block(view.ui, {ui::Face::Regular, 14, colours.soft}, tell_counts(view, count), width);
    gap(view, 12);
}

void draw_above(const View& view, ActionsState& state, float width, Outbox& out)
{
    if (const OpenActions count = count_open_actions(*view.interview, date_of(view.today)); count.all() > 0) draw_bar(view, count, width);
    PillLine row(view, width);
    if (std::exchange(state.to_tools, false)) {
        ImGui::SetKeyboardFocusHere();
        ImGui::SetNavCursorVisible(true);
    }
    if (row.pill(view.phrases.say("review.by_owner"), "by-owner", state.order == ActionOrder::Owner)) state.order = ActionOrder::Owner;
    if (row.pill(view.phrases.say("review.by_due"), "by-due", state.order == ActionOrder::Due)) state.order = ActionOrder::Due;
    if (row.pill(view.phrases.say(would_replace_todos(view, state) ? "review.todos_replace" : "review.todos"), "write-todos", false)) write_todos_beside(view, state, out);
    gap(view, 12);
}

// --- the list ---

const char* heading_of(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Theirs: return "review.theirs";
    case ActionGroup::Ours: return "review.mine";
    case ActionGroup::Nobodys: return "review.nobodys";
    case ActionGroup::Open: return "review.open_actions";
    case ActionGroup::Done: return "review.done_actions";
    }
    return "";
}

void draw_rows(const View& view, ActionsState& state, float left, float width, Outbox& out)
{
    const float top = ImGui::GetWindowPos().y - view.ui.px(200), bottom = top + ImGui::GetWindowHeight() + view.ui.px(400);
    std::optional<ActionGroup> group;
    for (const ListedActions::Row& row : state.listed.rows()) {
        if (group != row.group) {
            if (group) gap(view, 22);
            ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y});
            ui::section_heading(view.ui, view.phrases.say(heading_of(row.group)));
            group = row.group;
        }
        const Note& action = *view.interview->find(row.id);
        const float y = ImGui::GetCursorScreenPos().y;
        ImGui::SetCursorScreenPos({left, y});
        if ((y < top || y > bottom) && state.chosen != row.id)
            ImGui::Dummy({1, measure_action_row(view, action, width)});
        else
            draw_action_row(view, state, action, width, out);
    }
    gap(view, 8);
}

void draw_list(const View& view, ReviewState& review, float width, const ListRoom& room, Outbox& out)
{
    ActionsState& state = review.actions;
    const float left = room.at.x;
    // Wider than its rows: the tint of the chosen one and the scroll bar stand beside them.
    ImGui::SetCursorScreenPos({left - view.ui.px(12), room.at.y});
    ImGui::BeginChild("###actions", {width + view.ui.px(28), room.height}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNavInputs);
    // The key that brought the keyboard here (Enter or Escape in a field, Escape on a pill) is not one of the list's.
    const bool free = !review.report.open && !view.importing && !review.pains.has_keyboard, focused = ImGui::IsWindowFocused();
    const bool escaped = free && !focused && ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !ImGui::IsAnyItemActive();
    // Esc is the list's while it has the keys: ImGui would leave the child window with it.
    if (free && focused) ImGui::SetKeyOwner(ImGuiKey_Escape, ImGui::GetID("###actions-escape"));
    if (escaped) state.editing = false;
    if ((std::exchange(state.take_keys, false) || escaped) && !focused) ImGui::SetWindowFocus();
    if (focused && free) answer_action_keys(view, state, out);
    const bool walked = state.reveal;
    if (state.listed.rows().empty()) {
        ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y});
        ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say("review.no_actions_yet"), width);
    } else
        draw_rows(view, state, left, width, out);
    ImGui::EndChild();
    if (walked) keep_in_sight(room);
}

// --- below it ---

void draw_new_line(const View& view, ActionsState& state, float width, Outbox& out)
{
    ui::FieldStyle style;
    style.width = std::min(width, view.ui.px(620));
    style.hint = view.phrases.say("review.add_action");
    style.focus = std::exchange(state.focus_new, false);
    const ui::FieldResult field = ui::text_field(view.ui, "###new-action", state.new_action, style);
    if (field.submitted && state.new_action.find_first_not_of(' ') != std::string::npos) {
        out.send(KeepLine{"- " + state.new_action, view.now});
        state.new_action.clear();
    }
    if (field.cancelled) state.take_keys = true;
}

void draw_hints(const View& view, const ActionsState& state, ImVec2 at, float width)
{
    const auto say = [&](const char* key) { return view.phrases.say(key); };
    std::vector<KeyHint> hints{{{"↑", "↓"}, say("review.hint.action")}, {{"N"}, say("review.hint.new_action")}, {{"T"}, say("review.hint.order")}, {{"I"}, say("review.hint.todos")}};
    if (state.chosen && !view.read_only)
        hints = {{{"␣"}, say("review.hint.done")}, {{"A"}, say("review.hint.agreed")}, {{"D"}, say("review.hint.due")}, {{"Ctrl", "1…9"}, say("review.hint.who_does")}, {{"Alt", "0"}, say("review.nobody")},
                 {{"N"}, say("review.hint.new_action")}, {{"T"}, say("review.hint.order")}, {{"I"}, say("review.hint.todos")}};
    float x = at.x;
    for (const KeyHint& hint : hints) {
        const float needed = key_hint_width(view.ui, hint, 12.5f);
        if (x + needed > at.x + width) break;
        x += draw_key_hint(view.ui, {x, at.y}, view.ui.px(hints_height), hint, 12.5f, view.ui.palette().soft) + view.ui.px(18);
    }
}

// One that went hands on to the one that takes its place.
void keep_to_listed(ActionsState& state)
{
    const auto& rows = state.listed.rows();
    if (!state.chosen) return;
    if (!state.listed.find(*state.chosen)) {
        state.editing = false;
        state.chosen = rows.empty() ? std::nullopt : std::optional{rows[std::min(state.row, rows.size() - 1)].id};
    }
    if (state.chosen) state.row = *state.listed.find(*state.chosen);
}

}  // namespace

void draw_actions_tab(const View& view, ReviewState& review, float width, float height, Outbox& out)
{
    ActionsState& state = review.actions;
    const float bottom = ImGui::GetCursorScreenPos().y + height;
    width = std::min(width, view.ui.px(1180));  // a longer line is hard to read
    draw_above(view, state, width, out);
    state.listed.follow(*view.interview, state.order);
    keep_to_listed(state);
    const float below = view.ui.px(hints_height + (view.read_only ? 0 : new_height));
    const ListRoom room = find_list_room(view, bottom, below);
    draw_list(view, review, width, room, out);
    if (std::exchange(state.show_note, std::nullopt) && state.chosen) go_to_note(review, *state.chosen);
    if (!view.read_only) {
        ImGui::SetCursorScreenPos({room.at.x, room.bottom - below + view.ui.px(8)});
        draw_new_line(view, state, width, out);
    }
    draw_hints(view, state, {room.at.x, room.bottom - view.ui.px(hints_height)}, width);
    end_list(room);
}

}  // namespace sourdine::app
