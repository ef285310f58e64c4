// What a WebVTT cue says and whose voice says it, its tags taken off (FORMATS 1).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sourdine {

// Words in one voice; of several <v> around them, the innermost.
struct VoicedWords {
    bool voiced = false;  // false: no <v> is open
    std::string voice;    // its name, references decoded, white space collapsed; may be empty
    std::string words;    // references decoded once, line breaks kept
};

// In the order of the cue, one a <v> as long as no other comes between. Unknown tags and times go, what they enclose stays.
std::vector<VoicedWords> read_cue_text(std::string_view raw);

// A <v> tag is in it.
bool has_voice(std::string_view raw);

}  // namespace sourdine
