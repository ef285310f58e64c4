// report, sample, check.
#include "app/cli/commands.h"

#include "core/model/names.h"

#include <algorithm>
#include <ostream>
#include <span>

namespace sourdine::app {

std::optional<CliAnswer> read_parts(const CliContext& context, const ReportOptions& options, ReportFormat format, Copy copy, Parts& left_out)
{
    const auto refuse = [&](std::string_view key, const PhraseArgs& args) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say(key, args)}}});
        return CliAnswer::WrongUsage;
    };
    const std::vector<std::string>& named = options.parts.empty() ? options.without : options.parts;
    if (named.empty()) return std::nullopt;
    const std::span<const Part> all = find_parts(format, copy);
    if (all.empty()) return refuse("cli.parts_format", {});
    std::string names;
    for (const Part part : all) names += (names.empty() ? "" : ", ") + std::string(name_of(part));
    Parts chosen, others;
    for (const std::string& word : named) {
        const std::optional<Part> part = find_part(word);
        if (!part) return refuse("cli.part_unknown", {{"word", word}, {"parts", names}});
        if (std::find(all.begin(), all.end(), *part) == all.end()) return refuse("cli.part_elsewhere", {{"word", word}, {"parts", names}});
        chosen.put(*part);
    }
    for (const Part part : all)
        if (!chosen.holds(part)) others.put(part);
    left_out = options.parts.empty() ? chosen : others;
    if (leaves_nothing({.format = format, .copy = copy, .without = left_out})) return context.refuse({Fault::Rejected, "report.no_parts", {}});
    return std::nullopt;
}

CliAnswer cli_report(const CliContext& context, const ReportOptions& options)
{
    if (!options.to.empty()) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say("cli.to_needs_eml")}}});
        return CliAnswer::WrongUsage;
    }
    if (options.copy == "prep" && (options.format == "json" || options.format == "csv")) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say("cli.prep_format")}}});
        return CliAnswer::WrongUsage;
    }
    if (options.copy == "prep" && options.pseudonyms) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say("cli.prep_pseudonyms")}}});
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
    choice.copy = options.copy == "client" ? Copy::Client : options.copy == "prep" ? Copy::Prep : Copy::Own;
    if (const auto wrong = read_parts(context, options, choice.format, choice.copy, choice.without)) return *wrong;
    auto desk = context.open(Access::ReadOnly, options.id);
    if (!desk) return context.refuse(desk.error());
    choice.language = context.language_of(options.language);
    choice.pseudonyms = options.pseudonyms;
    return write_with_names(context, **desk, choice.language, options.names_list, options.file, [&]() -> Status {
        if (!options.file.empty()) return (*desk)->write_report_file(choice, options.file, options.replace);
        context.around.out << (*desk)->report(choice);
        return Done{};
    });
}

CliAnswer write_with_names(const CliContext& context, Desk& desk, Language language, const std::string& names_list, const std::string& file, const std::function<Status()>& write)
{
    const auto refuse_unless = [&](const Status& done) { return done ? CliAnswer::Done : context.refuse(done.error()); };
    if (names_list.empty()) return refuse_unless(write());
    std::error_code fault;
    if (!file.empty() && std::filesystem::weakly_canonical(file, fault) == std::filesystem::weakly_canonical(names_list, fault))
        return context.refuse({Fault::Conflict, "desk.file_exists", {{"file", names_list}}});
    if (const Status listed = desk.write_names_file(language, names_list); !listed) return context.refuse(listed.error());
    const Status written = write();
    if (!written) std::filesystem::remove(names_list, fault);
    return refuse_unless(written);
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
    context.say("cli.sound", {{"count", std::to_string((*desk)->interviews().size() + (*desk)->bin().size())}});
    return CliAnswer::Done;
}

}  // namespace sourdine::app
