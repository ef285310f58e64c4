// What opens below the chosen person's row: their weight in the matter, their address, when they speak.
#include "app/screens/live/line_text.h"
#include "app/screens/prepare/table_rows.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// Pills one behind the other, on to the next line where one has no room.
struct PillFlow {
    const TableRow& row;
    float left, right, x, y;
    bool fresh = true;

    bool add(const char* key, bool on)
    {
        ui::Ui& ui = row.view.ui;
        const ui::Palette& colours = ui.palette();
        const std::string label = row.view.phrases.say(key);
        const float width = ui::pill_width(ui, label);
        if (!fresh && x + width > right) {
            x = left;
            y += ui.px(28);
        }
        fresh = false;
        ImGui::SetCursorScreenPos({x, y});
        const bool pressed = ui::pill(ui, (label + "###" + key).c_str(), on ? colours.ink : colours.soft, on);
        watch_piece(row);
        x += width + ui.px(6);
        return pressed;
    }
};

float draw_weights(const TableRow& row, float y)
{
    const float left = row.at.x + row.columns.name;
    PillFlow flow{row, left, row.at.x + row.width, left, y};
    Person after = row.person;
    if (flow.add("weight.decides", after.decides)) after.decides = !after.decides;
    if (flow.add("weight.pays", after.pays)) after.pays = !after.pays;
    if (flow.add("weight.lives_with_it", after.lives_with_it)) after.lives_with_it = !after.lives_with_it;
    if (flow.add("weight.knows", after.knows)) after.knows = !after.knows;
    if (row.person.side == Side::Us && flow.add("prepare.this_is_me", after.me)) after.me = true;
    if (after != row.person) row.update(after);
    return flow.y - y + row.view.ui.px(22);
}

// "Alt ↑ ↓" at the right end of the line.
void draw_order(const TableRow& row, float y, float width)
{
    ui::Ui& ui = row.view.ui;
    const float line = std::round(ui.px(22)), arrow = text_width(ui, {ui::Face::SemiBold, 14}, "↑");
    const float x = row.at.x + row.width - width, cap = ui::keycap_width(ui, "Alt");
    ui::keycap(ui, {x, y + std::round((line - ui.px(18)) / 2)}, "Alt");
    const auto move = [&](float at, const char* label, const Person* beside, int seat) {
        ImGui::SetCursorScreenPos({at, y});
        if (!beside) return draw_in_line_centred(ui, {at + arrow / 2, y}, line, {ui::Face::SemiBold, 14, ui.palette().line}, std::string_view(label).substr(0, 3));
        if (ui::text_button(ui, label, ui.palette().soft)) row.out.send(MovePerson{row.person.id, seat});
        watch_piece(row);
    };
    move(x + cap + ui.px(8), "↑###up", row.before, row.person.seat - 1);
    move(x + cap + arrow + ui.px(18), "↓###down", row.after, row.person.seat + 1);
}

float draw_address(const TableRow& row, float y)
{
    ui::Ui& ui = row.view.ui;
    const ui::TextStyle label{.size = 12.5f, .colour = ui.palette().faint};
    const std::string& say = row.view.phrases.say("prepare.email");
    const float line = std::round(ui.px(table_text.size * 1.5f)), left = row.at.x + row.columns.name;
    const float said = text_width(ui, label, say) + ui.px(10);
    const float order = ui::keycap_width(ui, "Alt") + 2 * text_width(ui, {ui::Face::SemiBold, 14}, "↑") + ui.px(18) + ui.px(4);
    draw_in_line(ui, {left, y}, line, label, say);
    std::string email = row.person.email;
    ImGui::SetCursorScreenPos({left + said, y});
    const float width = std::max(ui.px(60), row.width - row.columns.name - said - order - ui.px(12));
    const ui::FieldResult field = draw_cell(row, Cell::Email, "###email", email, table_text, width, row.view.phrases.say("prepare.email_hint"));
    if (field.submitted) row.state.more_persons = true;
    draw_order(row, y, order);
    if (field.changed) {
        Person after = row.person;
        after.email = email;
        row.update(after);
    }
    return std::max(field.height, line);
}

}  // namespace

float draw_person_details(const TableRow& row, float y)
{
    const ui::Ui& ui = row.view.ui;
    float height = draw_weights(row, y) + ui.px(8);
    height += draw_address(row, y + height) + ui.px(8);
    return height;
}

}  // namespace sourdine::app
