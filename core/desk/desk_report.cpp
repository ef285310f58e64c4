// What leaves the program: reports, and files for other programs.
#include "core/desk/desk.h"

#include "core/base/check.h"
#include "core/desk/export_talk.h"
#include "core/desk/private_file.h"
#include "core/exchange/sourdine_json.h"
#include "core/report/pseudonyms.h"

namespace sourdine {

std::string Desk::report(const ReportChoice& choice)
{
    SD_CHECK(m_interview.has_value());
    if (choice.copy != Copy::Prep) return write_report(*m_interview, now(), today(), choice);
    return write_report(*m_interview, now(), today(), choice, client_memory());
}

Status Desk::write_report_file(const ReportChoice& choice, const std::filesystem::path& file, bool replace)
{
    return write_private_file(report(choice), file, replace);
}

ReportJob Desk::report_job(const ReportChoice& choice)
{
    SD_CHECK(m_interview.has_value());
    ReportJob job{*m_interview, {now(), today(), m_clock.wall_now()}, choice, {}, {}};
    if (choice.copy == Copy::Prep) job.memory = client_memory();
    return job;
}

std::string Desk::export_as(ExportFormat format, std::optional<Language> pseudonyms) const
{
    SD_CHECK(m_interview.has_value());
    const Interview interview = pseudonyms ? give_pseudonyms(*m_interview, *pseudonyms).interview : *m_interview;
    return format == ExportFormat::Json ? write_sourdine_json(interview) : write_talk(interview, now(), format);
}

Status Desk::write_export_file(ExportFormat format, const std::filesystem::path& file, bool replace, std::optional<Language> pseudonyms)
{
    return write_private_file(export_as(format, pseudonyms), file, replace);
}

Status Desk::write_names_file(Language language, const std::filesystem::path& file)
{
    SD_CHECK(m_interview.has_value());
    return write_private_file(write_names_list(give_pseudonyms(*m_interview, language).names), file, false);
}

}  // namespace sourdine
