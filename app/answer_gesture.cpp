#include "app/app.h"

#include "core/talk/segments.h"

#include <algorithm>
#include <cmath>

namespace sourdine::app {

namespace {

// While files are on their way in nothing begins or changes behind their sheet; only how it is looked at, and which keys there are.
bool holds_while_importing(GestureKind kind)
{
    using enum GestureKind;
    return kind == FullScreen || kind == ZoomIn || kind == ZoomOut || kind == ZoomReset || kind == Import || kind == Help;
}

// With the laptop turned round, what goes elsewhere turns it back first.
bool stays_turned(GestureKind kind)
{
    using enum GestureKind;
    switch (kind) {
    case TurnLaptop: case Undo: case Redo: case FullScreen: case ZoomIn: case ZoomOut: case ZoomReset: case PersonUp: case PersonDown: case Underline: case AskQuestion:
    case Pause: case OffRecord: case NextPhase: case PreviousPhase: case Seat: case CorrectSeat: case Silence: case ToggleMe: case Earlier: case Later: case CutIn:
        return true;
    default: return false;
    }
}

}  // namespace

bool App::answer(const Gesture& gesture)
{
    if ((m_importing || m_preparing) && !holds_while_importing(gesture.kind)) return true;
    if (answer_rehearsal(gesture.kind)) return true;
    if (m_screens.turned.open && !stays_turned(gesture.kind)) m_screens.turned.open = false;
    if (is_left_to_screen(gesture.kind)) return false;
    return answer_window(gesture.kind) || answer_course(gesture.kind) || answer_floor(gesture);
}

// What depends on the text being typed, or on the place of a screen's own field (view.h).
bool App::is_left_to_screen(GestureKind kind) const
{
    const bool live_shown = live() && m_workspace == Workspace::Interview && !m_screens.turned.open;
    switch (kind) {
    case GestureKind::Undo: case GestureKind::Redo: case GestureKind::CutIn: case GestureKind::Search: return live_shown;
    case GestureKind::Underline: return true;
    case GestureKind::AskQuestion: return live_shown;
    case GestureKind::PersonUp: case GestureKind::PersonDown: return m_workspace == Workspace::Prepare;
    default: return false;
    }
}

bool App::answer_window(GestureKind kind)
{
    using enum GestureKind;
    switch (kind) {
    case Undo: carry(UndoLast{}); return true;
    case Redo: carry(RedoLast{}); return true;
    case FullScreen: carry(ToggleFullScreen{}); return true;
    case ZoomIn: zoom_by(+1); return true;
    case ZoomOut: zoom_by(-1); return true;
    case ZoomReset: zoom_by(0); return true;
    case Help: m_screens.window.toggle(Panel::Help); return true;
    case Import: carry(ChooseFiles{}); return true;
    case OpenSettings: m_screens.window.toggle(Panel::Settings); return true;
    case NextWorkspace: m_workspace = static_cast<Workspace>((static_cast<int>(m_workspace) + 1) % 3); return true;
    case PreviousWorkspace: m_workspace = static_cast<Workspace>((static_cast<int>(m_workspace) + 2) % 3); return true;
    // These show the screen that has the place for it; the screen itself does the rest.
    case QuestionBank: case LastTime:
        if (live()) return true;  // the client is speaking
        m_workspace = Workspace::Prepare;
        return false;
    case TurnLaptop: turn_laptop(); return true;
    case WhatHurts:
        if (live()) return true;
        m_workspace = Workspace::Review;
        return false;
    case NextTab: case PreviousTab: return m_workspace != Workspace::Review;
    case Search: case NewInterview: m_workspace = Workspace::Prepare; return false;
    case Report: show_report_place(); return false;
    default: return false;
    }
}

// Also while live: what they said is what one agrees on, together.
void App::turn_laptop()
{
    if (!m_desk.interview()) return refuse({Fault::NotFound, "review.none", {}});
    m_screens.window.close_panel();
    m_screens.review.report.open = m_screens.prepare.page.open = false;
    m_screens.turned.open = !m_screens.turned.open;
}

// What is not begun has a page to walk in with; from Prepare that is what is meant while it lasts, too.
void App::show_report_place()
{
    const Interview* interview = m_desk.interview();
    const Stage stage = interview ? interview->head().stage : Stage::Ended;
    const bool prepare = stage == Stage::Prepared || (stage == Stage::Live && m_workspace == Workspace::Prepare);
    m_workspace = prepare ? Workspace::Prepare : Workspace::Review;
}

bool App::answer_course(GestureKind kind)
{
    using enum GestureKind;
    switch (kind) {
    case StartOrResume: start_or_resume(); return true;
    case End:
        carry(Command{EndInterview{}});
        if (m_desk.interview() && !live()) m_workspace = Workspace::Review;
        return true;
    case Pause: toggle_break(BreakKind::Pause); return true;
    case OffRecord: toggle_break(BreakKind::OffRecord); return true;
    case NextPhase: move_phase(+1); return true;
    case PreviousPhase: move_phase(-1); return true;
    case Blind: {
        Settings settings = m_settings;
        settings.blind = !settings.blind;
        carry(ChangeSettings{settings});
        return true;
    }
    default: return false;
    }
}

bool App::answer_floor(const Gesture& gesture)
{
    using enum GestureKind;
    using namespace std::chrono_literals;
    const Milliseconds lag = m_settings.reaction_lag;
    switch (gesture.kind) {
    case Seat: carry(Command{PressSeat{gesture.number, lag}}); return true;
    case CorrectSeat: carry(Command{CorrectFloor{gesture.number}}); return true;
    case Silence: carry(Command{GiveFloor{std::nullopt, lag}}); return true;
    case ToggleMe: carry(Command{sourdine::ToggleMe{lag}}); return true;
    case Earlier: carry(Command{ShiftFloor{-1000ms}}); return true;
    case Later: carry(Command{ShiftFloor{+1000ms}}); return true;
    case CutIn: carry(Command{MarkCutIn{{}, lag}}); return true;
    default: return false;
    }
}

void App::start_or_resume()
{
    if (!m_desk.interview() && !m_unfinished.empty()) return carry(GoOnUnfinished{m_unfinished.front().summary.id});
    const Interview* interview = m_desk.interview();
    if (!interview) return refuse({Fault::NotFound, "window.nothing_to_start", {}});
    const Break* standing = find_open_break(*interview);
    if (standing) carry(standing->kind == BreakKind::Pause ? Command{ResumeInterview{}} : Command{GoOnRecord{}});
    else if (!live()) carry(Command{StartInterview{m_desk.clock().wall_now()}});
    if (live()) m_workspace = Workspace::Interview;
}

void App::toggle_break(BreakKind kind)
{
    if (!live()) return;
    const Break* standing = find_open_break(*m_desk.interview());
    const bool over = standing && standing->kind == kind;
    if (kind == BreakKind::Pause) carry(over ? Command{ResumeInterview{}} : Command{PauseInterview{}});
    else carry(over ? Command{GoOnRecord{}} : Command{GoOffRecord{}});
}

void App::move_phase(int by)
{
    if (!live()) return;
    const Phase now = phase_at(*m_desk.interview(), m_desk.now()).value_or(Phase::Open);
    const int wanted = static_cast<int>(now) + by;
    if (wanted < 0 || wanted >= static_cast<int>(all_phases.size())) return;
    carry(Command{SetPhase{static_cast<Phase>(wanted)}});
}

// In steps of a tenth, so that four times larger and four times smaller is where one was; 0: as designed.
void App::zoom_by(float steps)
{
    Settings settings = m_settings;
    settings.zoom = steps == 0 ? 1.0f : std::clamp(std::round(settings.zoom * 10 + steps) / 10, 0.5f, 3.0f);
    carry(ChangeSettings{settings});
}

}  // namespace sourdine::app
