#include "app/input/input_queue.h"

#include <algorithm>

namespace sourdine::app {

namespace {

bool same_key(const KeyEvent& a, const KeyEvent& b) { return a.key == b.key && a.letter == b.letter; }

bool is_digit_place(const KeyEvent& event) { return event.key >= Key::Digit0 && event.key <= Key::Digit9; }

// Its text says all there is to say. Space does not count: it also presses buttons.
bool only_prints(const KeyEvent& event)
{
    if (event.ctrl || event.alt || event.super) return false;
    switch (event.key) {
    case Key::Letter: case Key::Other: case Key::None:
    case Key::KeypadAdd: case Key::KeypadSubtract: case Key::Keypad0: return true;
    default: return is_digit_place(event);
    }
}

bool may_be_held(Key key)
{
    switch (key) {
    case Key::Backspace: case Key::Delete: case Key::Tab: case Key::Left: case Key::Right: case Key::Up:
    case Key::Down: case Key::Home: case Key::End: case Key::PageUp: case Key::PageDown: return true;
    default: return false;
    }
}

bool may_be_held(GestureKind kind)
{
    switch (kind) {
    case GestureKind::Undo: case GestureKind::Redo: case GestureKind::ZoomIn: case GestureKind::ZoomOut:
    case GestureKind::Earlier: case GestureKind::Later: return true;
    default: return false;
    }
}

bool holds(const std::vector<KeyEvent>& keys, const KeyEvent& event)
{
    return std::any_of(keys.begin(), keys.end(), [&](const KeyEvent& e) { return same_key(e, event); });
}

void let_go(std::vector<KeyEvent>& keys, const KeyEvent& event)
{
    std::erase_if(keys, [&](const KeyEvent& e) { return same_key(e, event); });
}

}  // namespace

bool InputQueue::comes_to_nothing(const KeyEvent& event, const Keymap& keymap, bool live) const
{
    if (event.key == Key::Modifier) return false;
    if (!event.pressed) return !holds(m_given_down, event);
    return only_prints(event) && !is_digit_place(event) && !holds(m_gestures_down, event) && !keymap.find(event, live);
}

// True when the batch is complete.
bool InputQueue::take_key(const KeyEvent& event, const Keymap& keymap, bool live, Batch& batch)
{
    m_drop_text = false;
    if (event.key == Key::Modifier) {
        batch.keys.push_back(event);
        return !event.pressed;
    }
    if (!event.pressed) {
        let_go(m_gestures_down, event);
        if (!holds(m_given_down, event)) return false;
        let_go(m_given_down, event);
        batch.keys.push_back(event);
        return true;
    }
    if (event.repeat) return take_repeat(event, keymap, live, batch);
    let_go(m_gestures_down, event);
    if (const std::optional<Gesture> gesture = keymap.find(event, live)) {
        m_gestures_down.push_back(event);
        batch.gestures.push_back(*gesture);
        return true;
    }
    if (only_prints(event) && !is_digit_place(event)) return false;
    m_given_down.push_back(event);
    batch.keys.push_back(event);
    return !only_prints(event);  // what a digit's place prints goes with it
}

bool InputQueue::take_repeat(const KeyEvent& event, const Keymap& keymap, bool live, Batch& batch)
{
    if (holds(m_gestures_down, event)) {
        m_drop_text = true;
        const std::optional<Gesture> again = keymap.find(event, live);
        if (!again || !may_be_held(again->kind)) return false;
        batch.gestures.push_back(*again);
        return true;
    }
    if (only_prints(event) || !may_be_held(event.key)) return false;
    KeyEvent release = event;
    release.repeat = false;
    m_events.emplace_front(release);  // the press, for the next batch
    release.pressed = false;
    let_go(m_given_down, event);
    batch.keys.push_back(release);
    return true;
}

std::optional<Batch> InputQueue::take(const Keymap& keymap, bool live)
{
    Batch batch;
    while (!m_events.empty()) {
        if (const auto* code_point = std::get_if<char32_t>(&m_events.front())) {
            const bool of_digit = !batch.keys.empty() && is_digit_place(batch.keys.back()) && batch.keys.back().pressed && batch.text.empty();
            if (!batch.keys.empty() && !of_digit) return batch;  // text takes a frame of its own
            if (!m_drop_text) batch.text.push_back(*code_point);
            m_events.pop_front();
            continue;
        }
        const KeyEvent event = std::get<KeyEvent>(m_events.front());
        if (!batch.text.empty() && !comes_to_nothing(event, keymap, live)) return batch;
        m_events.pop_front();
        if (take_key(event, keymap, live, batch)) return batch;
    }
    if (batch.text.empty() && batch.keys.empty()) return std::nullopt;
    return batch;
}

}  // namespace sourdine::app
