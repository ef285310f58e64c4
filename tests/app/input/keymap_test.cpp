#include "app/input/router.h"
#include "core/base/asset.h"
#include "tests/app/input/keyboards.h"

#include <doctest/doctest.h>

#include <set>

using namespace sourdine;
using namespace sourdine::app;
using namespace sourdine::test;

namespace {

const Keymap& keymap()
{
    static const Keymap loaded = Keymap::load(embedded_asset("keys.json"));
    return loaded;
}

constexpr bool live = true;
constexpr auto nothing = std::nullopt;

}  // namespace

TEST_CASE("every gesture has a name, a key and one row")
{
    std::set<GestureKind> seen;
    for (int i = 0; i <= static_cast<int>(GestureKind::Underline); ++i) {
        const auto kind = static_cast<GestureKind>(i);
        CHECK(gesture_from_name(name_of(kind)) == kind);
        CHECK_FALSE(keymap().caps(kind).empty());
    }
    for (const Keymap::Row& row : keymap().rows()) CHECK(seen.insert(row.gesture).second);
    CHECK(seen.size() == static_cast<std::size_t>(GestureKind::Underline) + 1);
    CHECK_FALSE(gesture_from_name("live.shout").has_value());
}

TEST_CASE("the digit row gives the floor by its place, whatever it prints")
{
    for (const std::u32string_view keyboard : {qwerty, azerty, bepo})
        for (int number = 1; number <= 9; ++number) {
            CAPTURE(number);
            CHECK(keymap().find(ctrl(digit(keyboard, number)), live) == Gesture{GestureKind::Seat, number});
            CHECK(keymap().find(alt(digit(keyboard, number)), live) == Gesture{GestureKind::Seat, number});
            CHECK(keymap().find(shift(ctrl(digit(keyboard, number))), live) == Gesture{GestureKind::CorrectSeat, number});
            CHECK(keymap().find(shift(alt(digit(keyboard, number))), live) == Gesture{GestureKind::CorrectSeat, number});
            CHECK(keymap().find(digit(keyboard, number), live) == nothing);
            CHECK(keymap().find(shift(digit(keyboard, number)), live) == nothing);
        }
}

TEST_CASE("on a French keyboard Ctrl and the 6 key is a seat while live, and the minus it prints elsewhere")
{
    CHECK(keymap().find(ctrl(digit(azerty, 6)), live) == Gesture{GestureKind::Seat, 6});
    CHECK(keymap().find(ctrl(digit(azerty, 6)), !live) == Gesture{GestureKind::ZoomOut});
    CHECK(keymap().find(ctrl(digit(bepo, 7)), live) == Gesture{GestureKind::Seat, 7});
    CHECK(keymap().find(ctrl(digit(bepo, 7)), !live) == Gesture{GestureKind::ZoomIn});
    CHECK(keymap().find(ctrl(digit(qwerty, 6)), !live) == nothing);
}

TEST_CASE("Ctrl+0 is silence while live and the usual size elsewhere")
{
    for (const std::u32string_view keyboard : {qwerty, azerty, bepo}) {
        CHECK(keymap().find(ctrl(digit(keyboard, 0)), live) == Gesture{GestureKind::Silence});
        CHECK(keymap().find(ctrl(digit(keyboard, 0)), !live) == Gesture{GestureKind::ZoomReset});
    }
    CHECK(keymap().find(ctrl({.key = Key::Keypad0, .letter = U'0'}), live) == Gesture{GestureKind::ZoomReset});
}

TEST_CASE("plus and minus change the size, with Shift where a keyboard needs it, and on the keypad")
{
    CHECK(keymap().find(ctrl(letter(U'+')), live) == Gesture{GestureKind::ZoomIn});
    CHECK(keymap().find(ctrl(letter(U'=')), live) == Gesture{GestureKind::ZoomIn});
    CHECK(keymap().find(shift(ctrl(letter(U'='))), live) == Gesture{GestureKind::ZoomIn});
    CHECK(keymap().find(ctrl(letter(U'-')), live) == Gesture{GestureKind::ZoomOut});
    CHECK(keymap().find(ctrl({.key = Key::KeypadAdd, .letter = U'+'}), !live) == Gesture{GestureKind::ZoomIn});
    CHECK(keymap().find(ctrl({.key = Key::KeypadSubtract, .letter = U'-'}), !live) == Gesture{GestureKind::ZoomOut});
    CHECK(keymap().find(letter(U'+'), live) == nothing);
}

