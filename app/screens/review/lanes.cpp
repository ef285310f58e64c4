#include "app/screens/live/line_text.h"
#include "app/screens/live/names.h"
#include "app/screens/review/parts.h"
#include "app/screens/review/said_row.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/talk/segments.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sourdine::app {

namespace {

constexpr float names_width = 150, share_width = 52, lane_row = 40, lane_height = 20, said_height = 13, marks_height = 34;

// From the interview's clock to pixels of the lanes.
struct Axis {
    const Interview& interview;
    Milliseconds length;
    float left, width;

    double part(InterviewTime t) const { return part_of(interview, t, length); }
    float at(double part) const { return left + static_cast<float>(part) * width; }
    float x(InterviewTime t) const { return at(part(t)); }
};

Milliseconds tick_of(Milliseconds length)
{
    using namespace std::chrono_literals;
    for (const Milliseconds step : std::array<Milliseconds, 8>{30s, 1min, 2min, 5min, 10min, 20min, 30min, 60min})
        if (length / step <= 6) return step;
    return 120min;
}

void draw_phases(const View& view, const Axis& axis, float y, std::span<const PhaseSpan> spans)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 12, .colour = ui.palette().soft};
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const float x = axis.x(spans[i].from), end = axis.x(spans[i].to);
        ImGui::GetWindowDrawList()->AddRectFilled({x, y}, {x + 1, y + ui.px(18)}, ui.palette().line);
        draw_in_line_fitted(ui, {x + ui.px(6), y}, ui.px(18), style, view.phrases.say("phase." + std::string(name_of(spans[i].phase))), std::max(0.0f, end - x - ui.px(8)));
    }
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

// At the mouse: who, when, and the words cut to three lines. A click goes there.
void answer_lane(const View& view, ReviewState& state, const Axis& axis, const LaneFigures& lane, ImVec2 at, float height)
{
    constexpr std::size_t most_lines = 3;
    constexpr float reach = 3;  // pixels
    if (lane.said.empty()) return;
    ui::Ui& ui = view.ui;
    ImGui::SetCursorScreenPos(at);
    const bool pressed = ImGui::InvisibleButton(("###said-lane" + std::to_string(lane.person ? lane.person->value : 0)).c_str(), {axis.width, height});
    if (!ImGui::IsItemHovered()) return;
    const double part = (ImGui::GetIO().MousePos.x - axis.left) / axis.width;
    const LaneFigures::Piece* piece = find_piece(lane.said, part, reach / axis.width);
    const Recording* recording = piece ? view.interview->find(view.figures->recordings[piece->recording]) : nullptr;
    if (!recording || piece->number >= recording->speech->utterances.size()) return;
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    const Utterance& said = recording->speech->utterances[piece->number];
    std::string text = write_moment(view, *recording, recording->at(said.from)) + " · " + speaker_of(view, *recording, said);
    const std::string words = words_in_line(*recording, said);
    const auto lines = wrap_lines(ui, {.size = 13.5f}, words, ui.px(330));
    for (std::size_t i = 0; i < std::min(lines.size(), most_lines); ++i) text += "\n" + std::string(lines[i]);
    if (lines.size() > most_lines) text += "…";
    ui::tooltip(ui, text);
    if (pressed) go_to_said(state, {recording->id, piece->number});
}

void draw_person_lane(const View& view, const Axis& axis, const LaneFigures& lane, const LaneBars::Bars& bars, bool both, ImVec2 at)
{
    const ui::Ui& ui = view.ui;
    const Person* person = lane.person ? view.interview->find(*lane.person) : nullptr;
    const LaneName name = name_lane(view, person);
    const float name_end = ui.px(names_width - 10);
    const ui::TextStyle bold{ui::Face::SemiBold, 14};
    if (name.role.empty()) draw_in_line_fitted(ui, at, ui.px(lane_row), bold, name.name, name_end);
    else draw_in_line_fitted(ui, {at.x, at.y + ui.px(3)}, ui.px(17), bold, name.name, name_end);
    draw_in_line_fitted(ui, {at.x, at.y + ui.px(20)}, ui.px(16), {.size = 12, .colour = ui.palette().soft}, name.role, name_end);
    const float top = at.y + ui.px((lane_row - lane_height) / 2);
    if (both) {  // what was said, and below it what the keys followed
        draw_bars(ui, bars.said, {axis.left, top}, axis.width, ui.px(said_height), name.colour);
        draw_bars(ui, bars.keyed, {axis.left, top + ui.px(said_height + 2)}, axis.width, ui.px(lane_height - said_height - 2), name.colour);
    } else {
        draw_bars(ui, lane.said.empty() ? bars.keyed : bars.said, {axis.left, top}, axis.width, ui.px(lane_height), name.colour);
    }
    const PersonTalk* talk = person ? view.figures->talk.find(person->id) : nullptr;
    if (talk) draw_in_line_right(ui, {axis.left + axis.width + ui.px(share_width), at.y}, ui.px(lane_row), {ui::Face::SemiBold, 15}, write_percent(view.phrases.language(), talk->share));
}

