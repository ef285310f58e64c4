#include "core/exchange/caption_names.h"

#include "core/exchange/unnamed.h"

#include <algorithm>
#include <optional>

namespace sourdine {

namespace {

constexpr std::string_view change = ">>";
constexpr std::size_t captions_between_asking = 512;
constexpr std::size_t longest_name = 80;

// "[SPEAKER_00]: words" of WhisperX, "(speaker 0) words" of whisper.cpp.
std::optional<SaidCaption> find_mark(std::string_view words, std::string_view open, std::string_view close)
{
    if (!words.starts_with(open)) return std::nullopt;
    const std::size_t end = words.find(close, open.size());
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view number = words.substr(open.size(), end - open.size());
    if (!is_digits(number) && number != "?") return std::nullopt;
    return SaidCaption{std::string{words.substr(1, end - 1)}, words.substr(end + close.size())};
}

std::optional<SaidCaption> find_whisperx_mark(std::string_view words) { return find_mark(words, "[SPEAKER_", "]:"); }

std::optional<SaidCaption> find_whisper_cpp_mark(std::string_view words) { return find_mark(words, "(speaker ", ")"); }

// The name of a line that is "(Name)" and nothing else.
std::optional<std::string_view> read_name_line(std::string_view line)
{
    line = trim(line);
    if (!line.starts_with('(') || !line.ends_with(')') || line.size() > longest_name * 4) return std::nullopt;
    const std::string_view name = trim(line.substr(1, line.size() - 2));
    return name.empty() ? std::nullopt : std::optional{name};
}

bool begins_with_name_line(std::string_view words)
{
    const std::size_t end = words.find('\n');
    return end != std::string_view::npos && read_name_line(words.substr(0, end)) && !find_whisper_cpp_mark(words);
}

// "(Ana)\nwords\n-\n \n(Bob)\nwords"
void tell_name_lines(std::string_view words, std::vector<SaidCaption>& said)
{
    std::string_view name;
    const char* from = words.data();
    const auto end_part = [&](const char* to) {
        std::string_view part = trim({from, static_cast<std::size_t>(to - from)});
        if (part == "-") part = {};
        if (part.ends_with("\n-")) part.remove_suffix(2);
        said.push_back({std::string{name}, part});
    };
    for (Lines lines{words}; lines.next();) {
        const std::optional<std::string_view> next = read_name_line(lines.line());
        if (!next) continue;
        end_part(lines.line().data());
        name = *next;
        from = lines.line().data() + lines.line().size();
    }
    end_part(words.data() + words.size());
}

}  // namespace

void CaptionNames::count(std::string_view words)
{
    words = trim(words);
    if (words.empty()) return;
    ++m_captions;
    m_prefixes.count(words);
    if (find_name_prefix(words)) ++m_with_prefix;
    if (find_whisperx_mark(words)) ++m_whisperx;
    if (words.starts_with(change) && find_name_prefix(trim(words.substr(change.size())))) ++m_named_changes;
    if (begins_with_name_line(words)) ++m_name_lines;
}

bool CaptionNames::name_lines() const { return m_name_lines > 0 && m_name_lines * 10 >= m_captions * 9; }

bool CaptionNames::trusts(std::string_view name) const
{
    return m_prefixes.trusts(name) || m_with_prefix == m_captions || (m_half && m_with_prefix * 2 >= m_captions);
}

void CaptionNames::tell(std::string_view words, std::vector<SaidCaption>& said)
{
    said.clear();
    words = trim(words);
    if (const auto marked = find_whisperx_mark(words)) return said.push_back(*marked);
    if (const auto marked = find_whisper_cpp_mark(words)) return said.push_back(*marked);
    if (name_lines()) return tell_name_lines(words, said);
    if (words.starts_with(change) || m_named_changes > 0) return tell_changes(words, said);
    if (const auto prefix = find_name_prefix(words); prefix && trusts(prefix->name)) return said.push_back({std::string{prefix->name}, prefix->rest});
    said.push_back({{}, words});
}

// The sign stands where another one begins to speak: at the start of a line, with a name or without.
void CaptionNames::tell_changes(std::string_view words, std::vector<SaidCaption>& said)
{
    while (!words.empty()) {
        const bool other = words.starts_with(change);
        std::string_view rest = other ? trim(words.substr(change.size())) : words;
        const std::size_t end = std::min(rest.find("\n>>"), rest.size());
        words = trim(rest.substr(end));
        rest = rest.substr(0, end);
        const std::optional<NamePrefix> prefix = find_name_prefix(rest);
        if (prefix && (other || trusts(prefix->name))) {
            m_going_on = prefix->name;
            said.push_back({m_going_on, prefix->rest});
            continue;
        }
        if (other) m_going_on.clear();
        said.push_back({m_going_on, rest});
    }
}

void count_captions(const std::vector<Caption>& captions, CaptionWords words_of, CaptionNames& names)
{
    std::string room;
    for (const Caption& caption : captions) names.count(words_of(caption.text, room));
}

void add_captions(const Source& source, const std::vector<Caption>& captions, CaptionWords words_of, CaptionNames& names,
                  TranscriptBuilder& out)
{
    std::string room;
    std::vector<SaidCaption> said;
    for (std::size_t i = 0; i < captions.size(); ++i) {
        const Caption& caption = captions[i];
        if (i % captions_between_asking == 0 && !out.go_on(static_cast<std::size_t>(caption.text.data() - source.text.data()))) return;
        names.tell(words_of(caption.text, room), said);
        for (const SaidCaption& part : said)
            if (!is_blank_line(part.words)) out.add(caption.from, caption.to, out.label(part.name, is_persons_name(part.name)), part.words, caption.line);
    }
    doubt_unnamed(out);
}

bool is_persons_name(std::string_view name)
{
    return name != "Unknown Speaker" && name != "Unknown speaker" && name != "Speaker?" && name != "speaker ?" &&
           !name.ends_with("'s Presentation") && !name.ends_with("’s Presentation") && !name.starts_with("Présentation de ");
}

}  // namespace sourdine
