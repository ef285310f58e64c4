// Where words are in a text: what a click, Ctrl+U or the arrows choose.
#pragma once

#include "core/words/span.h"

#include <optional>
#include <string_view>
#include <vector>

namespace sourdine {

// Words in order. Letters, digits and marks that join (apostrophes inside: l'équipe is one word; hyphens
// inside: rendez-vous; "30 %" and "40 €" keep their sign only when glued by a no-break space; "3,5" and
// "14:30" are one). Punctuation around is not part of a word.
std::vector<Span> find_words(std::string_view text);

// Pieces between white space, the words METRICS counts.
int count_words(std::string_view text);

// The word that covers or touches code point `at` (the one before, when `at` is just behind it).
std::optional<Span> word_at(std::string_view text, int at);

// `span` trimmed of white space and widened to whole words; empty when there is no word in it.
std::optional<Span> whole_words(std::string_view text, Span span);

}  // namespace sourdine
