// Undo of what is being typed, a word at a time, before it is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::app {

class TypingHistory {
public:
    // The line went from `before` to `after` by the user's hand.
    void record(std::string_view before, std::string_view after);
    // The line to show instead of `now`; empty: nothing to take back (or to put forth again).
    std::optional<std::string> undo(std::string_view now);
    std::optional<std::string> redo(std::string_view now);
    bool can_redo() const { return !m_undone.empty(); }
    void clear();

private:
    enum class Stroke { None, Letter, Erased, Other };

    std::vector<std::string> m_done;
    std::vector<std::string> m_undone;
    Stroke m_last = Stroke::None;
};

}  // namespace sourdine::app
