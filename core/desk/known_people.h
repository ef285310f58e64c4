// Who a name or an address of an invitation, a card or a table is: me, one of ours, somebody at the table already.
#pragma once

#include "core/desk/people_plan.h"

#include <map>
#include <string>
#include <vector>

namespace sourdine {

class KnownPeople {
public:
    // `into`: whose table it is, or null.
    KnownPeople(const Interview* into, const std::string& own_name, std::vector<std::string> own_addresses);

    // The guest this contact is at first guess; where only an address is known, the name is told from it.
    PlanGuest recognise(const Contact& contact) const;

private:
    const Person* find_at_table(const PlanGuest& guest) const;

    const Interview* m_into;
    std::string m_own_name;  // folded
    std::vector<std::string> m_own_addresses;
    std::map<std::string, const Person*> m_by_name;     // folded
    std::map<std::string, const Person*> m_by_address;
};

// "jean-luc.picard@x.example": Jean-Luc Picard.
std::string tell_name(std::string_view address);

}  // namespace sourdine
