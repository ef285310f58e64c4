// Meetings from elsewhere: one change, written by whoever can wait, taken in when it is on disk.
#include "core/desk/desk.h"

#include "core/base/check.h"
#include "core/desk/sign_of_life.h"
#include "core/edit/decide.h"

#include <algorithm>

namespace sourdine {

namespace {

// When it was, where one of the files says so.
std::optional<LocalTime> find_day(const ImportPlan& plan, const Clock& clock)
{
    std::optional<WallTime> first;
    for (const PlanFile& file : plan.files)
        if (file.started && !file.chat) first = first ? std::min(*first, *file.started) : *file.started;
    return first ? std::optional{clock.local_time(*first)} : std::nullopt;
}

// An interview of its own for what the plan holds.
Result<Change> make_fresh(const ImportPlan& plan, InterviewId id, const Clock& clock)
{
    if (plan.whole) {
        Change change = *plan.whole;
        change.title = "undo.import";
        for (AnyEdit& any : change.edits)
            if (auto* head = std::get_if<Edit<Head>>(&any)) {
                head->after->id = id;
                head->after->client = plan.client;
                head->after->title = plan.title;
            }
        return change;
    }
    Head head;
    head.id = id;
    Interview empty;
    Change change{"undo.import", {Edit<Head>{std::nullopt, head}}, {}};
    empty.apply(change);
    Head about = head;
    about.client = plan.client;
    about.title = plan.title;
    about.scheduled = find_day(plan, clock);
    SD_TRY(named, decide(empty, UpdateHead{std::move(about)}, at_ms(0)));
    empty.apply(named);
    SD_TRY(filled, make_import(plan, empty));
    for (Change* part : {&named, &filled})
        for (AnyEdit& edit : part->edits) change.edits.push_back(std::move(edit));
    return change;
}

}  // namespace

void ImportWrite::write()
{
    m_status = m_empties             ? m_library->empty_bin()
               : m_removes           ? m_library->remove(m_interview)
               : !m_arrivals.empty() ? m_library->write_all(m_arrivals)
                                     : m_library->write(m_interview, m_change, false, &m_progress);
    if (m_empties && m_status) m_wiped = m_library->wipe();
    m_done = true;
}

void ImportWrite::stop()
{
    m_library->interrupt();
}

Result<std::unique_ptr<ImportWrite>> Desk::prepare_import(const ImportPlan& plan)
{
    SD_TRY_STATUS(refuse_in_rehearsal());
    if (library_is_taken()) return Error{Fault::Conflict, "desk.importing", {}};
    if (!save_waiting()) return Error{Fault::Storage, "desk.unsaved", {}};
    auto write = std::make_unique<ImportWrite>();
    write->m_fresh = !plan.into_open;
    if (plan.into_open) {
        SD_TRY_STATUS(require_writable());
        SD_TRY(change, make_import(plan, *m_interview));
        write->m_interview = m_interview->head().id;
        write->m_revision = m_interview->revision();
        write->m_change = std::move(change);
    } else {
        SD_TRY(id, m_library->next_interview_id());
        SD_TRY(change, make_fresh(plan, id, m_clock));
        write->m_interview = id;
        write->m_change = std::move(change);
        m_added.insert(id);
    }
    write->m_library = m_library.get();
    m_importing = write->m_interview;
    return write;
}

Result<std::unique_ptr<ImportWrite>> Desk::begin_import(const ImportPlan& plan)
{
    SD_TRY(second, m_library->open_second());
    SD_TRY(write, prepare_import(plan));
    write->m_library = second.get();
    write->m_own = std::move(second);
    return write;
}

Result<InterviewId> Desk::finish_import(std::unique_ptr<ImportWrite> write)
{
    SD_CHECK(m_importing == write->m_interview && write->done());
    m_importing.reset();
    write->m_own.reset();
    if (!write->m_status) return write->m_status.error();
    if (write->m_fresh) {
        close_interview();
        m_interview.emplace();
        m_interview->apply(write->m_change);
        while (m_interview->revision() <= m_last_revision) m_interview->apply(Change{});
        m_last_alive = last_sign_of_life(*m_interview);
        m_imported = write->m_interview;
    } else {
        if (m_interview && m_interview->revision() == write->m_revision) {
            m_interview->apply(write->m_change);
        } else {
            // Another one was opened meanwhile, or this one again: what is on disk now holds it all.
            close_interview();
            SD_TRY_STATUS(open_interview(write->m_interview));
        }
        m_history.record(std::move(write->m_change), m_clock.steady_now());
    }
    m_last_revision = m_interview->revision();
    m_shares_known.erase(write->m_interview);
    m_my_shares.erase(write->m_interview);
    static_cast<void>(save_waiting());
    SD_TRY_STATUS(read_list());
    if (const auto version = m_library->data_version()) m_data_version = *version;
    return write->m_interview;
}

Result<InterviewId> Desk::import(const ImportPlan& plan)
{
    SD_TRY(write, prepare_import(plan));
    write->write();
    return finish_import(std::move(write));
}

const std::string* Desk::undo_title() const
{
    static const std::string import_title = "undo.import";
    if (care_is_next(m_care_done, false)) return title_of(m_care_done.back());
    if (const std::string* title = m_history.undo_title()) return title;
    return m_imported ? &import_title : nullptr;
}

// A whole interview came with the files, and goes with them.
Status Desk::remove_imported()
{
    const InterviewId id = *m_imported;
    if (m_beside) {
        m_draft_waits = false;  // the half-typed line goes with it
        m_unsaved.push_back({id, Change{}, false, true, true});
    } else {
        SD_TRY_STATUS(save_waiting());
        SD_TRY_STATUS(m_library->remove(id));
    }
    close_interview();
    m_added.erase(id);
    m_shares_known.erase(id);
    m_my_shares.erase(id);
    return read_list();
}

}  // namespace sourdine
