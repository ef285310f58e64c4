#include "core/desk/said_of_guests.h"

#include <algorithm>

namespace sourdine {

namespace {

// Before something is said: of what the row reads as. What was said of it when it read otherwise gives way.
SaidOfGuest& say_of(PeoplePlan& plan, const PlanGuest& guest)
{
    SaidOfGuest& said = plan.said[guest.line];
    if (!said.rest_holds) said = {};
    if (said.name && said.name_holds) return said;
    said.name_read = guest.name;
    said.named_by_address = guest.named_by_address;
    said.email_read = guest.email;
    return said;
}

template <class Do>
void for_each_said(PeoplePlan& plan, Do act)
{
    if (plan.said.empty()) return;
    for (PlanGuest& guest : plan.guests)
        if (const auto it = plan.said.find(guest.line); it != plan.said.end()) act(it->second, guest);
}

}  // namespace

void name_as_said(PeoplePlan& plan)
{
    for (auto& [line, said] : plan.said) said.name_holds = said.rest_holds = false;
    for_each_said(plan, [](SaidOfGuest& said, PlanGuest& guest) {
        said.name_holds = guest.name == said.name_read;
        said.rest_holds = said.name_holds || (!guest.email.empty() && guest.email == said.email_read);
        if (!said.name || !said.name_holds) return;
        guest.name = *said.name;
        guest.named_by_address = false;
    });
}

void place_as_said(PeoplePlan& plan)
{
    for_each_said(plan, [](const SaidOfGuest& said, PlanGuest& guest) {
        if (said.side && said.rest_holds && !guest.me) guest.side = *said.side;
    });
}

FoundMe find_said_me(const PeoplePlan& plan)
{
    FoundMe found;
    for (std::size_t i = 0; i < plan.guests.size() && !plan.said.empty(); ++i) {
        const auto it = plan.said.find(plan.guests[i].line);
        if (it == plan.said.end() || !it->second.me || !it->second.rest_holds) continue;
        if (*it->second.me) return {SaidMe::Somebody, i};
        if (plan.guests[i].me) found = {SaidMe::Nobody, i};
    }
    return found;
}

void note_me(PeoplePlan& plan, std::size_t guest, bool me)
{
    for (auto& [line, said] : plan.said) said.me.reset();
    say_of(plan, plan.guests[guest]).me = me;
}

Contact make_contact(const PlanGuest& guest)
{
    Contact contact;
    if (!guest.named_by_address) contact.name = guest.name;
    contact.email = guest.email;
    contact.role = guest.role;
    contact.company = guest.company;
    contact.line = guest.line;
    return contact;
}

Contact contact_as_read(const PeoplePlan& plan, const PlanGuest& guest)
{
    Contact contact = make_contact(guest);
    const auto it = plan.said.find(guest.line);
    if (it == plan.said.end() || !it->second.name || !it->second.name_holds) return contact;
    contact.name = it->second.named_by_address ? std::string{} : it->second.name_read;
    return contact;
}

void name_guest(PeoplePlan& plan, std::size_t guest, const std::string& name)
{
    if (name.find_first_not_of(' ') == std::string::npos) return;
    PlanGuest& named = plan.guests[guest];
    SaidOfGuest& said = say_of(plan, named);
    said.name = named.name = name;
    said.name_holds = true;
    named.named_by_address = false;
}

void place_guest(PeoplePlan& plan, std::size_t guest, Side side)
{
    if (plan.guests[guest].me) return;
    say_of(plan, plan.guests[guest]).side = plan.guests[guest].side = side;
}

std::size_t count_set_aside(const PeoplePlan& plan)
{
    std::size_t count = 0;
    for (const auto& [line, said] : plan.said) {
        if (said.name && !said.name_holds) ++count;
        if (!said.rest_holds) count += (said.side ? 1u : 0u) + (said.me ? 1u : 0u);
    }
    return count;
}

}  // namespace sourdine
