// Round the table: who is there, and in which order they speak.
#include "app/screens/live/line_text.h"
#include "app/screens/prepare/people_road.h"
#include "app/screens/prepare/table_rows.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

TableColumns lay_out(const ui::Ui& ui, float width)
{
    const bool narrow = width < ui.px(600), slim = width < ui.px(480);
    const float seat = ui.px(30), gap = ui.px(slim ? 8.0f : 10.0f), cross = ui.px(20);
    const float side = ui.px(slim ? 60.0f : narrow ? 76.0f : 92.0f), knows = ui.px(slim ? 84.0f : narrow ? 100.0f : 110.0f);
    const float rest = std::max(ui.px(120), width - seat - side - knows - cross - 5 * gap);
    TableColumns c{};
    c.name_width = rest * 1.3f / 2.3f;
    c.role_width = rest - c.name_width;
    c.stacked = c.role_width < ui.px(110);
    if (c.stacked) c.name_width = c.role_width = rest + gap;
    c.name = seat + gap;
    c.role = c.stacked ? c.name : c.name + c.name_width + gap;
    c.side = c.role + c.role_width + gap;
    c.knows = c.side + side + gap;
    c.end = width - cross;
    return c;
}

void draw_column_names(const View& view, ImVec2 at, float width, const TableColumns& columns)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 12, .colour = ui.palette().faint};
    const float line = ui.px(26);
    draw_in_line(ui, {at.x + columns.name, at.y}, line, style, view.phrases.say("prepare.name"));
    if (!columns.stacked) draw_in_line(ui, {at.x + columns.role, at.y}, line, style, view.phrases.say("prepare.role"));
    draw_in_line(ui, {at.x + columns.side, at.y}, line, style, view.phrases.say("prepare.side"));
    draw_in_line_fitted(ui, {at.x + columns.knows, at.y}, line, style, view.phrases.say("prepare.knows"), width - columns.knows);
    ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y + line}, {at.x + width, at.y + line + 1}, ui.palette().line);
}

// Alt+Up: the person chosen speaks before whoever is above them.
void answer_moves(const View& view, TableState& table, Outbox& out)
{
    const Person* chosen = table.chosen ? view.interview->find(*table.chosen) : nullptr;
    if (!chosen || view.read_only) return;
    for (const Gesture& gesture : view.gestures) {
        if (gesture.kind != GestureKind::PersonUp && gesture.kind != GestureKind::PersonDown) continue;
        const int seat = chosen->seat + (gesture.kind == GestureKind::PersonUp ? -1 : 1);
        if (seat < 1 || seat > static_cast<int>(view.interview->persons().size())) continue;
        out.send(MovePerson{chosen->id, seat});
        table.reveal = chosen->id;
        table.reveal_seat = seat;
    }
}

// Removed by a key: the keyboard goes on to whoever sat beside them. Refused, it stays.
void follow_removal(const View& view, TableState& table)
{
    if (!table.removing) return;
    if (!view.interview->find(*table.removing) && table.focus_after && view.interview->find(*table.focus_after))
        table.focus = CellPlace{*table.focus_after, Cell::Name};
    table.removing.reset();
}

// While a row is dragged a line shows where it would land; `tops` are those of the rows, and the end of the last.
void follow_drag(const View& view, TableState& table, const std::vector<float>& tops, ImVec2 at, float width, Outbox& out)
{
    const Person* dragged = table.dragged ? view.interview->find(*table.dragged) : nullptr;
    if (!dragged || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) return table.dragged.reset();
    ui::Ui& ui = view.ui;
    const float mouse = ImGui::GetMousePos().y;
    std::size_t above = 0;  // rows that would stay above it
    while (above + 1 < tops.size() && mouse > (tops[above] + tops[above + 1]) / 2) ++above;
    const int from = dragged->seat - 1, gap = static_cast<int>(above);
    const bool lands = gap != from && gap != from + 1;
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        if (lands) out.send(MovePerson{dragged->id, gap > from ? gap : gap + 1});
        return table.dragged.reset();
    }
    const float top = ImGui::GetWindowPos().y, bottom = top + ImGui::GetWindowHeight(), edge = ui.px(30);
    if (mouse < top + edge) ImGui::SetScrollY(std::max(0.0f, ImGui::GetScrollY() - ui.px(12)));
    if (mouse > bottom - edge) ImGui::SetScrollY(std::min(ImGui::GetScrollMaxY(), ImGui::GetScrollY() + ui.px(12)));
    ui::tooltip(ui, dragged->name);
    if (!lands) return;
    const float y = std::round(tops[above]) - 1, half = std::max(1.0f, std::round(ui.px(1)));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled({at.x, y - half}, {at.x + width, y + half}, ui.palette().me);
    draw.AddCircleFilled({at.x, y}, ui.px(4), ui.palette().me);
}

}  // namespace

float draw_table(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    ui::section_heading(ui, view.phrases.say("prepare.table"));
    float y = ImGui::GetCursorScreenPos().y;
    const TableColumns columns = lay_out(ui, width);
    draw_column_names(view, {at.x, y}, width, columns);
    y += ui.px(27);
    if (!state.questions.typed_in) answer_moves(view, state.table, out);  // a question is moved by the same keys
    follow_removal(view, state.table);
    const std::vector<const Person*> persons = view.interview->by_seat();
    std::vector<float> tops;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        tops.push_back(y);
        const Person* before = i > 0 ? persons[i - 1] : nullptr;
        const Person* after = i + 1 < persons.size() ? persons[i + 1] : nullptr;
        y += draw_table_row({view, state, *persons[i], before, after, {at.x, y}, width, columns, out});
    }
    tops.push_back(y);
    follow_drag(view, state.table, tops, at, width, out);
    if (!view.read_only) y += draw_new_person(view, state, {at.x, y}, width, out);
    if (!view.read_only) y += view.ui.px(6) + draw_people_road(view, {at.x, y + view.ui.px(6)}, width, out);
    return y - at.y;
}

}  // namespace sourdine::app
