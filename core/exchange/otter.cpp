#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/starts.h"

#include <algorithm>

namespace sourdine {

namespace {

struct OtterHead {
    std::string_view name;  // empty: the time stands alone
    Milliseconds at{0};
};

// "Name  1:02:03", two blanks or more before the time.
std::optional<OtterHead> read_otter_head(std::string_view line)
{
    line = trim(line);
    const std::size_t gap = line.find_last_of(" \t");
    const std::string_view clock = gap == std::string_view::npos ? line : line.substr(gap + 1);
    if (clock.find_first_not_of("0123456789:") != std::string_view::npos) return std::nullopt;
    const std::optional<Milliseconds> at = read_clock(clock);
    if (!at) return std::nullopt;
    if (gap == std::string_view::npos) return OtterHead{{}, *at};
    const std::string_view before = line.substr(0, gap + 1);
    const std::string_view name = trim(before);
    // The header of an export ends in "date • length".
    if (before.size() - name.size() < 2 || name.ends_with("•")) return std::nullopt;
    return OtterHead{name, *at};
}

// Where an export names speakers, a time alone on a line is something said.
bool names_speakers(std::string_view text)
{
    int named = 0;
    int alone = 0;
    for (Lines lines{text}; lines.next();)
        if (const auto head = read_otter_head(lines.line())) ++(head->name.empty() ? alone : named);
    return named >= alone;
}

bool is_signature(std::string_view line)
{
    line = trim(line);
    return line.starts_with("Transcribed by ") && line.find("otter.ai") != std::string_view::npos;
}

std::string_view find_title(std::string_view before_talk)
{
    for (Lines lines{before_talk}; lines.next();) {
        const std::string_view line = trim(lines.line());
        if (line.find_first_not_of("-=#* ") != std::string_view::npos) return trim(line.substr(line.find_first_not_of("# ")));
    }
    return {};
}

}  // namespace

Status read_otter(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::Otter;
    const bool named = names_speakers(source.text);
    std::vector<StartedBlock> blocks;
    std::size_t words_from = 0;
    const auto end_block = [&](std::size_t at) {
        if (!blocks.empty()) blocks.back().words = source.text.substr(words_from, at - words_from);
    };
    std::size_t line_from = 0;
    std::size_t end = source.text.size();
    for (Lines lines{source.text}; lines.next(); line_from = lines.byte()) {
        if (!blocks.empty() && is_signature(lines.line())) {
            end = line_from;
            break;
        }
        const std::optional<OtterHead> head = read_otter_head(lines.line());
        if (!head || (named && head->name.empty())) continue;
        if (blocks.empty()) out.out().title = find_title(source.text.substr(0, line_from));
        end_block(line_from);
        blocks.push_back({head->at, head->name, {}, lines.number(), line_from});
        words_from = std::min(lines.byte(), source.text.size());
    }
    if (blocks.empty()) return make_not_format(source, FileFormat::Otter);
    end_block(end);
    add_blocks(blocks, out);
    return Done{};
}

}  // namespace sourdine
