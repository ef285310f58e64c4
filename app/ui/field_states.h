// What text fields remember between frames. Inside app/ui only.
#pragma once

#include "app/ui/field_editor.h"
#include "app/ui/ui.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sourdine::ui {

struct FieldState {
    std::string label;
    std::string utf8;          // the caller's text as last seen: another one was changed from outside
    FieldEditor editor;
    std::vector<Row> rows;
    std::vector<float> advances;
    float scroll_x = 0;        // of a line that does not wrap
    float wished_x = -1;       // where Up and Down want to stay; < 0: where the caret is
    std::optional<std::pair<int, int>> wished_selection;  // asked for since the last frame
    bool selecting = false;    // the mouse went down in the field and is still held
    bool follow = false;       // the caret moved: bring it into view
};

class FieldStates {
public:
    FieldState& of(ImGuiID id) { return m_states[id]; }
    bool knows(ImGuiID id) const { return m_states.contains(id); }
    // By id, else by the label a field was drawn with (the caller may stand in another window).
    FieldState* find(ImGuiID id, std::string_view label)
    {
        if (const auto found = m_states.find(id); found != m_states.end()) return &found->second;
        for (auto& [other, state] : m_states)
            if (state.label == label) return &state;
        return nullptr;
    }

private:
    std::unordered_map<ImGuiID, FieldState> m_states;
};

}  // namespace sourdine::ui
