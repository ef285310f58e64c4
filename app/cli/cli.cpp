#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "core/base/utf8.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace sourdine::app {

namespace {

// What the arguments asked for, filled while they are parsed.
struct Asked {
    std::string library;
    std::int64_t id = 0;
    bool json = false;
    bool repair = false;
    std::string script;
    std::vector<std::string> words;
    NewOptions fresh;
    ReportOptions report;
    ImportOptions import;
    ExportOptions exported;
    PeopleOptions people;
    CareOptions care;
    bool archived = false;
};

CLI::App* add(CLI::App& app, const Phrases& phrases, const char* name)
{
    return app.add_subcommand(name, phrases.say(std::string("cli.help.") + name));
}

void add_id(CLI::App* command, Asked& asked, const Phrases& phrases)
{
    command->add_option("ID", asked.id, phrases.say("cli.help.id"))->required();
}

void add_json(CLI::App* command, Asked& asked, const Phrases& phrases)
{
    command->add_flag("--json", asked.json, phrases.say("cli.help.json"));
}

void add_reading_commands(CLI::App& app, Asked& asked, const Phrases& phrases)
{
    for (const char* name : {"list", "show", "search", "stats", "pains"}) {
        CLI::App* command = add(app, phrases, name);
        const std::string_view is = name;
        if (is == "search")
            command->add_option("WORDS", asked.words, phrases.say("cli.help.words"))->required();
        else if (is != "list")
            add_id(command, asked, phrases);
        else
            command->add_flag("--archived", asked.archived, phrases.say("cli.help.list_archived"));
        add_json(command, asked, phrases);
    }
}

template <class Options>
void add_pseudonyms(CLI::App* command, Options& options, const Phrases& phrases)
{
    CLI::Option* pseudonyms = command->add_flag("--pseudonyms", options.pseudonyms, phrases.say("cli.help.pseudonyms"));
    command->add_option("--names-list", options.names_list, phrases.say("cli.help.names_list"))->needs(pseudonyms);
}

void add_exchange_commands(CLI::App& app, Asked& asked, const Phrases& phrases)
{
    CLI::App* import = add(app, phrases, "import");
    import->add_option("FILE", asked.import.files, phrases.say("cli.help.files"))->required();
    import->add_option("--me", asked.import.me, phrases.say("cli.help.me"));
    import->add_option("--client", asked.import.client, phrases.say("cli.help.client"));
    import->add_option("--title", asked.import.title, phrases.say("cli.help.title"));
    import->add_option("--format", asked.import.format, phrases.say("cli.help.import_format"))->check(CLI::IsMember(file_format_names()));
    import->add_option("--recording", asked.import.recording, phrases.say("cli.help.recording"));
    CLI::Option* into = import->add_option("--into", asked.import.into, phrases.say("cli.help.into"));
    import->add_option("--shift", asked.import.shift, phrases.say("cli.help.shift"))->needs(into);
    CLI::Option* dry_run = import->add_flag("--dry-run", asked.import.dry_run, phrases.say("cli.help.dry_run"));
    import->add_flag("--json", asked.import.json, phrases.say("cli.help.json"))->needs(dry_run);
    import->add_flag("--duplicates", asked.import.duplicates, phrases.say("cli.help.duplicates"));

    CLI::App* exported = add(app, phrases, "export");
    exported->add_option("ID", asked.exported.id, phrases.say("cli.help.id"));
    exported->add_option("--client", asked.exported.client, phrases.say("cli.help.of_client"));
    exported->add_option("--format", asked.exported.format, phrases.say("cli.help.export_format"))
        ->check(CLI::IsMember({"vtt", "srt", "rttm", "textgrid", "eaf", "audacity", "json", "ics", "qdpx"}));
    exported->add_option("-o,--output", asked.exported.file, phrases.say("cli.help.output"));
    exported->add_flag("--replace", asked.exported.replace, phrases.say("cli.help.replace"));
    add_pseudonyms(exported, asked.exported, phrases);
    exported->add_option("--lang", asked.exported.language, phrases.say("cli.help.export_lang"))->check(CLI::IsMember({"en", "fr"}));
}

void add_care_commands(CLI::App& app, Asked& asked, const Phrases& phrases)
{
    for (const char* name : {"archive", "delete"}) {
        CLI::App* command = add(app, phrases, name);
        command->add_option("ID", asked.care.ids, phrases.say("cli.help.ids"));
        command->add_option("--client", asked.care.client, phrases.say("cli.help.of_client"));
        if (std::string_view(name) == "archive") {
            command->add_flag("--back", asked.care.back, phrases.say("cli.help.back"));
            continue;
        }
        CLI::Option* dry_run = command->add_flag("--dry-run", asked.care.dry_run, phrases.say("cli.help.delete_dry_run"));
        command->add_flag("--json", asked.care.json, phrases.say("cli.help.json"))->needs(dry_run);
    }
    CLI::App* bin = add(app, phrases, "bin");
    bin->add_option("ACTION", asked.care.action, phrases.say("cli.help.bin_action"))->check(CLI::IsMember({"list", "restore", "empty"}));
    bin->add_option("ID", asked.care.ids, phrases.say("cli.help.ids"));
    bin->add_flag("--yes", asked.care.yes, phrases.say("cli.help.yes"));
    bin->add_flag("--json", asked.care.json, phrases.say("cli.help.json"));
}

void add_people_command(CLI::App& app, Asked& asked, const Phrases& phrases)
{
    CLI::App* people = add(app, phrases, "people");
    people->add_option("ID", asked.people.id, phrases.say("cli.help.id"))->required();
    CLI::Option* file = people->add_option("--import", asked.people.file, phrases.say("cli.help.people_file"));
    people->add_option("--only", asked.people.only, phrases.say("cli.help.only"))->needs(file);
    people->add_flag("--dry-run", asked.people.dry_run, phrases.say("cli.help.dry_run"))->needs(file);
    people->add_flag("--accept-doubts", asked.people.accept_doubts, phrases.say("cli.help.accept_doubts"))->needs(file);
    people->add_flag("--take-meeting", asked.people.take_meeting, phrases.say("cli.help.take_meeting"))->needs(file);
    people->add_flag("--json", asked.people.json, phrases.say("cli.help.json"));
}

void add_writing_commands(CLI::App& app, Asked& asked, const Phrases& phrases)
{
    CLI::App* fresh = add(app, phrases, "new");
    fresh->add_option("--client", asked.fresh.client, phrases.say("cli.help.client"))->required();
    fresh->add_option("--title", asked.fresh.title, phrases.say("cli.help.title"))->required();
    fresh->add_option("--person", asked.fresh.persons, phrases.say("cli.help.person"));
    fresh->add_option("--date", asked.fresh.date, phrases.say("cli.help.date"));
    fresh->add_option("--invitation", asked.fresh.invitation, phrases.say("cli.help.invitation"));
    fresh->add_option("--minutes", asked.fresh.minutes, phrases.say("cli.help.minutes"))->check(CLI::Range(1, 1440));

    CLI::App* capture = add(app, phrases, "capture");
    add_id(capture, asked, phrases);
    capture->add_option("--script", asked.script, phrases.say("cli.help.script"));

    CLI::App* report = add(app, phrases, "report");
    report->add_option("ID", asked.report.id, phrases.say("cli.help.id"))->required();
    report->add_option("--format", asked.report.format, phrases.say("cli.help.format"))->check(CLI::IsMember({"html", "md", "pdf", "docx", "json", "csv", "mail", "eml"}));
    report->add_option("--lang", asked.report.language, phrases.say("cli.help.lang"))->check(CLI::IsMember({"en", "fr"}));
    report->add_option("--for", asked.report.copy, phrases.say("cli.help.for"))->check(CLI::IsMember({"client", "me", "prep"}));
    report->add_option("-o,--output", asked.report.file, phrases.say("cli.help.output"));
    report->add_flag("--replace", asked.report.replace, phrases.say("cli.help.replace"));
    add_pseudonyms(report, asked.report, phrases);
    CLI::Option* parts = report->add_option("--parts", asked.report.parts, phrases.say("cli.help.parts"))->delimiter(',');
    report->add_option("--without", asked.report.without, phrases.say("cli.help.without"))->delimiter(',')->excludes(parts);
    report->add_option("--to", asked.report.to, phrases.say("cli.help.to"));

    add_exchange_commands(app, asked, phrases);
    add_people_command(app, asked, phrases);
    add_care_commands(app, asked, phrases);
    add(app, phrases, "sample");
    add(app, phrases, "check")->add_flag("--repair", asked.repair, phrases.say("cli.help.repair"));
}

CliAnswer run_subcommand(const std::string& name, const Asked& asked, const CliContext& context)
{
    if (name == "new") return cli_new(context, asked.fresh);
    if (name == "capture") return cli_capture(context, asked.id, asked.script);
    if (name == "list") return cli_list(context, asked.archived, asked.json);
    if (name == "archive") return cli_archive(context, asked.care);
    if (name == "delete") return cli_delete(context, asked.care);
    if (name == "bin") return cli_bin(context, asked.care);
    if (name == "show") return cli_show(context, asked.id, asked.json);
    if (name == "search") return cli_search(context, asked.words, asked.json);
    if (name == "stats") return cli_stats(context, asked.id, asked.json);
    if (name == "pains") return cli_pains(context, asked.id, asked.json);
    if (name == "report" && (asked.report.format == "mail" || asked.report.format == "eml")) return cli_mail(context, asked.report);
    if (name == "report") return cli_report(context, asked.report);
    if (name == "import") return cli_import(context, asked.import);
    if (name == "export") return cli_export(context, asked.exported);
    if (name == "people") return cli_people(context, asked.people);
    if (name == "sample") return cli_sample(context);
    return cli_check(context, asked.repair);
}

// Line ends and tabs stay.
std::string without_controls(std::string_view text)
{
    std::u32string all = to_code_points(text);
    for (char32_t& c : all)
        if ((c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0)) c = 0xFFFD;
    return to_utf8(all);
}

// CLI11 says what is wrong in English: the user's language says it by kind, with the word it is about.
Error describe_wrong_usage(const Phrases& phrases, const CLI::ParseError& wrong)
{
    const std::string said = wrong.what();
    const bool missing = dynamic_cast<const CLI::RequiredError*>(&wrong) != nullptr;
    const bool surplus = dynamic_cast<const CLI::ExtrasError*>(&wrong) != nullptr;
    std::string about = said;
    if (const auto colon = said.find(": "); colon != std::string::npos && !missing) about = surplus ? said.substr(colon + 2) : said.substr(0, colon);
    if (said.starts_with("Could not convert: ")) about = said.substr(19);
    if (const auto is = said.find(" is required"); missing && is != std::string::npos) about = said.substr(0, is);
    const char* key = missing ? "cli.usage.missing" : surplus ? "cli.usage.surplus" : "cli.usage.unfit";
    return {Fault::Syntax, "cli.wrong_usage", {{"what", phrases.say(key, {{"word", about}})}}};
}

}  // namespace

