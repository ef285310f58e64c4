// A window with some OpenGL, the newest that works.
#pragma once

#include "core/base/result.h"

#include <string>

struct GLFWwindow;

namespace sourdine::app {

struct Graphics {
    GLFWwindow* window = nullptr;
    const char* shader_version = nullptr;
};

// GLFW is started; its context is current. The window is 1440 by 900 points, less where the screen is smaller, and
// never below 960 by 600. Errors: window.no_display, window.no_graphics (GLFW is ended again).
Result<Graphics> open_graphics(const std::string& title);

}  // namespace sourdine::app
