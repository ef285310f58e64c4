// What does not fit in a list of people, before anybody is added.
#pragma once

#include "core/exchange/people_table.h"

namespace sourdine {

// Shifted, swapped, duplicate and email doubts, in no order.
std::vector<PeopleDoubt> find_people_doubts(const std::vector<Contact>& people);

// One @, no blanks, a domain with a dot: what a mail program would take.
bool is_mail_address(std::string_view text);

}  // namespace sourdine
