// One person of the table: seat, name, role, side, what they know.
#include "app/screens/live/line_text.h"
#include "app/screens/prepare/table_rows.h"
#include "core/model/names.h"
#include "core/report/weights.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle name_style{ui::Face::SemiBold, 14.5f};

// A long name or role goes on below.
float draw_name(const TableRow& row, float y)
{
    TypedText& typed = row.state.table.names[row.person.id.value];
    if (!typed.typing) typed.text = row.person.name;
    ImGui::SetCursorScreenPos({row.at.x + row.columns.name, y});
    const ui::FieldResult field = draw_cell(row, Cell::Name, "###name", typed.text, name_style, row.columns.name_width, row.view.phrases.say("prepare.name"));
    typed.typing = field.focused;  // an emptied name comes back when the field is left
    if (field.submitted) row.state.table.focus = CellPlace{row.person.id, Cell::Role};
    if (!field.changed || typed.text.find_first_not_of(' ') == std::string::npos) return field.height;
    Person after = row.person;
    after.name = typed.text;
    row.update(after);
    return field.height;
}

float draw_role(const TableRow& row, float y)
{
    std::string role = row.person.role;
    ImGui::SetCursorScreenPos({row.at.x + row.columns.role, y});
    const ui::FieldResult field = draw_cell(row, Cell::Role, "###role", role, table_text, row.columns.role_width, row.view.phrases.say("prepare.role"));
    if (field.submitted) row.state.more_persons = true;
    if (!field.changed) return field.height;
    Person after = row.person;
    after.role = role;
    row.update(after);
    return field.height;
}

void draw_side_and_knowledge(const TableRow& row, float y)
{
    ui::Ui& ui = row.view.ui;
    const Person& person = row.person;
    Person after = person;
    ImGui::SetCursorScreenPos({row.at.x + row.columns.side, y});
    const std::string side = row.view.phrases.say("side." + std::string(name_of(person.side)));
    if (ui::pill(ui, (side + "###side").c_str(), person.side == Side::Us ? ui.palette().me : ui.palette().them) && !person.me)
        after.side = person.side == Side::Us ? Side::Client : Side::Us;
    watch_piece(row);
    ImGui::SetCursorScreenPos({row.at.x + row.columns.knows, y});
    const std::string none = person.side == Side::Client ? row.view.phrases.say("prepare.new_here") : std::string{};
    ui::knowledge_dots(ui, "###knows", after.knowledge, none);
    watch_piece(row);
    if (after != person && !row.view.read_only) row.update(after);
}

// The keycap of the seat is what a row is dragged by.
void draw_seat(const TableRow& row, float y)
{
    ui::Ui& ui = row.view.ui;
    const std::string seat = std::to_string(row.person.seat);
    const float room = ui.px(30), height = ui.px(22);
    if (row.person.seat <= 9)
        ui::keycap(ui, {row.at.x + std::floor((room - ui::keycap_width(ui, seat)) / 2), y + ui.px(2)}, seat);
    else
        draw_in_line_centred(ui, {row.at.x + room / 2, y}, height, {.size = 12.5f, .colour = ui.palette().faint}, seat);
    if (row.view.read_only) return;
    TableState& table = row.state.table;
    ImGui::SetCursorScreenPos({row.at.x, y});
    const bool clicked = ImGui::InvisibleButton((seat + "###seat").c_str(), {room, height});
    const bool held = ImGui::IsItemActive();
    if (ImGui::IsItemHovered() && !held) ui::tooltip(ui, row.view.phrases.say("prepare.seat_hint"));
    if (ImGui::IsItemHovered() || held) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (clicked && table.dragged != row.person.id) table.chosen = row.person.id;  // at its release: a row that opens moves those it is dragged over
    if (held && ImGui::IsMouseDragging(ImGuiMouseButton_Left, ui.px(4))) table.dragged = row.person.id;
}

std::string write_below_name(const TableRow& row)
{
    const Person& person = row.person;
    std::vector<std::string> parts = tell_weights(row.view.phrases, person);
    if (row.view.read_only && !person.email.empty()) parts.push_back(person.email);  // there is no opening the row to read it
    std::string below;
    for (const std::string& part : parts) below += (below.empty() ? "" : " · ") + part;
    return below;
}

