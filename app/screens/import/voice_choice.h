// Who a voice of the plan is: each choice leaves a plan that can be carried out.
#pragma once

#include "core/desk/import_plan.h"

namespace sourdine::app {

void choose_new_person(ImportPlan& plan, std::size_t voice);
void choose_at_table(ImportPlan& plan, std::size_t voice, const Person& person);
// False: they are one already, or it is the same voice.
bool choose_same(ImportPlan& plan, std::size_t voice, std::size_t as);
void choose_nobody(ImportPlan& plan, std::size_t voice);
// `open`: the interview the plan goes into, where I may sit already; or null. Chosen twice: not me after all.
void choose_me(ImportPlan& plan, std::size_t voice, const Interview* open);

// The voice that stands for this one after following "the same as".
std::size_t find_standing_voice(const ImportPlan& plan, std::size_t voice);

}  // namespace sourdine::app
