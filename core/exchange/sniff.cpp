#include "core/exchange/json_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sourdine {

namespace {

constexpr std::size_t looked_at = 64 * 1024;

std::string_view skip_blank(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\n\r\f\v");
    return from == text.npos ? std::string_view{} : text.substr(from);
}

bool is_webvtt(std::string_view text)
{
    constexpr std::string_view signature = "WEBVTT";
    return text.starts_with(signature) && (text.size() == signature.size() || std::string_view{" \t\n"}.find(text[signature.size()]) != std::string_view::npos);
}

// --- XML -------------------------------------------------------------------------------------------------------

// The name of the outermost element, behind declarations and comments.
std::string_view find_root_name(std::string_view text)
{
    while (text.starts_with("<?") || text.starts_with("<!")) {
        std::string_view end = text.starts_with("<!--") ? "-->" : text.starts_with("<?") ? "?>" : ">";
        if (end == ">" && text.find('[') < text.find('>')) end = "]>";  // definitions stand in it: its reader refuses them
        const std::size_t at = text.find(end);
        if (at == text.npos) return {};
        text = skip_blank(text.substr(at + end.size()));
    }
    if (!text.starts_with('<')) return {};
    return text.substr(1, text.find_first_of(" \t\n\r/>", 1) - 1);
}

std::optional<FileFormat> tell_xml(std::string_view text)
{
    const std::string_view root = find_root_name(text);
    if (root == "ANNOTATION_DOCUMENT") return FileFormat::Eaf;
    if (root == "Trans") return FileFormat::Trs;
    return std::nullopt;
}

// --- told by the first line that says something ------------------------------------------------------------------

// "10:25:03", nothing else.
bool is_stamp(std::string_view text)
{
    return text.find_first_not_of("0123456789:") == text.npos && read_clock(text).has_value();
}

bool is_full_stamp(std::string_view text) { return is_stamp(text) && std::count(text.begin(), text.end(), ':') == 2; }

bool is_captions_head(std::string_view line)
{
    const std::size_t close = line.rfind("] ");
    return line.starts_with('[') && close != line.npos && is_full_stamp(trim(line.substr(close + 1)));
}

// "00:03:55<TAB>Name:<TAB>text", "15:18:00 From A to Everyone:", "13:36:16<TAB> From  A  to  B : text".
bool is_chat_head(std::string_view line)
{
    const std::size_t end = line.find_first_of(" \t");
    if (end == line.npos || !is_full_stamp(line.substr(0, end))) return false;
    const std::string_view rest = line.substr(end);
    if (rest.starts_with('\t') && rest.find(":\t", 1) != rest.npos) return true;
    return trim(rest).starts_with("From ") && rest.find(':') != rest.npos;
}

bool is_rttm_line(std::string_view line)
{
    constexpr std::array<std::string_view, 14> types{"SPEAKER", "SPKR-INFO", "NOSCORE",    "NO_RT_METADATA", "SEGMENT", "LEXEME", "NON-LEX",
                                                     "FILLER",  "EDIT",      "NON-SPEECH", "IP",             "SU",      "CB",     "A/P"};
    const auto fields = split_blanks(line);
    return fields.size() >= 9 && std::find(types.begin(), types.end(), fields[0]) != types.end();
}

bool is_sbv_times(std::string_view line)
{
    const auto times = split(trim(line), ',');
    return times.size() == 2 && times[0].find('.') != std::string_view::npos && read_clock(times[0]) && read_clock(times[1]);
}

bool is_audacity_label(std::string_view line)
{
    const auto fields = split(line, '\t');
    return fields.size() >= 2 && fields.size() <= 3 && read_seconds(fields[0]) && read_seconds(fields[1]);
}

std::optional<FileFormat> tell_by_first_line(std::string_view text)
{
    for (Lines lines{text}; lines.next();) {
        const std::string_view line = lines.line();
        if (is_blank_line(line) || line.starts_with('\\') || line.starts_with(";;")) continue;
        if (line == "start\tend\ttext") return FileFormat::Whisper;
        if (is_captions_head(line)) return FileFormat::ZoomCaptions;
        if (is_chat_head(line)) return FileFormat::ZoomChat;
        if (is_rttm_line(line)) return FileFormat::Rttm;
        if (is_sbv_times(line)) return FileFormat::Sbv;
        if (is_audacity_label(line)) return FileFormat::Audacity;
        break;
    }
    return std::nullopt;
}

// --- told by a line further down ---------------------------------------------------------------------------------

// "00:01.000 --> 00:02.500": what its fractions are set off by tells the two apart that write it.
std::optional<FileFormat> tell_by_arrow(std::string_view line)
{
    const std::size_t arrow = line.find("-->");
    if (arrow == line.npos) return std::nullopt;
    const std::string_view from = trim(line.substr(0, arrow));
    const std::string_view to = trim(line.substr(arrow + 3));
    const std::size_t digit = from.starts_with('-') ? 1 : 0;
    if (from.size() <= digit || from[digit] < '0' || from[digit] > '9' || from.find(':') == from.npos) return std::nullopt;
    const std::string_view fraction = from.find_first_of(".,") != from.npos ? from : to;
    const std::size_t mark = fraction.find_first_of(".,");
    return mark != fraction.npos && fraction[mark] == '.' ? FileFormat::Vtt : FileFormat::Srt;
}

// "Name  0:05  ": two blanks or more before the time.
bool is_otter_head(std::string_view line)
{
    line = trim(line);
    const std::size_t blank = line.find_last_of(" \t");
    if (blank == line.npos || blank == 0 || !is_stamp(line.substr(blank + 1))) return false;
    return line[blank - 1] == ' ' || line[blank - 1] == '\t';
}

bool begins_with_name(std::string_view line)
{
    return find_name_prefix(line).has_value() || (line.starts_with("**") && line.find(":**") != line.npos);
}

// Otter and Meet: paragraphs below lines that tell a time.
class Paragraphs {
public:
    // Non-blank lines one after the other; an answer as soon as there is no doubt.
    std::optional<FileFormat> take(std::string_view line)
    {
        const bool first = std::exchange(m_first, false);
        const bool below_stamp = std::exchange(m_full_stamp_before, false);
        if (below_stamp && begins_with_name(line)) return FileFormat::Meet;
        if (trim(line).starts_with("Transcribed by https://otter.ai")) return FileFormat::Otter;
        if (line.starts_with("Transcription ended after ")) return FileFormat::Meet;
        const std::string_view heading = trim(line.substr(std::min(line.find_first_not_of("#* "), line.size())));
        m_title = m_title || heading.ends_with("Transcript") || heading.ends_with("Transcription");
        if (is_stamp(heading)) {
            ++m_stamps;
            m_full_stamp_before = is_full_stamp(heading);
        } else if (is_otter_head(line)) {
            ++m_heads;
            m_head_first = m_head_first || first;
        }
        return m_heads >= 2 || (m_heads == 1 && m_head_first) ? std::optional{FileFormat::Otter} : std::nullopt;
    }

