// Nothing typed is lost: what cannot be written waits in order and is tried again.
#include "core/desk/desk.h"

#include "core/base/check.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr Milliseconds beat_pause{2'000};
constexpr std::size_t long_speech = 2'000;  // utterances; written in some 20 ms

bool is_long(const Change& change)
{
    std::size_t utterances = 0;
    for (const AnyEdit& any : change.edits) {
        const auto* edit = std::get_if<Edit<Recording>>(&any);
        if (edit && !(edit->before && edit->after)) utterances += (edit->after ? *edit->after : *edit->before).speech->utterances.size();
    }
    return utterances > long_speech;
}

InterviewSummary summary_of(const Head& head)
{
    return {head.id, head.client, head.title, head.scheduled, head.planned_minutes, head.stage, head.started, false, {}};
}

bool same_row(const Head& a, const Head& b)
{
    return a.client == b.client && a.title == b.title && a.scheduled == b.scheduled && a.planned_minutes == b.planned_minutes &&
           a.stage == b.stage && a.started == b.started;
}

}  // namespace

Status Desk::commit(Change change, Milliseconds at, bool clears_draft)
{
    if (change.edits.empty()) return clears_draft ? keep_draft(std::nullopt) : Status{Done{}};
    m_history.record(change, at);
    m_care_undone.clear();
    apply_and_save(change, clears_draft);
    return Done{};
}

void Desk::apply_and_save(const Change& change, bool clears_draft)
{
    const Head before = m_interview->head();
    m_interview->apply(change);
    m_last_revision = std::max(m_last_revision, m_interview->revision());
    m_unsaved.push_back({before.id, change, clears_draft, is_long(change), false});
    if (clears_draft) {
        m_draft.reset();
        m_draft_waits = false;
    }
    follow_clock(before);
    follow_shares(change);
    if (save_waiting()) beat();
    follow_list(before);
}

// The row of the open interview, as it is now; in its place again once everything is saved.
void Desk::follow_list(const Head& before)
{
    if (same_row(before, m_interview->head())) return;
    if (m_unsaved.empty() && read_list()) return;
    const auto row = std::find_if(m_list.begin(), m_list.end(), [&](const InterviewSummary& s) { return s.id == before.id; });
    if (row == m_list.end()) return;
    const bool archived = row->archived;
    *row = summary_of(m_interview->head());
    row->archived = archived;
}

void Desk::follow_shares(const Change& change)
{
    m_across.m_kept.erase(m_interview->head().id);
    const bool only_words = std::all_of(change.edits.begin(), change.edits.end(), [](const AnyEdit& edit) {
        return std::holds_alternative<Edit<Note>>(edit) || std::holds_alternative<Edit<PainView>>(edit);
    });
    if (only_words) return;
    m_shares_known.erase(m_interview->head().id);
    m_my_shares.erase(m_interview->head().id);
}

Status Desk::save_waiting()
{
    if (library_is_taken()) return Error{Fault::Conflict, "desk.importing", {}};  // waits in order, as behind a full disk
    while (!m_unsaved.empty()) {
        const Unwritten& next = m_unsaved.front();
        if (m_beside && next.is_long) return Error{Fault::Conflict, "desk.importing", {}};
        const Status written = next.removes ? m_library->remove(next.interview) : m_library->write(next.interview, next.change, next.clears_draft);
        if (!written) {
            m_save_trouble = written.error();
            return written;
        }
        m_unsaved.pop_front();
    }
    if (m_draft_waits && m_interview) {
        if (Status written = m_library->keep_draft(m_interview->head().id, m_draft); !written) {
            m_save_trouble = written.error();
            return written;
        }
        m_draft_waits = false;
    }
    m_save_trouble.reset();
    return Done{};
}

Status Desk::keep_draft(const std::optional<Draft>& draft)
{
    SD_TRY_STATUS(require_writable());
    if (draft != m_draft) {
        m_draft = draft;
        m_draft_waits = true;
    }
    return m_draft_waits ? save_waiting() : Status{Done{}};
}

void Desk::keep_alive()
{
    if (m_clock.steady_now() - m_last_beat < beat_pause || library_is_taken()) return;
    beat();
    if (m_unsaved.empty() && !m_draft_waits) return;
    if (save_waiting() && m_interview) static_cast<void>(read_list());  // rows are in their places again
}

void Desk::beat()
{
    m_last_beat = m_clock.steady_now();
    // A missed beat costs at most two seconds of a recovery; what was typed has its own way to disk.
    for (const auto& [id, anchor] : m_running) static_cast<void>(m_library->keep_alive(id, time_at(anchor), m_clock.wall_now()));
}

std::unique_ptr<ImportWrite> Desk::begin_waiting()
{
    if (library_is_taken() || m_unsaved.empty() || !m_unsaved.front().is_long) return nullptr;
    auto second = m_library->open_second();
    if (!second) {
        m_save_trouble = second.error();
        return nullptr;
    }
    auto write = std::make_unique<ImportWrite>();
    write->m_own = std::move(second).value();
    write->m_library = write->m_own.get();
    write->m_interview = m_unsaved.front().interview;
    write->m_change = m_unsaved.front().change;
    write->m_removes = m_unsaved.front().removes;
    m_writing_beside = true;
    return write;
}

void Desk::finish_waiting(std::unique_ptr<ImportWrite> write)
{
    SD_CHECK(m_writing_beside && write->done());
    m_writing_beside = false;
    write->m_own.reset();
    if (!write->m_status) {
        m_save_trouble = write->m_status.error();  // still the first that waits: tried again
        return;
    }
    m_unsaved.pop_front();
    static_cast<void>(save_waiting());
    static_cast<void>(read_list());
    if (const auto version = m_library->data_version()) m_data_version = *version;
}

bool Desk::is_being_removed(InterviewId id) const
{
    return std::any_of(m_unsaved.begin(), m_unsaved.end(), [&](const Unwritten& u) { return u.removes && u.interview == id; });
}

}  // namespace sourdine