CliAnswer CliContext::refuse(const Error& error) const
{
    complain(error);
    return CliAnswer::Refused;
}

void CliContext::complain(const Error& error) const { around.err << without_controls(phrases.say(error)) << '\n'; }

void CliContext::say(std::string_view key, const PhraseArgs& args) const { print(phrases.say(key, args) + '\n'); }

void CliContext::tell(std::string_view text) const { around.err << without_controls(text); }

void CliContext::print(std::string_view text) const { around.out << without_controls(text); }

Result<std::unique_ptr<Desk>> CliContext::open(Access access) const
{
    SD_TRY(desk, Desk::open(library, around.clock, access));
    // A window may fall back to reading; a command that is to write is told.
    if (access == Access::Write && desk->read_only()) return Error{Fault::Conflict, "store.in_use", {{"file", library.string()}}};
    return Result<std::unique_ptr<Desk>>(std::move(desk));
}

Result<std::unique_ptr<Desk>> CliContext::open(Access access, std::int64_t interview) const
{
    SD_TRY(desk, open(access));
    SD_TRY_STATUS(desk->open_interview(InterviewId{interview}));
    return Result<std::unique_ptr<Desk>>(std::move(desk));
}

Language CliContext::language_of(const std::string& asked) const { return asked.empty() ? phrases.language() : language_from(asked); }

