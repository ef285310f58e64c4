// Keys of three keyboards as the window system reports them.
#pragma once

#include "app/input/key_event.h"

#include <string_view>

namespace sourdine::test {

// What the digit row prints alone: 1 2 3 4 5 6 7 8 9 0.
inline constexpr std::u32string_view qwerty = U"1234567890";
inline constexpr std::u32string_view azerty = U"&é\"'(-è_çà";
inline constexpr std::u32string_view bepo = U"\"«»()@+-/*";

inline app::KeyEvent digit(std::u32string_view keyboard, int number)
{
    const auto key = static_cast<app::Key>(static_cast<int>(app::Key::Digit0) + number);
    return {.key = key, .letter = keyboard[static_cast<std::size_t>(number == 0 ? 9 : number - 1)]};
}

inline app::KeyEvent letter(char32_t c) { return {.key = app::Key::Letter, .letter = c}; }

inline app::KeyEvent ctrl(app::KeyEvent event)
{
    event.ctrl = true;
    return event;
}
inline app::KeyEvent alt(app::KeyEvent event)
{
    event.alt = true;
    return event;
}
inline app::KeyEvent shift(app::KeyEvent event)
{
    event.shift = true;
    return event;
}
inline app::KeyEvent released(app::KeyEvent event)
{
    event.pressed = false;
    return event;
}
inline app::KeyEvent repeated(app::KeyEvent event)
{
    event.repeat = true;
    return event;
}
inline app::KeyEvent ctrl_key(bool down) { return {.key = app::Key::Modifier, .ctrl = down, .pressed = down}; }

}  // namespace sourdine::test
