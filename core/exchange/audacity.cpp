#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/unnamed.h"

namespace sourdine {

namespace {

struct AudacityLabel {
    Milliseconds from{0};
    Milliseconds to{0};
    std::string_view title;
};

std::optional<AudacityLabel> read_audacity_label(std::string_view line)
{
    const std::vector<std::string_view> fields = split(line, '\t', 3);
    const std::optional<Milliseconds> from = read_seconds(fields[0]);
    if (!from || fields.size() < 2) return std::nullopt;
    const std::optional<Milliseconds> to = read_seconds(fields[1]);
    // A label at a point has no second time: all that follows is its title.
    if (!to) return AudacityLabel{*from, *from, trim(line.substr(fields[0].size() + 1))};
    return AudacityLabel{*from, *to, fields.size() == 3 ? trim(fields[2]) : std::string_view{}};
}

// Lines that begin with a backslash hold the frequencies of the label before.
bool is_frequencies(std::string_view line) { return line.starts_with('\\'); }

// "[[SPEAKER_00]]text" and "[SPEAKER_00]: text": brackets only ever hold who speaks.
std::optional<NamePrefix> find_bracketed_name(std::string_view title)
{
    const auto between = [&](std::string_view open, std::string_view close) -> std::optional<NamePrefix> {
        const std::size_t end = title.find(close);
        if (!title.starts_with(open) || end == std::string_view::npos) return std::nullopt;
        const std::string_view name = title.substr(open.size(), end - open.size());
        if (trim(name).empty() || name.find_first_of("[]") != std::string_view::npos) return std::nullopt;
        return NamePrefix{name, title.substr(end + close.size())};
    };
    if (auto name = between("[[", "]]")) return name;
    return between("[", "]:");
}

NamePrefix take_name(std::string_view title, const NamePrefixes& prefixes)
{
    if (const auto name = find_bracketed_name(title)) return *name;
    if (const auto name = find_name_prefix(title); name && prefixes.trusts(name->name)) return *name;
    return {{}, title};
}

}  // namespace

Status read_audacity(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::Audacity;
    NamePrefixes prefixes;
    int labels = 0;
    for (Lines lines{source.text}; lines.next();) {
        if (is_frequencies(lines.line())) continue;
        const std::optional<AudacityLabel> label = read_audacity_label(lines.line());
        if (!label) continue;
        ++labels;
        if (!label->title.empty()) prefixes.count(label->title);
    }
    if (labels == 0) return make_not_format(source, FileFormat::Audacity);
    for (Lines lines{source.text}; lines.next();) {
        if (is_frequencies(lines.line()) || is_blank_line(lines.line())) continue;
        if (lines.number() % 256 == 0 && !out.go_on(lines.byte())) return Done{};
        const std::optional<AudacityLabel> label = read_audacity_label(lines.line());
        if (!label) {
            out.doubt(lines.number(), "import.doubt_line");
            continue;
        }
        const auto [name, words] = take_name(label->title, prefixes);
        if (!is_blank_line(words)) out.add(label->from, label->to, out.label(name), words, lines.number());
    }
    doubt_unnamed(out);
    return Done{};
}

}  // namespace sourdine
