#include "app/screens/review/review_screen.h"

#include "app/screens/review/parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sourdine::app {

namespace {

// Without an interview that has taken place all interviews are all there is to see.
bool has_own_tabs(const View& view) { return view.interview && view.interview->head().stage != Stage::Prepared; }

// Its list, where it has one, takes the keyboard.
void go_to_tab(ReviewState& state, ReviewTab tab)
{
    state.tab = tab;
    state.transcript.take_keys = state.notes.take_keys = state.actions.take_keys = true;
}

void step_tab(const View& view, ReviewState& state, int by)
{
    constexpr int tabs = static_cast<int>(ReviewTab::Across) + 1;
    if (has_own_tabs(view) && !state.report.open) go_to_tab(state, static_cast<ReviewTab>((static_cast<int>(state.tab) + tabs + by) % tabs));
}

// In as many lines as they need.
void draw_tabs(const View& view, ReviewState& state, float right)
{
    if (!has_own_tabs(view)) {
        ui::sub_tab(view.ui, (view.phrases.say("review.across") + "###review.across").c_str(), true);
        return gap(view, 18);
    }
    const ActionMix actions = count_actions(*view.interview);
    struct Tab { ReviewTab tab; const char* key; };
    static constexpr std::array tabs{Tab{ReviewTab::Overview, "review.overview"}, Tab{ReviewTab::Notes, "review.notes"}, Tab{ReviewTab::Transcript, "review.transcript"}, Tab{ReviewTab::Talk, "review.talk"},
                                     Tab{ReviewTab::Actions, "review.actions"}, Tab{ReviewTab::Debrief, "review.debrief"},
                                     Tab{ReviewTab::Across, "review.across"}};
    for (const Tab& tab : tabs) {
        std::string label = view.phrases.say(tab.key);
        if (tab.tab == ReviewTab::Actions && actions.all > 0) label += ' ' + std::to_string(actions.all);
        if (tab.tab != ReviewTab::Overview) {
            const float between = view.ui.px(22);
            const bool fits = ImGui::GetItemRectMax().x + between + ui::measure_text(view.ui, {ui::Face::Medium, 15}, label).x <= right;
            if (fits) ImGui::SameLine(0, between);
        }
        if (ui::sub_tab(view.ui, (label + "###" + tab.key).c_str(), state.tab == tab.tab)) go_to_tab(state, tab.tab);
    }
    gap(view, 18);
}

bool rolls_by_itself(ReviewTab tab) { return tab == ReviewTab::Transcript || tab == ReviewTab::Notes || tab == ReviewTab::Actions; }

// What was said is measured beside the window; meanwhile one sentence stands there.
bool waits_for_figures(const View& view, const ReviewState& state)
{
    return !view.figures && (state.tab == ReviewTab::Overview || state.tab == ReviewTab::Talk || state.tab == ReviewTab::Debrief);
}

void draw_tab(const View& view, ReviewState& state, float width, float height, Outbox& out)
{
    if (shows_across(view, state)) return draw_across_tab(view, state, width, out);
    if (waits_for_figures(view, state)) {
        ui::text_block(view.ui, {ui::Face::Regular, 15, view.ui.palette().soft}, view.phrases.say("review.reading"), width);
        return;
    }
    switch (state.tab) {
    case ReviewTab::Overview: return draw_overview(view, state, width, out);
    case ReviewTab::Notes: return draw_notes_tab(view, state, width, height, out);
    case ReviewTab::Transcript: return draw_transcript_tab(view, state, width, height, out);
    case ReviewTab::Talk: return draw_talk_tab(view, state, width);
    case ReviewTab::Actions: return draw_actions_tab(view, state, width, height, out);
    case ReviewTab::Debrief: return draw_debrief_tab(view, state, width, out);
    case ReviewTab::Across: return;
    }
}

void draw_nothing(const View& view, ImVec2 at, ImVec2 size, const char* key)
{
    const float width = std::min(view.ui.px(420), size.x - view.ui.px(40));
    ImGui::SetCursorScreenPos({std::floor(at.x + (size.x - width) / 2), std::floor(at.y + size.y * 0.34f)});
    ui::text_block(view.ui, {ui::Face::Regular, 15, view.ui.palette().soft}, view.phrases.say(key), width);
}

void take_over(const View& view, ReviewState& state)
{
    const InterviewId shown = view.interview->head().id;
    if (state.shown != shown) {
        ReportSheet report = empty_report_sheet(std::move(state.report));
        AcrossState across = std::move(state.across);
        state = ReviewState{};
        state.report = std::move(report);
        state.shown = shown;
        state.across = std::move(across);
    }
    state.figures.use(view.figures);
    if (view.go_to_said) go_to_said(state, *view.go_to_said);
    if (view.go_to) go_to_note(state, *view.go_to);
    for (const Gesture& gesture : view.gestures) {
        if (gesture.kind == GestureKind::Report) open_report_sheet(view, state.report, Copy::Client);
        if (gesture.kind == GestureKind::NextTab) step_tab(view, state, +1);
        if (gesture.kind == GestureKind::PreviousTab) step_tab(view, state, -1);
        if (gesture.kind != GestureKind::WhatHurts) continue;
        if (state.tab == ReviewTab::Across) state.tab = ReviewTab::Overview;  // beside it stands what comes back instead
        go_to_pains(view, state);
    }
}

}  // namespace

