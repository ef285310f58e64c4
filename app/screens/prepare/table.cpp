// Round the table: who is there, where they sit, what they know.
#include "app/screens/live/line_text.h"
#include "app/screens/prepare/parts.h"
#include "core/model/names.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle name_style{ui::Face::SemiBold, 14.5f}, role_style{ui::Face::Regular, 14.5f};

// Where the columns of a row begin, in pixels from its left.
struct Columns {
    float name, role, side, knows, end;
    float name_width, role_width;
};

Columns lay_out(const ui::Ui& ui, float width)
{
    const bool narrow = width < ui.px(600), slim = width < ui.px(480);
    const float seat = ui.px(30), gap = ui.px(slim ? 8.0f : 10.0f), cross = ui.px(20);
    const float side = ui.px(slim ? 60.0f : narrow ? 76.0f : 92.0f), knows = ui.px(slim ? 84.0f : narrow ? 100.0f : 110.0f);
    const float rest = std::max(ui.px(120), width - seat - side - knows - cross - 5 * gap);
    Columns c{};
    c.name_width = rest * 1.3f / 2.3f;
    c.role_width = rest - c.name_width;
    c.name = seat + gap;
    c.role = c.name + c.name_width + gap;
    c.side = c.role + c.role_width + gap;
    c.knows = c.side + side + gap;
    c.end = width - cross;
    return c;
}

struct Row {
    const View& view;
    PrepareState& state;
    const Person& person;
    ImVec2 at;
    float width;
    Columns columns;
    Outbox& out;

    void update(Person after) const { out.send(UpdatePerson{std::move(after)}); }
};

ui::FieldStyle bare(const Row& row, const ui::TextStyle& text, float width, std::string_view hint)
{
    ui::FieldStyle style;
    style.text = text;
    style.framed = false;
    style.wrap = true;
    style.width = width;
    style.hint = row.view.read_only ? std::string_view{} : hint;
    style.read_only = row.view.read_only;
    return style;
}

// These two give their heights: a long name or role goes on below.
float draw_name(const Row& row, float y)
{
    TypedText& typed = row.state.names[row.person.id.value];
    if (!typed.typing) typed.text = row.person.name;
    ImGui::SetCursorScreenPos({row.at.x + row.columns.name, y});
    const ui::FieldResult field = ui::text_field(row.view.ui, "###name", typed.text, bare(row, name_style, row.columns.name_width, row.view.phrases.say("prepare.name")));
    if (field.focused) row.state.chosen_person = row.person.id;
    typed.typing = field.focused;  // an emptied name comes back when the field is left
    if (!field.changed || typed.text.find_first_not_of(' ') == std::string::npos) return field.height;
    Person after = row.person;
    after.name = typed.text;
    row.update(after);
    return field.height;
}

float draw_role(const Row& row, float y)
{
    std::string role = row.person.role;
    ImGui::SetCursorScreenPos({row.at.x + row.columns.role, y});
    const ui::FieldResult field = ui::text_field(row.view.ui, "###role", role, bare(row, role_style, row.columns.role_width, row.view.phrases.say("prepare.role")));
    if (field.focused) row.state.chosen_person = row.person.id;
    if (!field.changed) return field.height;
    Person after = row.person;
    after.role = role;
    row.update(after);
    return field.height;
}

void draw_side_and_knowledge(const Row& row, float y)
{
    ui::Ui& ui = row.view.ui;
    const Person& person = row.person;
    ImGui::SetCursorScreenPos({row.at.x + row.columns.side, y});
    const std::string side = row.view.phrases.say("side." + std::string(name_of(person.side)));
    if (ui::pill(ui, (side + "###side").c_str(), person.side == Side::Us ? ui.palette().me : ui.palette().them) && !person.me) {
        Person after = person;
        after.side = person.side == Side::Us ? Side::Client : Side::Us;
        row.update(after);
    }
    ImGui::SetCursorScreenPos({row.at.x + row.columns.knows, y});
    Person after = person;
    if (person.knowledge == 0 && person.side == Side::Client) {
        if (ui::pill(ui, (row.view.phrases.say("prepare.new_here") + "###knows").c_str(), ui.palette().amber)) after.knowledge = 1;
    } else {
        ui::knowledge_dots(ui, "###knows", after.knowledge);
    }
    if (after != person) row.update(after);
}

bool toggle(const Row& row, const char* key, bool on)
{
    const ui::Palette& colours = row.view.ui.palette();
    const bool pressed = ui::pill(row.view.ui, (row.view.phrases.say(key) + "###" + key).c_str(), on ? colours.ink : colours.soft, on);
    ImGui::SameLine(0, row.view.ui.px(6));
    return pressed;
}

// What weighs, below the row of the person being prepared.
float draw_details(const Row& row, float y)
{
    ui::Ui& ui = row.view.ui;
    ImGui::SetCursorScreenPos({row.at.x + row.columns.name, y});
    ImGui::BeginGroup();
    Person after = row.person;
    if (toggle(row, "weight.decides", after.decides)) after.decides = !after.decides;
    if (toggle(row, "weight.pays", after.pays)) after.pays = !after.pays;
    if (toggle(row, "weight.lives_with_it", after.lives_with_it)) after.lives_with_it = !after.lives_with_it;
    if (toggle(row, "weight.knows", after.knows)) after.knows = !after.knows;
    if (row.person.side == Side::Us && toggle(row, "prepare.this_is_me", after.me)) after.me = true;
    if (after != row.person) row.update(after);
    ImGui::SameLine(0, ui.px(10));
    if (row.person.seat > 1 && ui::text_button(ui, "↑###up", ui.palette().soft)) row.out.send(MovePerson{row.person.id, row.person.seat - 1});
    ImGui::SameLine(0, ui.px(8));
    if (row.person.seat < static_cast<int>(row.view.interview->persons().size()) && ui::text_button(ui, "↓###down", ui.palette().soft))
        row.out.send(MovePerson{row.person.id, row.person.seat + 1});
    ImGui::EndGroup();
    return ui.px(30);
}

