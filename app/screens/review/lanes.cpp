#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/overview_parts.h"
#include "core/locale/formats.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr std::size_t many_people = 6;
constexpr float said_part = 0.65f;  // of a bar's height, where keys have a strip of their own below

LaneLayout lay_out(std::size_t lanes, float points)
{
    LaneLayout layout;
    if (lanes > many_people) layout.row = 28, layout.bar = 15, layout.roles = false;
    if (points < 560) layout.names = 104;
    return layout;
}

// What a lane stands for: someone at the table, or the voices that are nobody there.
struct LaneName {
    std::string name, role;
    ImU32 colour = 0;
};

LaneName name_lane(const View& view, const Person* person)
{
    if (person) return {person->name, person->role, side_colour(view.ui.palette(), *person)};
    LaneName others{view.phrases.say("review.others_heard"), {}, view.ui.palette().faint};
    for (const Recording& recording : view.interview->recordings())
        for (const Speaker& speaker : recording.speakers)
            if (!speaker.person && !speaker.label.empty()) others.role += (others.role.empty() ? "" : ", ") + speaker.label;
    return others;
}

void draw_bars(const ui::Ui& ui, std::vector<ui::LaneSpan> bars, ImVec2 at, float width, float height, ImU32 colour)
{
    for (ui::LaneSpan& bar : bars) bar.colour = colour;
    ui::lane(ui, at, width, height, bars);
}

// Darker where another speaks too.
void draw_together(const ui::Ui& ui, std::span<const ui::LaneSpan> spans, ImVec2 at, float width, float height)
{
    const ImU32 shade = (ui.palette().ink & ~IM_COL32_A_MASK) | (120u << IM_COL32_A_SHIFT);
    const float left = std::round(at.x), top = std::round(at.y), whole = std::round(width);
    for (const ui::LaneSpan& span : spans)
        ImGui::GetWindowDrawList()->AddRectFilled({left + static_cast<float>(span.from) * whole, top}, {left + static_cast<float>(span.to) * whole, top + std::round(height)}, shade);
}

// One lane on the screen.
struct LaneRow {
    std::size_t number = 0;  // in View::figures
    const Person* person = nullptr;
    float y = 0;
};

std::vector<LaneRow> list_rows(const View& view)
{
    std::vector<LaneRow> rows;
    const auto& all = view.figures->lanes;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Person* person = all[i].person ? view.interview->find(*all[i].person) : nullptr;
        if (person || !all[i].person) rows.push_back({i, person, 0});
    }
    return rows;
}

void draw_name(const View& view, const LaneLayout& layout, const LaneName& name, ImVec2 at)
{
    const ui::Ui& ui = view.ui;
    const float end = ui.px(layout.names - 10);
    const ui::TextStyle bold{ui::Face::SemiBold, layout.roles ? 14.0f : 13.0f};
    if (name.role.empty() || !layout.roles) return draw_in_line_fitted(ui, at, ui.px(layout.row), bold, name.name, end);
    draw_in_line_fitted(ui, {at.x, at.y + ui.px(3)}, ui.px(17), bold, name.name, end);
    draw_in_line_fitted(ui, {at.x, at.y + ui.px(20)}, ui.px(16), {.size = 12, .colour = ui.palette().soft}, name.role, end);
}

// Of the whole, or of the stretch that is chosen: then how long, too.
void draw_share(const View& view, const LaneLayout& layout, const SpanFigures* stretch, const Person& person, float right, float y)
{
    const ui::Ui& ui = view.ui;
    const TalkFigures& talk = stretch ? stretch->talk : view.figures->talk;
    const PersonTalk* own = talk.find(person.id);
    if (!own || (stretch && talk.by_words())) return;
    const std::string share = write_percent(view.phrases.language(), own->share);
    if (!stretch || !layout.roles) return draw_in_line_right(ui, {right, y}, ui.px(layout.row), {ui::Face::SemiBold, 15}, share);
    draw_in_line_right(ui, {right, y + ui.px(3)}, ui.px(17), {ui::Face::SemiBold, 15}, share);
    draw_in_line_right(ui, {right, y + ui.px(20)}, ui.px(16), {.size = 12, .colour = ui.palette().soft}, write_clock(own->talk));
}

void draw_lane_bars(const ui::Ui& ui, const LaneAxis& axis, const LaneBars::Bars& bars, bool both, bool said, float top, float height, ImU32 colour)
{
    if (both) {  // what was said, and below it what the keys followed
        const float upper = std::round(height * said_part);
        draw_bars(ui, bars.said, {axis.left, top}, axis.width, upper, colour);
        draw_bars(ui, bars.keyed, {axis.left, top + upper + ui.px(2)}, axis.width, height - upper - ui.px(2), colour);
    } else {
        draw_bars(ui, said ? bars.said : bars.keyed, {axis.left, top}, axis.width, height, colour);
    }
    draw_together(ui, bars.together, {axis.left, top}, axis.width, both ? std::round(height * said_part) : height);
}

void draw_cut_ins(const View& view, const LaneAxis& axis, const LaneMarks& lanes, std::span<const LaneRow> rows, float above)
{
    const ui::Ui& ui = view.ui;
    const Person* me = view.interview->find_me();
    std::vector<float> last(rows.size(), -1e9f);  // those on one place are one
    auto cut = std::lower_bound(lanes.cut_ins.begin(), lanes.cut_ins.end(), axis.window.from(), [](const LaneMarks::Cut& c, double part) { return c.part < part; });
    for (; cut != lanes.cut_ins.end() && cut->part <= axis.window.to(); ++cut) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const LaneRow& r) { return r.person && r.person->id == cut->by; });
        if (row == rows.end()) continue;
        const float x = std::round(axis.at(cut->part));
        float& before = last[static_cast<std::size_t>(row - rows.begin())];
        if (x - before < ui.px(4)) continue;
        before = x;
        draw_cut_in_sign(ui, {x, row->y + above}, me && me->id == cut->by);
    }
}

