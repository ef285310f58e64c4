// What becomes of typed texts before they are records.
#pragma once

#include <string>
#include <string_view>

namespace sourdine {

// Without white space of any kind at the ends.
std::string trim(std::string_view text);
bool is_blank(std::string_view text);

// A name as it is kept: valid, composed, trimmed.
std::string clean_name(std::string_view text);

// At most `most` code points of the end of `text`, cut before a word, "…" standing for what is left out.
std::string last_part(std::string_view text, int most);

}  // namespace sourdine
