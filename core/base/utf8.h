// UTF-8 at the edges, Unicode code points inside: offsets into text are counted in code points everywhere.
#pragma once

#include <string>
#include <string_view>

namespace sourdine {

bool is_utf8(std::string_view bytes);

// Broken sequences become U+FFFD; NUL too. What comes out is always valid UTF-8.
std::string repair_utf8(std::string_view bytes);

// Code points of a text (broken sequences become U+FFFD).
std::u32string to_code_points(std::string_view utf8);
std::string to_utf8(std::u32string_view code_points);

int count_code_points(std::string_view utf8);

// Byte offset of code point number `index` (clamped to the text), and the way back.
std::size_t byte_offset(std::string_view utf8, int index);
int code_point_index(std::string_view utf8, std::size_t byte);

// The part [from, to) in code points, clamped.
std::string slice(std::string_view utf8, int from, int to);

// Canonical composition (NFC), so that one accented name is one name however it was typed.
std::string compose(std::string_view utf8);

}  // namespace sourdine
