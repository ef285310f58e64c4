// A GLFW key as the program's own: by place on the keyboard and by what it prints.
#pragma once

#include "app/input/key_event.h"

namespace sourdine::app {

// What GLFW's key callback says. `name`: what glfwGetKeyName() gives for it in the present layout; null: nothing.
struct GlfwKey {
    int key = 0;
    int action = 0;
    int mods = 0;  // as X11 says them: those held before the event
    const char* name = nullptr;
    bool twin_held = false;  // of a modifier: the same one on the other side is held
};

// GLFW's names are those of a US keyboard, that is places: the digit row is found by them, whatever it prints. AltGr is
// no Alt: it only types. The modifiers of a modifier's own event are those held after it.
KeyEvent to_key_event(const GlfwKey& key);

// The modifier on the other side of the keyboard; 0: not a modifier.
int twin_of(int glfw_key);

}  // namespace sourdine::app
