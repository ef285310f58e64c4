// The parts of the list of interviews. Drawn at ImGui's cursor, `width` pixels wide.
#pragma once

#include "app/screens/prepare/prepare_screen.h"

#include <span>
#include <string>
#include <vector>

namespace sourdine::app {

// The interviews by client, either those at hand or those archived.
void draw_interviews(const View& view, LibraryState& state, bool archived, float width, Outbox& out);
// A client's name, which unfolds what can be done with all of theirs.
void draw_client_heading(const View& view, LibraryState& state, std::span<const InterviewSummary> of_client, bool archived, int count, float width, Outbox& out);
// At the list's end, quiet: how many are archived and in the bin, unfolded on demand.
void draw_put_away(const View& view, LibraryState& state, float width, Outbox& out);

// "[A] Archive  [Del] Bin": what the keys do to a row, to be clicked as well; without room for its
// words a key stands alone. Which was clicked, if any.
struct RowWay {
    std::string cap;
    std::string label;
    const char* id = "";
};
std::optional<std::size_t> draw_row_ways(const View& view, std::span<const RowWay> ways, ImVec2 at, float width, bool pressable);
std::vector<InterviewId> ids_of(std::span<const InterviewSummary> rows);

}  // namespace sourdine::app
