// A window that is not there: the tests' own ImGui, driven by key events on the road the program uses
// (InputQueue → keymap → feed → ImGui), found by label and read as text or as a picture.
#pragma once

#include "app/input/input_queue.h"
#include "app/ui/ui.h"
#include "tests/support/picture.h"

#include <imgui_internal.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sourdine::test {

struct Item {
    ImGuiID id = 0;
    ImRect box;
    ImRect clip;
    std::string label;   // as given to ImGui: "Start###start"
    std::string window;
    bool disabled = false;
    bool visible() const { return box.Overlaps(clip); }
};

class Headless {
public:
    // `draw` makes one whole frame's content (its ImGui::Begin too; in_window() does that for a few pieces).
    explicit Headless(std::function<void(Headless&)> draw, ImVec2 size = {1440, 900}, float scale = 1);
    ~Headless();
    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    // A frame's content that fills the window, without any decoration.
    static std::function<void(Headless&)> in_window(std::function<void(Headless&)> content);

    // What the content reads.
    ui::Ui& ui() { return *m_ui; }
    const app::Keymap& keymap() const { return m_keymap; }
    std::vector<app::Gesture> gestures;  // of the frame that is drawn
    bool live = false;                   // which rows of the keymap hold

    // Time. settle(): everything that waits is handed over, then frames until two are alike.
    void frames(int count = 1);
    void settle(int most = 60);

    // Hands. Each waits until all is settled; `later` variants only put events into the queue.
    void type(std::string_view utf8) { type_later(utf8); settle(); }   // "\n" is Enter, "\t" is Tab
    void key(std::string_view chord) { key_later(chord); settle(); }   // "Ctrl+Shift+Z", "Alt+2", "F5"
    void press(const app::KeyEvent& event);                            // one event of the system, as it is
    void type_later(std::string_view utf8);
    void key_later(std::string_view chord);
    app::InputQueue& queue() { return m_queue; }

    bool click(std::string_view label, int nth = 0);   // scrolls to it first; false: not there, or not clickable
    void click_at(ImVec2 at);
    void move_to(ImVec2 at);
    void hold_mouse(bool down);
    void wheel(float rows);

    // Eyes. A label matches whole, by its visible part, or by its "###id".
    const Item* find(std::string_view label, int nth = 0) const;
    std::vector<const Item*> all(std::string_view label) const;
    std::string focused() const;         // label of the item that has the keyboard
    std::string screen();                // every text drawn, in order
    bool sees(std::string_view text) { return screen().find(text) != std::string::npos; }
    Picture picture();
    bool snapshot(const std::string& png_file) { return write_png(picture(), png_file); }

    std::string clipboard;
    ImGuiContext* context() { return m_context; }

    // For ImGui's hooks.
    void note_item(ImGuiID id, const ImRect& box, bool disabled);
    void note_label(ImGuiID id, const char* label);
    const char* label_of(ImGuiID id) const;

private:
    void frame();
    void update_textures();
    void scroll_to(const Item& item);

    std::function<void(Headless&)> m_draw;
    ImGuiContext* m_context = nullptr;
    app::Keymap m_keymap;
    app::InputQueue m_queue;
    std::unique_ptr<ui::Ui> m_ui;
    std::vector<Item> m_items;
    std::unordered_map<ImGuiID, std::size_t> m_index;
};

// The key events of a chord, presses and releases, as a QWERTY keyboard gives them.
std::vector<app::KeyEvent> events_of(std::string_view chord);

}  // namespace sourdine::test
