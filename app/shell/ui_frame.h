// One UI frame: input in, the guest draws, its wishes are done. Nothing reaches the screen yet.
#pragma once

#include "app/shell/guest.h"

namespace sourdine::app {

// The platform's own NewFrame (display size, time) has been called. An exception out of the drawing ends the frame
// there: ImGui's stacks are put back and the guest is told. False: stop the program.
bool run_ui_frame(Guest& guest, Batch batch);

// Mouse events ImGui has put off to a further frame.
bool input_left_in_imgui();

// What Dear ImGui is told once about how this program works.
void prepare_imgui();

}  // namespace sourdine::app
