// A spoken sentence as the words that carry it: what rules about talk look at, whatever hesitations lie between.
#pragma once

#include "core/words/question_sentence.h"
#include "core/words/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

struct SpokenWords {
    Language language = Language::English;
    bool marked = false;  // ends in a question mark
    // Folded. "," stands for whatever parts clauses (not for a pause behind "the" or "is"), "#" for a figure. English:
    // "we're" is two words, "don't" is one. French: elisions are written out ("n'" -> "ne"), a pronoun behind its verb
    // stands alone ("avez-vous" -> "avez", "-vous"). Gone are hesitations (um, euh), words that only colour (really,
    // vraiment, a bit, en fait, you know), up to three words said twice in a row ("it's, it's slow"), and what a
    // transcriber put in brackets.
    std::vector<std::string> words;
    std::vector<Span> spans;  // of each word, in code points of the text; parts of one written word share one
};

SpokenWords read_spoken_words(std::string_view text);

}  // namespace sourdine
