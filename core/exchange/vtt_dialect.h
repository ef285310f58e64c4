// Which producer wrote a WebVTT file, told by its cues (FORMATS 1a to 1c).
#pragma once

#include "core/exchange/vtt_cues.h"

#include <optional>
#include <string_view>
#include <vector>

namespace sourdine {

// "GUID/N-M" of Teams without its "-M": what the pieces of one utterance have in common.
std::optional<std::string_view> find_teams_utterance(std::string_view id);

// The JSON object that is the whole text of a cue of Graph's metadata.
bool is_metadata(std::string_view text);

// What a walk over all cues has found.
struct VttTraits {
    int cues = 0;
    int teams_ids = 0;
    int guid_ids = 0;
    int number_ids = 0;
    int loose_times = 0;
    int metadata = 0;
    int voiced = 0;         // cues with a <v>
    int stream_notes = 0;   // "NOTE Confidence: 0.86", "NOTE duration:"
    bool signature = false;

    void count(const VttBlock& cue);
    void count_aside(std::string_view text);
    bool most(int count) const { return cues > 0 && count * 2 >= cues; }
    bool nearly_all(int count) const { return cues > 0 && count * 10 >= cues * 9; }
    // Empty: none of those told by the cues alone (Zoom, WhisperX and whisper.cpp are told by names).
    std::string_view dialect() const;
};

}  // namespace sourdine
