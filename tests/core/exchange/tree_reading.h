// What the tests of readers ask: a text read, and what came of it in one line a segment.
#pragma once

#include "core/exchange/readers.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sourdine {

using Reader = Status (*)(const Source&, TranscriptBuilder&);

inline Result<Transcript> read_with(Reader reader, std::string_view text)
{
    const Source source{text, "talk", {}, nullptr};
    TranscriptBuilder out{source};
    SD_TRY_STATUS(reader(source, out));
    return std::move(out).finish();
}

// "1000-2500 Ana: Hello"
inline std::vector<std::string> told(const Transcript& transcript)
{
    std::vector<std::string> out;
    for (const Utterance& u : transcript.speech.utterances)
        out.push_back(std::to_string(u.from.count()) + '-' + std::to_string(u.to.count()) + ' ' + transcript.labels[u.speaker].name + ": " +
                      std::string{transcript.speech.words_of(u)});
    return out;
}

inline std::vector<std::string> doubts_of(const Transcript& transcript)
{
    std::vector<std::string> out;
    for (const Doubt& doubt : transcript.doubts)
        out.push_back(doubt.what.key + (doubt.what.args.empty() ? "" : ' ' + doubt.what.args.front().second));
    return out;
}

inline std::string repeat(std::string_view piece, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i) out += piece;
    return out;
}

using Told = std::vector<std::string>;

}  // namespace sourdine
