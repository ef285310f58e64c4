#include "app/screens/prepare/prepare_screen.h"

#include "app/screens/live/line_text.h"
#include "app/screens/prepare/parts.h"
#include "app/screens/prepare/people_road.h"
#include "core/desk/myself.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// Nothing is open: what to do, and nothing else.
void draw_nothing_open(const View& view, PrepareState& state, ImVec2 at, ImVec2 size, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const bool first = view.interviews.empty();
    const float width = std::min(ui.px(460), size.x - ui.px(40));
    const float left = std::floor(at.x + (size.x - width) / 2);
    ImGui::SetCursorScreenPos({left, std::floor(at.y + size.y * 0.28f)});
    ImGui::BeginGroup();
    ui::text_block(ui, {ui::Face::Display, 27}, view.phrases.say(first ? "prepare.first.title" : "prepare.none.title"), width);
    ImGui::Dummy({0, ui.px(8)});
    ui::text_block(ui, {ui::Face::Regular, 15, ui.palette().soft}, view.phrases.say(first ? "prepare.first.what" : "prepare.none.what"), width);
    ImGui::Dummy({0, ui.px(20)});
    if (!view.read_only) {
        if (ui::primary_button(ui, (view.phrases.say("prepare.new") + "###new-first").c_str(), "Ctrl N")) make_interview(view, state, out);
        if (first) {
            ImGui::SameLine(0, ui.px(12));
            ImGui::SetCursorPosY(ImGui::GetCursorPosY() + ui.px(2));
            if (ui::quiet_button(ui, (view.phrases.say("prepare.sample") + "###sample").c_str())) out.send(AddSample{});
        }
    }
    ImGui::EndGroup();
}

void draw_document(const View& view, PrepareState& state, ImVec2 at, ImVec2 size, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const float margin = ui.px(size.x < ui.px(860) ? 24.0f : 40.0f), gap = ui.px(size.x < ui.px(860) ? 24.0f : 40.0f);
    const float inner = std::min(size.x - 2 * margin - ui.px(6), ui.px(1500));
    const bool two = inner > ui.px(760);  // narrower, names and roles would have no room
    const float right = two ? std::clamp(inner * 0.354f, ui.px(270), ui.px(420)) : inner;
    const float left = two ? inner - right - gap : inner;
    const float x = at.x + margin;
    float y = at.y + ui.px(26);
    y += draw_heading(view, state, {x, y}, inner, out) + ui.px(22);

    float left_y = y;
    left_y += draw_table(view, state, {x, left_y}, left, out) + ui.px(26);
    left_y += draw_known(view, state, {x, left_y}, left, out) + ui.px(26);
    const float right_x = two ? x + left + gap : x;
    float right_y = two ? y : left_y;
    right_y += draw_questions(view, state, {right_x, right_y}, right, out) + ui.px(24);
    right_y += draw_careful_list(view, state, {right_x, right_y}, right, out) + ui.px(24);
    right_y += draw_aims(view, state, {right_x, right_y}, right, out);
    ImGui::SetCursorScreenPos({x, std::max(left_y, right_y)});
    ImGui::Dummy({1, ui.px(32)});
}

void answer_gestures(const View& view, PrepareState& state, Outbox& out)
{
    for (const Gesture& gesture : view.gestures) {
        if (gesture.kind == GestureKind::Search) state.focus_search = true;
        if (gesture.kind == GestureKind::LastTime) go_to_last_time(view, state.last_time);
        if (gesture.kind == GestureKind::Report && view.interview) open_report_sheet(view, state.page, Copy::Prep);
        if (gesture.kind == GestureKind::NewInterview && !view.read_only) make_interview(view, state, out);
    }
}

}  // namespace

void make_interview(const View& view, PrepareState& state, Outbox& out)
{
    NewInterview wanted;
    if (view.interview) wanted.client = view.interview->head().client;
    // The next half hour: most interviews are prepared shortly before.
    const auto half_hours = std::chrono::ceil<std::chrono::duration<int, std::ratio<1800>>>(view.today.time_since_epoch());
    wanted.scheduled = LocalTime{std::chrono::duration_cast<std::chrono::minutes>(half_hours)};
    wanted.persons.push_back(make_myself(view.settings, view.phrases.say("prepare.me")));
    out.send(MakeInterview{wanted});
    state.search.clear();
    state.focus_client = true;
}

float library_panel_width(const ui::Ui& ui, float width) { return std::clamp(width * 0.2014f, ui.px(220), ui.px(290)); }

void draw_prepare_screen(const View& view, PrepareState& state, Outbox& out)
{
    ui::Ui& ui = view.ui;
    const ImVec2 at = ImGui::GetCursorScreenPos(), size = ImGui::GetContentRegionAvail();
    const InterviewId shown = view.interview ? view.interview->head().id : InterviewId{};
    if (state.shown != shown) {
        PrepareState fresh;
        fresh.shown = shown;
        fresh.search = state.search;
        fresh.library = state.library;
        fresh.asked = state.asked;
        fresh.focus_search = state.focus_search;
        fresh.focus_client = state.focus_client;
        state = std::move(fresh);
    }
    answer_gestures(view, state, out);

    const float side = library_panel_width(ui, size.x);
    draw_library_panel(view, state, at, {side, size.y}, out);
    const ImVec2 paper{at.x + side, at.y}, room{size.x - side, size.y};
    ImGui::SetCursorScreenPos(paper);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGui::BeginChild("###document", room, ImGuiChildFlags_NavFlattened);
    take_pasted_people(view, out);
    const ImVec2 begin = ImGui::GetCursorScreenPos();  // scrolled
    if (view.interview)
        draw_document(view, state, begin, room, out);
    else
        draw_nothing_open(view, state, begin, room, out);
    ImGui::EndChild();
    ImGui::PopStyleVar();
    if (state.page.open && view.interview) draw_report_sheet(view, state.page, out);
}

}  // namespace sourdine::app
