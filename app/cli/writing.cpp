// report, sample, check.
#include "app/cli/commands.h"

#include "core/model/names.h"

#include <ostream>

namespace sourdine::app {

CliAnswer cli_report(const CliContext& context, const ReportOptions& options)
{
    if (options.copy == "prep" && (options.format == "json" || options.format == "csv")) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say("cli.prep_format")}}});
        return CliAnswer::WrongUsage;
    }
    ReportChoice choice;
    choice.format = options.format == "md"     ? ReportFormat::Markdown
                    : options.format == "pdf"  ? ReportFormat::Pdf
                    : options.format == "docx" ? ReportFormat::Docx
                    : options.format == "json" ? ReportFormat::Json
                    : options.format == "csv"  ? ReportFormat::Csv
                                               : ReportFormat::Html;
    if (is_binary(choice.format) && options.file.empty()) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say("cli.needs_file", {{"format", options.format}})}}});
        return CliAnswer::WrongUsage;
    }
    auto desk = context.open(Access::ReadOnly, options.id);
    if (!desk) return context.refuse(desk.error());
    choice.copy = options.copy == "client" ? Copy::Client : options.copy == "prep" ? Copy::Prep : Copy::Own;
    choice.language = options.language.empty() ? context.phrases.language() : language_from(options.language);
    if (options.file.empty()) {
        context.around.out << (*desk)->report(choice);
        return CliAnswer::Done;
    }
    const Status written = (*desk)->write_report_file(choice, options.file, options.replace);
    return written ? CliAnswer::Done : context.refuse(written.error());
}

CliAnswer cli_sample(const CliContext& context)
{
    auto desk = context.open(Access::Add);
    if (!desk) return context.refuse(desk.error());
    const auto id = (*desk)->add_sample(context.phrases.language());
    if (!id) return context.refuse(id.error());
    context.around.out << id->value << '\n';
    return CliAnswer::Done;
}

CliAnswer cli_check(const CliContext& context, bool repair)
{
    auto desk = context.open(repair ? Access::Write : Access::ReadOnly);
    if (!desk) return context.refuse(desk.error());
    const auto report = (*desk)->check(repair);
    if (!report) return context.refuse(report.error());
    for (const Error& fault : report->faults) context.around.err << context.phrases.say(fault) << '\n';
    if (report->repaired > 0) context.say("cli.repaired", {{"count", std::to_string(report->repaired)}});
    if (!report->faults.empty()) return CliAnswer::Refused;
    context.say("cli.sound", {{"count", std::to_string((*desk)->interviews().size())}});
    return CliAnswer::Done;
}

}  // namespace sourdine::app
