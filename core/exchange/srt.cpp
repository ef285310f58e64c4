#include "core/exchange/caption_names.h"
#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"

#include <algorithm>
#include <array>

namespace sourdine {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Full-width signs, as written on some keyboards, are three bytes long.
struct WideSign { std::string_view sign; char plain; };
constexpr std::array<WideSign, 4> wide_signs{{{"，", ','}, {"．", '.'}, {"。", '.'}, {"：", ':'}}};

std::string write_plain_signs(std::string_view time)
{
    std::string out;
    while (!time.empty()) {
        const auto wide = std::find_if(wide_signs.begin(), wide_signs.end(), [&](const WideSign& w) { return time.starts_with(w.sign); });
        out += wide != wide_signs.end() ? wide->plain : time.front();
        time.remove_prefix(wide != wide_signs.end() ? wide->sign.size() : 1);
    }
    return out;
}

// Any of the signs between any two fields, and a fraction or none.
std::optional<Milliseconds> read_srt_time(std::string_view time)
{
    if (time.find(':') == std::string_view::npos || time.find_first_not_of("0123456789:,.-") != std::string_view::npos) {
        const std::string plain = write_plain_signs(time);
        if (plain.size() != time.size()) return read_srt_time(plain);
    }
    if (const auto usual = read_clock(time)) return usual;
    std::string written{time};
    std::array<std::size_t, 3> signs{};
    std::size_t count = 0;
    for (std::size_t i = 1; i < written.size(); ++i) {
        if (is_digit(written[i])) continue;
        if (count == signs.size() || std::string_view{":,."}.find(written[i]) == std::string_view::npos) return std::nullopt;
        signs[count++] = i;
    }
    if (count < 2) return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) written[signs[i]] = i < 2 ? ':' : '.';
    return read_clock(written);
}

struct SrtTimes {
    bool valid = false;
    Milliseconds from{0};
    Milliseconds to{0};
};

// "00:00:01,000 --> 00:00:02,000 X1:20", "- >" too. Empty: no line of times; not valid: one that does not read.
std::optional<SrtTimes> read_srt_times(std::string_view line)
{
    const std::size_t head = line.find('>');
    if (head == std::string_view::npos || head == 0) return std::nullopt;
    const std::string_view before = trim(line);
    if (before.empty() || (!is_digit(before.front()) && before.front() != '-')) return std::nullopt;
    std::string_view first = line.substr(0, head);
    const std::size_t last = first.find_last_not_of("- \t");
    if (last == std::string_view::npos || first.find('-', last) == std::string_view::npos) return std::nullopt;
    first = trim(first.substr(0, last + 1));
    std::string_view second = trim(line.substr(head + 1));
    second = second.substr(0, second.find_first_of(" \t"));
    const std::optional<Milliseconds> from = read_srt_time(first);
    const std::optional<Milliseconds> to = read_srt_time(second);
    if (from && to) return SrtTimes{true, *from, *to};
    // Half of it reads, or it has the right arrow and looks like times: nothing anybody said.
    const bool meant = from || line.find("-->") != std::string_view::npos;
    const bool clock = first.find(':') != std::string_view::npos && first.find_first_not_of("0123456789:,.- ") == std::string_view::npos;
    return meant && clock ? std::optional{SrtTimes{}} : std::nullopt;
}

// "12", "-1", "1.5": the number of a subtitle.
bool is_index(std::string_view line)
{
    line = trim(line);
    if (line.starts_with('-')) line.remove_prefix(1);
    return !line.empty() && is_digit(line.front()) && line.find_first_not_of("0123456789.") == std::string_view::npos;
}

// A tag of style and no other: other angle brackets are words.
bool is_style_tag(std::string_view inside)
{
    if (inside.starts_with('/')) inside.remove_prefix(1);
    const std::size_t end = std::min(inside.find(' '), inside.size());
    std::string name{inside.substr(0, end)};
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return name == "font" || (end == inside.size() && (name == "i" || name == "b" || name == "u" || name == "s"));
}

std::string_view strip_style(std::string_view text, std::string& room)
{
    if (text.find('<') == std::string_view::npos && text.find("{\\") == std::string_view::npos) return text;
    constexpr std::size_t longest_tag = 300;  // a sign that is never closed is looked behind only so far
    room.clear();
    while (!text.empty()) {
        const std::size_t sign = std::min(text.find_first_of("<{"), text.size());
        room += text.substr(0, sign);
        text.remove_prefix(sign);
        if (text.empty()) break;
        const bool angle = text.front() == '<';
        const std::size_t end = text.substr(0, longest_tag).find(angle ? '>' : '}');
        const bool tag = end != std::string_view::npos && (angle ? is_style_tag(text.substr(1, end - 1)) : text.starts_with("{\\"));
        if (!tag) room += text.front();
        text.remove_prefix(tag ? end + 1 : 1);
    }
    return room;
}

// Cuts the text into captions: only the lines of times are sure marks (FORMATS 2).
class SrtCaptions {
public:
    SrtCaptions(const Source& source, TranscriptBuilder& out) : m_source(source), m_out(out) {}

    std::vector<Caption> read()
    {
        std::size_t line_from = 0;
        for (Lines lines{m_source.text}; lines.next(); line_from = lines.byte()) {
            const std::optional<SrtTimes> times = read_srt_times(lines.line());
            if (!times) continue;
            end_caption(line_from, true);
            m_any = true;
            m_open = times->valid;
            m_text_from = std::min(lines.byte(), m_source.text.size());
            if (!m_open) m_out.doubt(lines.number(), "import.doubt_time");
            else m_captions.push_back({std::max(times->from, Milliseconds{0}), times->to, {}, lines.number()});
        }
        end_caption(m_source.text.size(), false);
        return std::move(m_captions);
    }

private:
    // Its text ends at `at`; the number of the subtitle that follows is no part of it.
    void end_caption(std::size_t at, bool another_follows)
    {
        std::string_view text = trim(m_source.text.substr(m_text_from, at - m_text_from));
        const std::size_t last = text.rfind('\n') + 1;  // npos + 1: the only line
        const bool index = another_follows && is_index(text.substr(last));
        if (!m_any) m_indexed = index;
        if (index && m_indexed) text = text.substr(0, last);
        if (!m_any && !trim(text).empty()) m_out.doubt(1, "import.doubt_line");
        if (m_open) m_captions.back().text = text;
    }

    const Source& m_source;
    TranscriptBuilder& m_out;
    std::vector<Caption> m_captions;
    std::size_t m_text_from = 0;
    bool m_any = false;
    bool m_open = false;
    bool m_indexed = false;  // the first has a number
};

}  // namespace

Status read_srt(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::Srt;
    const std::vector<Caption> captions = SrtCaptions{source, out}.read();
    if (captions.empty()) return make_not_format(source, FileFormat::Srt);
    CaptionNames names;
    count_captions(captions, strip_style, names);
    if (names.whisperx()) out.out().dialect = "whisperx";
    add_captions(source, captions, strip_style, names, out);
    return Done{};
}

}  // namespace sourdine
