// What a list of people is told by, where the file does not say what it is.
#include "core/desk/people_plan.h"
#include "core/words/fold.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr std::size_t rows_looked_at = 200;
constexpr std::ptrdiff_t most_name_words = 4;

// A few words and no sentence's end.
bool looks_like_name(const std::string& text)
{
    const auto blanks = std::count(text.begin(), text.end(), ' ');
    return blanks < most_name_words && !text.empty() && text.find_first_of("!?:") == std::string::npos;
}

bool are_names(const std::vector<PlanGuest>& guests)
{
    const auto end = guests.begin() + static_cast<std::ptrdiff_t>(std::min(guests.size(), rows_looked_at));
    const auto names = std::count_if(guests.begin(), end, [](const PlanGuest& each) { return looks_like_name(each.name); });
    return names * 5 >= (end - guests.begin()) * 4;
}

}  // namespace

bool tells_people(const PeoplePlan& plan)
{
    if (plan.source != PeopleSource::Table) return true;
    const auto has = [&](ColumnUse use) { return std::find(plan.columns.begin(), plan.columns.end(), use) != plan.columns.end(); };
    if (has(ColumnUse::Email) || has(ColumnUse::First) || has(ColumnUse::Last)) return true;
    return has(ColumnUse::Name) && !plan.guests.empty() && (!plan.table.header.empty() || are_names(plan.guests));
}

bool is_meant_for(const PeoplePlan& plan, const Interview& interview)
{
    if (plan.meetings.empty()) return true;
    const Invitation& meeting = plan.meetings[plan.meeting];
    const Head& head = interview.head();
    const std::string title = fold(head.title);
    return title.find_first_not_of(' ') == std::string::npos || title == fold(meeting.title) || (meeting.start && head.scheduled == meeting.start);
}

}  // namespace sourdine
