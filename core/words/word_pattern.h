// Small patterns over folded words: what the rules about questions and dates are written in.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

using Words = std::vector<std::string>;

// Whether `word` is one of the words of `list`, which are parted by '|'.
bool is_one_of(std::string_view word, std::string_view list);

// The place behind `pattern` in `words` from `at` on, or empty. A pattern is places parted by blanks; each is a
// list of words parted by '|', and may be left out when it ends in '?': "can|could you please? tell".
std::optional<std::size_t> match_words(const Words& words, std::size_t at, std::string_view pattern);

// The farthest place any of the patterns reaches.
std::optional<std::size_t> match_any(const Words& words, std::size_t at, std::initializer_list<std::string_view> patterns);
std::optional<std::size_t> match_any(const Words& words, std::size_t at, const std::vector<std::string_view>& patterns);

}  // namespace sourdine
