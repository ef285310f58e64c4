// What we know: the brief, and beside it what the client's earlier interviews left open, each a key away.
#include "app/screens/prepare/last_time_lines.h"
#include "app/screens/prepare/list_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

constexpr ui::TextStyle way_style{.size = 12.5f};

// The lines shown of a group that is folded.
std::size_t shown_of(LastTimeGroup group) { return group == LastTimeGroup::Pains || group == LastTimeGroup::Actions ? 5 : 3; }

struct Row {
    LastTimeGroup group;
    std::size_t index = 0;
    std::size_t hidden = 0;      // lines this row opens
    std::size_t shown_more = 0;  // lines it folds away again
    bool is_line() const { return hidden + shown_more == 0; }
};

struct Panel {
    const View& view;
    LastTimeState& state;
    Outbox& out;
    float width;  // of its lines, pixels
    float ways;   // kept free at their right; 0: too narrow for that, they stand below the line that has the keyboard
};

std::vector<Row> list_rows(const View& view, const LastTimeState& state)
{
    std::vector<Row> rows;
    for (const LastTimeGroup group : last_time_groups) {
        const std::size_t all = count_lines(*view.memory, group), few = shown_of(group);
        const bool folds = all > few + 1, opened = state.opened[static_cast<std::size_t>(group)];
        for (std::size_t i = 0; i < (folds && !opened ? few : all); ++i) rows.push_back({group, i});
        if (folds && !opened) rows.push_back({group, few, all - few, 0});
        if (folds && opened) rows.push_back({group, all, 0, all - few});
    }
    return rows;
}

std::string say_destination(const View& view, Destination to) { return view.phrases.say("prepare.last.to_" + std::string(name_of(to))); }
std::string say_letter(const View& view, Destination to) { return view.phrases.say("prepare.last.key_" + std::string(name_of(to))); }
std::string say_cap(const View& view, Destination to, bool first) { return first ? "↵" : say_letter(view, to); }

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

float measure_free(const View& view, float width)
{
    const float taken = text_width(view.ui, way_style, view.phrases.say("prepare.last.taken")) + view.ui.px(18);
    const float ways = std::ceil(std::max({measure_ways(view, LastTimeGroup::Pains), measure_ways(view, LastTimeGroup::Actions), taken}) + view.ui.px(14));
    return width - ways < view.ui.px(240) ? 0 : ways;
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

// The keys of a line where it is chosen; else only its natural place, faint. A click does the same at any time.
void draw_ways(const Panel& panel, const Row& row, ImVec2 right, float height, bool shown)
{
    const View& view = panel.view;
    ui::Ui& ui = view.ui;
    const auto places = list_destinations(row.group);
    float x = right.x - measure_ways(view, row.group);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::string label = say_destination(view, places[i]);
        const float width = measure_way(view, places[i], i == 0), cap = ui::keycap_width(ui, say_cap(view, places[i], i == 0));
        ImGui::SetCursorScreenPos({x, right.y});
        const bool pressed = ImGui::InvisibleButton((label + "###to-" + name_of(places[i])).c_str(), {width, height});
        const bool hovered = ImGui::IsItemHovered();
        if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        if (shown || hovered) {
            ui::keycap(ui, {x, right.y + std::floor((height - ui.px(18)) / 2)}, say_cap(view, places[i], i == 0));
            draw_in_line(ui, {x + cap + ui.px(5), right.y}, height, {.size = way_style.size, .colour = hovered ? ui.palette().ink : ui.palette().soft}, label);
        }
        if (pressed) panel.out.send(carry_line(view, row.group, row.index, places[i]));
        x += width + ui.px(14);
    }
    if (!shown && panel.ways > 0)
        draw_in_line_right(ui, right, height, {.size = way_style.size, .colour = ui.palette().faint}, "→ " + say_destination(view, places.front()));
}

// Takes what the list remembers of the keyboard along with the line.
ui::ListLine place_line(const Panel& panel, std::size_t number, const std::string& label_id, ImVec2 at, ImVec2 size)
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
    ui::draw_list_line(panel.view.ui, at, size, line);
    return line;
}