LocalTime CliContext::today() const { return around.clock.local_time(around.clock.wall_now()); }

CliResult run_cli(int argc, const char* const* argv, const CliSurroundings& around)
{
    const Phrases& phrases = Phrases::of(around.language);
    Asked asked;
    CLI::App app{phrases.say("cli.help.program"), "sourdine"};
    app.set_help_flag("-h,--help", phrases.say("cli.help.help"));
    app.set_version_flag("--version", "sourdine " SOURDINE_VERSION, phrases.say("cli.help.version"));
    app.get_formatter()->label("Usage", phrases.say("cli.help.label_usage"));
    app.get_formatter()->label("OPTIONS", phrases.say("cli.help.label_options"));
    app.get_formatter()->label("Options", phrases.say("cli.help.label_options"));
    app.get_formatter()->label("SUBCOMMAND", phrases.say("cli.help.label_subcommand"));
    app.get_formatter()->label("Subcommands", phrases.say("cli.help.label_subcommands"));
    app.get_formatter()->label("Positionals", phrases.say("cli.help.label_positionals"));
    app.get_formatter()->label("REQUIRED", phrases.say("cli.help.label_required"));
    app.add_option("--library", asked.library, phrases.say("cli.help.library"));
    app.fallthrough();
    app.require_subcommand(0, 1);
    add_reading_commands(app, asked, phrases);
    add_writing_commands(app, asked, phrases);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked_for_help) {
        app.exit(asked_for_help, around.out, around.err);
        return {CliAnswer::Done, {}};
    } catch (const CLI::ParseError& wrong) {
        CliContext{around, phrases, {}}.complain(describe_wrong_usage(phrases, wrong));
        return {CliAnswer::WrongUsage, {}};
    }

    // Not the default one: an empty name is a variable someone forgot to fill.
    if (app.count("--library") > 0 && asked.library.empty()) {
        around.err << phrases.say("cli.library_unnamed") << '\n';
        return {CliAnswer::WrongUsage, {}};
    }
    const std::filesystem::path library = asked.library.empty() ? around.default_library : std::filesystem::path(asked.library);
    const auto chosen = app.get_subcommands();
    if (chosen.empty()) return {CliAnswer::Done, library};
    const CliContext context{around, phrases, library};
    const CliAnswer answer = run_subcommand(chosen.front()->get_name(), asked, context);
    if (answer == CliAnswer::Done && !around.out.flush()) return {context.refuse({Fault::Storage, "cli.cannot_print", {}}), {}};
    return {answer, {}};
}

}  // namespace sourdine::app
