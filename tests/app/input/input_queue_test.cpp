#include "app/input/input_queue.h"
#include "core/base/asset.h"
#include "core/base/utf8.h"
#include "tests/app/input/keyboards.h"

#include <doctest/doctest.h>

#include <string>

using namespace sourdine;
using namespace sourdine::app;
using namespace sourdine::test;

namespace {

// What leaves the queue, one batch a line: "text abc", "press 12", "release 12", "gesture live.seat 2".
struct Desk {
    Keymap keymap = Keymap::load(embedded_asset("keys.json"));
    InputQueue queue;
    bool live = true;

    void type(std::u32string_view text)
    {
        for (const char32_t c : text) {
            const KeyEvent key = c == U' ' ? KeyEvent{.key = Key::Space} : letter(c);
            queue.key(key);
            queue.text(c);
            queue.key(released(key));
        }
    }

    void tap(const KeyEvent& key)
    {
        queue.key(key);
        queue.key(released(key));
    }

    std::string one()
    {
        const std::optional<Batch> batch = queue.take(keymap, live);
        if (!batch) return "";
        std::string said;
        if (!batch->text.empty()) said += "text " + to_utf8(batch->text) + ";";
        for (const KeyEvent& key : batch->keys) {
            CHECK_FALSE(key.repeat);
            const std::string name = key.key == Key::Modifier ? "modifier" : std::to_string(static_cast<int>(key.key));
            said += std::string(key.pressed ? "press " : "release ") + name + ";";
        }
        for (const Gesture& gesture : batch->gestures)
            said += "gesture " + std::string(name_of(gesture.kind)) + " " + std::to_string(gesture.number) + ";";
        CHECK_FALSE(said.empty());
        return said;
    }

    std::string all()
    {
        std::string said;
        for (std::string batch = one(); !batch.empty(); batch = one()) said += batch + "\n";
        return said;
    }
};

std::string number(Key key) { return std::to_string(static_cast<int>(key)); }
const KeyEvent enter{.key = Key::Enter};

}  // namespace

TEST_CASE("what was typed in one slow moment keeps its order")
{
    Desk desk;
    desk.type(U"abc");
    desk.tap(enter);
    desk.type(U"def");
    desk.queue.key(ctrl_key(true));
    desk.tap(ctrl(digit(azerty, 2)));
    desk.queue.key(ctrl_key(false));
    desk.type(U"gh");

    CHECK(desk.all() == "text abc;\npress " + number(Key::Enter) + ";\nrelease " + number(Key::Enter) +
                            ";\ntext def;\npress modifier;gesture live.seat 2;\nrelease modifier;\ntext gh;\n");
    CHECK(desk.queue.empty());
}

TEST_CASE("what a key asks for is decided when its turn comes, not when it was pressed")
{
    Desk desk;
    desk.live = false;
    desk.tap({.key = Key::F5});
    desk.tap(ctrl(digit(azerty, 6)));

    CHECK(desk.one() == "gesture live.start 0;");
    desk.live = true;  // the program has started the interview
    CHECK(desk.one() == "gesture live.seat 6;");
    CHECK(desk.one().empty());
}

TEST_CASE("a gesture's key never reaches a field, neither pressed, held nor released")
{
    Desk desk;
    desk.queue.key(ctrl_key(true));
    desk.queue.key(ctrl(digit(azerty, 2)));
    for (int i = 0; i < 5; ++i) desk.queue.key(repeated(ctrl(digit(azerty, 2))));
    desk.queue.key(ctrl_key(false));
    for (int i = 0; i < 3; ++i) {  // Ctrl was let go first: the system now repeats the key as text
        desk.queue.key(repeated(digit(azerty, 2)));
        desk.queue.text(U'é');
    }
    desk.queue.key(released(digit(azerty, 2)));

    CHECK(desk.all() == "press modifier;gesture live.seat 2;\nrelease modifier;\n");
}

