// Cards begun and not ended: what a card encloses is drawn before its height is known. Inside app/ui only.
#pragma once

#include "app/ui/ui.h"

#include <imgui_internal.h>

#include <vector>

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
    std::vector<Card> open;
};

}  // namespace sourdine::ui
