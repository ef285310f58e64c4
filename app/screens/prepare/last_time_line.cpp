// One line of last time: its words, whose they are, and the keys that take it into this interview.
#include "app/screens/prepare/last_time_panel.h"

#include "app/screens/live/line_text.h"
#include "app/screens/prepare/list_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle way_style{.size = 12.5f};

std::string say_destination(const View& view, Destination to) { return view.phrases.say("prepare.last.to_" + std::string(name_of(to))); }
std::string say_cap(const View& view, Destination to, bool first) { return first ? "↵" : say_last_time_letter(view, to); }

float measure_way(const View& view, Destination to, bool first)
{
    return ui::keycap_width(view.ui, say_cap(view, to, first)) + view.ui.px(5) + text_width(view.ui, way_style, say_destination(view, to));
}

float measure_ways(const View& view, LastTimeGroup group)
{
    float width = 0;
    bool first = true;
    for (const Destination to : list_destinations(group)) {
        width += measure_way(view, to, first) + (first ? 0 : view.ui.px(14));
        first = false;
    }
    return width;
}

// "✓ in this interview"
void draw_taken(const View& view, ImVec2 right, float height)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = way_style.size, .colour = ui.palette().faint};
    const std::string text = view.phrases.say("prepare.last.taken");
    draw_in_line_right(ui, right, height, style, text);
    const ImVec2 c{right.x - text_width(ui, style, text) - ui.px(10), std::round(right.y + height / 2)};
    const ImVec2 tick[] = {{c.x - ui.px(3.5f), c.y + ui.px(0.2f)}, {c.x - ui.px(1), c.y + ui.px(2.7f)}, {c.x + ui.px(3.7f), c.y - ui.px(2.8f)}};
    ImGui::GetWindowDrawList()->AddPolyline(tick, 3, ui.palette().them, 0, ui.px(1.7f));
}

// What a click on a line's ways does. They come before the line, which then leaves them the mouse.
struct Ways {
    std::optional<Destination> hovered, pressed;
};

Ways place_ways(const View& view, LastTimeGroup group, ImVec2 right, float height)
{
    Ways ways;
    float x = right.x - measure_ways(view, group);
    bool first = true;
    for (const Destination to : list_destinations(group)) {
        const float width = measure_way(view, to, first);
        ImGui::SetCursorScreenPos({x, right.y});
        if (ImGui::InvisibleButton((say_destination(view, to) + "###to-" + name_of(to)).c_str(), {width, height})) ways.pressed = to;
        if (ImGui::IsItemHovered()) ways.hovered = to;
        x += width + view.ui.px(14);
        first = false;
    }
    if (ways.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    return ways;
}

// The keys of a line where it is chosen; else only its natural place, faint.
void draw_ways(const View& view, LastTimeGroup group, const Ways& ways, ImVec2 right, float height, bool chosen)
{
    const ui::Ui& ui = view.ui;
    const auto places = list_destinations(group);
    if (!chosen) {
        draw_in_line_right(ui, right, height, {.size = way_style.size, .colour = ui.palette().faint}, "→ " + say_destination(view, places.front()));
        return;
    }
    float x = right.x - measure_ways(view, group);
    bool first = true;
    for (const Destination to : places) {
        const std::string cap = say_cap(view, to, first);
        const float width = measure_way(view, to, first);
        ui::keycap(ui, {x, right.y + std::floor((height - ui.px(18)) / 2)}, cap);
        draw_in_line(ui, {x + ui::keycap_width(ui, cap) + ui.px(5), right.y}, height, {.size = way_style.size, .colour = ways.hovered == to ? ui.palette().ink : ui.palette().soft},
                     say_destination(view, to));
        x += width + ui.px(14);
        first = false;
    }
}

}  // namespace

std::string say_last_time_letter(const View& view, Destination to) { return view.phrases.say("prepare.last.key_" + std::string(name_of(to))); }

float measure_room_for_ways(const View& view, float width)
{
    const float taken = text_width(view.ui, way_style, view.phrases.say("prepare.last.taken")) + view.ui.px(18);
    const float ways = std::ceil(std::max({measure_ways(view, LastTimeGroup::Pains), measure_ways(view, LastTimeGroup::Actions), taken}) + view.ui.px(14));
    return width - ways < view.ui.px(240) ? 0 : ways;
}

