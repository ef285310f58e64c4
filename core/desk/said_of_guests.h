// What the user said of people by hand, kept when their rows are read anew (SaidOfGuest, people_plan.h).
#pragma once

#include "core/desk/people_plan.h"

namespace sourdine {

// The guests were read anew: what was said holds again where the row reads as it did. First their names; then who is me
// (find_said_me), from which sides are guessed; then the sides that were said, whatever is guessed.
void name_as_said(PeoplePlan& plan);
void place_as_said(PeoplePlan& plan);

enum class SaidMe { Nothing, Somebody, Nobody };
struct FoundMe { SaidMe what = SaidMe::Nothing; std::size_t guest = 0; };
// Whether it was said who is me, of a row that still reads so; Nobody: whoever is taken for me is not.
FoundMe find_said_me(const PeoplePlan& plan);

void note_me(PeoplePlan& plan, std::size_t guest, bool me);

// The contact as the source gave it, whatever the user called them.
Contact contact_as_read(const PeoplePlan& plan, const PlanGuest& guest);
Contact make_contact(const PlanGuest& guest);

}  // namespace sourdine
