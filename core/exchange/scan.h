// Small pieces every text reader is made of: lines with their numbers, exact times, names before a colon.
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// Walks over lines ended by LF; the last may have no end. `number` is 1-based.
class Lines {
public:
    explicit Lines(std::string_view text) : m_text(text) {}
    bool next();                                    // false: no more lines
    std::string_view line() const { return m_line; }
    int number() const { return m_number; }
    std::size_t byte() const { return m_next; }     // where the next line begins
    // The next line without taking it; empty optional at the end.
    std::optional<std::string_view> peek() const;

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_next = 0;
    int m_number = 0;
};

std::string_view trim(std::string_view text);       // ASCII white space and U+00A0 off both ends
bool is_blank_line(std::string_view text);
bool is_digits(std::string_view text);              // one or more ASCII digits
// At most `most` parts; the last holds the rest.
std::vector<std::string_view> split(std::string_view text, char at, std::size_t most = static_cast<std::size_t>(-1));
std::vector<std::string_view> split_blanks(std::string_view text);  // at runs of spaces and tabs

// "12", "12.3456", "12,5", "-0.5", "1e3", ".5": decimal seconds to milliseconds, rounded half up (away from zero below
// it), from the text itself, never through a float. Empty: not a number, or beyond 10,000 hours.
std::optional<Milliseconds> read_seconds(std::string_view text);
// Same from a sum: `onset` + `duration` added exactly, then rounded (RTTM).
std::optional<Milliseconds> read_seconds_sum(std::string_view onset, std::string_view duration);

// "h:mm:ss", "mm:ss", each with a fraction after '.' or ',' or none, 1 digit or more a field; a leading '-' is
// accepted. Minutes and seconds above 59 are refused when a field stands before them.
std::optional<Milliseconds> read_clock(std::string_view text);

// FORMATS 0.5: the words before the first ": " when they can be a name: 1..80 characters, no line break, not ending in
// a time ("10:30"), no URL scheme. `rest` is what follows. Whether to trust it is the reader's to tell (NamePrefixes).
struct NamePrefix { std::string_view name; std::string_view rest; };
std::optional<NamePrefix> find_name_prefix(std::string_view text);

// Trusts a prefix met in two segments or more, or any when nearly all (nine of ten, and two at least) have one.
class NamePrefixes {
public:
    void count(std::string_view text);
    bool trusts(std::string_view name) const;

private:
    std::map<std::string, int, std::less<>> m_names;
    int m_segments = 0;
    int m_with = 0;
};

// Decodes the character references of HTML once: named ones met in transcripts, decimal and hexadecimal.
std::string decode_references(std::string_view text);

// Trimmed, white space (no-break spaces too) to one blank, NFC: what labels are compared by.
std::string clean_label(std::string_view raw);

}  // namespace sourdine
