// A row of pills that goes on below where it is full; one pressed twice lets everything through again.
#pragma once

#include "app/screens/review/parts.h"

#include <optional>
#include <string>

namespace sourdine::app {

class PillLine {
public:
    PillLine(const View& view, float width) : m_view(view), m_right(ImGui::GetCursorScreenPos().x + width) {}

    template <class Value>
    void choice(std::optional<Value>& chosen, Value value, const std::string& label, const std::string& id)
    {
        const bool on = chosen == value;
        if (pill(label, id, on)) {
            if (on)
                chosen.reset();
            else
                chosen = value;
        }
    }
    bool pill(const std::string& label, const std::string& id, bool on)
    {
        ui::Ui& ui = m_view.ui;
        if (!m_first) {
            const float next = ImGui::GetItemRectMax().x + ui.px(6);
            if (next + ui::pill_width(ui, label) <= m_right)
                ImGui::SameLine(0, ui.px(6));
            else
                gap(m_view, 6);
        }
        m_first = false;
        return ui::pill(ui, (label + "###" + id).c_str(), on ? ui.palette().ink : 0, on);
    }
    void next_row()
    {
        gap(m_view, 6);
        m_first = true;
    }

private:
    const View& m_view;
    float m_right;
    bool m_first = true;
};

}  // namespace sourdine::app
