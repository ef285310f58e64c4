// What stands in the lanes besides bars: phases, breaks, notes, cut-ins, the time below, the moment looked at.
#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/overview_parts.h"
#include "core/capture/line_head.h"
#include "core/locale/formats.h"
#include "core/model/names.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

ImU32 see_through(ImU32 colour, float alpha)
{
    return (colour & ~IM_COL32_A_MASK) | (static_cast<ImU32>(255 * alpha) << IM_COL32_A_SHIFT);
}

void draw_stroke(const ui::Ui& ui, float x, float y, int strokes)
{
    const float height = ui.px(6.0f + 8.0f * static_cast<float>(strokes));
    ImGui::GetWindowDrawList()->AddRectFilled({x - ui.px(2), y + ui.px(strokes_height) - height}, {x + ui.px(2), y + ui.px(strokes_height)},
                                              see_through(ui.palette().pain, 0.45f + 0.18f * static_cast<float>(strokes)), ui.px(2));
}

// The sign it is typed with. A plain note has none: a dot.
std::string sign_text(NoteKind kind)
{
    if (kind == NoteKind::Note) return "·";
    if (kind == NoteKind::Action) return "–";
    return {static_cast<char>(sign_of(kind))};  // all of them are ASCII
}

// Notes that fall on one place: the strongest underline is shown, the sign of the first.
struct MarkGroup {
    float x = 0;
    const LaneMarks::Mark* first = nullptr;
    const LaneMarks::Mark* strongest = nullptr;
};

std::vector<MarkGroup> group_marks(const LaneAxis& axis, const LaneMarks& lanes, float apart)
{
    std::vector<MarkGroup> groups;
    auto mark = std::lower_bound(lanes.marks.begin(), lanes.marks.end(), axis.window.from(), [](const LaneMarks::Mark& m, double part) { return m.part < part; });
    for (; mark != lanes.marks.end() && mark->part <= axis.window.to(); ++mark) {
        const float x = std::round(axis.at(mark->part));
        if (groups.empty() || x - groups.back().x >= apart) groups.push_back({x, &*mark, &*mark});
        else if (mark->strokes > groups.back().strongest->strokes) groups.back().strongest = &*mark;
    }
    return groups;
}

void draw_sign(const ui::Ui& ui, float x, float y, NoteKind kind, bool room)
{
    const ImU32 colour = kind_colour(ui.palette(), kind);
    if (!room) {
        ImGui::GetWindowDrawList()->AddRectFilled({x - 1, y + ui.px(6)}, {x + 1, y + ui.px(12)}, colour);
        return;
    }
    draw_in_line_centred(ui, {x, y}, ui.px(signs_height), {ui::Face::SemiBold, 12.5f, colour}, sign_text(kind));
}

}  // namespace

void draw_phase_bands(const View& view, const LaneAxis& axis, const LaneMarks& lanes, float y)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 12, .colour = ui.palette().soft};
    for (const LaneMarks::Band& band : lanes.phases) {
        const float from = std::max(axis.at(band.from), axis.left), to = std::min(axis.at(band.to), axis.left + axis.width);
        if (to <= from) continue;
        const float end = std::max(from + 1, to - ui.px(2));
        ImGui::GetWindowDrawList()->AddRectFilled({from, y}, {end, y + ui.px(phases_height)}, ui.palette().panel, ui.px(4));
        const std::string& name = view.phrases.say("phase." + std::string(name_of(band.phase)));
        if (end - from > ui.px(24)) draw_in_line_fitted(ui, {from + ui.px(6), y}, ui.px(phases_height), style, name, end - from - ui.px(10));
    }
}

void draw_stops(const View& view, const LaneAxis& axis, const LaneMarks& lanes, float top, float bottom)
{
    const ui::Ui& ui = view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    for (const LaneMarks::Stop& stop : lanes.stops) {
        if (!axis.window.holds(stop.part)) continue;
        const float x = std::round(axis.at(stop.part));
        for (float y = top; y < bottom; y += ui.px(6)) draw.AddRectFilled({x, y}, {x + 1, std::min(bottom, y + ui.px(3))}, ui.palette().soft);
        // A pause has the two bars of every player; what was said off the record is a closed circle.
        const float y = top - ui.px(5);
        if (stop.kind == BreakKind::Pause) {
            draw.AddRectFilled({x - ui.px(3), y - ui.px(4)}, {x - ui.px(1), y + ui.px(4)}, ui.palette().soft);
            draw.AddRectFilled({x + ui.px(1), y - ui.px(4)}, {x + ui.px(3), y + ui.px(4)}, ui.palette().soft);
        } else {
            draw.AddCircleFilled({x + 0.5f, y}, ui.px(4), ui.palette().soft);
        }
    }
}

