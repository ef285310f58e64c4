#include "core/report/outgoing.h"

#include "core/exchange/research_project.h"
#include "core/report/client_copy.h"
#include "core/report/follow_up.h"
#include "core/report/pseudonyms.h"
#include "core/report/research.h"
#include "core/report/todo_list.h"

namespace sourdine {

namespace {

Result<std::string> write_draft(const Interview& interview, const OutgoingMoment& moment, const ReportChoice& choice)
{
    FollowUp mail = write_follow_up(interview, moment.today, choice.language, choice.without);
    Mail draft{std::move(mail.subject), std::move(mail.text), {}};
    for (const PersonId id : choice.to) {
        const Person* person = interview.find(id);
        if (!person) return Error{Fault::NotFound, "report.mail.unknown", {{"name", ""}}};
        SD_TRY_STATUS(check_recipient(interview, *person));
        draft.to.push_back({person->name, person->email});
    }
    return write_mail(draft, moment.stamp);
}

Result<std::string> write_todo_list(const Interview& interview, const OutgoingMoment& moment, const ReportChoice& choice)
{
    const std::vector<Todo> todos = list_todos(choice.copy == Copy::Client ? client_copy_of(interview) : interview, choice.language);
    if (todos.empty()) return Error{Fault::NotFound, "report.no_actions", {}};
    return write_todos(todos, moment.stamp);
}

}  // namespace

Result<std::string> write_outgoing(const Interview& interview, const OutgoingMoment& moment, const ReportChoice& choice, const ClientMemory& memory)
{
    if (choice.pseudonyms) {
        ReportChoice plain = choice;
        plain.pseudonyms = false;
        plain.to.clear();
        return write_outgoing(give_pseudonyms(interview, choice.language).interview, moment, plain);
    }
    if (leaves_nothing(choice)) return Error{Fault::Rejected, "report.no_parts", {}};
    switch (choice.format) {
    case ReportFormat::Mail: return write_follow_up(interview, moment.today, choice.language, choice.without).text;
    case ReportFormat::Draft: return write_draft(interview, moment, choice);
    case ReportFormat::Todos: return write_todo_list(interview, moment, choice);
    case ReportFormat::Research: return write_research_project(make_research_project(interview, choice.language));
    default: return write_report(interview, moment.now, moment.today, choice, memory);
    }
}

}  // namespace sourdine
