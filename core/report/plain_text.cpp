#include "core/report/plain_text.h"

#include "core/base/utf8.h"

namespace sourdine {

namespace {

bool is_break(char32_t c)
{
    return (c >= 0x09 && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Marks that turn the direction of what follows: left open, they would turn words that are not theirs.
bool is_turn(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool is_nothing(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= 0xd800 && c <= 0xdfff) || (c & 0xfffe) == 0xfffe;
}

}  // namespace

std::string plain_text(std::string_view text)
{
    std::u32string out;
    for (const char32_t c : to_code_points(text)) {
        if (is_break(c)) out += U' ';
        else if (!is_nothing(c) && !is_turn(c)) out += c;
    }
    return to_utf8(out);
}

}  // namespace sourdine
