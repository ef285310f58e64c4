#include "core/exchange/scan.h"
#include "core/exchange/speech_json.h"
#include "core/exchange/word_runs.h"

namespace sourdine {

namespace {

// Words alone, without the segments they come from.
void read_words(JsonValue words, TranscriptBuilder& out)
{
    WordRuns runs{out};
    const std::uint32_t nobody = out.label({});
    for (const JsonValue word : words) runs.add(seconds_of(word["start"]), seconds_of(word["end"]), nobody, trim(word["word"].text()), word.line());
    runs.close();
}

// "00:00:01,343" where "offsets" is missing.
std::optional<Milliseconds> read_time(JsonValue segment, std::string_view which)
{
    if (const auto offset = milliseconds_of(segment["offsets"][which])) return offset;
    return read_clock(segment["timestamps"][which].text());
}

}  // namespace

void read_whisper(JsonValue root, TranscriptBuilder& out)
{
    const JsonValue segments = root["segments"];
    if (!segments) return read_words(root["words"], out);
    for (const JsonValue segment : segments) {
        const std::string speaker = speaker_name(segment["speaker"]);
        add_segment(out, seconds_of(segment["start"]), seconds_of(segment["end"]), speaker, segment["text"].text(), segment.line());
    }
}

void read_whisper_cpp(JsonValue root, TranscriptBuilder& out)
{
    for (const JsonValue segment : root["transcription"]) {
        const std::string_view speaker = segment["speaker"].text();  // "?": it could not tell
        const std::string_view name = speaker == "?" ? std::string_view{} : speaker;
        add_segment(out, read_time(segment, "from"), read_time(segment, "to"), name, segment["text"].text(), segment.line());
    }
}

}  // namespace sourdine
