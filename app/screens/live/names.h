// How people of the table are called and coloured on the live screen.
#pragma once

#include "app/screens/view.h"

#include <string>

namespace sourdine::app {

// The first name, while no one else at the table has it; else the whole name.
std::string call_name(const Interview& interview, const Person& person);
ImU32 side_colour(const ui::Palette& palette, const Person& person);
// A gesture's key as text in a sentence: "Ctrl+I".
std::string key_text(const Keymap& keys, GestureKind gesture);

// The label of a kind ("PROBLEM", "CLOSED QUESTION") and its colour. A plain note has none.
std::string kind_label(const Phrases& phrases, NoteKind kind, bool open);
ImU32 kind_colour(const ui::Palette& palette, NoteKind kind);

}  // namespace sourdine::app
