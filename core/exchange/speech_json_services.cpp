#include "core/exchange/scan.h"
#include "core/exchange/speech_json.h"
#include "core/exchange/word_runs.h"

#include <map>

namespace sourdine {

namespace {

// --- Deepgram --------------------------------------------------------------------------------------------------

// With several channels every one counts its speakers from nought.
std::string deepgram_name(JsonValue speaker, std::int64_t channel, bool several)
{
    const std::string name = speaker_name(speaker);
    if (!several) return name;
    const std::string of_channel = "Channel " + std::to_string(channel);
    return name.empty() ? of_channel : of_channel + ", " + name;
}

void read_channel_words(JsonValue channel, std::int64_t number, bool several, TranscriptBuilder& out)
{
    const JsonValue alternatives = channel["alternatives"];
    if (alternatives.size() == 0) return;
    WordRuns runs{out};
    for (const JsonValue word : (*alternatives.begin())["words"]) {
        const JsonValue written = word["punctuated_word"] ? word["punctuated_word"] : word["word"];
        const std::uint32_t label = out.label(deepgram_name(word["speaker"], number, several));
        runs.add(seconds_of(word["start"]), seconds_of(word["end"]), label, written.text(), word.line());
    }
    runs.close();
}

// --- names by number -------------------------------------------------------------------------------------------

// The file's table of who is who: number as written → name.
std::map<std::string, std::string, std::less<>> read_names(JsonValue speakers, std::string_view id)
{
    std::map<std::string, std::string, std::less<>> names;
    for (const JsonValue speaker : speakers)
        if (!is_blank_line(speaker["name"].text())) names.emplace(speaker[id].text(), speaker["name"].text());
    return names;
}

std::string find_name(const std::map<std::string, std::string, std::less<>>& names, JsonValue speaker)
{
    const auto it = names.find(speaker.text());
    return it != names.end() ? it->second : speaker_name(speaker);
}

// --- Rev -------------------------------------------------------------------------------------------------------

// Pieces called punctuation bring their blanks with them (", "), others leave them out (",").
bool is_punctuation(JsonValue piece) { return piece["type"].text() == "punct"; }

bool closes_a_word(std::string_view value) { return value.find_first_not_of(".,;:!? ") == std::string_view::npos; }

JsonValue first_of(JsonValue one, JsonValue other) { return one ? one : other; }

void read_monologue(JsonValue monologue, std::uint32_t label, WordRuns& runs)
{
    for (const JsonValue piece : first_of(monologue["elements"], monologue["spans"])) {
        const auto to = seconds_of(first_of(piece["end_ts"], piece["endTs"]));
        std::string value{piece["value"].text()};
        const bool joined = is_punctuation(piece) || closes_a_word(value);
        if (joined && !is_punctuation(piece)) value += ' ';
        runs.add(seconds_of(piece["ts"]), to, label, value, piece.line(), joined);
    }
    runs.close();
}

}  // namespace

void read_deepgram(JsonValue root, TranscriptBuilder& out)
{
    const JsonValue results = root["results"];
    const JsonValue channels = results["channels"];
    const bool several = channels.size() > 1;
    const JsonValue utterances = results["utterances"];
    for (const JsonValue one : utterances) {
        const std::int64_t channel = whole_number_of(one["channel"]).value_or(0) + 1;
        const std::string name = deepgram_name(one["speaker"], channel, several);
        add_segment(out, seconds_of(one["start"]), seconds_of(one["end"]), name, one["transcript"].text(), one.line());
    }
    if (utterances.size() > 0) return;
    std::int64_t number = 0;
    for (const JsonValue channel : channels) read_channel_words(channel, ++number, several, out);
}

void read_assemblyai(JsonValue root, TranscriptBuilder& out)
{
    const JsonValue utterances = root["utterances"];
    for (const JsonValue one : utterances) {
        const std::string name = speaker_name(one["speaker"]);
        add_segment(out, milliseconds_of(one["start"]), milliseconds_of(one["end"]), name, one["text"].text(), one.line());
    }
    if (utterances.size() > 0) return;
    WordRuns runs{out};
    for (const JsonValue word : root["words"]) {
        const std::uint32_t label = out.label(speaker_name(word["speaker"]));
        runs.add(milliseconds_of(word["start"]), milliseconds_of(word["end"]), label, word["text"].text(), word.line());
    }
    runs.close();
}

void read_rev(JsonValue root, TranscriptBuilder& out)
{
    const auto names = read_names(root["speakers"], "id");
    WordRuns runs{out};
    for (const JsonValue monologue : root["monologues"]) {
        read_monologue(monologue, out.label(find_name(names, monologue["speaker"])), runs);
    }
}

void read_amberscript(JsonValue root, TranscriptBuilder& out)
{
    const auto names = read_names(root["speakers"], "spkid");
    WordRuns runs{out};
    for (const JsonValue segment : root["segments"]) {
        const std::uint32_t label = out.label(find_name(names, segment["speaker"]));
        for (const JsonValue word : segment["words"])
            runs.add(seconds_of(word["start"]), seconds_of(word["end"]), label, word["text"].text(), word.line());
        runs.close();
    }
}

}  // namespace sourdine
