#include "app/shell/window.h"

#include "app/shell/key_translation.h"
#include "app/shell/open_graphics.h"
#include "app/shell/ui_frame.h"
#include "app/shell/window_icon.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>
#include <vector>

namespace sourdine::app {

namespace {

constexpr int frames_after_input = 3;   // ImGui measures a new window or popup in one frame and places it in the next
constexpr int most_frames_at_once = 500;  // then something is drawn, even if keys never stop coming
constexpr double held_button_seconds = 1.0 / 60;

void give_icon(GLFWwindow* window)
{
    std::vector<std::vector<unsigned char>> pixels;
    std::vector<GLFWimage> images;
    for (const int side : {16, 32, 48, 128}) {
        pixels.push_back(paint_icon(side));
        images.push_back({side, side, pixels.back().data()});
    }
    glfwSetWindowIcon(window, static_cast<int>(images.size()), images.data());
}

}  // namespace

Result<std::unique_ptr<Window>> Window::open(const std::string& title)
{
    SD_TRY(graphics, open_graphics(title));
    ImGui::CreateContext();
    prepare_imgui();
    if (!ImGui_ImplGlfw_InitForOpenGL(graphics.window, false) || !ImGui_ImplOpenGL3_Init(graphics.shader_version)) {
        ImGui::DestroyContext();
        glfwDestroyWindow(graphics.window);
        glfwTerminate();
        return Error{Fault::NotFound, "window.no_graphics", {}};
    }
    return std::unique_ptr<Window>(new Window(graphics.window));
}

Window::Window(GLFWwindow* window) : m_window(window)
{
    give_icon(m_window);
    glfwSetWindowUserPointer(m_window, this);
    listen();
}

Window::~Window()
{
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
    glfwDestroyWindow(m_window);
    glfwTerminate();
}

// The keyboard goes through our own queue, for its order and for the place of keys; the rest through ImGui's backend.
void Window::listen()
{
    static constexpr auto self = [](GLFWwindow* window) -> Window& {
        auto& me = *static_cast<Window*>(glfwGetWindowUserPointer(window));
        me.m_something_happened = true;
        return me;
    };
    glfwSetKeyCallback(m_window, [](GLFWwindow* window, int key, int scancode, int action, int mods) {
        const int twin = twin_of(key);
        const char* name = key >= GLFW_KEY_KP_0 ? nullptr : glfwGetKeyName(key, scancode);
        self(window).m_queue.key(to_key_event({key, action, mods, name, twin && glfwGetKey(window, twin) == GLFW_PRESS}));
    });
    glfwSetCharCallback(m_window, [](GLFWwindow* window, unsigned code_point) {
        self(window).m_queue.text(static_cast<char32_t>(code_point));
    });
    glfwSetWindowFocusCallback(m_window, [](GLFWwindow* window, int focused) {
        self(window);
        ImGui_ImplGlfw_WindowFocusCallback(window, focused);
    });
    glfwSetCursorEnterCallback(m_window, [](GLFWwindow* window, int entered) {
        self(window);
        ImGui_ImplGlfw_CursorEnterCallback(window, entered);
    });
    glfwSetCursorPosCallback(m_window, [](GLFWwindow* window, double x, double y) {
        self(window);
        ImGui_ImplGlfw_CursorPosCallback(window, x, y);
    });
    glfwSetMouseButtonCallback(m_window, [](GLFWwindow* window, int button, int action, int) {
        self(window);
        // Not the backend's own: it would also tell ImGui of modifiers that still wait in our queue.
        if (button >= 0 && button < ImGuiMouseButton_COUNT) ImGui::GetIO().AddMouseButtonEvent(button, action == GLFW_PRESS);
    });
    glfwSetScrollCallback(m_window, [](GLFWwindow* window, double x, double y) {
        self(window);
        ImGui_ImplGlfw_ScrollCallback(window, x, y);
    });
    glfwSetDropCallback(m_window, [](GLFWwindow* window, int count, const char** paths) {
        auto& dropped = self(window).m_dropped;
        for (int n = 0; n < count; ++n) dropped.emplace_back(paths[n]);
    });
    glfwSetWindowRefreshCallback(m_window, [](GLFWwindow* window) { self(window).m_picture.forget(); });
    glfwSetFramebufferSizeCallback(m_window, [](GLFWwindow* window, int, int) { self(window).m_picture.forget(); });
    glfwSetWindowContentScaleCallback(m_window, [](GLFWwindow* window, float, float) { self(window); });
    glfwSetWindowIconifyCallback(m_window, [](GLFWwindow* window, int) { self(window); });
    glfwSetWindowCloseCallback(m_window, [](GLFWwindow* window) { self(window); });
}

bool Window::run(Guest& guest)
{
    while (!glfwWindowShouldClose(m_window) && !guest.wants_to_close()) {
        const bool happened = std::exchange(m_something_happened, false);
        if (!m_dropped.empty()) guest.drop_files(std::exchange(m_dropped, {}));
        guest.wake();
        if (!glfwGetWindowAttrib(m_window, GLFW_ICONIFIED)) {
            float x = 1, y = 1;
            glfwGetWindowContentScale(m_window, &x, &y);
            guest.set_system_scale(x);
            if (!run_frames(guest, happened ? frames_after_input : 1)) return false;
            follow(guest);
        }
        wait(guest);
    }
    guest.close();
    return true;
}

void Window::wait(const Guest& guest)
{
    if (m_something_happened || guest.wants_to_close()) return;
    const std::optional<Milliseconds> change = guest.time_to_next_change();
    if (is_button_held() && !glfwGetWindowAttrib(m_window, GLFW_ICONIFIED)) {
        glfwWaitEventsTimeout(held_button_seconds);
    } else if (change) {
        // A millisecond more than asked: not to wake just before the second changes and wait for it once more.
        glfwWaitEventsTimeout(std::chrono::duration<double>(std::max(*change, Milliseconds{0}) + Milliseconds{1}).count());
    } else {
        glfwWaitEvents();
    }
}

// Runs UI frames until no input waits, then as many as the picture needs to settle; only the last one is drawn.
bool Window::run_frames(Guest& guest, int settle)
{
    for (int n = 0; n < most_frames_at_once; ++n) {
        std::optional<Batch> batch = m_queue.take(guest.keys(), guest.live());
        const bool had_input = batch || input_left_in_imgui();
        ImGui_ImplOpenGL3_NewFrame();
        ImGui_ImplGlfw_NewFrame();
        if (!run_ui_frame(guest, batch ? std::move(*batch) : Batch{})) return false;
        if (!had_input && --settle <= 0) break;
    }
    if (!m_queue.empty()) m_something_happened = true;
    present();
    return true;
}

void Window::present()
{
    ImGui::Render();
    ImDrawData& data = *ImGui::GetDrawData();
    if (m_picture.is_same(data)) return;
    int width = 0, height = 0;
    glfwGetFramebufferSize(m_window, &width, &height);
    if (width <= 0 || height <= 0) return;
    glViewport(0, 0, width, height);
    const ImVec4& paper = ImGui::GetStyle().Colors[ImGuiCol_WindowBg];
    glClearColor(paper.x, paper.y, paper.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(&data);
    glfwSwapBuffers(m_window);
}

void Window::follow(const Guest& guest)
{
    if (const std::string title = guest.window_title(); title != m_title) {
        m_title = title;
        glfwSetWindowTitle(m_window, m_title.c_str());
    }
    if (guest.wants_full_screen() != m_full_screen) switch_full_screen(!m_full_screen);
}

void Window::switch_full_screen(bool full)
{
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    if (!monitor) return;
    m_full_screen = full;
    m_picture.forget();
    m_something_happened = true;
    if (!full) {
        glfwSetWindowMonitor(m_window, nullptr, m_place.x, m_place.y, m_place.width, m_place.height, GLFW_DONT_CARE);
        return;
    }
    glfwGetWindowPos(m_window, &m_place.x, &m_place.y);
    glfwGetWindowSize(m_window, &m_place.width, &m_place.height);
    // The screen the window is on: the one that holds its middle.
    const int x = m_place.x + m_place.width / 2, y = m_place.y + m_place.height / 2;
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    for (int n = 0; n < count; ++n) {
        int left = 0, top = 0;
        glfwGetMonitorPos(monitors[n], &left, &top);
        const GLFWvidmode* mode = glfwGetVideoMode(monitors[n]);
        if (mode && x >= left && x < left + mode->width && y >= top && y < top + mode->height) monitor = monitors[n];
    }
    const GLFWvidmode* mode = glfwGetVideoMode(monitor);
    if (mode) glfwSetWindowMonitor(m_window, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
}

bool Window::is_button_held() const
{
    return std::any_of(std::begin(ImGui::GetIO().MouseDown), std::end(ImGui::GetIO().MouseDown), [](bool down) { return down; });
}

}  // namespace sourdine::app
