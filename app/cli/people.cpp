// people: who is at the table, and who comes to it from an invitation, contacts or a table.
#include "app/cli/commands.h"

#include "core/base/utf8.h"
#include "core/desk/people_plan.h"
#include "core/desk/tell_people.h"
#include "core/exchange/scan.h"
#include "core/model/names.h"
#include "core/report/people_json.h"
#include "core/report/weights.h"

#include <ostream>

namespace sourdine::app {

namespace {

std::string describe_standing(const CliContext& context, const Person& person)
{
    std::string out = context.phrases.say(person.me ? "people.me" : "side." + std::string(name_of(person.side)));
    if (const std::string weights = write_weights(context.phrases, person); !weights.empty()) out += ", " + weights;
    return out;
}

CliAnswer show_table(const CliContext& context, const Interview& interview, bool json)
{
    if (json) {
        context.around.out << write_table_json(interview.head().id, interview.by_seat());
        return CliAnswer::Done;
    }
    if (interview.persons().empty()) context.say("people.nobody");
    for (const Person* person : interview.by_seat())
        context.say("people.seat", {{"seat", std::to_string(person->seat)}, {"who", tell_person(*person)}, {"standing", describe_standing(context, *person)}});
    return CliAnswer::Done;
}

std::string_view name_of_use(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Ignored: return "ignored";
    case ColumnUse::Name: return "name";
    case ColumnUse::First: return "first";
    case ColumnUse::Last: return "last";
    case ColumnUse::Email: return "email";
    case ColumnUse::Role: return "role";
    case ColumnUse::Company: return "company";
    }
    return "";
}

PeopleDocument::Meeting describe_meeting(const PeoplePlan& plan)
{
    const Invitation& meeting = plan.meetings[plan.meeting];
    PeopleDocument::Meeting out{meeting.title, meeting.place, meeting.start, meeting.minutes, meeting.whole_day, meeting.cancelled, {}};
    if (plan.take_title) out.taken.emplace_back("title");
    if (plan.take_start) out.taken.emplace_back("start");
    if (plan.take_minutes) out.taken.emplace_back("minutes");
    return out;
}

PeopleDocument describe_plan(const CliContext& context, const PeoplePlan& plan)
{
    PeopleDocument document;
    document.format = name_of(plan.source);
    document.rows = plan.rows;
    for (const PlanGuest& each : plan.guests) document.people.push_back({each.line, make_person(each), each.company, each.at_table, each.included});
    for (const PeopleDoubt& each : plan.doubts) document.doubts.push_back({each.line, std::string(name_of(each.fault)), context.phrases.say(each.what)});
    document.read_back = read_back(context.phrases, plan);
    for (const Error& each : plan.remarks) document.remarks.push_back(context.phrases.say(each));
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        document.columns.push_back({i < plan.table.header.size() ? plan.table.header[i] : std::string{}, std::string(name_of_use(plan.columns[i]))});
    if (!plan.meetings.empty()) document.meeting = describe_meeting(plan);
    return document;
}

void say_doubts(const CliContext& context, const PeoplePlan& plan)
{
    for (const Error& each : plan.remarks) context.print(context.phrases.say(each) + '\n');
    for (const PeopleDoubt& each : plan.doubts) context.print(context.phrases.say(each.what) + '\n');
}

void say_plan(const CliContext& context, const PeoplePlan& plan)
{
    context.print(tell_source(context.phrases, plan) + '\n');
    say_doubts(context, plan);
    if (const std::string meeting = tell_meeting(context.phrases, plan); !meeting.empty()) context.print(meeting + '\n');
    if (const std::string taken = tell_taken(context.phrases, plan); !taken.empty()) context.print(taken + '\n');
    for (const std::string& each : tell_columns(context.phrases, plan)) context.print(each + '\n');
    for (const std::string& each : read_back(context.phrases, plan)) context.print(each + '\n');
    context.say("people.would_add", {{"count", std::to_string(count_new(plan))}});
}

CliAnswer show_plan(const CliContext& context, const PeoplePlan& plan, bool json)
{
    if (json) context.around.out << write_people_json(describe_plan(context, plan));
    else say_plan(context, plan);
    return CliAnswer::Done;
}

Result<PeoplePlan> make_plan(const CliContext& context, const Desk& desk, const PeopleOptions& options)
{
    SD_TRY(plan, read_people_file(options.file, desk.interview(), desk.settings(), context.around.clock));
    plan.doubts_accepted = options.accept_doubts;
    if (options.take_meeting) plan.take_title = plan.take_start = plan.take_minutes = !plan.meetings.empty();
    if (!options.only.empty()) SD_TRY_STATUS(include_only(plan, options.only));
    return plan;
}

// Whoever types sees what would be added and how many, and types that number. A script was written by one who knows.
Status ask_number(const CliContext& context, const PeoplePlan& plan)
{
    say_plan(context, plan);
    const std::string count = std::to_string(count_new(plan));
    context.say("people.type_number", {{"count", count}});
    context.around.out.flush();
    const std::optional<std::string> typed = context.around.read_line([] {});
    if (typed && trim(*typed) == count) return Done{};
    return Error{Fault::Rejected, "people.wrong_number", {{"count", count}}};
}

// The sentence names the line; that there is a way on is for the command line to say.
CliAnswer refuse_people(const CliContext& context, const PeoplePlan& plan, const Error& error)
{
    if (!plan.refused()) return context.refuse(error);
    return context.refuse({Fault::Rejected, "cli.people_refused", {{"what", context.phrases.say(error)}}});
}

CliAnswer add_people(const CliContext& context, Desk& desk, const PeoplePlan& plan, bool json)
{
    const bool asks = context.around.terminal && !json && !plan.refused() && needs_number(plan);
    if (asks)
        if (const Status typed = ask_number(context, plan); !typed) return context.refuse(typed.error());
    if (const Status added = desk.add_people(plan); !added) return refuse_people(context, plan, added.error());
    if (json) return show_plan(context, plan, true);
    if (!asks) say_doubts(context, plan);
    if (count_new(plan) == 0) context.say("people.nobody_new", {{"file", plan.file}});
    else context.say("people.added", {{"count", std::to_string(count_new(plan))}});
    return CliAnswer::Done;
}

}  // namespace

CliAnswer cli_people(const CliContext& context, const PeopleOptions& options)
{
    const bool reading = options.file.empty() || options.dry_run;
    auto desk = context.open(reading ? Access::ReadOnly : Access::Write, options.id);
    if (!desk) return context.refuse(desk.error());
    if (options.file.empty()) return show_table(context, *(*desk)->interview(), options.json);
    auto plan = make_plan(context, **desk, options);
    if (!plan) return context.refuse(plan.error());
    return options.dry_run ? show_plan(context, *plan, options.json) : add_people(context, **desk, *plan, options.json);
}

}  // namespace sourdine::app
