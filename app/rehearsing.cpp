#include "app/app.h"

#include <utility>

namespace sourdine::app {

namespace {

using namespace std::chrono_literals;
constexpr Milliseconds over_stays = 6s;

template <class... Allowed>
bool is_one_of(const Wish& wish)
{
    return (std::holds_alternative<Allowed>(wish) || ...);
}

}  // namespace

void App::begin_rehearsal()
{
    if (live() || !m_unfinished.empty()) return;  // there is something real to attend to
    if (!m_desk.interview()) return refuse({Fault::NotFound, "window.nothing_to_start", {}});
    keep_waiting_draft();
    if (!tell(m_desk.begin_rehearsal())) return;
    m_live_aside = std::exchange(m_screens.live, {});
    m_screens.window.close_panel();
    m_done.reset();
    m_workspace = Workspace::Interview;
}

void App::end_rehearsal()
{
    m_desk.end_rehearsal();
    m_waiting_draft.reset();  // the line half typed in it goes with it
    m_next_for_screen.clear();
    m_screens.live = std::exchange(m_live_aside, {});
    m_refusal.reset();
    m_done = Notice{phrases().say("window.rehearsal_over"), m_desk.clock().steady_now() + over_stays, {}};
    m_workspace = Workspace::Prepare;
}

// What the live screen itself asks for, and how the window is looked at.
bool App::belongs_in_rehearsal(const Wish& wish) const
{
    if (const auto* shown = std::get_if<ShowWorkspace>(&wish)) return shown->workspace == Workspace::Interview;
    return is_one_of<Command, KeepLine, KeepEditedLine, KeepDraft, ChangeSettings, UndoLast, RedoLast, DoGesture,
                     ToggleFullScreen, Quit>(wish);
}

// True: done here.
bool App::answer_rehearsal(GestureKind kind)
{
    using enum GestureKind;
    if (kind == Rehearse) {
        begin_rehearsal();
        return true;
    }
    if (!m_desk.rehearsing()) return false;
    const bool elsewhere = kind == NewInterview || kind == Import || kind == Report || kind == NextWorkspace || kind == PreviousWorkspace;
    if (elsewhere) refuse({Fault::Conflict, "desk.rehearsing", {}});
    if (kind != End) return elsewhere;
    end_rehearsal();
    return true;
}

}  // namespace sourdine::app
