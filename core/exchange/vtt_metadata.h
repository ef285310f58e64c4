// Graph's metadata of a transcript: a WebVTT file whose cues are JSON objects (FORMATS 1a).
#pragma once

#include "core/exchange/caption_names.h"

namespace sourdine {

// Adds what was said, and when the file's time 0 was. A cue that does not read is a doubt.
void add_metadata_cues(const Source& source, const std::vector<Caption>& cues, TranscriptBuilder& out);

}  // namespace sourdine