// What stands in the row, its opened part too; gives the height.
float draw_content(const TableRow& row)
{
    ui::Ui& ui = row.view.ui;
    float line = std::round(ui.px(38));
    const float pill_y = row.at.y + std::round(ui.px(9));
    draw_seat(row, pill_y);
    const float field_y = row.at.y + std::round((line - ui.px(name_style.size * 1.5f)) / 2);
    const float name_height = draw_name(row, field_y);
    const float role_from = row.columns.stacked ? std::round(name_height - ui.px(2)) : 0, role_height = draw_role(row, field_y + role_from);
    line = std::max(line, std::round(std::max(name_height, role_from + role_height) + 2 * (field_y - row.at.y)));
    draw_side_and_knowledge(row, pill_y);
    float height = line;
    if (row.open()) {
        height += draw_person_details(row, row.at.y + line);
    } else if (const std::string below = write_below_name(row); !below.empty()) {
        draw_in_line_fitted(ui, {row.at.x + row.columns.name, row.at.y + line - ui.px(7)}, ui.px(18), {.size = 12.5f, .colour = ui.palette().soft}, below,
                            row.width - row.columns.name);
        height += ui.px(14);
    }
    if (row.view.read_only) return height;
    ImGui::SetCursorScreenPos({row.at.x + row.columns.end, pill_y});
    if (ui::text_button(ui, "×###remove", ui.palette().faint)) remove_person(row, ImGui::GetIO().NavVisible);
    watch_piece(row);
    return height;
}

// Moved by a key to where it cannot be seen, the row is scrolled to.
void keep_in_sight(const TableRow& row, float height)
{
    TableState& table = row.state.table;
    if (table.reveal != row.person.id || table.reveal_seat != row.person.seat) return;
    table.reveal.reset();
    const float top = row.at.y - ImGui::GetWindowPos().y, room = ImGui::GetWindowHeight();
    if (top < 0) ImGui::SetScrollFromPosY(top, 0);
    if (top + height > room) ImGui::SetScrollFromPosY(top + height, 1);
}

}  // namespace

ui::FieldResult draw_cell(const TableRow& row, Cell cell, const char* id, std::string& text, const ui::TextStyle& style, float width, std::string_view hint)
{
    TableState& table = row.state.table;
    ui::FieldStyle field_style;
    field_style.text = style;
    field_style.framed = false;
    field_style.wrap = true;
    field_style.width = width;
    field_style.hint = row.view.read_only ? std::string_view{} : hint;
    field_style.read_only = row.view.read_only;
    if (table.focus && table.focus->person == row.person.id && table.focus->cell == cell) {
        field_style.focus = true;
        table.focus.reset();
    }
    const ui::FieldResult field = ui::text_field(row.view.ui, id, text, field_style);
    if (field.focused) table.chosen = row.person.id;
    const Person* beside = field.up ? row.before : field.down ? row.after : nullptr;
    if (beside) {
        table.focus = CellPlace{beside->id, cell};
        table.chosen = beside->id;
    } else if (field.down) {
        row.state.more_persons = true;
    }
    return field;
}

void watch_piece(const TableRow& row)
{
    if (row.view.read_only || !ImGui::IsItemFocused()) return;
    row.state.table.chosen = row.person.id;
    if (ImGui::GetIO().NavVisible && ImGui::IsKeyPressed(ImGuiKey_Delete, false)) remove_person(row, true);
}

void remove_person(const TableRow& row, bool by_key)
{
    row.out.send(RemovePerson{row.person.id});
    const Person* next = row.after ? row.after : row.before;
    if (!by_key || !next) return;
    row.state.table.removing = row.person.id;
    row.state.table.focus_after = next->id;
}

float draw_table_row(const TableRow& row)
{
    ui::Ui& ui = row.view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const bool open = row.open();
    const float hair = std::max(1.0f, std::round(ui.px(1)));
    ImGui::PushID(static_cast<int>(row.person.id.value));
    ImDrawListSplitter layers;  // the paper below an opened row is as high as what it turns out to hold
    if (open) {
        layers.Split(&draw, 2);
        layers.SetCurrentChannel(&draw, 1);
    }
    const float height = std::round(draw_content(row));
    const ImVec2 end{row.at.x + row.width, row.at.y + height};
    if (open) {
        layers.SetCurrentChannel(&draw, 0);
        const float out = ui.px(8);
        draw.AddRectFilled({row.at.x - out, row.at.y}, {end.x + out, end.y}, ui.palette().sheet, ui.px(9));
        draw.AddRect({row.at.x - out, row.at.y}, {end.x + out, end.y + hair}, ui.palette().line, ui.px(9), 0, hair);
        layers.Merge(&draw);
    } else {
        draw.AddRectFilled({row.at.x, end.y}, {end.x, end.y + hair}, ui.palette().line);
    }
    if (row.state.table.dragged == row.person.id)
        draw.AddRectFilled(row.at, end, (ui.palette().paper & ~IM_COL32_A_MASK) | (0xA0u << IM_COL32_A_SHIFT));
    keep_in_sight(row, height);
    ImGui::PopID();
    return height + hair;
}

}  // namespace sourdine::app
