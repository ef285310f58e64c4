// A client's interviews on their way to another library, and from one.
#include "core/desk/desk.h"

#include "core/base/check.h"
#include "core/desk/client_file_job.h"
#include "core/desk/client_plan.h"
#include "core/desk/known_interviews.h"
#include "core/desk/private_file.h"
#include "core/report/pseudonyms.h"

#include <algorithm>

namespace sourdine {

// As they are told in the list, the open one with what was just typed.
Result<ClientFileJob> Desk::client_file_job(std::string_view client, std::optional<Language> pseudonyms)
{
    SD_TRY_STATUS(refuse_in_rehearsal());
    ClientFileJob job;
    job.pseudonyms = pseudonyms;
    for (const InterviewId id : find_interviews_of(client)) {
        const auto row = std::find_if(m_list.begin(), m_list.end(), [&](const InterviewSummary& s) { return s.id == id; });
        job.rows.push_back({id, row->archived});
        if (m_interview && m_interview->head().id == id) {
            job.held.emplace(id, *m_interview);
        } else if (std::any_of(m_unsaved.begin(), m_unsaved.end(), [&](const Unwritten& waiting) { return waiting.interview == id; })) {
            SD_TRY(interview, load_whole(id));
            job.held.emplace(id, std::move(interview));
        }
    }
    if (job.rows.empty()) return Error{Fault::NotFound, "care.no_such_client", {{"client", std::string(client)}}};
    SD_TRY(reader, m_library->open_reader());
    job.reader = std::move(reader);
    return job;
}

Status Desk::write_client_file(std::string_view client, const std::filesystem::path& file, bool replace, std::optional<Language> pseudonyms)
{
    SD_TRY(job, client_file_job(client, pseudonyms));
    SD_TRY(written, write_client_job(job, [&](std::string_view) { return file; }, replace));
    static_cast<void>(written);
    return Done{};
}

Status Desk::write_client_names_file(std::string_view client, Language language, const std::filesystem::path& file)
{
    SD_TRY(job, client_file_job(client));
    SD_TRY(interviews, load_client(job));
    return write_private_file(write_names_list(give_pseudonyms(interviews, language).names), file, false);
}

void Desk::find_known(ClientPlan& plan)
{
    mark_known(plan, m_list, m_bin, [this](InterviewId id) { return load_whole(id); });
}

Result<std::unique_ptr<ImportWrite>> Desk::prepare_client_import(const ClientPlan& plan)
{
    SD_TRY_STATUS(may_care({}));
    if (count_included(plan) == 0) return Error{Fault::Rejected, "care.nothing_chosen", {{"file", plan.file}}};
    auto write = std::make_unique<ImportWrite>();
    for (const ArrivingInterview& arriving : plan.interviews) {
        if (!arriving.included) continue;
        SD_TRY(id, m_library->next_interview_id());
        m_added.insert(id);
        write->m_arrivals.push_back({id, give_id(*arriving.births, id), arriving.archived});
    }
    write->m_library = m_library.get();
    write->m_interview = write->m_arrivals.front().interview;
    m_importing = write->m_interview;
    return write;
}

Result<std::unique_ptr<ImportWrite>> Desk::begin_client_import(const ClientPlan& plan)
{
    SD_TRY(second, m_library->open_second());
    SD_TRY(write, prepare_client_import(plan));
    write->m_library = second.get();
    write->m_own = std::move(second);
    return write;
}

Result<std::vector<InterviewId>> Desk::finish_client_import(std::unique_ptr<ImportWrite> write)
{
    SD_CHECK(m_importing == write->m_interview && write->done());
    m_importing.reset();
    write->m_own.reset();
    if (!write->m_status) return write->m_status.error();
    CareStep step{CareStep::Kind::Added, {}, {}, undo_depth()};
    for (const Library::Arrival& arrival : write->m_arrivals) step.interviews.push_back(arrival.interview);
    m_care_undone.clear();
    m_care_done.push_back(step);
    static_cast<void>(save_waiting());
    SD_TRY_STATUS(read_list());
    if (const auto version = m_library->data_version()) m_data_version = *version;
    return step.interviews;
}

Result<std::vector<InterviewId>> Desk::import_client(const ClientPlan& plan)
{
    SD_TRY(write, prepare_client_import(plan));
    write->write();
    return finish_client_import(std::move(write));
}

}  // namespace sourdine