// The names of the two rows of signs below the lanes.
void draw_sign_names(const View& view, const LaneMarks& lanes, ImVec2 at, float width)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 12, .colour = ui.palette().soft};
    if (lanes.marks.empty()) return;
    if (std::any_of(lanes.marks.begin(), lanes.marks.end(), [](const LaneMarks::Mark& mark) { return mark.strokes > 0; }))
        draw_in_line_fitted(ui, {at.x, at.y + ui.px(strokes_height - 20)}, ui.px(18), style, view.phrases.say("overview.row.pains"), width);
    draw_in_line_fitted(ui, {at.x, at.y + ui.px(strokes_height)}, ui.px(signs_height), style, view.phrases.say("overview.row.notes"), width);
}

std::optional<std::size_t> row_at(std::span<const LaneRow> rows, float height)
{
    const float y = ImGui::GetIO().MousePos.y;
    for (const LaneRow& row : rows)
        if (y >= row.y && y < row.y + height) return row.number;
    return std::nullopt;
}

// The lanes have the keyboard as soon as they are seen.
void take_keyboard(OverviewState& state, ImGuiID item)
{
    const int frame = ImGui::GetFrameCount();
    const bool seen_before = state.drawn == frame - 1 || state.drawn == frame;
    state.drawn = frame;
    if (seen_before || ImGui::IsAnyItemActive() || !ImGui::IsWindowFocused(ImGuiFocusedFlags_RootAndChildWindows)) return;
    ImGui::SetFocusID(item, ImGui::GetCurrentWindow());
    ImGui::SetNavCursorVisible(false);
}

}  // namespace

void draw_lanes(const View& view, ReviewState& state, const LaneMarks& lanes, float width)
{
    const ui::Ui& ui = view.ui;
    OverviewState& overview = state.overview;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    std::vector<LaneRow> rows = list_rows(view);
    const LaneLayout layout = lay_out(rows.size(), width / ui.scale());
    LaneAxis axis{overview.window, std::round(at.x + ui.px(layout.names)), std::round(std::max(ui.px(80), width - ui.px(layout.names + layout.share)))};
    const float top = at.y + ui.px(phases_height + 8);
    float bottom = top;
    for (LaneRow& row : rows) row.y = std::exchange(bottom, bottom + ui.px(layout.row));
    const float signs = bottom + ui.px(4), ticks = signs + ui.px(strokes_height + signs_height + 2), end = ticks + ui.px(axis_height);

    // Hands first: what is drawn is where they have put it.
    ImGui::SetNextItemAllowOverlap();
    ImGui::SetCursorScreenPos({axis.left, at.y});
    ImGui::InvisibleButton("###lanes", {axis.width, end - at.y}, ImGuiButtonFlags_EnableNav | ImGuiButtonFlags_MouseButtonLeft | ImGuiButtonFlags_MouseButtonMiddle);
    const ImGuiID item = ImGui::GetItemID();
    answer_lane_mouse(view, state, axis, lanes, {axis.left, at.y}, {axis.left + axis.width, end}, row_at(rows, ui.px(layout.row)));
    take_keyboard(overview, item);
    answer_lane_keys(view, state, lanes, item);
    axis.window = overview.window;

    draw_phase_bands(view, axis, lanes, at.y);
    const auto& figures = view.figures->lanes;
    const auto& bars = overview.bars.of(*view.figures, axis.width, axis.window);
    const bool both = std::any_of(figures.begin(), figures.end(), [](const LaneFigures& l) { return !l.said.empty(); }) &&
                      std::any_of(figures.begin(), figures.end(), [](const LaneFigures& l) { return !l.keyed.empty(); });
    const SpanFigures* stretch = find_stretch(view, overview, lanes);
    const float above = ui.px((layout.row - layout.bar) / 2);
    for (const LaneRow& row : rows) {
        const LaneName name = name_lane(view, row.person);
        draw_name(view, layout, name, {at.x, row.y});
        draw_lane_bars(ui, axis, bars[row.number], both, !figures[row.number].said.empty(), row.y + above, ui.px(layout.bar), name.colour);
        if (row.person) draw_share(view, layout, stretch, *row.person, axis.left + axis.width + ui.px(layout.share), row.y);
    }
    draw_stops(view, axis, lanes, top, bottom);
    draw_cut_ins(view, axis, lanes, rows, above - 1);
    draw_sign_names(view, lanes, {at.x, signs}, ui.px(layout.names - 10));
    draw_note_marks(view, state, axis, lanes, signs);
    draw_time_axis(view, axis, lanes, ticks);
    draw_moment_lines(view, overview, axis, lanes, top - ui.px(4), ticks);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, end - at.y});
}

const SpanFigures* find_stretch(const View& view, OverviewState& state, const LaneMarks& lanes)
{
    if (!state.selected) return nullptr;
    const auto [low, high] = std::minmax(state.selected->first, state.selected->second);
    if (high <= low) return nullptr;
    return &state.stretches.of(view, lanes.clock, low, high);
}

}  // namespace sourdine::app
