// The one grammar of every TextGrid: free-standing numbers, "strings" and <flags>; all else is comment. Long and short
// files, and those other programs write, are the same to it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sourdine {

struct TextGridToken {
    enum class Kind { Number, String, Flag, End };
    Kind kind = Kind::End;
    std::string text;   // of a number its decimal part, of a string what is between the quotes, "" undone
    bool whole = true;  // false: a fraction or percentage (its value is not `text`), a string the file ends in
    int line = 1;       // where it begins; of End, where the last one did
};

class TextGridTokens {
public:
    explicit TextGridTokens(std::string_view text) : m_text(text) { read(); }

    const TextGridToken& peek() const { return m_next; }  // End: there are no more
    TextGridToken take();
    std::size_t byte() const { return m_at; }

private:
    void read();
    void skip_blanks();
    void skip_word();
    void read_string();
    void read_number();
    bool begins_number() const;
    char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    TextGridToken m_next;
};

}  // namespace sourdine
