#include "app/screens/review/actions_state.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace sourdine::app {

namespace {

// Whoever is not at the table any more counts as theirs.
bool is_ours(const Interview& interview, const Note& action)
{
    const Person* owner = interview.find(*action.person);
    return owner && owner->side == Side::Us;
}

ActionGroup group_of(const Interview& interview, const Note& action, ActionOrder order)
{
    if (action.done) return ActionGroup::Done;
    if (order == ActionOrder::Due) return ActionGroup::Open;
    if (!action.person) return ActionGroup::Nobodys;
    return is_ours(interview, action) ? ActionGroup::Ours : ActionGroup::Theirs;
}

// What is due first stands first; what has no date behind it.
int day_of(const Note& action)
{
    return action.due ? static_cast<int>(std::chrono::sys_days{*action.due}.time_since_epoch().count()) : std::numeric_limits<int>::max();
}

}  // namespace

void ListedActions::follow(const Interview& interview, ActionOrder order)
{
    if (m_revision == interview.revision() && m_next_id == interview.next_id() && m_order == order) return;
    m_revision = interview.revision();
    m_next_id = interview.next_id();
    m_order = order;
    struct Placed { std::tuple<ActionGroup, int, int> place; NoteId id; };
    std::vector<Placed> placed;
    for (const Note* note : interview.by_time()) {
        if (note->kind != NoteKind::Action) continue;
        const Person* owner = note->person ? interview.find(*note->person) : nullptr;
        const int seat = order == ActionOrder::Owner && owner ? owner->seat : 0;
        placed.push_back({{group_of(interview, *note, order), seat, day_of(*note)}, note->id});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.place < b.place; });
    m_rows.clear();
    for (const Placed& one : placed) m_rows.push_back({one.id, std::get<ActionGroup>(one.place)});
}

std::optional<std::size_t> ListedActions::find(NoteId id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.id == id; });
    return row == m_rows.end() ? std::nullopt : std::optional{static_cast<std::size_t>(row - m_rows.begin())};
}

OpenActions count_open_actions(const Interview& interview, Date today)
{
    OpenActions count;
    for (const Note& note : interview.notes()) {
        if (note.kind != NoteKind::Action || note.done) continue;
        ++(!note.person ? count.nobodys : is_ours(interview, note) ? count.ours : count.theirs);
        count.agreed += note.agreed ? 1 : 0;
        count.overdue += note.due && *note.due < today ? 1 : 0;
    }
    return count;
}

}  // namespace sourdine::app
