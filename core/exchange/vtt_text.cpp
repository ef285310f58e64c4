#include "core/exchange/vtt_text.h"

#include "core/exchange/scan.h"

#include <algorithm>
#include <cstddef>

namespace sourdine {

namespace {

constexpr std::string_view blanks = " \t\n\f\r";
constexpr std::string_view ends_name = " \t\n\f\r.";

struct OpenTag {
    std::string_view name;
    std::size_t voice = 0;  // place in the voices met so far plus one; 0: none
};

std::string read_annotation(std::string_view raw)
{
    std::string out;
    for (const std::string decoded = decode_references(raw); const char c : decoded) {
        if (blanks.find(c) == std::string_view::npos)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

// The tree of the W3C's cue text parser, kept as the tags that are open.
class CueText {
public:
    void read(std::string_view rest)
    {
        while (!rest.empty()) {
            const std::size_t sign = std::min(rest.find('<'), rest.size());
            if (sign > 0) say(rest.substr(0, sign));
            if (sign == rest.size()) return;
            rest.remove_prefix(sign + 1);
            const std::size_t end = std::min(rest.find('>'), rest.size());
            read_tag(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    std::vector<VoicedWords> take() && { return std::move(m_said); }

private:
    std::size_t voice() const { return m_open.empty() ? 0 : m_open.back().voice; }

    void say(std::string_view raw)
    {
        if (m_said.empty() || m_last_voice != voice()) {
            m_last_voice = voice();
            m_said.push_back({m_last_voice > 0, m_last_voice > 0 ? m_voices[m_last_voice - 1] : std::string{}, {}});
        }
        if (raw.find('&') == std::string_view::npos)
            m_said.back().words += raw;
        else
            m_said.back().words += decode_references(raw);
    }

    void read_tag(std::string_view tag)
    {
        if (tag.starts_with('/')) return close(tag.substr(1));
        const std::size_t end = std::min(tag.find_first_of(ends_name), tag.size());
        const std::string_view name = tag.substr(0, end);
        if (name == "v") {
            const std::size_t annotation = std::min(tag.find_first_of(blanks), tag.size());
            m_voices.push_back(read_annotation(tag.substr(annotation)));
            m_open.push_back({name, m_voices.size()});
        } else if (name == "c" || name == "i" || name == "b" || name == "u" || name == "ruby" || name == "lang" ||
                   (name == "rt" && !m_open.empty() && m_open.back().name == "ruby")) {
            m_open.push_back({name, voice()});
        }
    }

    void close(std::string_view name)
    {
        if (m_open.empty()) return;
        const bool rt_too = name == "ruby" && m_open.back().name == "rt";
        if (m_open.back().name != name && !rt_too) return;
        m_open.pop_back();
        if (rt_too) m_open.pop_back();
    }

    std::vector<OpenTag> m_open;
    std::vector<std::string> m_voices;
    std::vector<VoicedWords> m_said;
    std::size_t m_last_voice = 0;
};

}  // namespace

std::vector<VoicedWords> read_cue_text(std::string_view raw)
{
    CueText text;
    text.read(raw);
    return std::move(text).take();
}

bool has_voice(std::string_view raw)
{
    for (std::size_t at = raw.find("<v"); at != std::string_view::npos; at = raw.find("<v", at + 2))
        if (at + 2 == raw.size() || raw[at + 2] == '>' || ends_name.find(raw[at + 2]) != std::string_view::npos) return true;
    return false;
}

}  // namespace sourdine
