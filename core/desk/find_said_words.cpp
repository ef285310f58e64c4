#include "core/desk/find_said_words.h"

#include "core/base/utf8.h"
#include "core/words/fold.h"
#include "core/words/word_bounds.h"

#include <algorithm>
#include <string>
#include <vector>

namespace sourdine {

namespace {

std::vector<std::string> fold_words(std::string_view text, const std::vector<Span>& spans)
{
    std::vector<std::string> words;
    for (const Span span : spans) words.push_back(fold(slice(text, span.from, span.to)));
    return words;
}

}  // namespace

std::optional<Span> find_said_words(std::string_view text, std::string_view words)
{
    const std::vector<Span> spans = find_words(text);
    const std::vector<std::string> said = fold_words(text, spans);
    const std::vector<std::string> wanted = fold_words(words, find_words(words));
    if (wanted.empty()) return std::nullopt;
    const auto place = std::search(said.begin(), said.end(), wanted.begin(), wanted.end());
    if (place == said.end()) return std::nullopt;
    const auto first = static_cast<std::size_t>(place - said.begin());
    return Span{spans[first].from, spans[first + wanted.size() - 1].to};
}

}  // namespace sourdine
