// What the readers of speech-to-text JSON share; one function a family of producers.
#pragma once

#include "core/exchange/json_document.h"
#include "core/exchange/transcript.h"

#include <optional>
#include <string>

namespace sourdine {

void read_whisper(JsonValue root, TranscriptBuilder& out);      // Whisper, WhisperX, whisper-timestamped
void read_whisper_cpp(JsonValue root, TranscriptBuilder& out);
void read_deepgram(JsonValue root, TranscriptBuilder& out);
void read_assemblyai(JsonValue root, TranscriptBuilder& out);
void read_rev(JsonValue root, TranscriptBuilder& out);
void read_amberscript(JsonValue root, TranscriptBuilder& out);

// A service's word for who speaks: a number is "Speaker 1", nothing is nobody.
std::string speaker_name(JsonValue speaker);
std::optional<Milliseconds> seconds_of(JsonValue time);
std::optional<std::int64_t> whole_number_of(JsonValue number);
std::optional<Milliseconds> milliseconds_of(JsonValue time);  // whole ones

// One segment of a file with times: blank words and "[BLANK_AUDIO]" are silence, no start is a doubt. A missing end
// leaves it without a length.
void add_segment(TranscriptBuilder& out, std::optional<Milliseconds> from, std::optional<Milliseconds> to, std::string_view speaker,
                 std::string_view words, int line);

}  // namespace sourdine
