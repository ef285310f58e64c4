// The lines of calendars and address books (RFC 5545, RFC 6350, vCard 2.1): folded, encoded, with parameters.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sourdine {

// "item1.EMAIL;TYPE=work,pref:claire@nordalia.example"
struct ContentLine {
    std::string name;    // in capitals, without its group
    std::vector<std::pair<std::string, std::string>> params;  // names in capitals; values without quotes, several kept with their commas
    std::string value;   // UTF-8; quoted-printable decoded, backslashes still in it
    int line = 0;        // 1-based, where it begins

    // Empty: there is none. A parameter given twice has its values joined by commas.
    std::string param(std::string_view capital_name) const;
    // "TYPE=home,PREF" has the TYPE "pref".
    bool has_param_value(std::string_view capital_name, std::string_view value) const;
};

// Walks over the lines of a text, which may mix encodings: a value is UTF-8 where it is valid, else Windows-1252. What is no "NAME:value" is passed over.
class ContentLines {
public:
    explicit ContentLines(std::string_view bytes) : m_bytes(bytes) {}
    bool next();
    const ContentLine& line() const { return m_line; }

private:
    bool take_physical(std::string_view& line);
    bool take_logical();
    void take_soft_breaks();

    std::string_view m_bytes;
    std::size_t m_at = 0;
    int m_number = 0;      // of the physical line taken last
    bool m_keep_blank = false;  // version 1.0 and 2.1: what folds a line belongs to it
    std::string m_logical;
    int m_begins = 0;
    ContentLine m_line;
};

// \n \, \; \\ as what they stand for.
std::string unescape_text(std::string_view value);
// At each `at` without a backslash before it; the parts are unescaped.
std::vector<std::string> split_escaped(std::string_view value, char at);
// One line, white space to one blank, trimmed, NFC.
std::string make_one_line(std::string_view text);

std::string to_capitals(std::string_view ascii);
bool equal_ignoring_case(std::string_view a, std::string_view b);  // ASCII

}  // namespace sourdine