TEST_CASE("letters behind a gesture are kept")
{
    Desk desk;
    desk.queue.key(ctrl_key(true));
    desk.queue.key(ctrl(digit(azerty, 2)));
    desk.queue.key(ctrl_key(false));
    desk.queue.text(U'x');  // a compose key of the system: text without a key event
    desk.queue.key(released(digit(azerty, 2)));
    desk.type(U"é");

    CHECK(desk.all() == "press modifier;gesture live.seat 2;\nrelease modifier;\ntext xé;\n");
}

TEST_CASE("held, undo goes on and a seat does not")
{
    Desk desk;
    desk.queue.key(ctrl(letter(U'z')));
    desk.queue.key(repeated(ctrl(letter(U'z'))));
    desk.queue.key(repeated(ctrl(letter(U'z'))));
    CHECK(desk.all() == "gesture app.undo 0;\ngesture app.undo 0;\ngesture app.undo 0;\n");
}

TEST_CASE("a held Backspace is a release and a press for each repeat; a held Enter is one Enter")
{
    Desk desk;
    const KeyEvent backspace{.key = Key::Backspace};
    desk.queue.key(backspace);
    desk.queue.key(repeated(backspace));
    desk.queue.key(released(backspace));
    const std::string press = "press " + number(Key::Backspace) + ";\n", release = "release " + number(Key::Backspace) + ";\n";
    CHECK(desk.all() == press + release + press + release);

    desk.queue.key(enter);
    desk.queue.key(repeated(enter));
    desk.queue.key(released(enter));
    CHECK(desk.all() == "press " + number(Key::Enter) + ";\nrelease " + number(Key::Enter) + ";\n");
}

TEST_CASE("copy and paste reach the field with their modifiers")
{
    Desk desk;
    desk.queue.key(ctrl_key(true));
    desk.queue.key(ctrl(letter(U'v')));
    const std::optional<Batch> batch = desk.queue.take(desk.keymap, true);
    REQUIRE(batch);
    REQUIRE(batch->keys.size() == 2);
    CHECK(batch->keys[1].letter == U'v');
    CHECK(batch->keys[1].ctrl);
    desk.queue.key(ctrl_key(false));
    desk.queue.key(released(letter(U'v')));  // let go in the wrong order: the release is still seen
    CHECK(desk.all() == "release modifier;\nrelease " + number(Key::Letter) + ";\n");
}

TEST_CASE("a space is a key of its own, since it presses buttons too")
{
    Desk desk;
    desk.type(U"a b");
    CHECK(desk.all() == "text a;\npress " + number(Key::Space) + ";\ntext  ;\nrelease " + number(Key::Space) + ";\ntext b;\n");
}

TEST_CASE("a key of the digit row leaves with what it prints, at its turn among the letters")
{
    Desk desk;
    desk.type(U"a");
    desk.queue.key(digit(azerty, 2));
    desk.queue.text(U'é');
    desk.queue.key(released(digit(azerty, 2)));
    desk.type(U"bc");
    CHECK(desk.all() == "text a;\ntext é;press " + number(Key::Digit2) + ";\nrelease " + number(Key::Digit2) + ";\ntext bc;\n");
}

TEST_CASE("of a digit's key held only the text goes on")
{
    Desk desk;
    desk.queue.key(digit(qwerty, 1));
    desk.queue.text(U'1');
    desk.queue.key(repeated(digit(qwerty, 1)));
    desk.queue.text(U'1');
    desk.queue.key(released(digit(qwerty, 1)));
    CHECK(desk.all() == "text 1;press " + number(Key::Digit1) + ";\ntext 1;\nrelease " + number(Key::Digit1) + ";\n");
}

TEST_CASE("nothing typed, nothing given")
{
    Desk desk;
    CHECK(desk.queue.empty());
    CHECK(desk.one().empty());
    desk.queue.key(letter(U'a'));
    CHECK_FALSE(desk.queue.empty());
    CHECK(desk.one().empty());
    CHECK(desk.queue.empty());
}
