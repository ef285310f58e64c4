#include "core/words/word_pattern.h"

#include <algorithm>
#include <span>

namespace sourdine {

bool is_one_of(std::string_view word, std::string_view list)
{
    while (!list.empty()) {
        const auto end = std::min(list.find('|'), list.size());
        if (list.substr(0, end) == word) return !word.empty();
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

std::optional<std::size_t> match_words(const Words& words, std::size_t at, std::string_view pattern)
{
    if (pattern.empty()) return at;
    const auto end = std::min(pattern.find(' '), pattern.size());
    std::string_view place = pattern.substr(0, end);
    const std::string_view rest = pattern.substr(std::min(end + 1, pattern.size()));
    const bool optional = place.ends_with('?');
    if (optional) place.remove_suffix(1);
    if (at < words.size() && is_one_of(words[at], place))
        if (const auto behind = match_words(words, at + 1, rest)) return behind;
    return optional ? match_words(words, at, rest) : std::nullopt;
}

namespace {

std::optional<std::size_t> farthest_match(const Words& words, std::size_t at, std::span<const std::string_view> patterns)
{
    std::optional<std::size_t> farthest;
    for (const auto pattern : patterns)
        if (const auto behind = match_words(words, at, pattern)) farthest = std::max(farthest.value_or(0), *behind);
    return farthest;
}

}  // namespace

std::optional<std::size_t> match_any(const Words& words, std::size_t at, std::initializer_list<std::string_view> patterns)
{
    return farthest_match(words, at, {patterns.begin(), patterns.size()});
}

std::optional<std::size_t> match_any(const Words& words, std::size_t at, const std::vector<std::string_view>& patterns)
{
    return farthest_match(words, at, patterns);
}

}  // namespace sourdine
