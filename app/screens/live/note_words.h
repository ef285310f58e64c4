// A note as its row on the sheet shows it: label, quote marks, strokes, who does it by when.
#pragma once

#include "app/screens/live/live_state.h"
#include "app/screens/view.h"

#include <string>
#include <utility>
#include <vector>

namespace sourdine::app {

struct NoteWords {
    std::string text;
    std::string prefix;
    std::string suffix;
    ImU32 prefix_colour = 0;
    int shift = 0;  // code points the text shown has before the note's own (an opening quote mark)
    std::vector<ui::Stroke> strokes;           // of the text shown
    std::vector<std::pair<int, int>> words;

    ui::MarkedText marked() const;
};

NoteWords write_note_words(const View& view, const Note& note);

// What a click on code points [from, to) of the note underlines: the whole underlined words they are part of, so
// that one more stroke goes under all of them.
Span underlined_around(const Note& note, Span clicked);

}  // namespace sourdine::app
