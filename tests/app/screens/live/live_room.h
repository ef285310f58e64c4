// The live screen with an interview behind it, no disk: wishes are decided and applied as the desk would.
#pragma once

#include "app/screens/live/live_screen.h"
#include "core/edit/decide.h"
#include "core/edit/history.h"
#include "tests/support/headless.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sourdine::test {

struct RoomChoice {
    Language language = Language::English;
    float width = 1440, height = 844;
    float zoom = 1;
    bool started = true;
};

class LiveRoom {
public:
    // Claire Aubry (CEO), Hugo Pons (operations), Inès Karam (architect, new here) and me at the table.
    explicit LiveRoom(RoomChoice choice = {});

    // --- what is typed and pressed ---
    void type(std::string_view text) { m_window->type(text); }
    void press(std::string_view chord) { m_window->key(chord); }
    void click(std::string_view label, int nth = 0);
    void keep(std::string_view line);          // typed, then Enter
    void frames(int count = 2);

    // --- what happens meanwhile ---
    void pass(std::int64_t ms);
    void run(const Command& command);          // refused: the test fails
    void speaks(int seat, std::int64_t ms);    // from now on, for so long
    void full_meeting();                       // 23:41 of a talk

    // --- what came of it ---
    template <class T>
    std::vector<T> sent() const
    {
        std::vector<T> found;
        for (const app::Wish& wish : wishes) {
            if constexpr (!std::is_constructible_v<Command, T>) {
                if (const T* one = std::get_if<T>(&wish)) found.push_back(*one);
            } else if (const auto* command = std::get_if<Command>(&wish)) {
                if (const T* one = std::get_if<T>(command)) found.push_back(*one);
            }
        }
        return found;
    }
    bool sees(std::string_view text) { return screen().find(text) != std::string::npos; }
    std::string screen();
    const Note& note(std::string_view text) const;
    const std::string& line() const { return state.capture.line; }
    void forget() { wishes.clear(); }

    Interview interview;
    app::LiveState state;
    Settings settings;
    std::optional<Draft> draft;
    std::vector<app::Wish> wishes;             // all, in order
    std::optional<std::string> next_refusal;   // the next line or command is refused so
    std::optional<std::string> refusal;
    std::optional<NoteId> go_to;
    bool no_interview = false;
    InterviewTime now;
    double seconds = 100;
    Headless& window() { return *m_window; }

private:
    void draw(Headless& window);
    void keep_sheet();
    void carry(const app::Wish& wish);
    std::optional<std::string> decide_and_apply(const Command& command);

    const Phrases& m_phrases;
    History m_history;
    std::unique_ptr<Headless> m_window;
};

}  // namespace sourdine::test
