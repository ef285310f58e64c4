// The open interview: its clock, and the one road every change takes.
#include "core/desk/desk.h"

#include "core/base/check.h"
#include "core/capture/parse_line.h"
#include "core/desk/replay.h"
#include "core/desk/sign_of_life.h"
#include "core/edit/decide.h"
#include "core/edit/pain_keys.h"
#include "core/edit/texts.h"

#include <algorithm>

namespace sourdine {

InterviewTime Desk::time_at(const Anchor& anchor) const
{
    return anchor.time + std::max(m_clock.steady_now() - anchor.steady, Milliseconds{0});
}

InterviewTime Desk::time_by_wall(const Head& head) const
{
    const WallTime now = m_clock.wall_now();
    return at_ms(std::max<std::int64_t>(0, (now - head.started.value_or(now)).count()));
}

InterviewTime Desk::now() const
{
    if (!m_interview) return at_ms(0);
    const Head& head = m_interview->head();
    if (head.stage == Stage::Prepared) return at_ms(0);
    if (head.ended) return *head.ended;
    const auto running = m_running.find(head.id);
    return running != m_running.end() ? time_at(running->second) : m_last_alive;
}

Status Desk::require_writable() const
{
    SD_CHECK(m_interview.has_value());
    if (!may_write(m_interview->head().id)) return Error{Fault::Conflict, "desk.read_only", {}};
    if (m_importing == m_interview->head().id) return Error{Fault::Conflict, "desk.importing", {}};
    return Done{};
}

Result<Interview> Desk::load_whole(InterviewId id)
{
    SD_TRY(interview, m_library->load(id));
    for (const Unwritten& waiting : m_unsaved)
        if (waiting.interview == id) interview.apply(waiting.change);
    // What screens keep under a revision must never be taken for another state.
    while (interview.revision() <= m_last_revision) interview.apply(Change{});
    m_last_revision = interview.revision();
    return interview;
}

Status Desk::open_interview(InterviewId id)
{
    if (m_interview && m_interview->head().id == id && may_write(id)) return Done{};
    SD_TRY_STATUS(refuse_in_rehearsal());
    if (is_being_removed(id)) return Error{Fault::NotFound, "store.no_such_interview", {{"id", std::to_string(id.value)}}};
    if (std::any_of(m_bin.begin(), m_bin.end(), [&](const InterviewSummary& row) { return row.id == id; }))
        return Error{Fault::Conflict, "care.in_bin", {{"id", std::to_string(id.value)}}};
    const Status saved = save_waiting();
    if (!saved && m_draft_waits) return saved;  // the half-typed line has no other home yet
    SD_TRY(interview, load_whole(id));
    SD_TRY(draft, m_library->find_draft(id));
    SD_TRY(alive, m_library->find_last_alive(id));
    close_interview();
    m_interview = std::move(interview);
    m_last_alive = std::max(alive.value_or(at_ms(0)), last_sign_of_life(*m_interview));
    const bool kept = std::any_of(m_unsaved.begin(), m_unsaved.end(), [&](const Unwritten& u) { return u.interview == id && u.clears_draft; });
    if (!kept) m_draft = std::move(draft);
    return Done{};
}

void Desk::forget_steps()
{
    m_history.clear();
    m_imported.reset();
    for (CareStep& step : m_care_done) step.depth = 0;
    for (CareStep& step : m_care_undone) step.depth = 0;
}

void Desk::close_interview()
{
    static_cast<void>(save_waiting());
    m_interview.reset();
    ++m_others;
    forget_steps();
    m_draft.reset();
    m_draft_waits = false;
}

Status Desk::run(const Command& command)
{
    SD_TRY_STATUS(require_writable());
    SD_TRY(change, decide(*m_interview, command, now()));
    return commit(std::move(change), m_clock.steady_now());
}

Status Desk::run_at(const Command& command, InterviewTime now)
{
    SD_TRY_STATUS(require_writable());
    SD_TRY(change, decide(*m_interview, command, now));
    return commit(std::move(change), now.time_since_epoch());
}

Status Desk::undo()
{
    if (care_is_next(m_care_done, false)) return undo_care();
    if (!m_interview) return Error{Fault::Conflict, "desk.nothing_to_undo", {}};
    SD_TRY_STATUS(require_writable());
    const auto back = m_history.undo();
    if (!back && m_imported) return remove_imported();
    if (!back) return Error{Fault::Conflict, "desk.nothing_to_undo", {}};
    apply_and_save(*back, false);
    return Done{};
}

Status Desk::redo()
{
    if (care_is_next(m_care_undone, true)) return redo_care();
    if (!m_interview) return Error{Fault::Conflict, "desk.nothing_to_redo", {}};
    SD_TRY_STATUS(require_writable());
    const auto forth = m_history.redo();
    if (!forth) return Error{Fault::Conflict, "desk.nothing_to_redo", {}};
    apply_and_save(*forth, false);
    return Done{};
}

Result<NoteId> Desk::capture(std::string_view line, InterviewTime first_letter_at)
{
    SD_TRY_STATUS(require_writable());
    const CapturedLine captured = parse_line(line, *m_interview, today());
    if (is_blank(captured.text)) {
        SD_TRY_STATUS(keep_draft(std::nullopt));
        return NoteId{};
    }
    SD_TRY(change, decide(*m_interview, to_command(captured, first_letter_at), now()));
    NoteId born;
    for (const AnyEdit& any : change.edits)
        if (const auto* note = std::get_if<Edit<Note>>(&any)) born = note->after->id;
    SD_TRY_STATUS(commit(std::move(change), m_clock.steady_now(), true));
    return born;
}

Status Desk::recapture(NoteId id, std::string_view line)
{
    SD_TRY_STATUS(require_writable());
    const Note* before = m_interview->find(id);
    if (!before) return Error{Fault::NotFound, "edit.not_there", {}};
    const CapturedLine captured = parse_line(line, *m_interview, today());
    Note after = *before;
    after.kind = captured.kind;
    after.person = captured.person;
    after.text = captured.text;
    after.underlines = captured.underlines;
    after.due = captured.due;
    keep_pains(*before, after);
    SD_TRY(change, decide(*m_interview, UpdateNote{std::move(after)}, now()));
    change.merge_key.clear();  // an Enter is a step of its own
    return commit(std::move(change), m_clock.steady_now(), true);
}

// The clock goes with the stage, also when undo or redo brings that about.
void Desk::follow_clock(const Head& before)
{
    const Head& head = m_interview->head();
    if (head.stage == before.stage) return;
    m_imported.reset();  // what was held since is no file's: no undo takes the whole away
    if (head.stage != Stage::Live) {
        m_running.erase(head.id);
        return;
    }
    // Taken back from the end, the interview goes on where it stopped: the time in between was none of it.
    const InterviewTime time = before.ended ? *before.ended : time_by_wall(head);
    m_running[head.id] = {m_clock.steady_now(), time};
}

Status replay_script(Desk& desk, std::string_view script)
{
    SD_TRY_STATUS(desk.require_writable());
    const Head& head = desk.m_interview->head();
    const Date day = head.scheduled ? date_of(*head.scheduled) : desk.today();
    SD_TRY(change, replay(*desk.m_interview, script, desk.m_clock.wall_now(), day));
    return desk.commit(std::move(change), desk.m_clock.steady_now());
}

}  // namespace sourdine
