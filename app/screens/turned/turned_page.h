// The laptop turned round (F4): the client sees their own words, in the order of what hurts most, and puts first what
// matters most to them. No figure, no name of ours for anything, no private note is on this page.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"
#include "core/base/memo.h"
#include "core/report/client_page.h"

#include <optional>
#include <string>
#include <vector>

namespace sourdine::app {

struct TurnedState {
    bool open = false;

    std::string chosen;            // key of a pain; kept while it moves
    bool reveal = false;
    std::optional<std::size_t> dragged;
    struct Key {
        InterviewId interview;
        std::uint64_t revision = 0;
        std::int64_t next_id = 0;  // tells a reloaded interview from the former one
        bool operator==(const Key&) const = default;
    };
    Memo<Key, std::vector<ClientPain>> pains;
    std::vector<float> tops;       // of the pains as last drawn, in pixels of the page; one more for its end
};

// All of the window. Needs an open interview. Keys: Up, Down, Home, End choose; the gestures that move a person up and down
// move the chosen pain; Escape turns the laptop back.
void draw_turned_page(const View& view, TurnedState& state, Outbox& out);

}  // namespace sourdine::app
