// The library cared for: what is archived, what is in the bin, and the one step that takes each of it back.
#include "core/desk/desk.h"

#include "core/base/check.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sourdine {

namespace {

bool holds(const std::vector<InterviewId>& interviews, InterviewId id)
{
    return std::find(interviews.begin(), interviews.end(), id) != interviews.end();
}

}  // namespace

const std::string* Desk::title_of(const CareStep& step)
{
    static const std::array<std::string, 5> titles{"undo.archive", "undo.unarchive", "undo.bin", "undo.bring_back", "undo.import_client"};
    return &titles[static_cast<std::size_t>(step.kind)];
}

// A step comes after what had been done to the open interview when it was taken, and before the rest.
bool Desk::care_is_next(const std::vector<CareStep>& steps, bool forth) const
{
    if (steps.empty() || rehearsing()) return false;
    return forth ? steps.back().depth == undo_depth() : steps.back().depth >= undo_depth();
}

const std::string* Desk::redo_title() const
{
    return care_is_next(m_care_undone, true) ? title_of(m_care_undone.back()) : m_history.redo_title();
}

Status Desk::may_care(const std::vector<InterviewId>& interviews)
{
    SD_TRY_STATUS(refuse_in_rehearsal());
    if (m_library->access() == Access::ReadOnly) return Error{Fault::Conflict, "desk.read_only", {}};
    if (library_is_taken()) return Error{Fault::Conflict, "desk.importing", {}};
    if (const Status saved = save_waiting(); !saved) return saved.error().key == "desk.importing" ? saved.error() : Error{Fault::Storage, "desk.unsaved", {}};
    for (const InterviewSummary& row : m_list)
        if (row.stage == Stage::Live && holds(interviews, row.id)) return Error{Fault::Conflict, "care.live", {{"title", row.title}}};
    return Done{};
}

// `back`: the other way round.
Status Desk::take_care(CareStep& step, bool back)
{
    using enum CareStep::Kind;
    SD_TRY_STATUS(may_care(step.interviews));
    if (step.kind == Archived || step.kind == Listed) {
        SD_TRY_STATUS(m_library->set_archived(step.interviews, (step.kind == Archived) != back));
        return read_list();
    }
    if ((step.kind == Binned) == back) {
        SD_TRY_STATUS(m_library->bring_back(step.interviews));
        SD_TRY_STATUS(read_list());
        const std::optional<InterviewId> open = std::exchange(step.open, std::nullopt);
        return open && !m_interview ? open_interview(*open) : Status{Done{}};
    }
    SD_TRY_STATUS(m_library->move_to_bin(step.interviews, m_clock.wall_now()));
    if (m_interview && holds(step.interviews, m_interview->head().id)) {
        step.open = m_interview->head().id;
        close_interview();
    }
    return read_list();
}

Status Desk::take_care_and_remember(CareStep step)
{
    if (step.interviews.empty()) return Done{};
    SD_TRY_STATUS(take_care(step, false));
    step.depth = undo_depth();
    m_care_undone.clear();
    m_care_done.push_back(std::move(step));
    return Done{};
}

// A step that is refused now, or does not reach the disk, can still be taken later.
Status Desk::undo_care()
{
    CareStep step = m_care_done.back();
    SD_TRY_STATUS(take_care(step, true));
    m_care_done.pop_back();
    step.depth = undo_depth();
    m_care_undone.push_back(std::move(step));
    return Done{};
}

Status Desk::redo_care()
{
    CareStep step = m_care_undone.back();
    SD_TRY_STATUS(take_care(step, false));
    m_care_undone.pop_back();
    step.depth = undo_depth();
    m_care_done.push_back(std::move(step));
    return Done{};
}

Status Desk::set_archived(const std::vector<InterviewId>& interviews, bool archived)
{
    return take_care_and_remember({archived ? CareStep::Kind::Archived : CareStep::Kind::Listed, interviews, {}, 0});
}

Status Desk::move_to_bin(const std::vector<InterviewId>& interviews)
{
    return take_care_and_remember({CareStep::Kind::Binned, interviews, {}, 0});
}

Status Desk::bring_back(const std::vector<InterviewId>& interviews)
{
    return take_care_and_remember({CareStep::Kind::BroughtBack, interviews, {}, 0});
}

std::unique_ptr<ImportWrite> Desk::prepare_emptying()
{
    auto write = std::make_unique<ImportWrite>();
    write->m_empties = true;
    write->m_library = m_library.get();
    m_writing_beside = true;
    return write;
}

Result<std::unique_ptr<ImportWrite>> Desk::begin_emptying()
{
    SD_TRY_STATUS(may_care({}));
    SD_TRY(second, m_library->open_second());
    std::unique_ptr<ImportWrite> write = prepare_emptying();
    write->m_library = second.get();
    write->m_own = std::move(second);
    return write;
}

Status Desk::finish_emptying(std::unique_ptr<ImportWrite> write)
{
    SD_CHECK(m_writing_beside && write->done());
    m_writing_beside = false;
    write->m_own.reset();
    static_cast<void>(save_waiting());
    SD_TRY_STATUS(write->m_status);
    const auto is_gone = [&](const CareStep& step) {
        return std::any_of(m_bin.begin(), m_bin.end(), [&](const InterviewSummary& row) { return holds(step.interviews, row.id); });
    };
    std::erase_if(m_care_done, is_gone);
    std::erase_if(m_care_undone, is_gone);
    SD_TRY_STATUS(read_list());
    if (const auto version = m_library->data_version()) m_data_version = *version;
    return write->m_wiped;
}

Status Desk::empty_bin()
{
    SD_TRY_STATUS(may_care({}));
    std::unique_ptr<ImportWrite> write = prepare_emptying();
    write->write();
    return finish_emptying(std::move(write));
}

Result<Contents> Desk::count_contents(const std::vector<InterviewId>& interviews) { return m_library->count_contents(interviews); }

Result<Contents> Desk::count_bin()
{
    std::vector<InterviewId> all;
    for (const InterviewSummary& row : m_bin) all.push_back(row.id);
    SD_TRY(contents, m_library->count_contents(all));
    contents.copies = m_library->older_copies();
    return contents;
}

std::vector<InterviewId> Desk::find_interviews_of(std::string_view client) const
{
    const std::string wanted = fold(client);
    std::vector<InterviewId> found;
    for (const InterviewSummary& row : m_list)
        if (fold(row.client) == wanted) found.push_back(row.id);
    return found;
}

}  // namespace sourdine
