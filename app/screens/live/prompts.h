// Just above the capture line: what I cut off and have not taken up again, and one quiet sentence at most.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/outbox.h"
#include "app/screens/view.h"

namespace sourdine::app {

// A sentence stays for 8 s at least, and as long as it holds; the next one comes 30 s after it came, at the soonest.
// `wanted` is what could be said at `seconds`.
void choose_nudge(PromptState& prompts, const std::optional<Nudge>& wanted, double seconds);

// Pixels they take at `width`. The place of the sentence is kept free without one: the notes never jump.
float prompts_height(const View& view, LiveState& state, float width);
void draw_prompts(const View& view, LiveState& state, ImVec2 at, float width, Outbox& out);

}  // namespace sourdine::app
