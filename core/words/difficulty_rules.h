// What difficulty.cpp knows of each language: its phrases, and its words that take a phrase back.
#pragma once

#include "core/words/phrase_book.h"

#include <string_view>
#include <vector>

namespace sourdine {

// The classes every language's book begins with.
enum DifficultyClass : std::size_t {
    class_not,    // deny what follows
    class_maybe,  // suppose what follows
    class_stop,   // begin another clause: what was denied before is not denied behind them
    class_you,    // the one spoken to
    class_own     // the speaker
};

// The lists of every language's book.
enum DifficultyList : std::size_t {
    list_signs,  // state a difficulty
    list_vetoes  // anywhere in a sentence: no sign in it counts
};

using Patterns = std::vector<std::string_view>;

// Parts of the books: troubles somebody has and how things are; what fails and what that costs.
Patterns name_english_troubles();
Patterns name_english_failures();
Patterns name_french_troubles();
Patterns name_french_failures();

const PhraseBook& english_difficulties();
const PhraseBook& french_difficulties();

}  // namespace sourdine
