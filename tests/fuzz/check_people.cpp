#include "tests/fuzz/check_people.h"

#include "core/base/check.h"
#include "core/desk/people_plan.h"
#include "core/exchange/people_table.h"
#include "tests/fuzz/checks.h"
#include "tests/support/fake_clock.h"

#include <algorithm>

namespace sourdine::fuzz {

namespace {

void check_contact(const Contact& contact)
{
    for (const std::string* text : {&contact.name, &contact.first, &contact.last, &contact.email, &contact.role, &contact.company}) {
        SD_CHECK(is_clean(*text));
        SD_CHECK(text->find('\n') == std::string::npos);
    }
    SD_CHECK(contact.line > 0);
}

void check_invitation(const Invitation& meeting)
{
    for (const std::string* text : {&meeting.title, &meeting.place, &meeting.description}) SD_CHECK(is_clean(*text));
    SD_CHECK(meeting.minutes >= 0);
    if (meeting.organiser) check_contact(*meeting.organiser);
    for (const Contact& each : meeting.attendees) check_contact(each);
    for (const Error& each : meeting.doubts) check_error(each);
}

void check_doubts(const std::vector<PeopleDoubt>& doubts)
{
    SD_CHECK(std::is_sorted(doubts.begin(), doubts.end(), [](const PeopleDoubt& a, const PeopleDoubt& b) { return a.line < b.line; }));
    for (const PeopleDoubt& each : doubts) check_error(each.what);
}

bool is_by_line(const PeoplePlan& plan)
{
    return std::is_sorted(plan.guests.begin(), plan.guests.end(), [](const PlanGuest& a, const PlanGuest& b) { return a.line < b.line; });
}

void check_plan(PeoplePlan plan)
{
    for (const PlanGuest& guest : plan.guests) SD_CHECK(is_clean(guest.name) && is_clean(guest.email) && is_clean(guest.role));
    SD_CHECK(plan.source == PeopleSource::Invitation || is_by_line(plan));
    SD_CHECK(std::count_if(plan.guests.begin(), plan.guests.end(), [](const PlanGuest& each) { return each.me; }) <= 1);
    for (const std::size_t place : plan.telling) SD_CHECK(place < plan.guests.size());
    check_doubts(plan.doubts);
    for (const Error& each : plan.remarks) check_error(each);
    plan.doubts_accepted = true;
    Interview interview;
    interview.apply(Change{"undo.import", {Edit<Head>{std::nullopt, Head{}}}, {}});
    const auto change = make_people(plan, interview);
    if (!change) return check_error(change.error());
    interview.apply(*change);
    SD_CHECK(interview.persons().size() <= count_new(plan));
}

}  // namespace

void check_calendar(const std::string& text)
{
    const test::FakeClock clock;
    const auto read = read_ics(text, "a.ics", clock.wall_now(), [&](WallTime t) { return clock.local_time(t); });
    if (!read) return check_error(read.error());
    for (const Invitation& each : *read) check_invitation(each);
}

void check_cards(const std::string& bytes)
{
    const auto read = read_vcf(bytes, "a.vcf");
    if (!read) return check_error(read.error());
    for (const Contact& each : *read) check_contact(each);
}

void check_table(const std::string& text)
{
    const auto read = read_table(text, "a.csv");
    if (!read) return check_error(read.error());
    for (const TableRow& row : read->rows)
        for (const std::string& cell : row.cells) SD_CHECK(is_clean(cell));
    const PeopleList list = list_people(*read, guess_columns(*read));
    for (const Contact& each : list.people) check_contact(each);
    for (const std::size_t place : list.telling) SD_CHECK(place < list.people.size());
    check_doubts(list.doubts);
}

void check_people(const std::string& bytes)
{
    const test::FakeClock clock;
    Settings mine;
    mine.own_name = "Inès Karam";
    mine.own_email = "ines@aubepine.example";
    auto plan = plan_people(bytes, "people", nullptr, mine, clock);
    if (!plan) return check_error(plan.error());
    check_plan(*plan);
    // Planned anew a long one shows nothing that a short one does not, and takes as long again.
    constexpr std::size_t long_one = 16'384;
    if (bytes.size() > long_one) return;
    if (!plan->columns.empty()) {
        set_column(*plan, plan->columns.size() - 1, ColumnUse::Name, nullptr);
        check_plan(*plan);
    }
    if (!plan->meetings.empty()) {
        set_meeting(*plan, plan->meetings.size() - 1, nullptr);
        check_plan(*plan);
    }
}

}  // namespace sourdine::fuzz
