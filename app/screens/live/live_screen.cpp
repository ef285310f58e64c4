#include "app/screens/live/live_screen.h"

#include "app/screens/live/capture_bar.h"
#include "app/screens/live/capture_line.h"
#include "app/screens/live/course.h"
#include "app/screens/live/line_text.h"
#include "app/screens/live/mirror.h"
#include "app/screens/live/phase_strip.h"
#include "app/screens/live/prompts.h"
#include "app/screens/live/sheet.h"
#include "app/screens/live/side_panel.h"
#include "app/screens/live/word_choice.h"

#include <algorithm>

namespace sourdine::app {

namespace {

constexpr float least_size = 120;  // points

// The sheet keeps its width longest: the panels shrink, then the right one goes, then the left one.
struct Columns {
    float left = 0, right = 0;
};

Columns share_width(const ui::Ui& ui, float width)
{
    if (width < ui.px(520)) return {};
    const float left = std::clamp(width * 0.2084f, ui.px(200), ui.px(300));
    if (width < ui.px(800)) return {left, 0};
    return {left, std::clamp(width * 0.2153f, ui.px(210), ui.px(310))};
}

void draw_sheet_and_line(const View& view, LiveState& state, ImVec2 at, ImVec2 size, Outbox& out)
{
    const ui::Ui& ui = view.ui;
    const float margin = ui.px(size.x < ui.px(560) ? 20.0f : 36.0f);
    const float left = at.x + margin, inner = size.x - 2 * margin;
    const Stage stage = view.interview->head().stage;
    float top = at.y + ui.px(14);
    top += draw_phase_strip(view, state, {left, top}, inner, out) + ui.px(8);
    const float strip = draw_course_strip(view, {left, top}, inner);
    top += strip > 0 ? strip + ui.px(6) : 0;

    float bottom = at.y + size.y - ui.px(24);
    // What was half typed at the end can still be kept.
    if (stage != Stage::Ended || !state.capture.line.empty()) {
        bottom -= capture_bar_height(view, state);
        draw_capture_bar(view, state, {left, bottom}, inner, out);
    }
    if (stage == Stage::Ended) {
        bottom -= draw_over(view, {left, bottom}, inner, out);
    } else {
        const float prompts = prompts_height(view, state, inner);
        bottom -= prompts;
        draw_prompts(view, state, {left, bottom}, inner, out);
    }
    const ImVec2 room{size.x, std::max(1.0f, bottom - top)};
    if (stage == Stage::Prepared)
        draw_before_start(view, {at.x, top}, room, out);
    else
        draw_sheet(view, state, {at.x, top}, room, out);
}

void draw_middle(const View& view, LiveState& state, ImVec2 at, ImVec2 size, Outbox& out)
{
    ImGui::SetCursorScreenPos(at);
    constexpr auto still = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground;
    if (ImGui::BeginChild("middle", size, ImGuiChildFlags_None, still)) draw_sheet_and_line(view, state, at, size, out);
    ImGui::EndChild();
}

void draw_none(const View& view, ImVec2 at, ImVec2 size)
{
    const ui::TextStyle style{.size = 15, .colour = view.ui.palette().soft};
    draw_in_line_centred(view.ui, {at.x + size.x / 2, at.y + size.y / 2 - view.ui.px(12)}, view.ui.px(24), style, view.phrases.say("live.none"));
}

}  // namespace

void draw_live_screen(const View& view, LiveState& state, Outbox& out)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size = ImGui::GetContentRegionAvail();
    if (!view.interview) {
        state = LiveState{};
        return draw_none(view, at, size);
    }
    if (state.interview != view.interview->head().id) {
        state = LiveState{};
        state.interview = view.interview->head().id;
        restore_draft(view, state.capture);
    }
    state.figures.use(is_long(*view.interview) ? view.figures : nullptr);
    settle_sent_lines(view, state.capture, out);
    move_choice(view, state);
    if (size.x < view.ui.px(least_size) || size.y < view.ui.px(least_size)) return;  // nothing could be read there

    const Columns columns = share_width(view.ui, size.x);
    if (columns.left > 0) draw_mirror(view, state, at, {columns.left, size.y}, out);
    draw_middle(view, state, {at.x + columns.left, at.y}, {size.x - columns.left - columns.right, size.y}, out);
    if (columns.right > 0) draw_side_panel(view, state, {at.x + size.x - columns.right, at.y}, {columns.right, size.y}, out);
}

}  // namespace sourdine::app
