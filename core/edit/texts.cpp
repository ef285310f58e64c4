#include "core/edit/texts.h"

#include "core/base/utf8.h"
#include "core/words/characters.h"

#include <algorithm>

namespace sourdine {

namespace {

// What is not seen: white space, and the marks of no width that files and web pages leave behind.
bool is_space(char32_t c) { return is_blank(c) || c == 0x200B || c == 0xFEFF; }

}  // namespace

std::string trim(std::string_view text)
{
    const std::u32string all = to_code_points(text);
    const auto from = std::find_if_not(all.begin(), all.end(), is_space);
    const auto to = std::find_if_not(all.rbegin(), std::make_reverse_iterator(from), is_space).base();
    return to_utf8({from, to});
}

bool is_blank(std::string_view text) { return trim(text).empty(); }

std::string clean_name(std::string_view text) { return trim(compose(text)); }

std::string last_part(std::string_view text, int most)
{
    const std::u32string all = to_code_points(trim(text));
    if (std::ssize(all) <= most) return to_utf8(all);
    const auto from = all.end() - (most - 1);
    auto word = is_space(*(from - 1)) ? from : std::find_if(from, all.end(), is_space);
    if (word == all.end()) word = from;  // one endless word: cut where it must be
    return "…" + trim(to_utf8({word, all.end()}));
}

}  // namespace sourdine
