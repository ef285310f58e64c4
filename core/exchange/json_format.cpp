#include "core/exchange/json_format.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace sourdine {

namespace {

// Which of the keys that tell a format are there. "segments/text": in an object under the outermost "segments",
// or in one of a list there.
class KeyWalk {
public:
    explicit KeyWalk(std::string_view text) : m_text(text) {}

    bool has(std::string_view path) const
    {
        const auto it = std::find(paths.begin(), paths.end(), path);
        return it != paths.end() && m_there[static_cast<std::size_t>(it - paths.begin())];
    }

    // Ends early at a key that leaves no question.
    void run()
    {
        for (std::size_t i = 0; i < m_text.size() && !m_decided; ++i) {
            const char c = m_text[i];
            if (c == '"')
                i = take_string(i + 1);
            else if (c == '{' || c == '[')
                open(c == '{');
            else if ((c == '}' || c == ']') && m_depth > 0)
                --m_depth;
        }
    }

private:
    static constexpr std::array<std::string_view, 7> deciding{"sourdine", "sourdine_client", "meeting_transcripts", "monologues", "transcription/text", "results/channels",
                                                              "results/utterances"};
    static constexpr std::array<std::string_view, 18> paths{
        "sourdine", "sourdine_client", "meeting_transcripts", "monologues", "transcription/text", "results/channels", "results/utterances",
        "segments/start", "segments/text", "segments/words", "segments/speaker", "segments/confidence", "word_segments", "speakers/spkid",
        "utterances/text", "utterances/start", "words/word", "words/start"};

    void open(bool object)
    {
        if (m_depth < m_object.size()) m_object[m_depth] = object;
        ++m_depth;
    }

    std::size_t take_string(std::size_t from)
    {
        std::size_t end = from;
        while (end < m_text.size() && m_text[end] != '"') end += m_text[end] == '\\' ? 2u : 1u;
        if (end >= m_text.size() || m_depth == 0 || m_depth > m_object.size() || !m_object[m_depth - 1]) return end;
        const std::size_t after = m_text.find_first_not_of(" \t\n\r", end + 1);
        if (after != m_text.npos && m_text[after] == ':') take_key(m_text.substr(from, end - from));
        return end;
    }

    void take_key(std::string_view key)
    {
        if (!m_object[0]) return;
        if (m_depth == 1) m_top = key;
        const bool below = m_depth == 2 || (m_depth == 3 && !m_object[1]);
        if (m_depth != 1 && !below) return;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const std::string_view path = paths[i];
            const bool same = m_depth == 1 ? path == key
                                           : path.size() == m_top.size() + 1 + key.size() && path.starts_with(m_top) &&
                                                 path[m_top.size()] == '/' && path.ends_with(key);
            if (!same) continue;
            m_there[i] = true;
            m_decided = std::find(deciding.begin(), deciding.end(), path) != deciding.end();
        }
    }

    std::string_view m_text;
    std::string_view m_top;
    std::array<bool, 3> m_object{};  // of the three outermost levels: object, not list
    std::array<bool, paths.size()> m_there{};
    std::size_t m_depth = 0;
    bool m_decided = false;
};

std::optional<FileFormat> tell_segments(const KeyWalk& keys)
{
    if (keys.has("speakers/spkid") || (keys.has("segments/words") && !keys.has("segments/text") && !keys.has("segments/start")))
        return FileFormat::Amberscript;
    if (!keys.has("segments/start")) return std::nullopt;
    if (keys.has("word_segments") || keys.has("segments/speaker")) return FileFormat::WhisperX;
    return keys.has("segments/confidence") ? FileFormat::WhisperTimestamped : FileFormat::Whisper;
}

}  // namespace

std::optional<FileFormat> tell_json_format(std::string_view text)
{
    KeyWalk keys{text};
    keys.run();
    if (keys.has("sourdine")) return FileFormat::Sourdine;
    if (keys.has("meeting_transcripts")) return FileFormat::Qmsum;
    if (keys.has("monologues")) return FileFormat::Rev;
    if (keys.has("transcription/text")) return FileFormat::WhisperCpp;
    if (keys.has("results/channels") || keys.has("results/utterances")) return FileFormat::Deepgram;
    if (keys.has("segments/start") || keys.has("segments/words")) return tell_segments(keys);
    if (keys.has("utterances/start") && keys.has("utterances/text")) return FileFormat::AssemblyAi;
    if (!keys.has("words/start")) return std::nullopt;
    return keys.has("words/word") ? FileFormat::Whisper : FileFormat::AssemblyAi;
}

bool tells_client_file(std::string_view text)
{
    KeyWalk keys{text};
    keys.run();
    return keys.has("sourdine_client");
}

}  // namespace sourdine
