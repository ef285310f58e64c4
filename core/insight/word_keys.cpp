#include "core/insight/word_keys.h"

#include "core/base/utf8.h"
#include "core/words/fold.h"
#include "core/words/word_bounds.h"

#include <algorithm>

namespace sourdine {

WordKeys find_word_keys(std::string_view text)
{
    WordKeys keys;
    for (const Span& word : find_words(text))
        if (std::string key = pain_key(slice(text, word.from, word.to)); !key.empty()) keys.push_back(std::move(key));
    return keys;
}

bool holds_words(const WordKeys& text, const WordKeys& words)
{
    return !words.empty() && std::search(text.begin(), text.end(), words.begin(), words.end()) != text.end();
}

}  // namespace sourdine
