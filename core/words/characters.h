// What one code point is, as far as words, marks and dates need to know.
#pragma once

namespace sourdine {

bool is_blank(char32_t c);        // spaces of every width, tabs, line ends
bool is_letter(char32_t c);       // letters and the marks that sit on them
bool is_capital(char32_t c);
bool is_digit(char32_t c);
bool is_combining(char32_t c);    // a mark that belongs to the character before it
bool is_punctuation(char32_t c);
bool opens_quote(char32_t c);     // brackets, quotes, dashes: what may stand right before a word
inline bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02BC'; }
inline bool is_hyphen(char32_t c) { return c == U'-' || c == U'\u2010' || c == U'\u2011'; }
inline bool is_word_character(char32_t c) { return is_letter(c) || is_digit(c); }

}  // namespace sourdine
