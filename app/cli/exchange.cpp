// import, export.
#include "app/cli/commands.h"

#include "core/base/utf8.h"
#include "core/desk/private_file.h"
#include "core/desk/read_files.h"
#include "core/desk/whole_plan.h"
#include "core/exchange/scan.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/report/plan_json.h"
#include "core/report/pseudonyms.h"
#include "core/report/research.h"
#include "core/report/todo_list.h"

#include <algorithm>
#include <ostream>

namespace sourdine::app {

namespace {

PlanDocument describe_plan(const ImportPlan& plan, const Phrases& phrases)
{
    PlanDocument document;
    document.format = name_of(plan.files.front().format);
    document.timing = name_of(plan.timing);
    document.segments = plan.segments;
    for (const PlanVoice& v : plan.voices)
        document.persons.push_back({v.label, v.talk, v.segments, v.words, v.messages, v.person, v.me});
    for (const Doubt& d : plan.doubts)
        document.doubts.push_back({d.file, d.line, d.what.key.substr(d.what.key.find('.') + 1), phrases.say(d.what)});
    for (const PlanFile& f : plan.files)
        document.files.push_back({f.name, std::string(name_of(f.format)), f.dialect, std::string(name_of(f.timing)), f.segments, f.chat});
    return document;
}

std::string describe_format(const PlanFile& file)
{
    const std::string format{name_of(file.format)};
    return file.dialect.empty() ? format : format + " (" + file.dialect + ")";
}

void say_voice(const CliContext& context, const ImportPlan& plan, const PlanVoice& voice)
{
    const std::string& name = voice.label.empty() ? context.phrases.say("cli.plan.nobody") : voice.label;
    const bool by_words = plan.timing >= Timing::Estimated;
    if (!voice.person) return context.say("cli.plan.not_a_person", {{"name", name}});
    if (voice.messages > 0 && voice.segments == 0) return context.say("cli.plan.messages", {{"name", name}, {"count", std::to_string(voice.messages)}});
    const std::string talk = by_words ? context.phrases.say("cli.plan.words", {{"count", std::to_string(voice.words)}}) : write_clock(voice.talk);
    context.say(voice.me ? "cli.plan.voice_me" : "cli.plan.voice", {{"name", name}, {"talk", talk}, {"count", std::to_string(voice.segments)}});
}

void say_plan(const CliContext& context, const ImportPlan& plan)
{
    for (const PlanFile& file : plan.files)
        context.say("cli.plan.file", {{"file", file.name}, {"format", describe_format(file)}, {"count", std::to_string(file.segments)}});
    for (const PlanVoice& voice : plan.voices) say_voice(context, plan, voice);
    for (const Doubt& doubt : plan.doubts) {
        std::string what = context.phrases.say(doubt.what);
        if (doubt.more > 0) what = context.phrases.say("cli.plan.more", {{"what", what}, {"count", std::to_string(doubt.more)}});
        context.say(doubt.line > 0 ? "cli.plan.doubt" : "cli.plan.doubt_file", {{"file", doubt.file}, {"line", std::to_string(doubt.line)}, {"what", what}});
    }
}

Status choose(ImportPlan& plan, const ImportOptions& options)
{
    if (!options.client.empty()) plan.client = compose(options.client);
    if (!options.title.empty()) plan.title = compose(options.title);
    if (!options.shift.empty()) {
        const std::optional<Milliseconds> shift = read_clock(options.shift);
        if (!shift) return Error{Fault::Syntax, "cli.shift_unclear", {{"shift", repair_utf8(options.shift)}}};
        plan.shift = *shift;
    }
    if (!options.me.empty()) return plan.whole ? set_me_of_whole(plan, options.me) : set_me(plan, options.me);
    return Done{};
}

// Nothing is guessed where a file holds several conversations.
Status require_one_recording(const ImportPlan& plan, const ImportOptions& options)
{
    for (const PlanFile& file : plan.files) {
        if (file.recordings.size() < 2 || !options.recording.empty()) continue;
        std::string names;
        for (const std::string& name : file.recordings) names += (names.empty() ? "" : ", ") + name;
        return Error{Fault::Conflict, "cli.several_recordings", {{"file", file.name}, {"names", names}}};
    }
    return Done{};
}

Result<ImportPlan> make_plan(const CliContext& context, const ImportOptions& options, const Interview* into)
{
    const std::vector<std::filesystem::path> files(options.files.begin(), options.files.end());
    const ReadChoice choice{find_file_format(options.format), options.recording};
    SD_TRY(plan, read_plan(files, choice, into, context.phrases.say("import.unnamed")));
    SD_TRY_STATUS(choose(plan, options));
    return plan;
}

CliAnswer show_plan(const CliContext& context, const ImportPlan& plan, bool json)
{
    if (json)
        context.around.out << write_plan_json(describe_plan(plan, context.phrases));
    else
        say_plan(context, plan);
    return CliAnswer::Done;
}

CliAnswer export_research(const CliContext& context, Desk& desk, Language language, const ExportOptions& options)
{
    const Interview interview = options.pseudonyms ? give_pseudonyms(*desk.interview(), language).interview : *desk.interview();
    const auto bytes = write_research_project(make_research_project(interview, language));
    if (!bytes) return context.refuse(bytes.error());
    return write_with_names(context, desk, language, options.names_list, options.file, [&] { return write_private_file(*bytes, options.file, options.replace); });
}

CliAnswer export_todos(const CliContext& context, Desk& desk, Language language, const ExportOptions& options)
{
    const std::vector<Todo> todos = list_todos(options.pseudonyms ? give_pseudonyms(*desk.interview(), language).interview : *desk.interview(), language);
    if (todos.empty()) return context.refuse({Fault::NotFound, "cli.no_actions", {}});
    const std::string bytes = write_todos(todos, context.around.clock.wall_now());
    return write_with_names(context, desk, language, options.names_list, options.file, [&]() -> Status {
        if (!options.file.empty()) return write_private_file(bytes, options.file, options.replace);
        context.around.out << bytes;
        return Done{};
    });
}

}  // namespace

CliAnswer cli_import(const CliContext& context, const ImportOptions& options)
{
    std::unique_ptr<Desk> desk;
    if (options.into != 0) {
        auto opened = context.open(options.dry_run ? Access::ReadOnly : Access::Write, options.into);
        if (!opened) return context.refuse(opened.error());
        desk = std::move(opened).value();
    }
    if (options.files.size() == 1 && options.into == 0 && options.format.empty()) {
        auto client = find_client_plan(options.files.front());
        if (!client) return context.refuse(client.error());
        if (*client) return cli_import_client(context, options, std::move(**client));
    }
    auto plan = make_plan(context, options, desk ? desk->interview() : nullptr);
    if (!plan) return context.refuse(plan.error());
    if (options.dry_run) return show_plan(context, *plan, options.json);
    if (const Status one = require_one_recording(*plan, options); !one) return context.refuse(one.error());
    if (!desk) {
        auto opened = context.open(Access::Add);
        if (!opened) return context.refuse(opened.error());
        desk = std::move(opened).value();
    }
    const auto id = desk->import(*plan);
    if (!id) return context.refuse(id.error());
    context.around.out << id->value << '\n';
    return CliAnswer::Done;
}

CliAnswer cli_export(const CliContext& context, const ExportOptions& options)
{
    if (!options.client.empty()) return cli_export_client(context, options);
    if (options.id == 0 || options.format.empty()) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say("cli.usage.missing", {{"word", options.id == 0 ? "ID" : "--format"}})}}});
        return CliAnswer::WrongUsage;
    }
    if (options.format == "qdpx" && options.file.empty()) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say("cli.needs_file", {{"format", options.format}})}}});
        return CliAnswer::WrongUsage;
    }
    auto desk = context.open(Access::ReadOnly, options.id);
    if (!desk) return context.refuse(desk.error());
    const Language language = context.language_of(options.language);
    if (options.format == "qdpx") return export_research(context, **desk, language, options);
    if (options.format == "ics") return export_todos(context, **desk, language, options);
    const ExportFormat format = find_export_format(options.format).value();
    const std::optional<Language> pseudonyms = options.pseudonyms ? std::optional{language} : std::nullopt;
    return write_with_names(context, **desk, language, options.names_list, options.file, [&]() -> Status {
        if (!options.file.empty()) return (*desk)->write_export_file(format, options.file, options.replace, pseudonyms);
        context.around.out << (*desk)->export_as(format, pseudonyms);
        return Done{};
    });
}

}  // namespace sourdine::app