std::string write_weights(const View& view, const Person& person)
{
    std::string weights;
    const auto add = [&](bool on, const char* key) {
        if (on) weights += (weights.empty() ? "" : " · ") + view.phrases.say(key);
    };
    add(person.decides, "weight.decides");
    add(person.pays, "weight.pays");
    add(person.lives_with_it, "weight.lives_with_it");
    add(person.knows, "weight.knows");
    return weights;
}

float draw_row(const Row& row)
{
    ui::Ui& ui = row.view.ui;
    ImGui::PushID(static_cast<int>(row.person.id.value));
    float line = std::round(ui.px(38));
    const float pill_y = row.at.y + std::round(ui.px(9));
    if (row.person.seat <= 9) {
        const std::string seat = std::to_string(row.person.seat);
        ui::keycap(ui, {row.at.x + std::floor((ui.px(30) - ui::keycap_width(ui, seat)) / 2), pill_y + ui.px(2)}, seat);
    }
    const float field_y = row.at.y + std::round((line - ui.px(name_style.size * 1.5f)) / 2);
    const float name_height = draw_name(row, field_y), role_height = draw_role(row, field_y);
    line = std::max(line, std::round(std::max(name_height, role_height) + 2 * (field_y - row.at.y)));
    draw_side_and_knowledge(row, pill_y);
    ImGui::SetCursorScreenPos({row.at.x + row.columns.end, pill_y});
    if (!row.view.read_only && ui::text_button(ui, "×###remove", ui.palette().faint)) row.out.send(RemovePerson{row.person.id});
    float height = line;
    if (row.state.chosen_person == row.person.id && !row.view.read_only) {
        height += draw_details(row, row.at.y + line);
    } else if (const std::string weights = write_weights(row.view, row.person); !weights.empty()) {
        draw_in_line_fitted(ui, {row.at.x + row.columns.name, row.at.y + line - ui.px(7)}, ui.px(18), {.size = 12.5f, .colour = ui.palette().soft}, weights,
                            row.width - row.columns.name);
        height += ui.px(14);
    }
    ImGui::GetWindowDrawList()->AddRectFilled({row.at.x, row.at.y + height}, {row.at.x + row.width, row.at.y + height + std::max(1.0f, std::round(ui.px(1)))}, ui.palette().line);
    ImGui::PopID();
    return height + std::max(1.0f, std::round(ui.px(1)));
}

// "Inès Karam, architect" and Enter adds one.
float draw_new_person(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ui::FieldStyle style;
    style.text = role_style;
    style.framed = false;
    style.width = width;
    style.hint = view.phrases.say("prepare.add_person");
    style.focus = std::exchange(state.more_persons, false);
    ImGui::SetCursorScreenPos({at.x, at.y + ui.px(8)});
    const ui::FieldResult field = ui::text_field(ui, "###new-person", state.new_person, style);
    if (field.submitted && state.new_person.empty()) state.more_questions = true;
    if (field.submitted && state.new_person.find_first_not_of(" ,") != std::string::npos) {
        Person person;
        const auto comma = state.new_person.find(',');
        person.name = state.new_person.substr(0, comma);
        if (comma != std::string::npos) person.role = state.new_person.substr(std::min(state.new_person.find_first_not_of(' ', comma + 1), state.new_person.size()));
        out.send(AddPerson{person});
        state.new_person.clear();
        state.more_persons = true;
    }
    return field.height + ui.px(8);
}

void draw_column_names(const View& view, ImVec2 at, float width, const Columns& columns)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 12, .colour = ui.palette().faint};
    const float line = ui.px(26);
    draw_in_line(ui, {at.x + columns.name, at.y}, line, style, view.phrases.say("prepare.name"));
    draw_in_line(ui, {at.x + columns.role, at.y}, line, style, view.phrases.say("prepare.role"));
    draw_in_line(ui, {at.x + columns.side, at.y}, line, style, view.phrases.say("prepare.side"));
    draw_in_line_fitted(ui, {at.x + columns.knows, at.y}, line, style, view.phrases.say("prepare.knows"), width - columns.knows);
    ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y + line}, {at.x + width, at.y + line + 1}, ui.palette().line);
}

}  // namespace

float draw_table(const View& view, PrepareState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    ui::section_heading(ui, view.phrases.say("prepare.table"));
    float y = ImGui::GetCursorScreenPos().y;
    const Columns columns = lay_out(ui, width);
    draw_column_names(view, {at.x, y}, width, columns);
    y += ui.px(27);
    for (const Person* person : view.interview->by_seat()) y += draw_row({view, state, *person, {at.x, y}, width, columns, out});
    if (!view.read_only) y += draw_new_person(view, state, {at.x, y}, width, out);
    return y - at.y;
}

}  // namespace sourdine::app
