// Keys as the window system gives them, free of any library: by place on the keyboard and by what they print.
#pragma once

#include <cstdint>
#include <string>

namespace sourdine::app {

// Keys that print nothing, and the digit row by position (Digit1 is the key right of ², ` or Esc's row start,
// whatever it prints). Letter: see KeyEvent::letter.
enum class Key : std::uint8_t {
    None, Letter,
    Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9,
    Escape, Enter, Tab, Backspace, Insert, Delete, Left, Right, Up, Down, Home, End, PageUp, PageDown, Space,
    F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12,
    KeypadAdd, KeypadSubtract, Keypad0,
    Modifier, Other,
};

struct KeyEvent {
    Key key = Key::None;
    char32_t letter = 0;  // what the key prints alone in the present layout, lower case: 'u', '-', '&'; 0: nothing
    bool ctrl = false, shift = false, alt = false, super = false;
    bool pressed = true;  // false: released
    bool repeat = false;
};

}  // namespace sourdine::app