ui::ListLine place_last_time_line(const LastTimePanel& panel, std::size_t number, const std::string& label_id, ImVec2 at, ImVec2 size)
{
    LastTimeState& state = panel.state;
    const bool chosen = state.chosen == number, take = chosen && state.take_keyboard;
    ImGui::SetCursorScreenPos(at);
    const ui::ListLine line = ui::list_line(label_id.c_str(), size, chosen, take);
    if (line.has_keyboard && (take || !state.take_keyboard)) {
        state.chosen = number;
        state.has_keyboard = true;
    }
    if (take) state.take_keyboard = false;
    return line;
}

ImGuiID draw_last_time_line(const LastTimePanel& panel, const LastTimeRow& row, std::size_t number, bool had_keyboard)
{
    const View& view = panel.view;
    ui::Ui& ui = view.ui;
    const LastTimeLine line = write_line(view, row.group, row.index);
    const ui::Palette& colours = ui.palette();
    const ui::TextStyle words{row.group == LastTimeGroup::Pains ? ui::Face::SemiBold : ui::Face::Regular, list_text_size, line.taken ? colours.faint : colours.ink};
    const ui::TextStyle story{.size = 12.5f, .colour = line.taken ? colours.faint : line.late ? colours.amber : colours.soft};
    const ui::Stroke stroke{0, count_code_points(line.words), line.strokes};
    ui::MarkedText marked;
    marked.text = line.words;
    if (line.strokes > 0 && !line.taken) marked.strokes = {&stroke, 1};

    const float side = ui.px(8), pad = ui.px(4), room = panel.width - panel.ways, first_row = ui.px(list_text_size * 1.5f);
    const float words_width = text_width(ui, words, line.words), gap = ui.px(10);
    const bool beside = words_width + gap + text_width(ui, story, line.story) <= room;
    const float words_height = ui::measure_marked_height(ui, words, marked, room) + ui.px(line.strokes > 1 && !line.taken ? 4 * static_cast<float>(line.strokes - 1) : 0.0f);
    const float story_height = line.story.empty() || beside ? 0 : ui::measure_block_height(ui, story, line.story, room);
    const bool below = panel.ways == 0 && (line.taken || (!view.read_only && had_keyboard && panel.state.chosen == number));
    const ImVec2 at = ImGui::GetCursorScreenPos(), text{at.x, at.y + pad};
    const float height = std::round(words_height + story_height + 2 * pad + (below ? ui.px(24) : 0));

    const ImVec2 corner{at.x - side, at.y}, size{panel.width + 2 * side, height}, right{at.x + panel.width, panel.ways > 0 ? text.y : at.y + height - ui.px(26)};
    const bool offered = !line.taken && !view.read_only && (panel.ways > 0 || below);
    const Ways ways = offered ? place_ways(view, row.group, right, first_row) : Ways{};
    ui::ListLine item = place_last_time_line(panel, number, line.words + "###last-" + name_of(row.group) + std::to_string(row.index), corner, size);
    item.hovered = item.hovered || ways.hovered;
    ui::draw_list_line(ui, corner, size, item);
    if (const auto to = item.pressed ? std::optional{list_destinations(row.group).front()} : ways.pressed; to && !line.taken && !view.read_only) {
        panel.out.send(carry_line(view, row.group, row.index, *to));
        panel.state.chosen = number;
        panel.state.take_keyboard = true;  // the line clicked on is the one the keys go on from
    }
    ImGui::SetCursorScreenPos(text);
    ui::marked_text(ui, "###words", words, marked, {}, room);
    if (beside) draw_in_line(ui, {text.x + words_width + gap, text.y + ui.px(0.5f)}, first_row, story, line.story);
    if (story_height > 0) {
        ImGui::SetCursorScreenPos({text.x, text.y + words_height});
        ui::text_block(ui, story, line.story, room);
    }
    if (line.taken) draw_taken(view, right, first_row);
    if (offered) draw_ways(view, row.group, ways, right, first_row, item.has_keyboard || item.hovered);
    ImGui::SetCursorScreenPos({at.x, at.y + height + ui.px(1)});
    ImGui::Dummy({1, 0});
    return item.id;
}

}  // namespace sourdine::app
