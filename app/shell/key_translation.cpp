#include "app/shell/key_translation.h"

#include "core/base/utf8.h"

#include <GLFW/glfw3.h>

#include <array>
#include <utility>

namespace sourdine::app {

namespace {

constexpr std::array<std::pair<int, Key>, 32> places{{
    {GLFW_KEY_ESCAPE, Key::Escape},         {GLFW_KEY_ENTER, Key::Enter},
    {GLFW_KEY_KP_ENTER, Key::Enter},        {GLFW_KEY_TAB, Key::Tab},
    {GLFW_KEY_BACKSPACE, Key::Backspace},   {GLFW_KEY_INSERT, Key::Insert},
    {GLFW_KEY_DELETE, Key::Delete},         {GLFW_KEY_LEFT, Key::Left},
    {GLFW_KEY_RIGHT, Key::Right},           {GLFW_KEY_UP, Key::Up},
    {GLFW_KEY_DOWN, Key::Down},             {GLFW_KEY_HOME, Key::Home},
    {GLFW_KEY_END, Key::End},               {GLFW_KEY_PAGE_UP, Key::PageUp},
    {GLFW_KEY_PAGE_DOWN, Key::PageDown},    {GLFW_KEY_SPACE, Key::Space},
    {GLFW_KEY_F1, Key::F1},                 {GLFW_KEY_F2, Key::F2},
    {GLFW_KEY_F3, Key::F3},                 {GLFW_KEY_F4, Key::F4},
    {GLFW_KEY_F5, Key::F5},                 {GLFW_KEY_F6, Key::F6},
    {GLFW_KEY_F7, Key::F7},                 {GLFW_KEY_F8, Key::F8},
    {GLFW_KEY_F9, Key::F9},                 {GLFW_KEY_F10, Key::F10},
    {GLFW_KEY_F11, Key::F11},               {GLFW_KEY_F12, Key::F12},
    {GLFW_KEY_KP_ADD, Key::KeypadAdd},      {GLFW_KEY_KP_SUBTRACT, Key::KeypadSubtract},
    {GLFW_KEY_KP_0, Key::Keypad0},          {GLFW_KEY_MENU, Key::Other},
}};

constexpr bool is_modifier(int key) { return key >= GLFW_KEY_LEFT_SHIFT && key <= GLFW_KEY_RIGHT_SUPER; }
constexpr bool is_keypad(int key) { return key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_EQUAL; }

char32_t letter_of(const char* name)
{
    if (!name) return 0;
    const std::u32string letters = to_code_points(name);
    if (letters.size() != 1) return 0;
    const char32_t letter = letters.front();
    return letter >= U'A' && letter <= U'Z' ? letter + (U'a' - U'A') : letter;
}

Key key_of(const GlfwKey& event, char32_t letter)
{
    if (is_modifier(event.key)) return Key::Modifier;
    if (event.key >= GLFW_KEY_0 && event.key <= GLFW_KEY_9)
        return static_cast<Key>(static_cast<int>(Key::Digit0) + (event.key - GLFW_KEY_0));
    for (const auto& [place, key] : places)
        if (place == event.key) return key;
    return letter && !is_keypad(event.key) ? Key::Letter : Key::Other;
}

int bit_of(int modifier)
{
    switch (modifier) {
    case GLFW_KEY_LEFT_SHIFT: case GLFW_KEY_RIGHT_SHIFT: return GLFW_MOD_SHIFT;
    case GLFW_KEY_LEFT_CONTROL: case GLFW_KEY_RIGHT_CONTROL: return GLFW_MOD_CONTROL;
    case GLFW_KEY_LEFT_ALT: return GLFW_MOD_ALT;  // the right one may be AltGr: X11's word for it is enough
    case GLFW_KEY_LEFT_SUPER: case GLFW_KEY_RIGHT_SUPER: return GLFW_MOD_SUPER;
    default: return 0;
    }
}

int mods_after(const GlfwKey& event)
{
    const int bit = bit_of(event.key);
    if (event.action != GLFW_RELEASE) return event.mods | bit;
    return event.twin_held ? event.mods : event.mods & ~bit;
}

}  // namespace

int twin_of(int glfw_key)
{
    if (!is_modifier(glfw_key)) return 0;
    constexpr int sides = GLFW_KEY_RIGHT_SHIFT - GLFW_KEY_LEFT_SHIFT;
    return glfw_key < GLFW_KEY_RIGHT_SHIFT ? glfw_key + sides : glfw_key - sides;
}

KeyEvent to_key_event(const GlfwKey& event)
{
    KeyEvent key;
    key.letter = letter_of(event.name);
    key.key = key_of(event, key.letter);
    const int mods = mods_after(event);
    key.ctrl = mods & GLFW_MOD_CONTROL;
    key.shift = mods & GLFW_MOD_SHIFT;
    key.alt = mods & GLFW_MOD_ALT;
    key.super = mods & GLFW_MOD_SUPER;
    key.pressed = event.action != GLFW_RELEASE;
    key.repeat = event.action == GLFW_REPEAT;
    return key;
}

}  // namespace sourdine::app
