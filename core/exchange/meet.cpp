#include "core/base/utf8.h"
#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/unnamed.h"

#include <algorithm>
#include <cctype>

namespace sourdine {

namespace {

struct MeetLine {
    std::string_view text;
    int number = 0;
};

// What was said between two of the times a document gives.
struct MeetBlock {
    Milliseconds from{0};
    std::vector<MeetLine> lines;
    std::size_t byte = 0;
};

struct MeetDocument {
    std::string title;
    std::vector<MeetBlock> blocks;
    std::optional<Milliseconds> end;
};

struct Said {
    std::string name;
    std::string words;
    int line = 0;
};

// Without the marks of headings, bold type and anchors.
std::string_view strip_marks(std::string_view line)
{
    line = trim(line);
    if (const std::size_t anchor = line.rfind("{#"); anchor != std::string_view::npos && line.ends_with('}')) line = line.substr(0, anchor);
    line = trim(line);
    while (!line.empty() && (line.front() == '#' || line.front() == '*' || line.front() == ' ')) line.remove_prefix(1);
    while (!line.empty() && (line.back() == '*' || line.back() == '\\' || line.back() == ' ')) line.remove_suffix(1);
    return trim(line);
}

// Markdown puts a backslash before signs that would mean something.
std::string drop_escapes(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && std::ispunct(static_cast<unsigned char>(text[i + 1]))) ++i;
        out += text[i];
    }
    return out;
}

std::optional<Milliseconds> read_stamp(std::string_view clean)
{
    if (std::count(clean.begin(), clean.end(), ':') != 2 || clean.find_first_not_of("0123456789:") != std::string_view::npos) return std::nullopt;
    return read_clock(clean);
}

// "Transcription ended after 00:54:37", in whatever language the rest of it is.
std::optional<Milliseconds> read_end(std::string_view clean)
{
    const std::size_t blank = clean.rfind(' ');
    if (blank == std::string_view::npos || clean.find("ranscription") == std::string_view::npos || find_name_prefix(clean)) return std::nullopt;
    return read_stamp(clean.substr(blank + 1));
}

std::string drop_dash(std::string_view title)
{
    title = trim(title);
    for (const std::string_view dash : {"-", "–", "—", "|", ":"})
        if (title.ends_with(dash)) title = trim(title.substr(0, title.size() - dash.size()));
    return std::string{title};
}

// The heading the talk stands under; before it are notes and lists of who was invited.
std::optional<std::string> read_title(std::string_view line, std::string_view clean, bool talk_began)
{
    const std::string_view word = clean.ends_with("Transcription") ? "Transcription" : "Transcript";
    if (!clean.ends_with(word)) return std::nullopt;
    const std::string_view title = clean.substr(0, clean.size() - word.size());
    const bool heading = trim(line).starts_with('#') || (trim(title).ends_with('-') && !find_name_prefix(clean));
    if (talk_began && !heading) return std::nullopt;
    return drop_dash(drop_escapes(title));
}

MeetDocument read_document(std::string_view text)
{
    MeetDocument out;
    for (Lines lines{text}; lines.next();) {
        const std::string_view clean = strip_marks(lines.line());
        if (clean.empty()) continue;
        if (const auto title = read_title(lines.line(), clean, !out.blocks.empty())) {
            if (!title->empty()) out.title = *title;
            out.blocks.clear();
        } else if (const auto stamp = read_stamp(clean)) {
            out.blocks.push_back({*stamp, {}, lines.byte()});
        } else if (out.blocks.empty() || clean.starts_with("This editable transcript ")) {
            continue;
        } else if (const auto end = read_end(clean)) {
            out.end = end;
            break;
        } else {
            out.blocks.back().lines.push_back({trim(lines.line()), lines.number()});
        }
    }
    return out;
}