void draw_line(const Panel& panel, const Row& row, std::size_t number, bool had_keyboard)
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
    const float words_height = ui::measure_marked_height(ui, words, marked, room) + ui.px(line.strokes > 1 && !line.taken ? 3 * static_cast<float>(line.strokes - 1) : 0.0f);
    const float story_height = line.story.empty() || beside ? 0 : ui::measure_block_height(ui, story, line.story, room);
    const bool below = panel.ways == 0 && (line.taken || (!view.read_only && had_keyboard && panel.state.chosen == number));
    const ImVec2 at = ImGui::GetCursorScreenPos(), text{at.x, at.y + pad};
    const float height = std::round(words_height + story_height + 2 * pad + (below ? ui.px(24) : 0));

    const ui::ListLine item = place_line(panel, number, line.words + "###last-" + name_of(row.group) + std::to_string(row.index), {at.x - side, at.y}, {panel.width + 2 * side, height});
    if (item.pressed && !line.taken && !view.read_only) panel.out.send(carry_line(view, row.group, row.index, list_destinations(row.group).front()));
    ImGui::SetCursorScreenPos(text);
    ui::marked_text(ui, "###words", words, marked, {}, room);
    if (beside) draw_in_line(ui, {text.x + words_width + gap, text.y + ui.px(0.5f)}, first_row, story, line.story);
    if (story_height > 0) {
        ImGui::SetCursorScreenPos({text.x, text.y + words_height});
        ui::text_block(ui, story, line.story, room);
    }
    const ImVec2 right{at.x + panel.width, panel.ways > 0 ? text.y : at.y + height - ui.px(26)};
    if (line.taken)
        draw_taken(view, right, first_row);
    else if (!view.read_only && (panel.ways > 0 || below))
        draw_ways(panel, row, right, first_row, item.has_keyboard || item.hovered);
    ImGui::SetCursorScreenPos({at.x, at.y + height + ui.px(1)});
    ImGui::Dummy({1, 0});
}

// "… and 7 more", "Show fewer".
void draw_fold(const Panel& panel, const Row& row, std::size_t number)
{
    const View& view = panel.view;
    ui::Ui& ui = view.ui;
    const float side = ui.px(8), height = std::round(ui.px(26));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string text = row.hidden > 0 ? view.phrases.say("prepare.last.more", {{"count", std::to_string(row.hidden)}}) : view.phrases.say("prepare.last.fewer");
    const ui::ListLine item = place_line(panel, number, text + "###last-" + name_of(row.group) + "-fold", {at.x - side, at.y}, {panel.width + 2 * side, height});
    draw_in_line(ui, at, height, {.size = 13.5f, .colour = item.hovered || item.has_keyboard ? ui.palette().ink : ui.palette().soft}, text);
    if (item.pressed || item.clicked) {
        panel.state.opened[static_cast<std::size_t>(row.group)] = row.hidden > 0;
        panel.state.chosen = number - row.shown_more;  // the first line that came, or the row that opens them again
        panel.state.take_keyboard = item.pressed;
    }
    ImGui::SetCursorScreenPos({at.x, at.y + height + ui.px(1)});
    ImGui::Dummy({1, 0});
}

void carry_by_letter(const Panel& panel, const Row& row, char32_t letter)
{
    if (letter == 0 || !row.is_line() || panel.view.read_only || write_line(panel.view, row.group, row.index).taken) return;
    for (const Destination to : list_destinations(row.group))
        if (const std::u32string key = to_code_points(say_letter(panel.view, to)); key.front() == letter || key.front() + 32 == letter)
            panel.out.send(carry_line(panel.view, row.group, row.index, to));
}

void answer_keys(const Panel& panel, const std::vector<Row>& rows)
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
    state.take_keyboard = true;
}

void draw_group_name(const View& view, LastTimeGroup group, bool first)
{
    const ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float above = first ? 0 : ui.px(8), line = ui.px(20);
    draw_in_line(ui, {at.x, at.y + above}, line, {.size = 12.5f, .colour = ui.palette().faint}, view.phrases.say("prepare.last." + std::string(name_of(group))));
    ImGui::SetCursorScreenPos({at.x, at.y + above + line});
    ImGui::Dummy({1, 0});
}

void draw_rows(const Panel& panel, const std::vector<Row>& rows)
{
    LastTimeState& state = panel.state;
    const bool had_keyboard = std::exchange(state.has_keyboard, false);
    state.chosen = std::min(state.chosen, rows.size() - 1);
    for (std::size_t number = 0; number < rows.size(); ++number) {
        const Row& row = rows[number];
        if (number == 0 || rows[number - 1].group != row.group) draw_group_name(panel.view, row.group, number == 0);
        ImGui::PushID(name_of(row.group));
        ImGui::PushID(static_cast<int>(row.index));
        if (row.is_line())
            draw_line(panel, row, number, had_keyboard);
        else
            draw_fold(panel, row, number);
        ImGui::PopID();
        ImGui::PopID();
    }
    if (state.has_keyboard && !state.take_keyboard) answer_keys(panel, rows);
}

// "LAST TIME  Framing call, 5 March · 3 interviews remembered   F3"
void draw_heading_line(const View& view, ImVec2 at, float width)
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
    draw_in_line_fitted(ui, {from, at.y}, ui.px(18), {.size = 12.5f, .colour = ui.palette().soft}, write_last_interview(view), right - ui.px(10) - from);
}

float draw_last_time(const View& view, LastTimeState& state, ImVec2 at, float width, Outbox& out)
{
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    draw_heading_line(view, at, width);
    ImGui::SetCursorScreenPos({at.x, at.y + ui.px(18 + 12)});
    const float inner = ui::begin_card(ui, "last-time", width);
    const std::vector<Row> rows = list_rows(view, state);
    if (rows.empty())
        ui::text_block(ui, {ui::Face::Regular, list_text_size, ui.palette().soft}, view.phrases.say("prepare.last.nothing_open"), inner);
    else
        draw_rows({view, state, out, inner, measure_free(view, inner)}, rows);
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
