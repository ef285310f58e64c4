// Which pain an underline belongs to, before merges.
#pragma once

#include "core/model/records.h"

#include <string>

namespace sourdine {

// What the user said these words are, else their pain_key. An article or a sign underlined alone has none, and still was
// underlined: its folded text then.
std::string pain_key_of(const Note& note, const Underline& underline);
std::string pain_key_of_words(const std::string& words);

// The key of words that are another pain than those written alike: "mapping" has "mapping · 2", "mapping · 3" …
std::string part_key(const std::string& key, int number);
// "mapping" of "mapping · 2", and what stands behind it; a key never parted is all words.
struct PartedKey { std::string words, part; };
PartedKey read_part_key(const std::string& key);

// A note typed anew keeps what was said of its underlines: those whose words it still underlines.
void keep_pains(const Note& before, Note& after);

}  // namespace sourdine
