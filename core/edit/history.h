#pragma once

#include "core/base/time.h"
#include "core/model/change.h"

#include <optional>
#include <string>
#include <vector>

namespace sourdine {

// What can be undone and redone, as changes. No code per command: undo is the change turned round.
class History {
public:
    // `at` is any steady time: steps with one merge key less than a second apart become one step.
    void record(Change change, Milliseconds at);

    // The change that takes the last step back (or puts it forth again); to be applied by the caller.
    std::optional<Change> undo();
    std::optional<Change> redo();

    // Phrase key of the step undo() would take back; null: nothing.
    const std::string* undo_title() const;
    const std::string* redo_title() const;
    std::size_t depth() const { return m_done.size(); }  // steps undo() could take back
    void clear();

private:
    struct Step {
        Change change;
        Milliseconds at{0};
    };
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

}  // namespace sourdine
