// The rows of the transcript: time, speaker, words with what is offered and noted in them.
#pragma once

#include "app/screens/review/transcript_state.h"

namespace sourdine::app {

struct SaidColumns {
    float left = 0, width = 0;  // pixels
    float text_width(const ui::Ui& ui) const;
};

// Row `number` of state.rows; as high as its words and what stands beside them, whole pixels.
float measure_said_row(const View& view, TranscriptState& state, std::size_t number, const SaidColumns& columns);
// At `y` of the screen, as high as state.rows.heights says.
void draw_said_row(const View& view, TranscriptState& state, std::size_t number, float y, bool first_in_sight, const SaidColumns& columns, Outbox& out);

}  // namespace sourdine::app
