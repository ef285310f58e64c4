// Keeps what was typed in its order. A slow frame may find "abc", Enter, "def", Ctrl+2 waiting: given to one UI frame
// together, the letters behind Enter would end in the wrong line and Ctrl+2 would count before them. So the events of
// the window system wait here and leave as batches, one for each of several quick UI frames:
//
//     while (auto batch = queue.take(keymap, live)) { feed(io, *batch); a UI frame that sees batch->gestures; wishes done }
//
// `live` is asked anew for each batch, since a batch (F5) may have changed it. app/ui/feed.h gives a batch to ImGui.
#pragma once

#include "app/input/gesture.h"
#include "app/input/key_event.h"
#include "app/input/router.h"

#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sourdine::app {

// One of: a run of text; a key pressed or released, with the changes of modifiers before it; a key of the digit row
// pressed with what it prints; a gesture.
struct Batch {
    std::u32string text;
    std::vector<KeyEvent> keys;
    std::vector<Gesture> gestures;
};

class InputQueue {
public:
    // In the order of the window system, for every key event and every code point typed. The modifiers of an event of
    // Key::Modifier are those held after it.
    void key(const KeyEvent& event) { m_events.emplace_back(event); }
    void text(char32_t code_point) { m_events.emplace_back(code_point); }

    // Nothing is waiting. What waits may still come to nothing (a letter's key, whose text says it all).
    bool empty() const { return m_events.empty(); }

    // What the next UI frame is given; none: nothing is left.
    // - A key that is a gesture leaves as that gesture alone: neither its press, its repeats nor its release is in
    //   `keys`. Held, it asks again only where that is harmless (undo, zoom, a second earlier).
    // - A key that prints and is held without Ctrl or Alt leaves as its text alone. One of the digit row leaves as its
    //   press with its text in one batch of their own: some screens go by its place, others by what it prints.
    // - A repeat leaves as a release and a press, two batches, for the keys that may be held (arrows, Backspace …).
    std::optional<Batch> take(const Keymap& keymap, bool live);

private:
    using Event = std::variant<KeyEvent, char32_t>;

    bool take_key(const KeyEvent& event, const Keymap& keymap, bool live, Batch& batch);
    bool take_repeat(const KeyEvent& event, const Keymap& keymap, bool live, Batch& batch);
    bool comes_to_nothing(const KeyEvent& event, const Keymap& keymap, bool live) const;

    std::deque<Event> m_events;
    std::vector<KeyEvent> m_gestures_down;  // keys held that were gestures
    std::vector<KeyEvent> m_given_down;     // keys held whose press left in a batch
    bool m_drop_text = false;           // text of a held gesture key whose Ctrl was let go
};

}  // namespace sourdine::app
