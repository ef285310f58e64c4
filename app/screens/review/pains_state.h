// What hurts, beside the review: which pain is worked on, by the keyboard or the mouse.
#pragma once

#include "app/screens/outbox.h"
#include "app/ui/list_keys.h"

#include <map>
#include <optional>
#include <string>

namespace sourdine::app {

struct PainsState {
    // One stop of the keyboard: a pain's card, or one of the notes of the opened one.
    struct Stop {
        std::string pain;
        std::optional<NoteId> note;
        bool operator==(const Stop&) const = default;
    };
    Stop chosen;
    bool take_keyboard = false;   // the chosen one gets it
    int reveal = 0;               // frames in which it is still brought into view: what shows its keys, or opens, moves it
    bool has_keyboard = false;    // one of them had it in the last frame
    ui::KeyboardPlace came_from;

    void give_keyboard()
    {
        take_keyboard = true;
        reveal = 3;
    }

    std::string opened;           // key of the pain whose notes are shown
    std::string merging;          // key of the pain to be merged into another
    std::string naming;           // key of the pain that is being given a name
    std::string name;
    bool focus_name = false;
    std::map<std::string, float> heights;  // of the cards, as last drawn
};

}  // namespace sourdine::app