// Underlined notes as strokes; a cut-in as a small notch above them.
void draw_mark(const View& view, ReviewState& state, const LaneMarks::Mark& mark, float x, float y)
{
    ui::Ui& ui = view.ui;
    const Note& note = *view.interview->find(mark.note);
    const float height = ui.px(6.0f + 8.0f * static_cast<float>(mark.strokes));
    const ImU32 alpha = static_cast<ImU32>(255 * (0.45f + 0.18f * static_cast<float>(mark.strokes)));
    const ImU32 colour = (ui.palette().pain & 0x00FFFFFFu) | (alpha << IM_COL32_A_SHIFT);
    ImGui::GetWindowDrawList()->AddRectFilled({x, y + ui.px(marks_height) - height}, {x + ui.px(4), y + ui.px(marks_height)}, colour, ui.px(2));
    ImGui::SetCursorScreenPos({x - ui.px(3), y});
    if (ImGui::InvisibleButton((note.text + "###mark" + std::to_string(note.id.value)).c_str(), {ui.px(10), ui.px(marks_height)}, ImGuiButtonFlags_EnableNav)) go_to_note(state, note.id);
    if (!ImGui::IsItemHovered()) return;
    const Person* person = note.person ? view.interview->find(*note.person) : nullptr;
    ui::tooltip(ui, write_clock(elapsed_at(*view.interview, note.at)) + (person ? " · " + person->name : std::string{}) + "\n" + note.text);
}

void draw_marks(const View& view, ReviewState& state, const Axis& axis, std::span<const LaneMarks::Mark> marks, float y)
{
    const ui::Ui& ui = view.ui;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    // Of marks that fall on one place the strongest is shown.
    for (std::size_t i = 0; i < marks.size();) {
        const float x = std::round(axis.at(marks[i].part));
        std::size_t strongest = i;
        for (; i < marks.size() && std::round(axis.at(marks[i].part)) == x; ++i)
            if (marks[i].strokes > marks[strongest].strokes) strongest = i;
        draw_mark(view, state, marks[strongest], x, y);
    }
    for (const CutIn& cut : view.interview->cut_ins()) {
        const float x = axis.x(cut.at);
        draw.AddTriangleFilled({x - ui.px(4), y + ui.px(2)}, {x + ui.px(4), y + ui.px(2)}, {x, y + ui.px(8)}, ui.palette().amber);
    }
}

void draw_breaks(const View& view, const Axis& axis, float top, float bottom)
{
    const ui::Ui& ui = view.ui;
    for (const Break& pause : view.interview->breaks()) {
        const float x = std::round(axis.x(pause.from));
        for (float y = top; y < bottom; y += ui.px(6)) ImGui::GetWindowDrawList()->AddRectFilled({x, y}, {x + 1, std::min(bottom, y + ui.px(3))}, ui.palette().soft);
        ImGui::SetCursorScreenPos({x - ui.px(3), top});
        ImGui::InvisibleButton(("###break" + std::to_string(pause.id.value)).c_str(), {ui.px(7), bottom - top});
        if (ImGui::IsItemHovered())
            ui::tooltip(view.ui, view.phrases.say("break." + std::string(name_of(pause.kind))) + " · " + write_clock(pause.until.value_or(pause.from) - pause.from));
    }
}

