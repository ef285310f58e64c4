// Asking what was planned: a key on an empty line asks the first question still to ask; behind a ? the words typed look
// one up, the arrows mark another, Tab writes it into the line.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

#include <string>
#include <vector>

namespace sourdine::app {

// The planned questions the line stands for now. Nothing is offered while the line holds anything else, nor off the record.
struct Askable {
    bool looking = false;                           // the line begins with ?
    std::vector<const PlannedQuestion*> fitting;    // still to ask, in order; all of them on an empty line
    const PlannedQuestion* marked = nullptr;        // the one the key asks; null: none fits
    bool fits(const PlannedQuestion& question) const;
};
Askable find_askable(const View& view, const LiveState& state);

// Ctrl+Enter. A ? line that no planned question fits is kept as it is typed.
void ask_marked(const View& view, LiveState& state, Outbox& out);
// Down (+1) and Up (-1). True: the line is looking a question up, the arrow is used.
bool mark_next(const View& view, LiveState& state, int by);
// Tab. True: the marked question stands in the line.
bool complete_question(const View& view, LiveState& state, Outbox& out);

// What can be done about the marked one: a sentence for the row under the line; empty while nothing is looked up.
std::string say_askable(const View& view, const LiveState& state);
// The key's caps, named in the user's language.
std::vector<std::string> name_ask_caps(const View& view);

}  // namespace sourdine::app
