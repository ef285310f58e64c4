// Reads a short text with one reader and shows what came of it, a line an utterance.
#pragma once

#include "core/exchange/readers.h"

#include <string>
#include <vector>

namespace sourdine {

inline Result<Transcript> read_with(Status (*read)(const Source&, TranscriptBuilder&), std::string_view text, ReadChoice choice = {},
                                    Progress* progress = nullptr)
{
    const Source source{text, "talk.txt", std::move(choice), progress};
    TranscriptBuilder builder{source};
    SD_TRY_STATUS(read(source, builder));
    return std::move(builder).finish();
}

// "1000-4000 Anna: what was said"
inline std::vector<std::string> show(const Transcript& transcript)
{
    std::vector<std::string> out;
    for (const Utterance& u : transcript.speech.utterances)
        out.push_back(std::to_string(u.from.count()) + "-" + std::to_string(u.to.count()) + " " + transcript.labels[u.speaker].name + ": " +
                      std::string{transcript.speech.words_of(u)});
    return out;
}

// "line key" of each.
inline std::vector<std::string> show_doubts(const Transcript& transcript)
{
    std::vector<std::string> out;
    for (const Doubt& doubt : transcript.doubts) out.push_back(std::to_string(doubt.line) + " " + doubt.what.key);
    return out;
}

using Strings = std::vector<std::string>;

}  // namespace sourdine
