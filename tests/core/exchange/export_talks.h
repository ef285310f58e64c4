// Talks to be written for other programs, and what our own readers make of them.
#pragma once

#include "core/exchange/export_talk.h"
#include "core/exchange/readers.h"

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

namespace sourdine::test {

struct MadeTalk {
    explicit MadeTalk(std::vector<std::string> persons) { talk.persons = std::move(persons); }

    MadeTalk& says(std::size_t person, std::int64_t from, std::int64_t to, std::string words)
    {
        talk.segments.push_back({Milliseconds{from}, Milliseconds{to}, person, m_words.emplace_back(std::move(words))});
        talk.length = std::max(talk.length, Milliseconds{to});
        return *this;
    }

    ExportTalk talk;

private:
    std::deque<std::string> m_words;
};

inline Result<Transcript> read_back(std::string written, const std::string& file)
{
    return read_transcript(std::move(written), file, {});
}

// "1000-2500 Anna: Hello", in the order of time and names.
inline std::vector<std::string> heard(const Transcript& transcript)
{
    std::vector<std::string> out;
    for (const Utterance& u : transcript.speech.utterances)
        out.push_back(std::to_string(u.from.count()) + '-' + std::to_string(u.to.count()) + ' ' + transcript.labels[u.speaker].name + ": " +
                      std::string{transcript.speech.words_of(u)});
    return out;
}

using Heard = std::vector<std::string>;

}  // namespace sourdine::test
