#include "app/shell/open_graphics.h"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>

namespace sourdine::app {

namespace {

struct Version { int major, minor; bool core; const char* shaders; };

// The last two are what old virtual machines and remote desktops still give.
constexpr std::array versions{Version{3, 3, true, "#version 330 core"}, Version{3, 0, false, "#version 130"},
                              Version{2, 1, false, "#version 120"}};

struct Size { int width, height; };

float main_monitor_scale()
{
    float x = 1, y = 1;
    if (GLFWmonitor* monitor = glfwGetPrimaryMonitor()) glfwGetMonitorContentScale(monitor, &x, &y);
    return std::clamp(x, 0.5f, 4.0f);
}

Size first_size(float scale)
{
    Size size{static_cast<int>(1440 * scale), static_cast<int>(900 * scale)};
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    if (!monitor) return size;
    int x = 0, y = 0, width = 0, height = 0;
    glfwGetMonitorWorkarea(monitor, &x, &y, &width, &height);
    if (width > 0) size.width = std::min(size.width, width);
    if (height > 0) size.height = std::min(size.height, height);
    return size;
}

GLFWwindow* try_version(const Version& version, Size size, const std::string& title)
{
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, version.major);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, version.minor);
    if (version.core) glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    // The desktop finds our icon and groups our windows by this name.
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "sourdine");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "sourdine");
    return glfwCreateWindow(size.width, size.height, title.c_str(), nullptr, nullptr);
}

}  // namespace

Result<Graphics> open_graphics(const std::string& title)
{
    if (!glfwInit()) return Error{Fault::NotFound, "window.no_display", {}};
    const float scale = main_monitor_scale();
    const Size size = first_size(scale);
    for (const Version& version : versions) {
        GLFWwindow* window = try_version(version, size, title);
        if (!window) continue;
        // A small screen may be smaller than our least size; then its own size is the least.
        glfwSetWindowSizeLimits(window, std::min(static_cast<int>(960 * scale), size.width),
                                std::min(static_cast<int>(600 * scale), size.height), GLFW_DONT_CARE, GLFW_DONT_CARE);
        glfwMakeContextCurrent(window);
        glfwSwapInterval(1);
        return Graphics{window, version.shaders};
    }
    glfwTerminate();
    return Error{Fault::NotFound, "window.no_graphics", {}};
}

}  // namespace sourdine::app
