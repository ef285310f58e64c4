#include "app/app.h"

#include <algorithm>
#include <utility>

namespace sourdine::app {

namespace {

using namespace std::chrono_literals;
constexpr Milliseconds refusal_stays = 8s;

}  // namespace

void App::carry_out(const Wish& wish)
{
    if (m_desk.rehearsing() && !belongs_in_rehearsal(wish)) return refuse({Fault::Conflict, "desk.rehearsing", {}});
    std::visit([this](const auto& one) { carry(one); }, wish);
}

bool App::tell(const Status& status)
{
    if (!status) refuse(status.error());
    else m_refusal.reset();
    return status.ok();
}

void App::refuse(const Error& error)
{
    m_done.reset();
    m_refusal = Notice{phrases().say(error), m_desk.clock().steady_now() + refusal_stays, error.key};
}

// --- the open interview --------------------------------------------------------------------------------------

void App::carry(const Command& command)
{
    const bool ends = std::holds_alternative<EndInterview>(command);
    if (ends && m_desk.rehearsing()) return end_rehearsal();
    if (ends) keep_waiting_draft();
    tell(m_desk.run(command));
}

void App::carry(const KeepLine& wish)
{
    const Result<NoteId> kept = m_desk.capture(wish.line, wish.first_letter);
    if (!kept) return refuse(kept.error());
    m_waiting_draft.reset();  // the line it held is a note now
    m_refusal.reset();
}

void App::carry(const KeepEditedLine& wish)
{
    if (tell(m_desk.recapture(wish.note, wish.line))) m_waiting_draft.reset();
}

void App::carry(const KeepDraft& wish) { m_waiting_draft = wish.draft; }

void App::keep_waiting_draft()
{
    if (!m_waiting_draft) return;
    const std::optional<Draft> draft = *std::exchange(m_waiting_draft, std::nullopt);
    m_draft_kept_at = m_desk.clock().steady_now();
    if (!m_desk.interview() || m_desk.read_only()) return;
    // Nobody asked for this just now: kept, it takes no other sentence off the screen.
    if (const Status kept = m_desk.keep_draft(draft); !kept) refuse(kept.error());
}

void App::carry(const UndoLast&)
{
    if (!m_desk.undo_title()) return;
    tell(m_desk.undo());
    follow_waiting();
    m_care.contents.reset();
    m_done.reset();  // what it said was taken back
    if (!m_desk.interview()) m_workspace = Workspace::Prepare;  // all of it came with files, and went with them
}

void App::carry(const RedoLast&)
{
    if (!m_desk.redo_title()) return;
    tell(m_desk.redo());
    follow_waiting();
}

// --- the library ---------------------------------------------------------------------------------------------

bool App::may_leave_interview()
{
    // One that another window holds goes on there, whatever is read here.
    if (live() && !m_desk.read_only()) {
        refuse({Fault::Conflict, "window.still_live", {}});
        return false;
    }
    keep_waiting_draft();
    return true;
}

void App::carry(const OpenInterview& wish)
{
    const bool other = !m_desk.interview() || m_desk.interview()->head().id != wish.id;
    if (other && (!may_leave_interview() || !tell(m_desk.open_interview(wish.id)))) return;
    const Stage stage = m_desk.interview()->head().stage;
    if (wish.said) m_workspace = Workspace::Review;
    else if (wish.note) m_workspace = stage == Stage::Live ? Workspace::Interview : Workspace::Review;
    else if (m_workspace == Workspace::Interview && stage != Stage::Live)
        m_workspace = stage == Stage::Ended ? Workspace::Review : Workspace::Prepare;
    m_go_to = wish.note;
    m_go_to_said = wish.said;
}

void App::carry(const MakeInterview& wish)
{
    if (!may_leave_interview()) return;
    const Result<InterviewId> made = m_desk.create(wish.wanted);
    if (!made) return refuse(made.error());
    m_refusal.reset();
    m_workspace = Workspace::Prepare;
}

void App::carry(const AddSample&)
{
    if (!may_leave_interview()) return;
    const Result<InterviewId> added = m_desk.add_sample(phrases().language());
    if (!added) return refuse(added.error());
    m_refusal.reset();
    m_workspace = Workspace::Review;
}

void App::carry(const SearchFor& wish)
{
    m_hits.clear();
    if (wish.words.empty()) return;
    Result<std::vector<SearchHit>> found = m_desk.search(wish.words);
    if (!found) return refuse(found.error());
    m_hits = std::move(found).value();
}

void App::read_unfinished()
{
    // Another window that holds the library may be in the middle of it.
    m_unfinished = m_desk.read_only() ? std::vector<Unfinished>{} : m_desk.unfinished();
}

const Unfinished* App::find_unfinished(InterviewId id) const
{
    const auto found = std::find_if(m_unfinished.begin(), m_unfinished.end(), [&](const Unfinished& u) { return u.summary.id == id; });
    return found == m_unfinished.end() ? nullptr : &*found;
}

void App::carry(const GoOnUnfinished& wish)
{
    const Unfinished* unfinished = find_unfinished(wish.id);
    if (!unfinished || !may_leave_interview() || !tell(m_desk.go_on(*unfinished))) return;
    m_workspace = Workspace::Interview;
    std::erase_if(m_unfinished, [&](const Unfinished& u) { return u.summary.id == wish.id; });
}

void App::carry(const EndUnfinished& wish)
{
    const Unfinished* unfinished = find_unfinished(wish.id);
    if (!unfinished || !may_leave_interview() || !tell(m_desk.end_unfinished(*unfinished))) return;
    m_workspace = Workspace::Review;
    std::erase_if(m_unfinished, [&](const Unfinished& u) { return u.summary.id == wish.id; });
    if (!m_desk.interview()) tell(m_desk.open_interview(wish.id));
}

// --- the window ----------------------------------------------------------------------------------------------

void App::carry(const ShowWorkspace& wish) { m_workspace = wish.workspace; }

// Settings hold at once; that they cannot be kept (another window holds the library) is no reason not to zoom.
void App::carry(const ChangeSettings& wish)
{
    m_settings = wish.settings;
    if (!m_desk.read_only()) tell(m_desk.change_settings(m_settings));
}

// A key's button: what is left to a screen reaches it with the next frame, as a key would.
void App::carry(const DoGesture& wish)
{
    if (!answer(wish.gesture)) m_next_for_screen.push_back(wish.gesture);
}

void App::carry(const ToggleFullScreen&) { m_full_screen = !m_full_screen; }

void App::carry(const Quit&) { m_quit = true; }

}  // namespace sourdine::app
