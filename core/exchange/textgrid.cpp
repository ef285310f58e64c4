#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/textgrid_tokens.h"
#include "core/words/fold.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sourdine {

namespace {

using Kind = TextGridToken::Kind;

// Tiers that hold sounds, remarks or parts of the recording; the tools that cut a person's words apart name theirs
// "Anna - words".
constexpr std::array<std::string_view, 38> tiers_of_no_person{
    "word", "words", "mot", "mots", "phone", "phones", "phoneme", "phonemes", "segment", "segments", "syllable", "syllables",
    "syllabe", "syllabes", "syll", "tone", "tones", "break", "breaks", "turns", "tours", "comment", "comments", "commentaire",
    "commentaires", "section", "sections", "tous", "all", "inconnu", "unknown", "noise", "noises", "bruit", "bruits", "silences",
    "unknown speaker", "misc"};

bool is_person_tier(std::string_view name)
{
    std::string folded = fold(name);
    if (const std::size_t dash = folded.rfind(" - "); dash != std::string::npos) folded.erase(0, dash + 3);
    std::erase(folded, '"');
    if (folded == "mau" || folded.ends_with("-mau")) return false;
    return std::find(tiers_of_no_person.begin(), tiers_of_no_person.end(), folded) == tiers_of_no_person.end();
}

bool is_class(const TextGridToken& token)
{
    return token.kind == Kind::String && (token.text == "IntervalTier" || token.text == "TextTier");
}

// What the file says it has of something; only used to tell whether the end is missing.
std::size_t read_count(const std::string& text)
{
    std::size_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
}

class TextGridReading {
public:
    TextGridReading(const Source& source, TranscriptBuilder& out) : m_tokens(source.text), m_out(out) {}

    bool read_signature()
    {
        const TextGridToken type = m_tokens.take();
        const TextGridToken object = m_tokens.take();
        return type.kind == Kind::String && type.text.starts_with("ooTextFile") && object.kind == Kind::String && object.text.starts_with("TextGrid");
    }

    void read_tiers()
    {
        std::size_t declared = 0;
        std::size_t tiers = 0;
        while (m_tokens.peek().kind != Kind::End && !m_stopped) {
            const TextGridToken token = m_tokens.take();
            if (is_class(token)) {
                ++tiers;
                read_tier(token.text == "IntervalTier");
            } else if (tiers == 0 && token.kind == Kind::Number) {
                declared = read_count(token.text);
            }
        }
        if (!m_stopped && (m_cut || tiers < declared)) m_out.doubt(m_tokens.peek().line, "import.doubt_cut_off");
    }

private:
    void read_tier(bool intervals)
    {
        m_cut = true;  // until as many came as were announced
        const std::string name = m_tokens.peek().kind == Kind::String && !is_class(m_tokens.peek()) ? m_tokens.take().text : std::string{};
        std::size_t declared = 0;
        int numbers = 0;
        for (; numbers < 3 && m_tokens.peek().kind == Kind::Number; ++numbers) declared = read_count(m_tokens.take().text);
        std::size_t items = 0;
        while (m_tokens.peek().kind != Kind::End && !is_class(m_tokens.peek())) {
            if (m_tokens.byte() >= m_ask_at && !ask()) return;
            if (m_tokens.peek().kind != Kind::Number) {
                m_out.doubt(m_tokens.take().line, "import.doubt_line");
                continue;
            }
            ++items;
            if (!(intervals ? read_interval(name) : read_point())) return;
        }
        m_cut = numbers < 3 || items < declared;
    }

    bool ask()
    {
        m_ask_at = m_tokens.byte() + 65536;
        m_stopped = !m_out.go_on(m_tokens.byte());
        return !m_stopped;
    }

    // False: the file ends in it.
    bool read_interval(const std::string& tier)
    {
        const TextGridToken from = m_tokens.take();
        if (m_tokens.peek().kind != Kind::Number) return skip_broken(from.line);
        const TextGridToken to = m_tokens.take();
        if (m_tokens.peek().kind != Kind::String) return skip_broken(from.line);
        const TextGridToken text = m_tokens.take();
        if (!is_blank_line(text.text)) add(from, to, tier, text);
        return text.whole;
    }

    // A number and the mark are all there is to a point: it has no length, so it is nobody's speech.
    bool read_point()
    {
        const TextGridToken time = m_tokens.take();
        if (m_tokens.peek().kind != Kind::String) return skip_broken(time.line);
        return m_tokens.take().whole;
    }

    // Reading goes on with the next number, wherever it stands.
    bool skip_broken(int line)
    {
        if (m_tokens.peek().kind == Kind::End) return false;
        m_out.doubt(line, "import.doubt_line");
        if (m_tokens.peek().kind != Kind::Number && !is_class(m_tokens.peek())) return m_tokens.take().whole;
        return true;
    }

    void add(const TextGridToken& from, const TextGridToken& to, const std::string& tier, const TextGridToken& text)
    {
        const auto start = read_time(from);
        const auto end = read_time(to);
        if (start && end)
            m_out.add(*start, *end, m_out.label(tier, is_person_tier(tier)), text.text, from.line);
        else
            m_out.doubt(from.line, "import.doubt_time");
    }

    static std::optional<Milliseconds> read_time(const TextGridToken& number)
    {
        return number.whole ? read_seconds(number.text) : std::nullopt;
    }

    TextGridTokens m_tokens;
    TranscriptBuilder& m_out;
    std::size_t m_ask_at = 0;
    bool m_stopped = false;
    bool m_cut = false;
};

}  // namespace

Status read_textgrid(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::TextGrid;
    TextGridReading reading{source, out};
    if (!reading.read_signature()) return make_not_format(source, FileFormat::TextGrid);
    reading.read_tiers();
    return Done{};
}

}  // namespace sourdine
