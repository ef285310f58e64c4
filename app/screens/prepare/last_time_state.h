// What "last time" remembers while it is shown.
#pragma once

#include "app/ui/list_keys.h"

#include <array>
#include <cstddef>

namespace sourdine::app {

struct LastTimeState {
    std::size_t chosen = 0;         // the line that has the keyboard, or had it last
    bool take_keyboard = false;     // to the chosen line
    bool has_keyboard = false;
    bool focus_brief = false;
    ui::KeyboardPlace came_from;    // where Escape goes back to
    std::array<bool, 4> opened{};   // groups that show all their lines
};

}  // namespace sourdine::app
