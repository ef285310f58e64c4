// report --format mail and eml: what is written to those who were there.
#include "app/cli/commands.h"

#include "core/desk/private_file.h"
#include "core/report/follow_up.h"
#include "core/report/pseudonyms.h"

#include <ostream>

namespace sourdine::app {

CliAnswer cli_mail(const CliContext& context, const ReportOptions& options)
{
    const bool draft = options.format == "eml";
    if (!options.to.empty() && (!draft || options.pseudonyms)) {
        context.complain({Fault::Syntax, "cli.wrong_usage", {{"what", context.phrases.say("cli.to_needs_eml")}}});
        return CliAnswer::WrongUsage;
    }
    Parts without;
    if (const auto wrong = read_parts(context, options, draft ? ReportFormat::Draft : ReportFormat::Mail, Copy::Client, without)) return *wrong;
    auto desk = context.open(Access::ReadOnly, options.id);
    if (!desk) return context.refuse(desk.error());
    const Interview& interview = *(*desk)->interview();
    const auto recipients = find_recipients(interview, options.to);
    if (!recipients) return context.refuse(recipients.error());

    const Language language = context.language_of(options.language);
    const Interview told = options.pseudonyms ? give_pseudonyms(interview, language).interview : interview;
    FollowUp mail = write_follow_up(told, date_of(context.today()), language, without);
    const std::string bytes = draft ? write_mail({std::move(mail.subject), std::move(mail.text), *recipients}, context.around.clock.wall_now()) : std::move(mail.text);
    return write_with_names(context, **desk, language, options.names_list, options.file, [&]() -> Status {
        if (!options.file.empty()) SD_TRY_STATUS(write_private_file(bytes, options.file, options.replace));
        if (options.file.empty()) context.around.out << bytes;
        // Whom it goes to is seen before it is sent.
        for (const MailAddress& to : *recipients) context.tell(to.name + " <" + to.address + ">\n");
        return Done{};
    });
}

}  // namespace sourdine::app