void draw_time_axis(const View& view, const Axis& axis, float y)
{
    const ui::Ui& ui = view.ui;
    const ui::TextStyle style{.size = 12, .colour = ui.palette().faint};
    const Milliseconds step = tick_of(axis.length);
    for (Milliseconds t{0}; t <= axis.length; t += step) {
        const std::string label = write_clock(t);
        const float width = text_width(ui, style, label);
        const float x = axis.left + axis.width * static_cast<float>(t.count()) / static_cast<float>(std::max<std::int64_t>(1, axis.length.count()));
        draw_in_line(ui, {std::clamp(x - (t.count() ? width / 2 : 0), axis.left, axis.left + axis.width - width), y}, ui.px(18), style, label);
    }
}

}  // namespace

void draw_lanes(const View& view, ReviewState& state, float width)
{
    const ui::Ui& ui = view.ui;
    const Interview& interview = *view.interview;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const LaneMarks& lanes = state.lane_marks.of(interview, view.now);
    const Axis axis{interview, lanes.length, at.x + ui.px(names_width), std::max(ui.px(80), width - ui.px(names_width + share_width))};
    draw_phases(view, axis, at.y, lanes.phases);
    float y = at.y + ui.px(24);
    const float top = y;
    const auto& all = view.figures->lanes;
    const auto& bars = state.lane_bars.of(*view.figures, axis.width);
    const bool both = std::any_of(all.begin(), all.end(), [](const LaneFigures& l) { return !l.said.empty(); }) &&
                      std::any_of(all.begin(), all.end(), [](const LaneFigures& l) { return !l.keyed.empty(); });
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].person && !interview.find(*all[i].person)) continue;
        draw_person_lane(view, axis, all[i], bars[i], both, {at.x, y});
        y += ui.px(lane_row);
    }
    draw_breaks(view, axis, top, y);
    y = top;
    for (const LaneFigures& lane : all) {
        if (lane.person && !interview.find(*lane.person)) continue;
        answer_lane(view, state, axis, lane, {axis.left, y}, ui.px(lane_row));
        y += ui.px(lane_row);
    }
    draw_marks(view, state, axis, lanes.marks, y + ui.px(4));
    y += ui.px(4 + marks_height + 2);
    draw_time_axis(view, axis, y);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, y + ui.px(18) - at.y});
}

void draw_share_curve(const View& view, float width, float height)
{
    const ui::Ui& ui = view.ui;
    const Interview& interview = *view.interview;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({width, height});
    const auto& minutes = view.figures->minutes;
    if (minutes.empty()) return;
    const double count = std::max<double>(1, static_cast<double>(minutes.size()));
    // Of two minutes on either side: a single minute is nearly always all mine or all theirs.
    std::vector<ui::CurvePoint> points;
    double most = std::max(0.4, interview.head().aims.share_percent / 100.0 + 0.1);
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        double sum = 0;
        int seen = 0;
        for (std::size_t j = i < 2 ? 0 : i - 2; j < std::min(minutes.size(), i + 3); ++j)
            if (minutes[j]) sum += *minutes[j], ++seen;
        ui::CurvePoint& point = points.emplace_back();
        point.x = (static_cast<double>(i) + 0.5) / count;
        if (seen > 0) point.y = sum / seen;
        most = std::max(most, point.y.value_or(0));
    }
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float scale = height / static_cast<float>(most);
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        if (!minutes[i]) continue;
        const float x = at.x + width * static_cast<float>(static_cast<double>(i) / count), next = at.x + width * static_cast<float>(static_cast<double>(i + 1) / count);
        const float y = at.y + height - std::min(height, static_cast<float>(*minutes[i]) * scale);
        draw.AddRectFilled({x, y}, {std::max(x + 1, next - ui.px(2)), at.y + height}, ui.palette().panel);
    }
    const float aim_y = std::round(at.y + height - static_cast<float>(interview.head().aims.share_percent) / 100.0f * scale);
    for (float x = at.x; x < at.x + width; x += ui.px(9)) draw.AddRectFilled({x, aim_y}, {x + ui.px(4), aim_y + 1}, ui.palette().soft);
    draw_in_line(ui, {at.x + ui.px(4), aim_y - ui.px(20)}, ui.px(18), {.size = 12, .colour = ui.palette().soft},
                 view.phrases.say("review.aim", {{"share", write_percent(view.phrases.language(), interview.head().aims.share_percent / 100.0)}}));
    for (ui::CurvePoint& point : points)
        if (point.y) point.y = *point.y / most;
    ui::curve(ui, at, {width, height}, points, ui.palette().me);
}

}  // namespace sourdine::app
