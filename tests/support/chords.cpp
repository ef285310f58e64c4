#include "core/base/check.h"
#include "core/base/utf8.h"
#include "tests/support/headless.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sourdine::test {

namespace {

using app::Key;
using app::KeyEvent;

constexpr std::array<std::pair<std::string_view, Key>, 30> names{{
    {"Escape", Key::Escape}, {"Enter", Key::Enter}, {"Tab", Key::Tab}, {"Backspace", Key::Backspace},
    {"Insert", Key::Insert}, {"Delete", Key::Delete}, {"Left", Key::Left}, {"Right", Key::Right}, {"Up", Key::Up},
    {"Down", Key::Down}, {"Home", Key::Home}, {"End", Key::End}, {"PageUp", Key::PageUp}, {"PageDown", Key::PageDown},
    {"Space", Key::Space}, {"KeypadAdd", Key::KeypadAdd}, {"KeypadSubtract", Key::KeypadSubtract},
    {"Keypad0", Key::Keypad0}, {"F1", Key::F1}, {"F2", Key::F2}, {"F3", Key::F3}, {"F4", Key::F4}, {"F5", Key::F5},
    {"F6", Key::F6}, {"F7", Key::F7}, {"F8", Key::F8}, {"F9", Key::F9}, {"F10", Key::F10}, {"F11", Key::F11},
    {"F12", Key::F12},
}};

void set_key(KeyEvent& event, std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.first == name; });
    if (found != names.end()) {
        event.key = found->second;
        return;
    }
    const std::u32string letters = to_code_points(name == "Comma" ? "," : name == "Minus" ? "-" : name == "Plus" ? "+" : name == "Equal" ? "=" : name);
    SD_CHECK(letters.size() == 1);
    event.letter = letters[0] >= U'A' && letters[0] <= U'Z' ? letters[0] + 32 : letters[0];
    const bool digit = event.letter >= U'0' && event.letter <= U'9';
    event.key = digit ? static_cast<Key>(static_cast<unsigned>(Key::Digit0) + (event.letter - U'0')) : Key::Letter;
}

}  // namespace

std::vector<KeyEvent> events_of(std::string_view chord)
{
    std::vector<KeyEvent> events;
    KeyEvent held;
    std::vector<bool KeyEvent::*> modifiers;
    for (std::size_t plus = chord.find('+'); plus != std::string_view::npos; plus = chord.find('+')) {
        const std::string_view name = chord.substr(0, plus);
        SD_CHECK(name == "Ctrl" || name == "Shift" || name == "Alt");
        modifiers.push_back(name == "Ctrl" ? &KeyEvent::ctrl : name == "Shift" ? &KeyEvent::shift : &KeyEvent::alt);
        held.*modifiers.back() = true;
        held.key = Key::Modifier;
        events.push_back(held);
        chord.remove_prefix(plus + 1);
    }
    KeyEvent press = held;
    set_key(press, chord);
    events.push_back(press);
    press.pressed = false;
    events.push_back(press);
    held.pressed = false;
    for (; !modifiers.empty(); modifiers.pop_back()) {
        held.*modifiers.back() = false;
        held.key = Key::Modifier;
        events.push_back(held);
    }
    return events;
}

}  // namespace sourdine::test
