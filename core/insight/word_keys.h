// Words as pains compare them, for finding what was underlined in other texts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// pain_key (words/fold.h) of each word, in order, articles left out. Empty: the text has no word that counts.
using WordKeys = std::vector<std::string>;
WordKeys find_word_keys(std::string_view text);

// `text` holds these words one after the other. No words are held by no text.
bool holds_words(const WordKeys& text, const WordKeys& words);

}  // namespace sourdine
