// From the bytes of a file to text: encodings and line ends.
#pragma once

#include <string>

namespace sourdine {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

struct Decoded {
    std::string text;  // UTF-8, no BOM; CRLF and lone CR are LF; NUL is U+FFFD
    Encoding encoding = Encoding::Utf8;
};

// BOM first; without one: UTF-8 where it is valid or the text is JSON (broken sequences become U+FFFD), else
// Windows-1252. Works in place where the bytes allow it.
Decoded decode(std::string bytes);

// NUL to U+FFFD, also where it came in written as a reference or an escape.
void replace_nulls(std::string& text);

// Windows-1252 alone, for what names its own encoding.
std::string decode_windows_1252(std::string_view bytes);

}  // namespace sourdine