TEST_CASE("letters go by what the key prints")
{
    CHECK(keymap().find(ctrl(letter(U'z')), !live) == Gesture{GestureKind::Undo});
    CHECK(keymap().find(shift(ctrl(letter(U'z'))), !live) == Gesture{GestureKind::Redo});
    CHECK(keymap().find(ctrl(letter(U'y')), live) == Gesture{GestureKind::Redo});
    CHECK(keymap().find(ctrl(letter(U'u')), live) == Gesture{GestureKind::Underline});
    CHECK(keymap().find(ctrl(letter(U'u')), !live) == Gesture{GestureKind::Underline});
    CHECK(keymap().find(ctrl(letter(U'i')), live) == Gesture{GestureKind::CutIn});
    CHECK(keymap().find(ctrl(letter(U'i')), !live) == nothing);
    CHECK(keymap().find(ctrl(letter(U',')), live) == Gesture{GestureKind::OpenSettings});
    CHECK(keymap().find(letter(U'u'), live) == nothing);
    CHECK(keymap().find(ctrl(letter(U'q')), live) == nothing);
}

TEST_CASE("AltGr, the Windows key and a release are never a gesture")
{
    CHECK(keymap().find(alt(ctrl(digit(azerty, 4))), live) == nothing);
    CHECK(keymap().find(alt(ctrl(letter(U'e'))), live) == nothing);
    KeyEvent windows = ctrl(letter(U'z'));
    windows.super = true;
    CHECK(keymap().find(windows, live) == nothing);
    CHECK(keymap().find(released(ctrl(letter(U'z'))), live) == nothing);
}

TEST_CASE("the course of an interview has its function keys")
{
    const KeyEvent f5{.key = Key::F5}, f8{.key = Key::F8};
    CHECK(keymap().find(f5, !live) == Gesture{GestureKind::StartOrResume});
    CHECK(keymap().find(f5, live) == Gesture{GestureKind::StartOrResume});
    CHECK(keymap().find(shift(f5), live) == Gesture{GestureKind::End});
    CHECK(keymap().find(shift(f5), !live) == nothing);
    CHECK(keymap().find(f8, live) == Gesture{GestureKind::NextPhase});
    CHECK(keymap().find(shift(f8), live) == Gesture{GestureKind::PreviousPhase});
    CHECK(keymap().find({.key = Key::F6}, live) == Gesture{GestureKind::Pause});
    CHECK(keymap().find({.key = Key::F7}, live) == Gesture{GestureKind::OffRecord});
    CHECK(keymap().find(alt({.key = Key::Left}), live) == Gesture{GestureKind::Earlier});
    CHECK(keymap().find(alt({.key = Key::Right}), live) == Gesture{GestureKind::Later});
    CHECK(keymap().find(ctrl({.key = Key::Space}), live) == Gesture{GestureKind::ToggleMe});
    CHECK(keymap().find({.key = Key::Left}, live) == nothing);
}

TEST_CASE("no two keys of one place ask for different things")
{
    std::set<std::pair<Place, std::vector<std::string>>> taken;
    for (const Keymap::Row& row : keymap().rows())
        for (const auto& key : row.keys) CHECK(taken.insert({row.place, key}).second);
}

TEST_CASE("keycaps show the first key, with the seat's number")
{
    using Caps = std::vector<std::string>;
    CHECK(keymap().caps(GestureKind::Underline) == Caps{"Ctrl", "U"});
    CHECK(keymap().caps(GestureKind::Seat, 3) == Caps{"Ctrl", "3"});
    CHECK(keymap().caps(GestureKind::Seat) == Caps{"Ctrl", "1…9"});
    CHECK(keymap().caps(GestureKind::CorrectSeat, 2) == Caps{"Ctrl", "Shift", "2"});
    CHECK(keymap().caps(GestureKind::ToggleMe) == Caps{"Ctrl", "Space"});
    CHECK(keymap().caps(GestureKind::Earlier) == Caps{"Alt", "Left"});
    CHECK(keymap().caps(GestureKind::End) == Caps{"Shift", "F5"});
    CHECK(keymap().caps(GestureKind::ZoomIn) == Caps{"Ctrl", "+"});
    CHECK(keymap().caps(GestureKind::NextWorkspace) == Caps{"Ctrl", "PageDown"});
    CHECK(keymap().caps(GestureKind::OpenSettings) == Caps{"Ctrl", ","});
}
