// Cards begun and not ended: what a card encloses is drawn before its height is known. Inside app/ui only.
#pragma once

#include "app/ui/ui.h"

#include <imgui_internal.h>

#include <cstddef>
#include <deque>

namespace sourdine::ui {

class CardStack {
public:
    struct Card {
        ImDrawListSplitter layers;  // 0 the card, 1 what lies on it
        ImVec2 at;
        float width = 0;
        ImU32 border = 0;
        float accent_left = 0;
        float work_right = 0, content_right = 0;  // the window's, to give back
    };
    Card& begin()
    {
        if (m_depth == m_cards.size()) m_cards.emplace_back();
        return m_cards[m_depth++];
    }
    Card& innermost() { return m_cards[m_depth - 1]; }
    void end() { --m_depth; }
    bool empty() const { return m_depth == 0; }

private:
    std::deque<Card> m_cards;  // in place: a splitter cannot be moved; kept for its memory
    std::size_t m_depth = 0;
};

}  // namespace sourdine::ui
