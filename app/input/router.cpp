#include "app/input/router.h"

#include "core/base/check.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace sourdine::app {

namespace {

constexpr std::string_view any_seat = "1…9";

struct Chord {
    bool ctrl = false, shift = false, alt = false;
    Key key = Key::None;     // None: by `letter`
    char32_t letter = 0;
    bool seat = false;       // Digit1 to Digit9, whichever
    std::vector<std::string> caps;
};

constexpr std::array<std::pair<std::string_view, Key>, 30> named_keys{{
    {"Escape", Key::Escape}, {"Enter", Key::Enter}, {"Tab", Key::Tab}, {"Backspace", Key::Backspace},
    {"Insert", Key::Insert}, {"Delete", Key::Delete}, {"Left", Key::Left}, {"Right", Key::Right}, {"Up", Key::Up},
    {"Down", Key::Down}, {"Home", Key::Home}, {"End", Key::End}, {"PageUp", Key::PageUp}, {"PageDown", Key::PageDown},
    {"Space", Key::Space}, {"KeypadAdd", Key::KeypadAdd}, {"KeypadSubtract", Key::KeypadSubtract},
    {"Keypad0", Key::Keypad0}, {"F1", Key::F1}, {"F2", Key::F2}, {"F3", Key::F3}, {"F4", Key::F4}, {"F5", Key::F5},
    {"F6", Key::F6}, {"F7", Key::F7}, {"F8", Key::F8}, {"F9", Key::F9}, {"F10", Key::F10}, {"F11", Key::F11},
    {"F12", Key::F12},
}};

struct PrintedKey { std::string_view name; char32_t letter; std::string_view cap; };
constexpr std::array<PrintedKey, 4> printed_keys{{
    {"Plus", U'+', "+"}, {"Equal", U'=', "="}, {"Minus", U'-', "−"}, {"Comma", U',', ","},
}};

void set_key(Chord& chord, std::string_view name)
{
    for (const auto& [known, key] : named_keys)
        if (known == name) chord.key = key;
    std::string cap{name};
    for (const PrintedKey& printed : printed_keys)
        if (printed.name == name) {
            chord.letter = printed.letter;
            cap = printed.cap;
        }
    if (name == any_seat) chord.seat = true;
    if (name.size() == 1 && name[0] >= '0' && name[0] <= '9')
        chord.key = static_cast<Key>(static_cast<int>(Key::Digit0) + (name[0] - '0'));
    if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z') chord.letter = static_cast<char32_t>(name[0] - 'A' + 'a');
    SD_CHECK(chord.seat || chord.key != Key::None || chord.letter != 0);
    chord.caps.push_back(std::move(cap));
}

Chord read_chord(std::string_view written)
{
    Chord chord;
    for (;;) {
        const std::size_t plus = written.find('+');
        const std::string_view name = written.substr(0, plus);
        if (plus == std::string_view::npos) {
            set_key(chord, name);
            return chord;
        }
        bool& modifier = name == "Ctrl" ? chord.ctrl : name == "Shift" ? chord.shift : chord.alt;
        SD_CHECK(name == "Ctrl" || name == "Shift" || name == "Alt");
        modifier = true;
        chord.caps.emplace_back(name);
        written.remove_prefix(plus + 1);
    }
}

// + and − stand behind Shift on some keyboards and on a key of their own on others.
bool shift_is_free(const Chord& chord) { return chord.letter == U'+' || chord.letter == U'-' || chord.letter == U'='; }

// The number of the seat (0 for other chords), or nothing when `event` is not this chord.
std::optional<int> match(const Chord& chord, const KeyEvent& event)
{
    if (event.ctrl != chord.ctrl || event.alt != chord.alt || event.super) return std::nullopt;
    if (event.shift != chord.shift && !shift_is_free(chord)) return std::nullopt;
    if (chord.seat) {
        if (event.key < Key::Digit1 || event.key > Key::Digit9) return std::nullopt;
        return static_cast<int>(event.key) - static_cast<int>(Key::Digit0);
    }
    const bool same = chord.key != Key::None ? event.key == chord.key : event.letter == chord.letter;
    return same ? std::optional{0} : std::nullopt;
}

struct Binding {
    GestureKind gesture;
    Place place;
    std::vector<Chord> chords;
};

Binding read_row(const nlohmann::json& json)
{
    const std::optional<GestureKind> kind = gesture_from_name(json.value("gesture", ""));
    SD_CHECK(kind.has_value());
    const std::string place = json.value("place", "everywhere");
    SD_CHECK(place == "everywhere" || place == "live");
    Binding row{*kind, place == "live" ? Place::Live : Place::Everywhere, {}};
    SD_CHECK(json.contains("keys") && json["keys"].is_array() && !json["keys"].empty());
    for (const auto& written : json["keys"]) {
        SD_CHECK(written.is_string());
        row.chords.push_back(read_chord(written.get<std::string>()));
    }
    return row;
}

}  // namespace

struct Keymap::State {
    std::vector<Binding> bindings;
    std::vector<Row> rows;
};

Keymap::Keymap(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Keymap::~Keymap() = default;
Keymap::Keymap(Keymap&&) noexcept = default;
Keymap& Keymap::operator=(Keymap&&) noexcept = default;

Keymap Keymap::load(std::string_view text)
{
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    SD_CHECK(json.is_object() && json.contains("keys") && json["keys"].is_array());
    auto state = std::make_unique<State>();
    for (const auto& row : json["keys"]) {
        SD_CHECK(row.is_object());
        const Binding& made = state->bindings.emplace_back(read_row(row));
        Row& shown = state->rows.emplace_back(Row{made.gesture, made.place, {}});
        for (const Chord& chord : made.chords) shown.keys.push_back(chord.caps);
    }
    return Keymap(std::move(state));
}

std::optional<Gesture> Keymap::find(const KeyEvent& event, bool live) const
{
    if (!event.pressed) return std::nullopt;
    for (const Place place : {Place::Live, Place::Everywhere}) {
        if (place == Place::Live && !live) continue;
        for (const Binding& row : m_state->bindings) {
            if (row.place != place) continue;
            for (const Chord& chord : row.chords)
                if (const std::optional<int> number = match(chord, event)) return Gesture{row.gesture, *number};
        }
    }
    return std::nullopt;
}

std::vector<std::string> Keymap::caps(GestureKind kind, int number) const
{
    for (const Row& row : m_state->rows) {
        if (row.gesture != kind) continue;
        std::vector<std::string> caps = row.keys.front();
        if (number > 0 && caps.back() == any_seat) caps.back() = std::to_string(number);
        return caps;
    }
    SD_CHECK(!"every gesture has a key");
    return {};
}

const std::vector<Keymap::Row>& Keymap::rows() const { return m_state->rows; }

}  // namespace sourdine::app
