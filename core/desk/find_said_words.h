#pragma once

#include "core/words/span.h"

#include <optional>
#include <string_view>

namespace sourdine {

// Where `words` stand in `text` as whole words, whatever their case and accents; the first place. None: not there.
std::optional<Span> find_said_words(std::string_view text, std::string_view words);

}  // namespace sourdine
