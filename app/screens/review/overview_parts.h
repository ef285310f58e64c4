// The parts of the Overview, each drawn at ImGui's cursor, `width` pixels wide. They need View::figures.
#pragma once

#include "app/screens/review/moment.h"
#include "app/screens/review/parts.h"

#include <span>
#include <string>
#include <vector>

namespace sourdine::app {

// Where the time of the lanes lies on the screen, in pixels.
struct LaneAxis {
    TimeWindow window;
    float left = 0, width = 1;
    float at(double part) const { return left + static_cast<float>((part - window.from()) / window.width()) * width; }
    double part_at(float x) const { return window.from() + static_cast<double>((x - left) / width) * window.width(); }
    double reach(float pixels) const { return static_cast<double>(pixels / width) * window.width(); }
};

// Points of the design; many people are set closer.
struct LaneLayout {
    float names = 150, share = 56, row = 40, bar = 20;
    bool roles = true;
};
constexpr float phases_height = 18, strokes_height = 34, signs_height = 18, axis_height = 22;

// The lanes of who spoke when and what was said, with phases, breaks, notes and cut-ins; wheel, mouse and keys.
void draw_lanes(const View& view, ReviewState& state, const LaneMarks& lanes, float width);

// --- in the lanes; y: the top edge (lane_signs.cpp) ---
void draw_phase_bands(const View& view, const LaneAxis& axis, const LaneMarks& lanes, float y);
void draw_stops(const View& view, const LaneAxis& axis, const LaneMarks& lanes, float top, float bottom);
void draw_note_marks(const View& view, ReviewState& state, const LaneAxis& axis, const LaneMarks& lanes, float y);
void draw_cut_in_sign(const ui::Ui& ui, ImVec2 tip, bool mine);
void draw_time_axis(const View& view, const LaneAxis& axis, const LaneMarks& lanes, float y);
void draw_moment_lines(const View& view, const OverviewState& state, const LaneAxis& axis, const LaneMarks& lanes, float top, float bottom);

// --- mouse and keys of the lanes (lane_hands.cpp) ---
// After the item of the lanes. `said`: from the top of the lanes, the rows that hold words answer a click.
void answer_lane_mouse(const View& view, ReviewState& state, const LaneAxis& axis, const LaneMarks& lanes, const ImVec2& from, const ImVec2& to, std::optional<std::size_t> row);
void answer_lane_keys(const View& view, ReviewState& state, const LaneMarks& lanes, ImGuiID item);
void choose_note(OverviewState& state, const LaneMarks& lanes, NoteId note);

// --- below the lanes ---
// The moment that is looked at, in a place of its own; nothing looked at: the keys, and what the signs mean.
void draw_moment_card(const View& view, const OverviewState& state, const LaneMarks& lanes, float width);
// What I did in the thirty seconds after each pain.
void draw_pain_row(const View& view, ReviewState& state, const LaneMarks& lanes, float width);
// My share minute by minute against my aim; what the lanes show of it is told apart. Its heading says what the dashes are.
void draw_share_heading(const View& view, float width);
void draw_share_curve(const View& view, const OverviewState& state, float width, float height);

// --- figures ---
// A figure with what it is and how it stands to what I set myself.
struct Figure {
    std::string value, what, beside;
    bool over = false;   // beyond my aim
    bool plain = false;  // `beside` only adds to it
};
void draw_figure_cards(const View& view, std::span<const Figure> figures, float width);
// What the source cannot tell is a dash, never a nought.
Figure untold_figure(const View& view, const char* what);
std::vector<Figure> collect_stretch_figures(const View& view, const SpanFigures& stretch);
// The stretch that is chosen, measured; null: none.
const SpanFigures* find_stretch(const View& view, OverviewState& state, const LaneMarks& lanes);

}  // namespace sourdine::app
