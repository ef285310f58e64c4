// Texts as paper and word processors can hold them.
#pragma once

#include <string>
#include <string_view>

namespace sourdine {

// Valid UTF-8 in one line: tabs and line breaks of every kind are blanks; other control characters,
// marks that turn the direction of writing and what XML 1.0 forbids are gone.
std::string plain_text(std::string_view text);

}  // namespace sourdine
