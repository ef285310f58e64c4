// What a plan for people says before anybody is added, in the user's language: the same on the screen and in the terminal.
#pragma once

#include "core/desk/people_plan.h"
#include "core/locale/phrases.h"

#include <string>
#include <vector>

namespace sourdine {

// "Hugo Pons, operations, hugo.pons@nordalia.example", as they will be at the table.
std::string tell_person(const Person& person);
// "Line 3: Hugo Pons, operations, hugo.pons@nordalia.example (client, at the table already)."
std::string tell_guest(const Phrases& phrases, const PlanGuest& guest);
// The rows to be read back.
std::vector<std::string> read_back(const Phrases& phrases, const PeoplePlan& plan);

// What the source is and holds, in a sentence.
std::string tell_source(const Phrases& phrases, const PeoplePlan& plan);
// "“Kick-off”, Thursday 12 March 2026 at 14:00, 60 minutes." Empty: the plan is of no invitation.
std::string tell_meeting(const Phrases& phrases, const PeoplePlan& plan);
// Which of its title, date and length the interview takes over; empty: none.
std::string tell_taken(const Phrases& phrases, const PeoplePlan& plan);
// "“Prénom” is the first name." for each column, or that it is left out.
std::vector<std::string> tell_columns(const Phrases& phrases, const PeoplePlan& plan);
std::string tell_column_use(const Phrases& phrases, ColumnUse use);

}  // namespace sourdine
