// Everything one command does, as data. The interview applies it, the store writes it and the history
// turns it round, so the three can never tell different stories.
#pragma once

#include "core/model/records.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sourdine {

// One record before and after. No `before`: it is born. No `after`: it goes. Never both empty.
template <class Record>
struct Edit {
    std::optional<Record> before;
    std::optional<Record> after;
    bool operator==(const Edit&) const = default;
};

using AnyEdit = std::variant<Edit<Head>, Edit<Person>, Edit<Note>, Edit<Turn>, Edit<Break>, Edit<PhaseMark>,
                             Edit<CutIn>, Edit<PlannedQuestion>, Edit<Careful>, Edit<PainView>, Edit<Recording>>;

struct Change {
    std::string title;  // phrase key of what "Undo: ..." shows
    std::vector<AnyEdit> edits;
    // Changes with the same non-empty merge key, less than a second apart, are one step of undo (typing).
    std::string merge_key;
    bool operator==(const Change&) const = default;
};

// The change that takes `change` back.
inline Change inverse(Change change)
{
    Change back{std::move(change.title), {}, std::move(change.merge_key)};
    back.edits.reserve(change.edits.size());
    for (auto edit = change.edits.rbegin(); edit != change.edits.rend(); ++edit)
        std::visit(
            [&](auto& e) {
                std::swap(e.before, e.after);
                back.edits.emplace_back(std::move(e));
            },
            *edit);
    return back;
}

}  // namespace sourdine
