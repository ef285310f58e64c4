// What the table remembers between frames: who is chosen, who is being dragged, which known people are offered.
#pragma once

#include "core/insight/client_memory.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sourdine::app {

// A text being typed that is not (yet) what the record holds: a name emptied, a date half written.
struct TypedText {
    std::string text;
    bool typing = false;
};

enum class Cell : std::uint8_t { Name, Role, Email };

struct CellPlace {
    PersonId person;
    Cell cell = Cell::Name;
};

// People met before whose name begins as what is typed does.
struct PersonOffers {
    std::string typed;  // what they answer, of the interview at this revision
    std::uint64_t revision = 0;
    std::vector<KnownPerson> known;
    int more = 0;       // found beside those
    int chosen = -1;    // -1: none, Enter adds what was typed
    bool closed = false;  // by Escape, until something else is typed
    bool shown = false;   // in the last frame
};

struct TableState {
    std::map<std::int64_t, TypedText> names;  // by person
    std::optional<PersonId> chosen;           // whose row is open, and whom Alt+Up and Alt+Down move
    std::optional<CellPlace> focus;           // takes the keyboard when it is drawn
    std::optional<PersonId> removing;         // asked for by key: when they are gone, `focus_after` has the keyboard
    std::optional<PersonId> focus_after;
    std::optional<PersonId> dragged;
    std::optional<PersonId> reveal;           // moved by key: is to stay in sight
    int reveal_seat = 0;
    PersonOffers offers;
};

}  // namespace sourdine::app