    // What is left to say when no line told it.
    std::optional<FileFormat> judge() const
    {
        if (m_stamps >= 1 && m_title) return FileFormat::Meet;
        if (m_stamps >= 2) return FileFormat::Otter;
        return std::nullopt;
    }

private:
    int m_stamps = 0;
    int m_heads = 0;
    bool m_first = true;
    bool m_head_first = false;
    bool m_full_stamp_before = false;
    bool m_title = false;
};

std::optional<FileFormat> tell_by_lines(std::string_view text)
{
    if (const auto format = tell_by_first_line(text)) return format;
    for (Lines lines{text}; lines.next();)
        if (const auto format = tell_by_arrow(lines.line())) return format;
    Paragraphs paragraphs;
    for (Lines lines{text}; lines.next();)
        if (!is_blank_line(lines.line()))
            if (const auto format = paragraphs.take(lines.line())) return format;
    return paragraphs.judge();
}

// --- what is no text -----------------------------------------------------------------------------------------------

bool is_nothing(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (wide) bytes.remove_prefix(2);
    return std::all_of(bytes.begin(), bytes.end(), [&](char c) { return std::string_view{" \t\n\r\f\v"}.find(c) != std::string_view::npos || (wide && c == '\0'); });
}

// More than one control character in twenty: recordings, pictures, programs. Broken text has fewer.
bool is_binary(std::string_view bytes)
{
    if (bytes.starts_with("%PDF-")) return true;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return false;
    bytes = bytes.substr(0, looked_at);
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && !(byte >= '\t' && byte <= '\r');
    });
    return static_cast<std::size_t>(controls) * 20 > bytes.size();
}

}  // namespace

std::optional<FileFormat> sniff(std::string_view text)
{
    if (is_webvtt(text)) return FileFormat::Vtt;
    const std::string_view start = skip_blank(text);
    const std::string_view head = start.substr(0, looked_at);
    if (head.substr(0, head.find('\n')).find("\"ooTextFile") != head.npos) return FileFormat::TextGrid;
    if (head.starts_with('<')) return tell_xml(head);
    if (head.starts_with('{')) return tell_json_format(start);
    return tell_by_lines(head);
}

Status refuse_unreadable(std::string_view bytes, const std::string& file)
{
    const auto refusal = [&](const char* key) { return Error{Fault::Format, key, {{"file", file}}}; };
    if (is_nothing(bytes)) return refusal("import.empty");
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) return refusal("import.zip");
    if (bytes.starts_with("ooBinaryFile")) return refusal("import.binary_textgrid");
    if (is_binary(bytes)) return refusal("import.binary");
    return Done{};
}

}  // namespace sourdine
