// What is still to be done, client by client: how much of it is mine, and what is overdue.
#include "app/screens/live/line_text.h"
#include "app/screens/review/across_parts.h"
#include "app/ui/list_keys.h"
#include "core/locale/formats.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr std::size_t few_rows = 3;

std::string say_counts(const View& view, const AcrossShown::ClientActions& of)
{
    std::string text = view.phrases.say("review.across.theirs", {{"count", std::to_string(of.theirs)}}) + " · " + view.phrases.say("review.across.ours", {{"count", std::to_string(of.mine)}});
    if (of.overdue > 0) text += " · " + view.phrases.say("review.across.overdue", {{"count", std::to_string(of.overdue)}});
    return text;
}

std::string say_due(const View& view, const AcrossShown::ClientActions::Row& row)
{
    if (!row.action->due) return {};
    const std::string day = write_near_day(view.phrases.language(), *row.action->due, date_of(view.today));
    return row.overdue ? view.phrases.say("review.across.overdue_day", {{"day", day}}) : day;
}

void draw_row(const View& view, const AcrossShown::ClientActions::Row& row, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const OpenActionRow& action = *row.action;
    const float height = std::round(ui.px(28)), side = ui.px(8);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({at.x - side, at.y});
    const std::string id = action.text + "###across-action" + std::to_string(action.interview.value) + "-" + std::to_string(action.note.value);
    const ui::ListLine line = ui::list_line(id.c_str(), {width + 2 * side, height}, true, false);
    if (ImGui::IsItemVisible()) {
        ui::draw_list_line(ui, {at.x - side, at.y}, {width + 2 * side, height}, line);
        const bool ours = !action.owner.empty() && action.side == Side::Us;
        const float due = ui.px(150), owner = ui.px(130);
        draw_in_line_fitted(ui, at, height, {ui::Face::Medium, 13.5f, action.owner.empty() ? ui.palette().amber : ours ? ui.palette().me : ui.palette().them},
                            action.owner.empty() ? view.phrases.say("review.nobody") : action.owner, owner - ui.px(10));
        draw_in_line_fitted(ui, {at.x + owner, at.y}, height, {.size = 14}, action.text, width - owner - due - ui.px(10));
        const std::string when = say_due(view, row);
        if (!when.empty()) draw_in_line_right(ui, {at.x + width, at.y}, height, {row.overdue ? ui::Face::SemiBold : ui::Face::Regular, 13, row.overdue ? ui.palette().pain : ui.palette().soft}, when);
    }
    if (line.pressed || line.clicked) out.send(OpenInterview{action.interview, action.note});
    ImGui::SetCursorScreenPos({at.x, at.y + height});
    ImGui::Dummy({1, 0});
}

void draw_client(const View& view, AcrossState& state, const AcrossShown::ClientActions& of, float width, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ui::TextStyle bold{ui::Face::SemiBold, 14.5f}, soft{.size = 13, .colour = ui.palette().soft};
    const std::string counts = say_counts(view, of);
    const float room = width - text_width(ui, soft, counts) - ui.px(16);
    draw_in_line_fitted(ui, at, ui.px(28), bold, of.client.empty() ? view.phrases.say("prepare.no_client") : of.client, std::max(room, ui.px(80)));
    draw_in_line_right(ui, {at.x + width, at.y}, ui.px(28), soft, counts);
    ImGui::Dummy({width, ui.px(28)});
    const bool all = state.opened.contains(of.client) || of.rows.size() <= few_rows + 1;
    const std::size_t most = all ? of.rows.size() : few_rows;
    for (std::size_t i = 0; i < most; ++i) draw_row(view, of.rows[i], width, out);
    if (!all && ui::text_button(view.ui, (view.phrases.say("review.across.more_actions", {{"count", std::to_string(of.rows.size() - most)}}) + "###across-more-" + of.client).c_str(), ui.palette().soft))
        state.opened.insert(of.client);
    gap(view, 12);
}

}  // namespace

void draw_across_actions(const View& view, AcrossState& state, const AcrossShown& shown, float width, Outbox& out)
{
    ui::section_heading(view.ui, view.phrases.say("review.across.actions"));
    gap(view, 4);
    if (shown.actions.empty()) {
        ui::text_block(view.ui, {ui::Face::Regular, 14, view.ui.palette().soft}, view.phrases.say("review.across.no_actions"), width);
        return;
    }
    const float column = std::min(width, view.ui.px(860));
    for (const AcrossShown::ClientActions& of : shown.actions) draw_client(view, state, of, column, out);
}

}  // namespace sourdine::app
