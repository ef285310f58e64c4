// Mouse and keys of the lanes: closer and wider, along the time, from note to note, a stretch of it.
#include "app/screens/review/overview_parts.h"
#include "app/screens/review/said_row.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr double zoom_step = 1.5;

// --- mouse ---

void answer_wheel(OverviewState& state, const LaneMarks& lanes, const LaneAxis& axis, double part, ImGuiID owner)
{
    const ImGuiIO& io = ImGui::GetIO();
    ImGui::SetKeyOwner(ImGuiKey_MouseWheelY, owner);
    ImGui::SetKeyOwner(ImGuiKey_MouseWheelX, owner);
    const double along = static_cast<double>(io.MouseWheelH + (io.KeyShift ? io.MouseWheel : 0.0f));
    if (along != 0) state.window.pan(-along * 0.1 * axis.window.width());
    if (io.MouseWheel == 0 || io.KeyShift) return;
    // Wider than the whole there is nothing: the page rolls on.
    if (io.MouseWheel < 0 && state.window.is_whole()) ImGui::SetScrollY(ImGui::GetScrollY() - io.MouseWheel * 3 * ImGui::GetFontSize());
    else state.window.zoom(std::pow(zoom_step, static_cast<double>(io.MouseWheel)), part, least_window(lanes.length));
}

void drag(OverviewState& state, const LaneMarks& lanes, const LaneAxis& axis, double part)
{
    const ImGuiIO& io = ImGui::GetIO();
    const auto button = state.panning && io.MouseDown[ImGuiMouseButton_Middle] ? ImGuiMouseButton_Middle : ImGuiMouseButton_Left;
    if (!state.moved && std::abs(io.MousePos.x - io.MouseClickedPos[button].x) < 4) return;
    if (std::exchange(state.moved, true) && io.MouseDelta.x == 0) return;
    if (state.panning) return state.window.pan(-axis.reach(io.MouseDelta.x));
    part = std::clamp(part, 0.0, 1.0);
    state.selected = {lanes.elapsed(*state.pressed), lanes.elapsed(part)};
    if (!state.window.holds(part)) state.window.show(part);
}

const LaneFigures::Piece* find_said_piece(const View& view, const LaneAxis& axis, std::optional<std::size_t> row, double part)
{
    constexpr float reach = 3;  // pixels
    return row ? find_piece(view.figures->lanes[*row].said, part, axis.reach(reach)) : nullptr;
}

void click(const View& view, ReviewState& review, const LaneMarks& lanes, const LaneAxis& axis, std::optional<std::size_t> row, double part)
{
    if (const LaneFigures::Piece* piece = find_said_piece(view, axis, row, part)) return go_to_said(review, {view.figures->recordings[piece->recording], piece->number});
    review.overview.cursor = lanes.elapsed(part);
    review.overview.note.reset();
    review.overview.selected.reset();
}

// --- keys ---

// Keys go to the lanes unless a field, a sheet or something else that was reached by keys has them.
bool have_keys(const View& view, const ReviewState& review, ImGuiID item)
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    if ((g.ActiveId != 0 && g.ActiveId != item) || g.IO.WantTextInput || g.IO.KeyCtrl || g.IO.KeyAlt) return false;
    if (review.report.open || view.importing || view.preparing) return false;
    if (!ImGui::IsWindowFocused(ImGuiFocusedFlags_RootAndChildWindows)) return false;
    return g.NavId == item || !g.NavCursorVisible;
}

// About a two hundredth of what is shown, so that times are round ones.
Milliseconds step_of(const OverviewState& state, const LaneMarks& lanes)
{
    using namespace std::chrono_literals;
    const double shown = state.window.width() * static_cast<double>(lanes.length.count());
    for (const Milliseconds step : std::array<Milliseconds, 10>{100ms, 200ms, 500ms, 1s, 2s, 5s, 10s, 15s, 30s, 60s})
        if (static_cast<double>(step.count()) >= shown / 200) return step;
    return Milliseconds{static_cast<std::int64_t>(shown / 200) / 60'000 * 60'000};
}

void move_cursor(OverviewState& state, const LaneMarks& lanes, Milliseconds to, bool selects)
{
    to = std::clamp(to, Milliseconds{0}, lanes.length);
    if (selects) {
        if (!state.selected) state.selected.emplace(state.cursor.value_or(lanes.elapsed(state.window.from())), to);
        state.selected->second = to;
    }
    state.cursor = to;
    state.note.reset();
    state.window.show(lanes.part(to));
}

void step_cursor(OverviewState& state, const LaneMarks& lanes, int by, bool selects)
{
    const Milliseconds step = step_of(state, lanes);
    const Milliseconds here = state.cursor.value_or(lanes.elapsed(by > 0 ? state.window.from() : state.window.to()));
    // To the next round time, from wherever it stands.
    const Milliseconds next = by > 0 ? (here / step + 1) * step : (here + step - Milliseconds{1}) / step * step - step;
    move_cursor(state, lanes, next, selects);
}

void step_note(OverviewState& state, const LaneMarks& lanes, int by)
{
    if (lanes.marks.empty()) return;
    const auto& all = lanes.marks;
    if (const LaneMarks::Mark* here = state.note ? lanes.find_mark(*state.note) : nullptr) {
        const auto place = here - all.data() + by;
        return choose_note(state, lanes, all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place, 0, static_cast<std::ptrdiff_t>(all.size()) - 1))].note);
    }
    const double from = state.cursor ? lanes.part(*state.cursor) : by > 0 ? state.window.from() : state.window.to();
    const auto before = [](const LaneMarks::Mark& mark, double part) { return mark.part < part; };
    const auto next = std::lower_bound(all.begin(), all.end(), from, before);
    const bool none = by > 0 ? next == all.end() : next == all.begin();
    choose_note(state, lanes, none ? (by > 0 ? all.back() : all.front()).note : by > 0 ? next->note : std::prev(next)->note);
}

