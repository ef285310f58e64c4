// Gives a batch of input to ImGui: the one road of keys and text, for the window as for the tests.
#pragma once

#include "app/input/input_queue.h"

#include <imgui.h>

namespace sourdine::ui {

void feed(ImGuiIO& io, const app::Batch& batch);

}  // namespace sourdine::ui
