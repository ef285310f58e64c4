// How the list of last time is drawn, row by row.
#pragma once

#include "app/screens/prepare/last_time_lines.h"
#include "app/screens/prepare/last_time_state.h"

#include <string>

namespace sourdine::app {

struct LastTimeRow {
    LastTimeGroup group;
    std::size_t index = 0;
    std::size_t hidden = 0;      // lines this row opens
    std::size_t shown_more = 0;  // lines it folds away again
    bool is_line() const { return hidden + shown_more == 0; }
};

struct LastTimePanel {
    const View& view;
    LastTimeState& state;
    Outbox& out;
    float width;  // of its lines, pixels
    float ways;   // kept free at their right; 0: too narrow for that, they stand below the line that has the keyboard
};

float measure_room_for_ways(const View& view, float width);
std::string say_last_time_letter(const View& view, Destination to);  // the letter that takes a line there

// The item of a row; the state follows the keyboard.
ui::ListLine place_last_time_line(const LastTimePanel& panel, std::size_t number, const std::string& label_id, ImVec2 at, ImVec2 size);
// At the cursor; gives its item. `had_keyboard`: some line had it in the last frame.
ImGuiID draw_last_time_line(const LastTimePanel& panel, const LastTimeRow& row, std::size_t number, bool had_keyboard);

}  // namespace sourdine::app
