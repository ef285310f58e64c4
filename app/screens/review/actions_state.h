// What is to be done, in Review: how it is ordered, which action is worked on.
#pragma once

#include "core/model/interview.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sourdine::app {

enum class ActionOrder { Owner, Due };
enum class ActionGroup { Theirs, Ours, Nobodys, Open, Done };

// The rows, ordered anew when the interview or the order changes.
class ListedActions {
public:
    struct Row { NoteId id; ActionGroup group = ActionGroup::Open; };
    void follow(const Interview& interview, ActionOrder order);
    const std::vector<Row>& rows() const { return m_rows; }
    std::optional<std::size_t> find(NoteId id) const;

private:
    std::vector<Row> m_rows;
    std::uint64_t m_revision = 0;
    std::int64_t m_next_id = 0;
    ActionOrder m_order = ActionOrder::Owner;
};

// Of the actions not done yet: who has them.
struct OpenActions { int theirs = 0, ours = 0, nobodys = 0, agreed = 0, overdue = 0; int all() const { return theirs + ours + nobodys; } };
OpenActions count_open_actions(const Interview& interview, Date today);

struct ActionsState {
    ActionOrder order = ActionOrder::Owner;
    ListedActions listed;
    std::optional<NoteId> chosen;
    std::size_t row = 0;              // where it stands
    std::string edited_line;
    bool editing = false, focus_edit = false;
    std::optional<NoteId> typed_due;  // whose date is being typed
    std::string due_text;
    std::optional<NoteId> no_date;    // whose typed words said none
    bool focus_due = false;
    std::string new_action;
    bool focus_new = false;
    bool take_keys = false;           // the list takes the keyboard
    bool to_tools = false;            // … or what stands above it
    bool reveal = false;
    std::optional<NoteId> show_note;  // to be shown on the whole sheet
    std::string asked_file;           // the file of to-dos last asked for
};

}  // namespace sourdine::app
