#include "app/ui/feed.h"

#include <array>
#include <utility>

namespace sourdine::ui {

namespace {

using app::Key;

constexpr std::array<std::pair<Key, ImGuiKey>, 27> keys{{
    {Key::Escape, ImGuiKey_Escape}, {Key::Enter, ImGuiKey_Enter}, {Key::Tab, ImGuiKey_Tab},
    {Key::Backspace, ImGuiKey_Backspace}, {Key::Insert, ImGuiKey_Insert}, {Key::Delete, ImGuiKey_Delete},
    {Key::Left, ImGuiKey_LeftArrow}, {Key::Right, ImGuiKey_RightArrow}, {Key::Up, ImGuiKey_UpArrow},
    {Key::Down, ImGuiKey_DownArrow}, {Key::Home, ImGuiKey_Home}, {Key::End, ImGuiKey_End},
    {Key::PageUp, ImGuiKey_PageUp}, {Key::PageDown, ImGuiKey_PageDown}, {Key::Space, ImGuiKey_Space},
    {Key::F1, ImGuiKey_F1}, {Key::F2, ImGuiKey_F2}, {Key::F3, ImGuiKey_F3}, {Key::F4, ImGuiKey_F4},
    {Key::F5, ImGuiKey_F5}, {Key::F6, ImGuiKey_F6}, {Key::F7, ImGuiKey_F7}, {Key::F8, ImGuiKey_F8},
    {Key::F9, ImGuiKey_F9}, {Key::F10, ImGuiKey_F10}, {Key::F11, ImGuiKey_F11}, {Key::F12, ImGuiKey_F12},
}};

ImGuiKey imgui_key(const app::KeyEvent& event)
{
    for (const auto& [ours, theirs] : keys)
        if (ours == event.key) return theirs;
    if (event.letter >= U'a' && event.letter <= U'z')
        return static_cast<ImGuiKey>(ImGuiKey_A + static_cast<int>(event.letter - U'a'));
    if (event.key >= Key::Digit0 && event.key <= Key::Digit9)
        return static_cast<ImGuiKey>(ImGuiKey_0 + (static_cast<int>(event.key) - static_cast<int>(Key::Digit0)));
    return ImGuiKey_None;
}

}  // namespace

void feed(ImGuiIO& io, const app::Batch& batch)
{
    for (const app::KeyEvent& event : batch.keys) {
        io.AddKeyEvent(ImGuiMod_Ctrl, event.ctrl);
        io.AddKeyEvent(ImGuiMod_Shift, event.shift);
        io.AddKeyEvent(ImGuiMod_Alt, event.alt);
        io.AddKeyEvent(ImGuiMod_Super, event.super);
        if (const ImGuiKey key = imgui_key(event); key != ImGuiKey_None) io.AddKeyEvent(key, event.pressed);
    }
    for (const char32_t c : batch.text) io.AddInputCharacter(static_cast<unsigned>(c));
}

}  // namespace sourdine::ui
