// A meeting from elsewhere on its way in: files are chosen, what they would add is shown and set right, and only then
// is anything added. While the sheet is there it has the window for itself, keys and mouse.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/view.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace sourdine::app {

// What only the sheet remembers. The plan itself is the app's: every choice is sent as a ChangePlan.
struct ImportState {
    std::optional<ImportView::Step> step;  // of the last frame; the rest begins anew with each step
    double since = 0;                      // when it began

    // Choosing
    std::string folder;             // the one shown
    std::string typed;              // part of a name, or a path
    std::set<std::string> picked;   // names, of `folder`
    std::size_t at = 0;             // the row the keys stand on; 0: the folder above
    bool reveal = false;            // bring that row into view

    // Planned, of a client's interviews
    std::size_t arrival = 0;        // the one the keys stand on
    bool reveal_arrival = false;

    // Planned
    std::size_t voice = 0;          // the voice the keys stand on
    bool merging = false;           // the next voice chosen is the same person as `voice`
    std::size_t merge_at = 0;       // which the keys stand on then
    bool focus_name = false, focus_shift = false;
    std::string name;               // as typed: may be empty while it is
    std::optional<std::size_t> naming;
    std::string shift;              // as typed
    bool typing_shift = false;
};

// While view.importing is there.
void draw_import_sheet(const View& view, ImportState& state, Outbox& out);

}  // namespace sourdine::app
