// The window on the user's desktop: GLFW, OpenGL and the loop that sleeps until there is something to do.
#pragma once

#include "app/input/input_queue.h"
#include "app/shell/guest.h"
#include "app/shell/last_picture.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <vector>

struct GLFWwindow;

namespace sourdine::app {

class Window {
public:
    // Also makes Dear ImGui's context. Errors: window.no_display, window.no_graphics.
    static Result<std::unique_ptr<Window>> open(const std::string& title);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    // Until the window is closed. At rest it neither wakes nor draws. False: the guest had too much trouble.
    bool run(Guest& guest);

private:
    struct Place { int x = 0, y = 0, width = 0, height = 0; };

    explicit Window(GLFWwindow* window);
    void listen();
    void wait(const Guest& guest);
    bool run_frames(Guest& guest, int settle);
    void present();
    void follow(const Guest& guest);
    void switch_full_screen(bool full);
    bool is_button_held() const;

    GLFWwindow* m_window;
    InputQueue m_queue;
    LastPicture m_picture;
    std::vector<std::string> m_dropped;  // files let go over the window, not yet told
    bool m_something_happened = true;  // input, or the window system wants to be answered
    std::string m_title;
    bool m_full_screen = false;
    Place m_place;  // before full screen
};

}  // namespace sourdine::app
