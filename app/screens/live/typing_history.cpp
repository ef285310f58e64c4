#include "app/screens/live/typing_history.h"

#include "core/base/utf8.h"

#include <utility>

namespace sourdine::app {

void TypingHistory::record(std::string_view before, std::string_view after)
{
    const int grown = count_code_points(after) - count_code_points(before);
    const Stroke stroke = grown == 1 ? Stroke::Letter : grown == -1 ? Stroke::Erased : Stroke::Other;
    const bool word_begins = stroke == Stroke::Letter && (before.empty() || before.back() == ' ');
    // A word typed, a run of letters erased, one paste: each is one step.
    if (m_done.empty() || word_begins || stroke != m_last || stroke == Stroke::Other) m_done.emplace_back(before);
    m_last = stroke;
    m_undone.clear();
}

std::optional<std::string> TypingHistory::undo(std::string_view now)
{
    if (m_done.empty()) return std::nullopt;
    m_undone.emplace_back(now);
    m_last = Stroke::None;
    std::string line = std::move(m_done.back());
    m_done.pop_back();
    return line;
}

std::optional<std::string> TypingHistory::redo(std::string_view now)
{
    if (m_undone.empty()) return std::nullopt;
    m_done.emplace_back(now);
    m_last = Stroke::None;
    std::string line = std::move(m_undone.back());
    m_undone.pop_back();
    return line;
}

void TypingHistory::clear()
{
    m_done.clear();
    m_undone.clear();
    m_last = Stroke::None;
}

}  // namespace sourdine::app
