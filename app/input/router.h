// A key event is a gesture, or it goes on to the fields of the screen: never both.
#pragma once

#include "app/input/gesture.h"
#include "app/input/key_event.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::app {

// Where the keys of a row of keys.json hold.
enum class Place : std::uint8_t { Everywhere, Live };

class Keymap {
public:
    // From assets/keys.json: {"keys": [{"gesture": "live.underline", "keys": ["Ctrl+U"], "place": "live"}, …]}.
    // A broken row is a broken promise of ours: SD_CHECK.
    static Keymap load(std::string_view json);
    ~Keymap();
    Keymap(Keymap&&) noexcept;
    Keymap& operator=(Keymap&&) noexcept;

    // The gesture `event` (a press) asks for while the interview is live or not; a row of place "live" goes before
    // one of "everywhere" (Ctrl+0 is silence when live, zoom reset elsewhere).
    std::optional<Gesture> find(const KeyEvent& event, bool live) const;

    // How the first key of a gesture is written on the keycaps of the screen: {"Ctrl", "U"}.
    std::vector<std::string> caps(GestureKind kind, int number = 0) const;

    struct Row { GestureKind gesture; Place place; std::vector<std::vector<std::string>> keys; };
    const std::vector<Row>& rows() const;  // for the page of keys (F1)

private:
    struct State;
    explicit Keymap(std::unique_ptr<State>);
    std::unique_ptr<State> m_state;
};

}  // namespace sourdine::app
