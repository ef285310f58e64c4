#include "core/edit/history.h"

#include <algorithm>
#include <utility>

namespace sourdine {

namespace {

constexpr Milliseconds typing_pause{1'000};

template <class Record>
bool goes_on_from(const Edit<Record>& earlier, const Edit<Record>& later)
{
    return earlier.after && later.before && *earlier.after == *later.before;
}

// Adds the edits of `later`: a record that both touch keeps one edit, from its first form to its last.
void join(Change& step, Change later)
{
    for (AnyEdit& any : later.edits) {
        const auto same = std::find_if(step.edits.begin(), step.edits.end(), [&](AnyEdit& earlier) {
            return std::visit(
                [&](auto& e) {
                    auto* l = std::get_if<std::decay_t<decltype(e)>>(&any);
                    return l && goes_on_from(e, *l);
                },
                earlier);
        });
        if (same == step.edits.end()) {
            step.edits.push_back(std::move(any));
            continue;
        }
        std::visit([&](auto& e) { e.after = std::move(std::get<std::decay_t<decltype(e)>>(any).after); }, *same);
        if (std::visit([](const auto& e) { return e.before == e.after; }, *same)) step.edits.erase(same);
    }
}

}  // namespace

void History::record(Change change, Milliseconds at)
{
    if (change.edits.empty()) return;
    const bool after_undo = !m_undone.empty();
    m_undone.clear();
    if (!after_undo && !m_done.empty() && !change.merge_key.empty()) {
        Step& last = m_done.back();
        if (last.change.merge_key == change.merge_key && at >= last.at && at - last.at < typing_pause) {
            join(last.change, std::move(change));
            last.at = at;
            if (last.change.edits.empty()) m_done.pop_back();  // typed and taken back: nothing to undo
            return;
        }
    }
    m_done.push_back({std::move(change), at});
}

std::optional<Change> History::undo()
{
    if (m_done.empty()) return std::nullopt;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    return inverse(m_undone.back().change);
}

std::optional<Change> History::redo()
{
    if (m_undone.empty()) return std::nullopt;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    return m_done.back().change;
}

const std::string* History::undo_title() const { return m_done.empty() ? nullptr : &m_done.back().change.title; }

const std::string* History::redo_title() const { return m_undone.empty() ? nullptr : &m_undone.back().change.title; }

void History::clear()
{
    m_done.clear();
    m_undone.clear();
}

}  // namespace sourdine
