// What the files for other programs share: names and words no format can stumble over, and exact times.
#pragma once

#include "core/exchange/export_talk.h"

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

inline constexpr std::string_view no_words = "…";

// One line of valid text: line breaks and tabs are blanks, control characters and what XML 1.0 forbids are gone, no
// blanks at the ends.
std::string write_line(std::string_view text);
std::string write_words(std::string_view text);  // the same; no_words when nothing is left

// Which characters of a name stand for something else in the format.
enum class NameRule {
    Free,         // any line
    BeforeColon,  // "Name: words": no colons, no brackets but round ones, at most 80 characters
    OneWord,      // no blanks
};

// The persons' names as the format can hold them, each once.
std::vector<std::string> write_names(const ExportTalk& talk, NameRule rule);
std::string write_name(std::string_view name, NameRule rule);  // empty: nothing is left

// The segments from the start on, in their order; those wholly before it are left out.
std::vector<ExportSegment> find_segments_from_start(const ExportTalk& talk);

// What one person says; where they speak over themselves (two microphones, two recordings), one segment with all words.
struct OwnSegment {
    Milliseconds from{0};
    Milliseconds to{0};
    std::string words;
};
std::vector<OwnSegment> join_own_segments(const ExportTalk& talk, std::size_t person);

std::string write_clock(Milliseconds t, char mark);      // 01:02:03.456; hours have two digits or more
std::string write_seconds(Milliseconds t, int digits);   // 12.345000 with six; 3 digits or more

// Words that SubRip's players would take for a style ("<b>", "{\an8}") and not show: other signs stand for the first.
std::string hide_styles(const std::string& line);

std::string replace_all(std::string text, std::string_view what, std::string_view by);  // until there is none left

// & < > as XML and WebVTT write them: no mark and no "-->" can stand in the text.
std::string escape_marks(std::string_view line);

}  // namespace sourdine
