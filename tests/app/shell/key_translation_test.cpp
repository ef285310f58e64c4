#include "app/shell/key_translation.h"

#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

using namespace sourdine::app;

TEST_CASE("the digit row is found by its place, whatever a French keyboard prints there")
{
    const KeyEvent event = to_key_event({GLFW_KEY_4, GLFW_PRESS, GLFW_MOD_CONTROL, "'"});
    CHECK(event.key == Key::Digit4);
    CHECK(event.letter == U'\'');
    CHECK(event.ctrl);
}

TEST_CASE("the six of a French keyboard is no minus")
{
    CHECK(to_key_event({GLFW_KEY_6, GLFW_PRESS, GLFW_MOD_CONTROL, "-"}).key == Key::Digit6);
}

TEST_CASE("a letter is what the key prints in the present layout, not where it lies")
{
    const KeyEvent event = to_key_event({GLFW_KEY_Q, GLFW_PRESS, 0, "a"});
    CHECK(event.key == Key::Letter);
    CHECK(event.letter == U'a');
}

TEST_CASE("a letter with an accent is one letter")
{
    CHECK(to_key_event({GLFW_KEY_2, GLFW_PRESS, 0, "é"}).letter == U'é');
    CHECK(to_key_event({GLFW_KEY_SEMICOLON, GLFW_PRESS, 0, "ù"}).key == Key::Letter);
}

TEST_CASE("capital letters of a key's name are written small")
{
    CHECK(to_key_event({GLFW_KEY_U, GLFW_PRESS, 0, "U"}).letter == U'u');
}

TEST_CASE("a dead key prints nothing alone")
{
    const KeyEvent event = to_key_event({GLFW_KEY_LEFT_BRACKET, GLFW_PRESS, 0, nullptr});
    CHECK(event.key == Key::Other);
    CHECK(event.letter == 0);
}

TEST_CASE("AltGr is no Alt: what it types with the digit row stays text")
{
    CHECK_FALSE(to_key_event({GLFW_KEY_RIGHT_ALT, GLFW_PRESS, 0, nullptr}).alt);
    CHECK_FALSE(to_key_event({GLFW_KEY_0, GLFW_PRESS, 0, "à"}).alt);
}

TEST_CASE("the left Alt is Alt from its own press on, until its release")
{
    CHECK(to_key_event({GLFW_KEY_LEFT_ALT, GLFW_PRESS, 0, nullptr}).alt);
    CHECK_FALSE(to_key_event({GLFW_KEY_LEFT_ALT, GLFW_RELEASE, GLFW_MOD_ALT, nullptr}).alt);
}

TEST_CASE("Ctrl stays held while the other Ctrl is")
{
    const KeyEvent event = to_key_event({GLFW_KEY_LEFT_CONTROL, GLFW_RELEASE, GLFW_MOD_CONTROL, nullptr, true});
    CHECK(event.key == Key::Modifier);
    CHECK_FALSE(event.pressed);
    CHECK(event.ctrl);
}

TEST_CASE("each modifier knows its twin on the other side")
{
    CHECK(twin_of(GLFW_KEY_LEFT_CONTROL) == GLFW_KEY_RIGHT_CONTROL);
    CHECK(twin_of(GLFW_KEY_RIGHT_SHIFT) == GLFW_KEY_LEFT_SHIFT);
    CHECK(twin_of(GLFW_KEY_LEFT_SUPER) == GLFW_KEY_RIGHT_SUPER);
    CHECK(twin_of(GLFW_KEY_A) == 0);
}

TEST_CASE("both Enter keys are Enter")
{
    CHECK(to_key_event({GLFW_KEY_ENTER, GLFW_PRESS, 0, nullptr}).key == Key::Enter);
    CHECK(to_key_event({GLFW_KEY_KP_ENTER, GLFW_PRESS, 0, nullptr}).key == Key::Enter);
}

TEST_CASE("the keypad's signs are not those of the letters")
{
    CHECK(to_key_event({GLFW_KEY_KP_ADD, GLFW_PRESS, GLFW_MOD_CONTROL, nullptr}).key == Key::KeypadAdd);
    CHECK(to_key_event({GLFW_KEY_KP_5, GLFW_PRESS, 0, "5"}).key == Key::Other);
}

TEST_CASE("a key held says so")
{
    const KeyEvent event = to_key_event({GLFW_KEY_BACKSPACE, GLFW_REPEAT, GLFW_MOD_SHIFT, nullptr});
    CHECK(event.key == Key::Backspace);
    CHECK(event.pressed);
    CHECK(event.repeat);
    CHECK(event.shift);
}
