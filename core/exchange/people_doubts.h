// What does not fit in a list of people, before anybody is added.
#pragma once

#include "core/exchange/people_table.h"

namespace sourdine {

struct FoundDoubts {
    std::vector<PeopleDoubt> doubts;  // shifted, swapped, duplicate and email, in no order
    std::size_t least_fit = 0;        // whose name and address fit least
};
FoundDoubts find_people_doubts(const std::vector<Contact>& people);

// One @, no blanks, a domain with a dot: what a mail program would take.
bool is_mail_address(std::string_view text);

}  // namespace sourdine
