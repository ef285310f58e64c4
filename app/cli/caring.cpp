// archive, delete, bin; a client's interviews out of the library and into another.
#include "app/cli/commands.h"

#include "core/desk/tell_contents.h"
#include "core/locale/formats.h"
#include "core/report/library_json.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace sourdine::app {

namespace {

// The interviews named one by one or by their client. Error: care.no_such_client.
Result<std::vector<InterviewId>> choose(const Desk& desk, const CareOptions& options)
{
    std::vector<InterviewId> chosen;
    for (const std::int64_t id : options.ids)
        if (std::find(chosen.begin(), chosen.end(), InterviewId{id}) == chosen.end()) chosen.push_back(InterviewId{id});
    if (options.client.empty()) return chosen;
    chosen = desk.find_interviews_of(options.client);
    if (chosen.empty()) return Error{Fault::NotFound, "care.no_such_client", {{"client", options.client}}};
    return chosen;
}

std::string write_ids(const std::vector<InterviewId>& ids)
{
    std::string written;
    for (const InterviewId id : ids) written += (written.empty() ? "" : " ") + std::to_string(id.value);
    return written;
}

CliAnswer list_bin(const CliContext& context, const Desk& desk, bool json)
{
    if (json) {
        context.around.out << write_bin_json(desk.bin());
        return CliAnswer::Done;
    }
    if (desk.bin().empty()) context.say("care.nothing_in_bin");
    std::ostringstream out;
    for (const InterviewSummary& row : desk.bin()) {
        out << row.id.value << "  " << row.client << " · " << row.title;
        if (row.scheduled) out << "  " << write_full_day(context.phrases.language(), date_of(*row.scheduled));
        out << '\n';
    }
    context.print(out.str());
    return CliAnswer::Done;
}

CliAnswer restore(const CliContext& context, Desk& desk, const CareOptions& options)
{
    const auto chosen = choose(desk, options);
    if (!chosen) return context.refuse(chosen.error());
    if (const Status back = desk.bring_back(*chosen); !back) return context.refuse(back.error());
    context.say("cli.care.restored", {{"count", std::to_string(chosen->size())}});
    return CliAnswer::Done;
}

CliAnswer empty_bin(const CliContext& context, Desk& desk, bool yes)
{
    if (desk.bin().empty()) {
        context.say("care.nothing_in_bin");
        return CliAnswer::Done;
    }
    const auto contents = desk.count_bin();
    if (!contents) return context.refuse(contents.error());
    const std::string what = tell_contents(context.phrases, *contents);
    if (!yes) return context.refuse({Fault::Rejected, "cli.care.empty_asks", {{"what", what}}});
    if (const Status emptied = desk.empty_bin(); !emptied) return context.refuse(emptied.error());
    context.say("cli.care.emptied", {{"what", what}});
    return CliAnswer::Done;
}

std::string write_known(const ArrivingInterview& arriving)
{
    using Known = ArrivingInterview::Known;
    return arriving.known == Known::No ? "" : arriving.known == Known::Same ? "same" : "changed";
}

CliAnswer show_arrivals(const CliContext& context, const ClientPlan& plan, bool json)
{
    std::vector<ArrivingRow> rows;
    for (const ArrivingInterview& each : plan.interviews) {
        rows.push_back({each.summary.title, each.summary.scheduled, each.contents.notes, each.contents.transcripts, each.archived, write_known(each), each.known_as,
                        each.known_in_bin, each.included});
        if (json) continue;
        const std::string known = each.known_in_bin ? "in_bin" : rows.back().known;
        PhraseArgs args{{"title", each.summary.title}, {"what", tell_contents(context.phrases, each.contents)}};
        if (!each.included) args.emplace_back("known", context.phrases.say("care.known_" + known));
        context.say(each.included ? "cli.care.arriving" : "cli.care.arriving_known", args);
    }
    if (json) context.around.out << write_arrivals_json(plan.client, rows);
    return CliAnswer::Done;
}

}  // namespace

CliAnswer refuse_usage(const CliContext& context, std::string_view key)
{
    context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say(key)}}});
    return CliAnswer::WrongUsage;
}

CliAnswer cli_archive(const CliContext& context, const CareOptions& options)
{
    if (options.ids.empty() == options.client.empty()) return refuse_usage(context, "cli.care.id_or_client");
    auto desk = context.open(Access::Write);
    if (!desk) return context.refuse(desk.error());
    const auto chosen = choose(**desk, options);
    if (!chosen) return context.refuse(chosen.error());
    if (const Status done = (*desk)->set_archived(*chosen, !options.back); !done) return context.refuse(done.error());
    context.say(options.back ? "cli.care.listed" : "cli.care.archived", {{"count", std::to_string(chosen->size())}});
    return CliAnswer::Done;
}

