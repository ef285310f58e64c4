// The transcript's own state, and what its keys do.
#pragma once

#include "app/screens/outbox.h"
#include "app/screens/review/said_row.h"
#include "app/screens/review/said_rows.h"

#include <optional>
#include <utility>

namespace sourdine::app {

struct TranscriptState {
    SaidFilter filter;
    std::optional<UtterancePlace> chosen;
    std::size_t sentence = 0;                       // of what is chosen
    std::optional<std::pair<int, int>> words;       // of the sentence, by number, while they are chosen to be underlined: fixed end, moving end
    enum class Reveal { No, Near, Jump } reveal = Reveal::No;
    bool arrived = false;                           // at what is chosen, from elsewhere
    bool take_keys = true;                          // the list takes the keyboard
    bool to_filters = false;                        // the filters take it
    std::size_t page = 1;                           // rows in sight
    // Where the list stands: a row and how far below the top edge it is.
    std::optional<UtterancePlace> anchor;
    double anchor_below = 0;
    SaidRows rows;
    SaidRowMemo memo;
};

// Keys while the list has the keyboard: arrows and pages move, Left and Right from sentence to sentence; a sign of the
// capture line makes the chosen sentence a note of that kind, Enter a plain one; N goes to the next problem offered,
// Space takes it; Delete takes the note away; Ctrl+U chooses words and underlines them.
void answer_said_keys(const View& view, TranscriptState& state, Outbox& out);

// A click on words: a note's are underlined, others are chosen.
void press_said_word(const View& view, TranscriptState& state, UtterancePlace place, Span word, Outbox& out);

// The words chosen to be underlined, in code points of the row's text.
std::optional<Span> find_chosen_words(const SaidRow& row, const TranscriptState& state);

}  // namespace sourdine::app
