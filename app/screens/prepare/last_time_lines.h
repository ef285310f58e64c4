// What earlier interviews left open, line by line: how each is written, and where in this interview it can go.
#pragma once

#include "app/screens/view.h"

#include <array>
#include <span>
#include <string>

namespace sourdine::app {

enum class LastTimeGroup { Pains, Actions, NextTime, Careful };
inline constexpr std::array<LastTimeGroup, 4> last_time_groups{LastTimeGroup::Pains, LastTimeGroup::Actions, LastTimeGroup::NextTime, LastTimeGroup::Careful};

enum class Destination { Question, Brief, Careful };

struct LastTimeLine {
    std::string words;
    int strokes = 0;
    std::string story;    // whose it is, how often, by when
    bool late = false;
    bool taken = false;   // the interview has it already
};

const char* name_of(LastTimeGroup);  // "pains": the end of its phrase key
const char* name_of(Destination);
std::size_t count_lines(const ClientMemory& memory, LastTimeGroup group);
LastTimeLine write_line(const View& view, LastTimeGroup group, std::size_t index);
// Where a line can go; the first is its natural place.
std::span<const Destination> list_destinations(LastTimeGroup group);
Command carry_line(const View& view, LastTimeGroup group, std::size_t index, Destination to);

// "Framing call, 5 March · 3 interviews remembered"
std::string write_last_interview(const View& view);

}  // namespace sourdine::app