void answer_zoom(OverviewState& state, const LaneMarks& lanes)
{
    for (const ImWchar c : ImGui::GetIO().InputQueueCharacters) {
        const double held = state.cursor ? lanes.part(*state.cursor) : -1;
        const double middle = state.window.holds(held) ? held : state.window.from() + state.window.width() / 2;
        if (c == '+' || c == '=') state.window.zoom(zoom_step, middle, least_window(lanes.length));
        if (c == '-') state.window.zoom(1 / zoom_step, middle, least_window(lanes.length));
        if (c == '0') state.window.show_whole();
    }
}

// What Enter would open: the note stepped to, else the words at the cursor.
std::optional<UtterancePlace> find_words(const View& view, const OverviewState& state, const LaneMarks& lanes)
{
    if (!state.cursor) return std::nullopt;
    return find_moment(view, lanes, lanes.part(*state.cursor), 0).said;
}

// One thing a press, the nearest to the hand first.
bool leave_one(OverviewState& state)
{
    if (state.selected) state.selected.reset();
    else if (state.cursor || state.note) state.cursor.reset(), state.note.reset();
    else if (!state.window.is_whole()) state.window.show_whole();
    else return false;
    return true;
}

bool can_leave(const OverviewState& state) { return state.selected || state.cursor || state.note || !state.window.is_whole(); }

}  // namespace

void choose_note(OverviewState& state, const LaneMarks& lanes, NoteId note)
{
    const LaneMarks::Mark* mark = lanes.find_mark(note);
    if (!mark) return;
    state.note = note;
    state.cursor = lanes.elapsed(mark->part);
    state.window.show(mark->part);
}

void answer_lane_mouse(const View& view, ReviewState& review, const LaneAxis& axis, const LaneMarks& lanes, const ImVec2& from, const ImVec2& to, std::optional<std::size_t> row)
{
    OverviewState& state = review.overview;
    const ImGuiIO& io = ImGui::GetIO();
    const double part = axis.part_at(io.MousePos.x);
    const bool over = ImGui::IsMouseHoveringRect(from, to) && ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
    if (!over && !state.pressed) state.pointer.reset();
    else if (io.MouseDelta.x != 0 || io.MouseDelta.y != 0 || !ImGui::IsMousePosValid(&io.MousePosPrev) || state.pressed || state.pointer) state.pointer = std::clamp(part, 0.0, 1.0);
    if (over) answer_wheel(state, lanes, axis, std::clamp(part, 0.0, 1.0), ImGui::GetItemID());
    const bool held = io.MouseDown[ImGuiMouseButton_Left] || io.MouseDown[ImGuiMouseButton_Middle];
    if (ImGui::IsItemActivated() && held) {
        state.pressed = std::clamp(part, 0.0, 1.0);
        state.moved = false;
        state.panning = io.KeyShift || io.MouseDown[ImGuiMouseButton_Middle];
    }
    if (!state.pressed) {
        if (over && ImGui::IsItemHovered() && find_said_piece(view, axis, row, part)) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        return;
    }
    if (held) return drag(state, lanes, axis, part);
    if (!state.moved && !state.panning) click(view, review, lanes, axis, row, *state.pressed);
    state.pressed.reset();
}

void answer_lane_keys(const View& view, ReviewState& review, const LaneMarks& lanes, ImGuiID item)
{
    OverviewState& state = review.overview;
    if (!have_keys(view, review, item)) return;
    bool used = false;
    const auto pressed = [&](ImGuiKey key) {
        ImGui::SetKeyOwner(key, item);
        const bool is = ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, item);
        used = used || is;
        return is;
    };
    const bool selects = ImGui::GetIO().KeyShift;
    if (pressed(ImGuiKey_RightArrow)) step_cursor(state, lanes, +1, selects);
    if (pressed(ImGuiKey_LeftArrow)) step_cursor(state, lanes, -1, selects);
    if (pressed(ImGuiKey_Home)) move_cursor(state, lanes, Milliseconds{0}, selects);
    if (pressed(ImGuiKey_End)) move_cursor(state, lanes, lanes.length, selects);
    if (pressed(ImGuiKey_DownArrow)) step_note(state, lanes, +1);
    if (pressed(ImGuiKey_UpArrow)) step_note(state, lanes, -1);
    if (!state.window.is_whole()) {
        if (pressed(ImGuiKey_PageDown)) state.window.pan(+0.8 * state.window.width());
        if (pressed(ImGuiKey_PageUp)) state.window.pan(-0.8 * state.window.width());
    }
    if (can_leave(state) && pressed(ImGuiKey_Escape)) leave_one(state);
    answer_zoom(state, lanes);
    if (used) {
        state.pointer.reset();
        ImGui::SetFocusID(item, ImGui::GetCurrentWindow());
    }
    if (state.note && pressed(ImGuiKey_Enter)) return go_to_note(review, *state.note);
    if (const auto said = find_words(view, state, lanes); said && pressed(ImGuiKey_Enter)) go_to_said(review, *said);
}

}  // namespace sourdine::app