// "**Name:** text", "**Name**: text"
std::optional<NamePrefix> find_bold_name(std::string_view line)
{
    if (!line.starts_with("**")) return std::nullopt;
    line.remove_prefix(2);
    for (const std::string_view end : {":**", "**:"})
        if (const std::size_t at = line.find(end); at != std::string_view::npos && at > 0) return NamePrefix{line.substr(0, at), line.substr(at + end.size())};
    return std::nullopt;
}

// Tells who begins to speak on a line.
class MeetNames {
public:
    explicit MeetNames(const MeetDocument& document)
    {
        for (const MeetBlock& block : document.blocks)
            for (const MeetLine& line : block.lines) {
                m_bold = m_bold || find_bold_name(line.text);
                m_prefixes.count(line.text);
            }
    }

    bool markdown() const { return m_bold; }

    std::optional<NamePrefix> find(std::string_view line) const
    {
        if (m_bold) return find_bold_name(line);
        const auto name = find_name_prefix(line);
        return name && m_prefixes.trusts(name->name) ? name : std::nullopt;
    }

private:
    NamePrefixes m_prefixes;
    bool m_bold = false;
};

// A line that names nobody goes on with what was said before; `speaker` is who spoke last.
std::vector<Said> read_block(const MeetBlock& block, const MeetNames& names, std::string& speaker)
{
    std::vector<Said> out;
    for (const MeetLine& line : block.lines) {
        const auto name = names.find(line.text);
        if (name) speaker = names.markdown() ? drop_escapes(name->name) : std::string{name->name};
        const std::string_view raw = trim(name ? name->rest : line.text);
        const std::string words = names.markdown() ? drop_escapes(raw) : std::string{raw};
        if (name || out.empty())
            out.push_back({speaker, words, line.number});
        else
            out.back().words += '\n' + words;
    }
    std::erase_if(out, [](const Said& said) { return is_blank_line(said.words); });
    return out;
}

// What somebody shows on the screen is written as a person of that name.
bool is_person(std::string_view name)
{
    return !name.ends_with("'s Presentation") && !name.ends_with("’s Presentation") && !name.starts_with("Présentation de ");
}

int count_words(std::string_view text)
{
    int count = 0;
    for (Lines lines{text}; lines.next();) count += static_cast<int>(split_blanks(lines.line()).size());
    return count;
}

Milliseconds estimate_end(Milliseconds from, const std::vector<Said>& said)
{
    for (const Said& one : said) from += count_words(one.words) * word_pace;
    return from;
}

// From `from` to `to`, each as long as its text.
void lay_out(Milliseconds from, Milliseconds to, const std::vector<Said>& said, TranscriptBuilder& out)
{
    std::int64_t total = 0;
    for (const Said& one : said) total += count_code_points(one.words);
    const Milliseconds span = std::max(to - from, Milliseconds{0});
    std::int64_t before = 0;
    for (const Said& one : said) {
        const std::int64_t after = before + count_code_points(one.words);
        out.add(from + span * before / total, from + span * after / total, out.label(one.name, is_person(one.name)), one.words, one.line);
        before = after;
    }
}

}  // namespace

Status read_meet(const Source& source, TranscriptBuilder& out)
{
    const MeetDocument document = read_document(source.text);
    if (document.blocks.empty()) return make_not_format(source, FileFormat::Meet);
    out.out().format = FileFormat::Meet;
    out.out().timing = Timing::Estimated;
    out.out().title = document.title;
    out.doubt(0, "import.doubt_estimated");
    const MeetNames names{document};
    std::string speaker;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const MeetBlock& block = document.blocks[i];
        if (!out.go_on(block.byte)) return Done{};
        const std::vector<Said> said = read_block(block, names, speaker);
        const bool last = i + 1 == document.blocks.size();
        const Milliseconds to = !last ? document.blocks[i + 1].from : document.end.value_or(estimate_end(block.from, said));
        lay_out(block.from, to, said, out);
    }
    doubt_unnamed(out);
    return Done{};
}

}  // namespace sourdine
