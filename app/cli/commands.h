// One function a subcommand. Each says what went wrong in one sentence and gives the exit code.
#pragma once

#include "app/cli/cli.h"
#include "core/desk/client_plan.h"
#include "core/desk/desk.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::app {

struct CliContext {
    const CliSurroundings& around;
    const Phrases& phrases;
    std::filesystem::path library;

    void complain(const Error& error) const;  // one sentence on standard error
    CliAnswer refuse(const Error& error) const;
    void say(std::string_view key, const PhraseArgs& args = {}) const;  // a line on standard output
    // Text for eyes: what would steer the terminal (escape sequences in a note, say) is shown as U+FFFD.
    void print(std::string_view text) const;
    void tell(std::string_view text) const;  // the same on standard error
    Result<std::unique_ptr<Desk>> open(Access access) const;
    // The library with one interview open.
    Result<std::unique_ptr<Desk>> open(Access access, std::int64_t interview) const;
    LocalTime today() const;
    // What the language is, of those that can be asked for: the system's when none is.
    Language language_of(const std::string& asked) const;
};

// Wrong usage, with a sentence of the phrases that says what is.
CliAnswer refuse_usage(const CliContext&, std::string_view key);
// Writes by `write` what holds pseudonyms, with the list of who is who beside it where one is asked for: both or neither.
CliAnswer write_with_names(const CliContext&, Desk&, Language, const std::string& names_list, const std::string& file, const std::function<Status()>& write);

struct NewOptions {
    std::string client, title, date, invitation;
    int minutes = 45;
    std::vector<std::string> persons;
};
struct ReportOptions {
    std::int64_t id = 0;
    std::string format = "html", language, copy = "me", file, names_list;
    std::vector<std::string> to, parts, without;
    bool replace = false, pseudonyms = false;
};
// What --parts and --without leave out; an answer where they ask for what there is not.
std::optional<CliAnswer> read_parts(const CliContext&, const ReportOptions&, ReportFormat, Copy, Parts& left_out);

struct ImportOptions {
    std::vector<std::string> files;
    std::string me, client, title, format, recording, shift;
    std::int64_t into = 0;
    bool dry_run = false, json = false, duplicates = false;
};
struct ExportOptions {
    std::int64_t id = 0;
    std::string client, format, file, language, names_list;
    bool replace = false, pseudonyms = false;
};

struct PeopleOptions {
    std::int64_t id = 0;
    std::string file;
    std::vector<std::string> only;
    bool dry_run = false, json = false, accept_doubts = false, take_meeting = false;
};

struct CareOptions {
    std::vector<std::int64_t> ids;
    std::string client, action = "list";
    bool back = false, dry_run = false, json = false, yes = false;
};

CliAnswer cli_new(const CliContext&, const NewOptions&);
CliAnswer cli_capture(const CliContext&, std::int64_t id, const std::string& script);
CliAnswer cli_list(const CliContext&, bool archived, bool json);
CliAnswer cli_archive(const CliContext&, const CareOptions&);
CliAnswer cli_delete(const CliContext&, const CareOptions&);
CliAnswer cli_bin(const CliContext&, const CareOptions&);
CliAnswer cli_show(const CliContext&, std::int64_t id, bool json);
CliAnswer cli_search(const CliContext&, const std::vector<std::string>& words, bool json);
CliAnswer cli_stats(const CliContext&, std::int64_t id, bool json);
CliAnswer cli_pains(const CliContext&, std::int64_t id, bool json);
CliAnswer cli_report(const CliContext&, const ReportOptions&);
CliAnswer cli_mail(const CliContext&, const ReportOptions&);
CliAnswer cli_import(const CliContext&, const ImportOptions&);
CliAnswer cli_export(const CliContext&, const ExportOptions&);
// A client's interviews in one file; cli_import and cli_export hand on to these.
CliAnswer cli_export_client(const CliContext&, const ExportOptions&);
CliAnswer cli_import_client(const CliContext&, const ImportOptions&, ClientPlan plan);
CliAnswer cli_people(const CliContext&, const PeopleOptions&);
CliAnswer cli_sample(const CliContext&);
CliAnswer cli_check(const CliContext&, bool repair);

}  // namespace sourdine::app
