// Lists that are one stop for Tab, and arrows that go from line to line in them.
#pragma once

#include "app/ui/ui.h"

namespace sourdine::ui {

// What has the keyboard, to be given it back later.
struct KeyboardPlace {
    ImGuiID item = 0;
    bool typing = false;  // a text field
};
KeyboardPlace find_keyboard();
// A field gets its caret back. False: it was no field, the caller has to find another place.
bool return_keyboard(const KeyboardPlace&);

struct ListLine {
    ImGuiID id = 0;
    bool has_keyboard = false;
    bool hovered = false;
    bool pressed = false;  // by Enter or Space
    bool clicked = false;
};
// One line as an item at the cursor; a piece of it that is clicked by itself has to come before it. Only a line that is
// a `tab_stop` is reached by Tab: the list makes it the one that had the keyboard last.
ListLine list_line(const char* label_id, ImVec2 size, bool tab_stop, bool take_keyboard);
// To another line of the list, drawn or not yet: the very next key is that line's.
void move_keyboard(ImGuiID line);
// A tint where the line has the keyboard or the mouse; the ring is there already.
void draw_list_line(const Ui&, ImVec2 at, ImVec2 size, const ListLine&);

enum class ListStep { None, Up, Down, First, Last, Leave };
// Asked in each frame in which a line of the list has the keyboard: the keys are the list's alone from then on.
ListStep read_list_step(const char* list_id);
// The same for a row of things: -1 to the left, +1 to the right. Up and down still leave it.
int read_sideways_step(const char* row_id);
// A letter typed while no field has the keyboard, small; 0: none.
char32_t read_list_letter();
// Ctrl+Enter while no field has the keyboard: means all that is shown, and does not press what has the ring.
bool is_ctrl_enter_pressed();

}  // namespace sourdine::ui
