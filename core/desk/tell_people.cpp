#include "core/desk/tell_people.h"

#include "core/locale/formats.h"
#include "core/model/names.h"

#include <algorithm>

namespace sourdine {

namespace {

std::string join(const std::vector<std::string>& parts)
{
    std::string out;
    for (const std::string& part : parts)
        if (!part.empty()) out += (out.empty() ? "" : ", ") + part;
    return out;
}

std::string in_text(std::size_t number) { return std::to_string(number); }

}  // namespace

std::string tell_person(const Person& person) { return join({person.name, person.role, person.email}); }

std::string tell_guest(const Phrases& phrases, const PlanGuest& guest)
{
    const Person person = make_person(guest);
    std::vector<std::string> standing{phrases.say(person.me ? "people.me" : "side." + std::string{name_of(person.side)})};
    if (guest.named_by_address) standing.push_back(phrases.say("people.named_by_address"));
    if (!guest.included) standing.push_back(phrases.say("people.left_out"));
    else if (guest.at_table) standing.push_back(phrases.say("people.at_table"));
    return phrases.say("people.guest", {{"line", std::to_string(guest.line)}, {"who", tell_person(person)}, {"standing", join(standing)}});
}

std::vector<std::string> read_back(const Phrases& phrases, const PeoplePlan& plan)
{
    std::vector<std::string> out;
    for (const std::size_t place : plan.telling) out.push_back(tell_guest(phrases, plan.guests[place]));
    return out;
}

std::string tell_source(const Phrases& phrases, const PeoplePlan& plan)
{
    return phrases.say("people.source." + std::string{name_of(plan.source)}, {{"file", plan.file}, {"count", in_text(plan.rows)}});
}

std::string tell_meeting(const Phrases& phrases, const PeoplePlan& plan)
{
    if (plan.meetings.empty()) return {};
    const Invitation& meeting = plan.meetings[plan.meeting];
    std::vector<std::string> parts;
    if (!meeting.title.empty()) parts.push_back(write_quote(phrases.language(), meeting.title));
    if (meeting.start) {
        const std::string day = write_full_day(phrases.language(), date_of(*meeting.start));
        parts.push_back(meeting.whole_day ? day : phrases.say("people.day_at", {{"day", day}, {"time", write_clock_of_day(phrases.language(), *meeting.start)}}));
    }
    if (meeting.minutes > 0 && !meeting.whole_day) parts.push_back(write_minutes(phrases.language(), meeting.minutes));
    return phrases.say("people.meeting", {{"what", join(parts)}});
}

std::string tell_taken(const Phrases& phrases, const PeoplePlan& plan)
{
    std::vector<std::string> parts;
    if (plan.take_title) parts.push_back(phrases.say("people.its_title"));
    if (plan.take_start) parts.push_back(phrases.say("people.its_date"));
    if (plan.take_minutes) parts.push_back(phrases.say("people.its_length"));
    return parts.empty() ? std::string{} : phrases.say("people.taken", {{"what", write_list(phrases.language(), parts)}});
}

std::string tell_column_use(const Phrases& phrases, ColumnUse use)
{
    switch (use) {
    case ColumnUse::Ignored: return phrases.say("people.column.ignored");
    case ColumnUse::Name: return phrases.say("people.column.name");
    case ColumnUse::First: return phrases.say("people.column.first");
    case ColumnUse::Last: return phrases.say("people.column.last");
    case ColumnUse::Email: return phrases.say("people.column.email");
    case ColumnUse::Role: return phrases.say("people.column.role");
    case ColumnUse::Company: return phrases.say("people.column.company");
    }
    return {};
}

std::vector<std::string> tell_columns(const Phrases& phrases, const PeoplePlan& plan)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const bool headed = i < plan.table.header.size() && !plan.table.header[i].empty();
        const std::string name = headed ? write_quote(phrases.language(), plan.table.header[i]) : phrases.say("people.column_number", {{"number", in_text(i + 1)}});
        out.push_back(phrases.say("people.column", {{"name", name}, {"use", tell_column_use(phrases, plan.columns[i])}}));
    }
    return out;
}

}  // namespace sourdine
