// Where a list that rolls by itself stands in its tab. Where the window leaves too little to read in, the list keeps a
// least height and the tab rolls as well.
#pragma once

#include "app/screens/view.h"

namespace sourdine::app {

struct ListRoom {
    ImVec2 at;      // its corner
    float height;
    float bottom;   // the end of what stands below it
};

// Of a list drawn at ImGui's cursor, `below` pixels of its tab standing below it; the tab has room down to `bottom`.
ListRoom find_list_room(const View& view, float bottom, float below);
// While its rows are walked the whole list is in sight, with what stands below it.
void keep_in_sight(const ListRoom& room);
// The tab ends here.
void end_list(const ListRoom& room);

}  // namespace sourdine::app
