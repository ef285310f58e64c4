// What leaves the program: reports, and files for other programs.
#include "core/desk/desk.h"

#include "core/base/check.h"
#include "core/desk/export_talk.h"
#include "core/desk/private_file.h"
#include "core/exchange/sourdine_json.h"

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

std::string Desk::export_as(ExportFormat format) const
{
    SD_CHECK(m_interview.has_value());
    return format == ExportFormat::Json ? write_sourdine_json(*m_interview) : write_talk(*m_interview, now(), format);
}

Status Desk::write_export_file(ExportFormat format, const std::filesystem::path& file, bool replace)
{
    return write_private_file(export_as(format), file, replace);
}

}  // namespace sourdine