CliAnswer cli_delete(const CliContext& context, const CareOptions& options)
{
    if (options.ids.empty() == options.client.empty()) return refuse_usage(context, "cli.care.id_or_client");
    auto desk = context.open(options.dry_run ? Access::ReadOnly : Access::Write);
    if (!desk) return context.refuse(desk.error());
    const auto chosen = choose(**desk, options);
    if (!chosen) return context.refuse(chosen.error());
    const auto contents = (*desk)->count_contents(*chosen);
    if (!contents) return context.refuse(contents.error());
    for (const InterviewId id : *chosen)
        if (std::none_of((*desk)->interviews().begin(), (*desk)->interviews().end(), [&](const InterviewSummary& row) { return row.id == id; }))
            return context.refuse({Fault::NotFound, "store.no_such_interview", {{"id", std::to_string(id.value)}}});
    const std::string what = tell_contents(context.phrases, *contents);
    if (options.dry_run) {
        if (options.json) context.around.out << write_contents_json(*chosen, *contents);
        else context.say("cli.care.would_go", {{"what", what}});
        return CliAnswer::Done;
    }
    if (const Status gone = (*desk)->move_to_bin(*chosen); !gone) return context.refuse(gone.error());
    context.say("cli.care.gone", {{"what", what}, {"ids", write_ids(*chosen)}});
    return CliAnswer::Done;
}

CliAnswer cli_bin(const CliContext& context, const CareOptions& options)
{
    if (options.action == "restore" && options.ids.empty()) return refuse_usage(context, "cli.care.restore_what");
    auto desk = context.open(options.action == "list" || (options.action == "empty" && !options.yes) ? Access::ReadOnly : Access::Write);
    if (!desk) return context.refuse(desk.error());
    if (options.action == "restore") return restore(context, **desk, options);
    if (options.action == "empty") return empty_bin(context, **desk, options.yes);
    return list_bin(context, **desk, options.json);
}

CliAnswer cli_export_client(const CliContext& context, const ExportOptions& options)
{
    if (options.id != 0) return refuse_usage(context, "cli.care.id_or_client");
    if (!options.format.empty()) return refuse_usage(context, "cli.care.format_or_client");
    if (options.file.empty()) return refuse_usage(context, "cli.care.needs_file");
    auto desk = context.open(Access::ReadOnly);
    if (!desk) return context.refuse(desk.error());
    const Language language = context.language_of(options.language);
    const auto refuse_unless = [&](const Status& done) { return done ? CliAnswer::Done : context.refuse(done.error()); };
    if (!options.names_list.empty()) {
        std::error_code fault;
        if (std::filesystem::weakly_canonical(options.file, fault) == std::filesystem::weakly_canonical(options.names_list, fault))
            return context.refuse({Fault::Conflict, "desk.file_exists", {{"file", options.names_list}}});
        if (const Status listed = (*desk)->write_client_names_file(options.client, language, options.names_list); !listed) return context.refuse(listed.error());
    }
    const Status written = (*desk)->write_client_file(options.client, options.file, options.replace, options.pseudonyms ? std::optional{language} : std::nullopt);
    if (!written && !options.names_list.empty()) {
        std::error_code fault;
        std::filesystem::remove(options.names_list, fault);
    }
    return refuse_unless(written);
}

CliAnswer cli_import_client(const CliContext& context, const ImportOptions& options, ClientPlan plan)
{
    const bool surplus = !options.me.empty() || !options.client.empty() || !options.title.empty() || !options.recording.empty() || !options.shift.empty();
    if (surplus) return refuse_usage(context, "cli.care.options");
    // What would be added may be asked for before there is any library.
    std::error_code fault;
    const bool no_library = options.dry_run && !std::filesystem::exists(context.library, fault);
    std::unique_ptr<Desk> desk;
    if (!no_library) {
        auto opened = context.open(options.dry_run ? Access::ReadOnly : Access::Add);
        if (!opened) return context.refuse(opened.error());
        desk = std::move(opened).value();
        desk->find_known(plan);
    }
    if (options.duplicates)
        for (ArrivingInterview& each : plan.interviews) each.included = true;
    if (options.dry_run) return show_arrivals(context, plan, options.json);
    const std::size_t left_out = plan.interviews.size() - count_included(plan);
    if (left_out == plan.interviews.size()) return context.refuse({Fault::Rejected, "cli.care.all_known", {{"file", plan.file}}});
    const auto added = desk->import_client(plan);
    if (!added) return context.refuse(added.error());
    for (const InterviewId id : *added) context.around.out << id.value << '\n';
    if (left_out > 0) context.tell(context.phrases.say("cli.care.some_known", {{"count", std::to_string(left_out)}}) + '\n');
    return CliAnswer::Done;
}

}  // namespace sourdine::app