void gap(const View& view, float points) { ImGui::Dummy({0, view.ui.px(points)}); }

void go_to_note(ReviewState& state, NoteId note)
{
    state.tab = ReviewTab::Notes;
    go_to_note(state.notes, note);
}

void go_to_said(ReviewState& state, UtterancePlace place)
{
    state.tab = ReviewTab::Transcript;
    state.transcript.filter = {};
    state.transcript.chosen = place;
    state.transcript.sentence = 0;
    state.transcript.words.reset();
    state.transcript.reveal = TranscriptState::Reveal::Jump;
    state.transcript.arrived = true;
    state.transcript.take_keys = true;
}

bool shows_across(const View& view, const ReviewState& state) { return state.tab == ReviewTab::Across || !has_own_tabs(view); }

void draw_review_screen(const View& view, ReviewState& state, Outbox& out)
{
    const ImVec2 at = ImGui::GetCursorScreenPos(), size = ImGui::GetContentRegionAvail();
    if (view.interview) take_over(view, state);
    const bool any_over = view.across && (!view.across->newest_first.empty() || view.across->unread > 0);
    if (!has_own_tabs(view) && !any_over) return draw_nothing(view, at, size, view.interview ? "review.not_started" : "review.none");

    ui::Ui& ui = view.ui;
    const float right = size.x < ui.px(900) ? 0 : std::clamp(size.x * 0.2778f, ui.px(290), ui.px(400));
    const float margin = ui.px(size.x < ui.px(1000) ? 22.0f : 32.0f);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGui::BeginChild("###review", {size.x - right, size.y}, ImGuiChildFlags_NavFlattened);
    ImGui::SetCursorPos({margin, ui.px(24)});
    ImGui::BeginGroup();
    const float width = size.x - right - 2 * margin - ui.px(6);
    if (std::exchange(state.drawn, state.tab) != state.tab) ImGui::SetScrollY(0);
    draw_tabs(view, state, at.x + margin + width);
    draw_tab(view, state, width, at.y + size.y - ImGui::GetCursorScreenPos().y - ImGui::GetScrollY(), out);
    if (right <= 0 && shows_across(view, state)) {
        gap(view, 26);
        draw_across_pains(view, state, width, out);
    } else if (right <= 0 && state.tab == ReviewTab::Overview) {  // no room beside: what hurts stands below
        gap(view, 26);
        draw_pains_panel(view, state, width, out);
    }
    if (shows_across(view, state) || !rolls_by_itself(state.tab)) gap(view, 30);
    ImGui::EndGroup();
    ImGui::EndChild();

    if (right > 0) {
        const ImVec2 corner{at.x + size.x - right, at.y};
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        draw.AddRectFilled(corner, {at.x + size.x, at.y + size.y}, ui.palette().panel);
        draw.AddRectFilled(corner, {corner.x + std::max(1.0f, std::round(ui.px(1))), at.y + size.y}, ui.palette().line);
        ImGui::SetCursorScreenPos({corner.x + 1, corner.y});
        // Each rolls by itself.
        ImGui::BeginChild(shows_across(view, state) ? "###come-back" : "###pains", {right - 1, size.y}, ImGuiChildFlags_NavFlattened, ImGuiWindowFlags_NoBackground);
        ImGui::SetCursorPos({ui.px(23), ui.px(24)});
        ImGui::BeginGroup();
        if (shows_across(view, state)) draw_across_pains(view, state, right - 1 - 2 * ui.px(24), out);
        else draw_pains_panel(view, state, right - 1 - 2 * ui.px(24), out);
        gap(view, 24);
        ImGui::EndGroup();
        ImGui::EndChild();
    }
    ImGui::PopStyleVar();
    if (state.report.open && has_own_tabs(view)) draw_report_sheet(view, state.report, out);
}

}  // namespace sourdine::app
