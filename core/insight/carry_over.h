// From what earlier interviews tell into the one being prepared: one key each, one undo each.
#pragma once

#include "core/edit/command.h"
#include "core/insight/client_memory.h"
#include "core/locale/phrases.h"

#include <string_view>
#include <vector>

namespace sourdine {

// Each is one command, worded in the user's language, to be changed like anything typed.
Command carry_to_brief(const RememberedPain& pain, Language language);
Command carry_to_questions(const RememberedPain& pain, Language language);  // an open question about it
Command carry_to_brief(const RememberedAction& action, Language language);
Command carry_to_careful(const RememberedAction& action, Language language);
Command carry_to_careful(const RememberedLine& line);
Command carry_to_table(const KnownPerson& known);  // with role, side, weight and knowledge

// Which of them the interview has already: one answer each. A pain whose words stand in the brief, a question or the
// careful list; an action or a line whose words stand in the brief or the careful list; a person whose name is at the
// table. Never by case, accents, articles or a plural. Costs what reading those texts costs: asked when the interview or
// the memory changes, not every frame.
struct CarriedOver {
    std::vector<bool> pains, actions, next_time, careful, persons;
};
CarriedOver find_carried(const ClientMemory& memory, const Interview& interview);

// Those not at the table yet of whose name a part begins with `typed`, whatever case and accents; the order of the
// memory. Nothing typed offers nobody.
std::vector<const KnownPerson*> find_known_persons(const ClientMemory& memory, const Interview& interview, std::string_view typed);

}  // namespace sourdine
