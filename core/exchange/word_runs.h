// Words with times of their own, put together again to what one person said in one go.
#pragma once

#include "core/exchange/transcript.h"

#include <optional>
#include <string>
#include <string_view>

namespace sourdine {

// A pause as long as this begins another segment: what speech services cut utterances at unless told otherwise.
inline constexpr Milliseconds cutting_pause{800};

class WordRuns {
public:
    explicit WordRuns(TranscriptBuilder& out) : m_out(out) {}
    WordRuns(const WordRuns&) = delete;
    WordRuns& operator=(const WordRuns&) = delete;

    // One word; without a time it belongs to what was being said. `joined`: no blank before it (", ").
    void add(std::optional<Milliseconds> from, std::optional<Milliseconds> to, std::uint32_t label, std::string_view word, int line, bool joined = false);
    // What was said so far is a segment; without any time it is left out, with a doubt. To be called at the end too.
    void close();

private:
    TranscriptBuilder& m_out;
    std::optional<Milliseconds> m_from;
    Milliseconds m_to{0};
    std::uint32_t m_label = 0;
    std::string m_words;
    int m_line = 0;
    bool m_joined = true;
};

}  // namespace sourdine
