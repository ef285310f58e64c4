// The change by which people of a plan come to a table.
#include "core/desk/people_plan.h"

#include "core/desk/batch.h"

#include <algorithm>

namespace sourdine {

namespace {

Status refuse_doubts(const PeoplePlan& plan)
{
    if (!plan.refused()) return Done{};
    const auto grave = std::find_if(plan.doubts.begin(), plan.doubts.end(), [](const PeopleDoubt& each) { return each.fault == PeopleFault::Shifted || each.fault == PeopleFault::Uneven; });
    const char* key = grave->fault == PeopleFault::Shifted ? "import.people_shifted" : "import.people_uneven_refused";
    return Error{Fault::Rejected, key, {{"file", plan.file}, {"line", std::to_string(grave->line)}}};
}

Status require_room(const PeoplePlan& plan, const Interview& base)
{
    if (base.persons().size() + count_new(plan) <= most_persons) return Done{};
    return Error{Fault::Rejected, "import.people_too_many", {{"count", std::to_string(count_new(plan))}, {"most", std::to_string(most_persons)}}};
}

Status take_meeting(const PeoplePlan& plan, Batch& batch)
{
    if (plan.meetings.empty()) return Done{};
    const Invitation& meeting = plan.meetings[plan.meeting];
    Head head = batch.interview().head();
    if (plan.take_title && !meeting.title.empty()) head.title = meeting.title;
    if (plan.take_start && meeting.start) head.scheduled = meeting.start;
    if (plan.take_minutes && meeting.minutes > 0) head.planned_minutes = meeting.minutes;
    return batch.run(UpdateHead{std::move(head)}, at_ms(0));
}

// Somebody at the table already: what is known of them stays.
Status complete_person(const PlanGuest& guest, Batch& batch)
{
    const Person* there = batch.interview().find(*guest.at_table);
    if (!there) return Error{Fault::NotFound, "edit.not_there", {}};
    const Person told = make_person(guest);
    Person after = *there;
    if (after.email.empty()) after.email = told.email;
    if (after.role.empty()) after.role = told.role;
    if (told.me && !batch.interview().find_me()) after.me = true;
    return after == *there ? Status{Done{}} : batch.run(UpdatePerson{std::move(after)}, at_ms(0));
}

}  // namespace

Person make_person(const PlanGuest& guest)
{
    Person person;
    person.name = guest.name;
    person.role = guest.role;
    person.email = guest.email;
    person.me = guest.me;
    person.side = guest.me ? Side::Us : guest.side;
    return person;
}

Result<Change> make_people(const PeoplePlan& plan, const Interview& base)
{
    SD_TRY_STATUS(refuse_doubts(plan));
    SD_TRY_STATUS(require_room(plan, base));
    Batch batch{base, "undo.import_people"};
    SD_TRY_STATUS(take_meeting(plan, batch));
    for (const PlanGuest& guest : plan.guests) {
        if (!guest.included) continue;
        const Status done = guest.at_table ? complete_person(guest, batch) : batch.run(AddPerson{make_person(guest)}, at_ms(0));
        if (!done) return done.error();
    }
    return std::move(batch).finish();
}

}  // namespace sourdine
