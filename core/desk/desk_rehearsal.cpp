// The open interview gone through once before it is held: on a copy in memory, everything else put aside untouched.
#include "core/desk/desk.h"

#include "core/base/check.h"

#include <type_traits>
#include <utility>

namespace sourdine {

namespace {

template <class... Record>
void bear_records(const Interview& interview, Change& birth)
{
    const auto bear = [&](const auto& records) {
        for (const auto& record : records) birth.edits.emplace_back(Edit<std::decay_t<decltype(record)>>{std::nullopt, record});
    };
    (bear(interview.records<Record>()), ...);
}

// The change that makes the whole interview out of nothing; nobody of it may be missing when others name them.
Change bear_again(const Interview& interview)
{
    Change birth{"undo.new_interview", {Edit<Head>{std::nullopt, interview.head()}}, {}};
    bear_records<Person, Note, Turn, Break, PhaseMark, CutIn, PlannedQuestion, Careful, PainView, Recording>(interview, birth);
    return birth;
}

}  // namespace

Status Desk::refuse_in_rehearsal() const
{
    if (rehearsing()) return Error{Fault::Conflict, "desk.rehearsing", {}};
    return Done{};
}

Status Desk::begin_rehearsal()
{
    SD_TRY_STATUS(refuse_in_rehearsal());
    if (!m_interview || m_interview->head().stage != Stage::Prepared || !m_running.empty())
        return Error{Fault::Conflict, "desk.nothing_to_rehearse", {}};
    if (m_library->access() == Access::Write) SD_TRY_STATUS(save_waiting());
    SD_TRY(library, Library::make_in_memory());
    const Change birth = bear_again(*m_interview);
    const InterviewId id = m_interview->head().id;
    SD_TRY_STATUS(library->write(id, birth));

    Interview copy;
    copy.apply(birth);
    while (copy.revision() <= m_last_revision) copy.apply(Change{});
    m_last_revision = copy.revision();
    m_aside = std::make_unique<Aside>(Aside{std::exchange(m_library, std::move(library)), std::exchange(m_list, {}),
                                            std::exchange(m_interview, std::move(copy)), std::exchange(m_last_alive, at_ms(0)),
                                            std::exchange(m_history, {}), std::exchange(m_imported, {}),
                                            std::exchange(m_draft, {}), std::exchange(m_draft_waits, false)});
    const Status begun = run(StartInterview{m_clock.wall_now()});
    if (!begun) {
        end_rehearsal();
        return begun;
    }
    forget_steps();  // nobody undoes their way out of it: it is left by ending it
    return begun;
}

void Desk::end_rehearsal()
{
    SD_CHECK(rehearsing());
    m_running.clear();
    m_unsaved.clear();
    m_save_trouble.reset();
    const std::unique_ptr<Aside> aside = std::move(m_aside);
    m_library = std::move(aside->library);
    m_list = std::move(aside->list);
    m_interview = std::move(aside->interview);
    m_last_alive = aside->last_alive;
    m_history = std::move(aside->history);
    m_imported = aside->imported;
    m_draft = std::move(aside->draft);
    m_draft_waits = aside->draft_waits;
}

}  // namespace sourdine