void draw_note_marks(const View& view, ReviewState& state, const LaneAxis& axis, const LaneMarks& lanes, float y)
{
    const ui::Ui& ui = view.ui;
    const float height = ui.px(strokes_height + signs_height);
    float last_sign = -1e9f;
    if (const LaneMarks::Mark* chosen = state.overview.note ? lanes.find_mark(*state.overview.note) : nullptr; chosen && axis.window.holds(chosen->part)) {
        const float x = std::round(axis.at(chosen->part));
        ImGui::GetWindowDrawList()->AddRectFilled({x - ui.px(7), y}, {x + ui.px(7), y + height}, ui.palette().selected, ui.px(5));
    }
    for (const MarkGroup& group : group_marks(axis, lanes, std::max(2.0f, ui.px(3)))) {
        if (group.strongest->strokes > 0) draw_stroke(ui, group.x, y, group.strongest->strokes);
        const bool room = group.x - last_sign >= ui.px(9);
        draw_sign(ui, group.x, y + ui.px(strokes_height), group.first->kind, room);
        if (room) last_sign = group.x;
        const Note* note = view.interview->find(group.strongest->note);
        if (!note) continue;
        ImGui::SetCursorScreenPos({group.x - ui.px(4), y});
        if (ImGui::InvisibleButton((note->text + "###mark" + std::to_string(note->id.value)).c_str(), {ui.px(8), height})) go_to_note(state, note->id);
        if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
}

void draw_cut_in_sign(const ui::Ui& ui, ImVec2 tip, bool mine)
{
    ImGui::GetWindowDrawList()->AddTriangleFilled({tip.x - ui.px(3.5f), tip.y - ui.px(6)}, {tip.x + ui.px(3.5f), tip.y - ui.px(6)}, tip, mine ? ui.palette().amber : ui.palette().faint);
}

void draw_time_axis(const View& view, const LaneAxis& axis, const LaneMarks& lanes, float y)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 12, .colour = ui.palette().faint};
    if (lanes.length.count() <= 0) return;
    const Milliseconds from = lanes.elapsed(axis.window.from()), to = lanes.elapsed(axis.window.to());
    const float widest = text_width(ui, style, write_clock(to)) + ui.px(36);
    const double pixels = static_cast<double>(axis.width) / std::max(1.0, static_cast<double>((to - from).count()));
    const Milliseconds step = find_tick(pixels, static_cast<double>(widest));
    for (Milliseconds t = (from + step - Milliseconds{1}) / step * step; t <= to; t += step) {
        const std::string label = write_clock(t);
        const float width = text_width(ui, style, label), x = axis.at(lanes.part(t));
        ImGui::GetWindowDrawList()->AddRectFilled({std::round(x), y}, {std::round(x) + 1, y + ui.px(4)}, ui.palette().line);
        draw_in_line(ui, {std::clamp(x - width / 2, axis.left, axis.left + axis.width - width), y + ui.px(4)}, ui.px(axis_height - 4), style, label);
    }
}

void draw_moment_lines(const View& view, const OverviewState& state, const LaneAxis& axis, const LaneMarks& lanes, float top, float bottom)
{
    const ui::Ui& ui = view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float right = axis.left + axis.width;
    if (state.selected) {  // what is not chosen steps back
        const auto [low, high] = std::minmax(state.selected->first, state.selected->second);
        const float from = std::clamp(axis.at(lanes.part(low)), axis.left, right), to = std::clamp(axis.at(lanes.part(high)), axis.left, right);
        const ImU32 veil = see_through(ui.palette().paper, 0.6f);
        draw.AddRectFilled({axis.left, top}, {from, bottom}, veil);
        draw.AddRectFilled({to, top}, {right, bottom}, veil);
        for (const float x : {from, to}) draw.AddRectFilled({std::round(x), top}, {std::round(x) + 1, bottom}, ui.palette().soft);
    }
    const auto line = [&](double part, ImU32 colour) {
        if (!axis.window.holds(part)) return;
        const float x = std::round(axis.at(part));
        draw.AddRectFilled({x, top}, {x + 1, bottom}, colour);
    };
    if (state.cursor) line(lanes.part(*state.cursor), ui.palette().ink);
    if (state.pointer) line(*state.pointer, ui.palette().soft);
    if (const LaneMarks::Mark* mark = state.pain ? lanes.find_mark(*state.pain) : nullptr) line(mark->part, ui.palette().ink);
}

}  // namespace sourdine::app
