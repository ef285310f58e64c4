#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/starts.h"
#include "core/exchange/wall_clock.h"

#include <algorithm>

namespace sourdine {

namespace {

struct CaptionHead {
    std::string_view name;
    Milliseconds time_of_day{0};
};

// "[Name] 10:25:03"
std::optional<CaptionHead> read_caption_head(std::string_view line)
{
    line = trim(line);
    const std::size_t end = line.rfind(']');
    if (!line.starts_with('[') || end == std::string_view::npos) return std::nullopt;
    const std::optional<Milliseconds> time = read_clock(trim(line.substr(end + 1)));
    if (!time) return std::nullopt;
    return CaptionHead{trim(line.substr(1, end - 1)), *time};
}

}  // namespace

Status read_zoom_captions(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::ZoomCaptions;
    std::vector<StartedBlock> blocks;
    WallClockTimes times;
    std::size_t words_from = 0;
    const auto end_block = [&](std::size_t at) {
        if (!blocks.empty()) blocks.back().words = source.text.substr(words_from, at - words_from);
    };
    std::size_t line_from = 0;
    for (Lines lines{source.text}; lines.next(); line_from = lines.byte()) {
        const std::optional<CaptionHead> head = read_caption_head(lines.line());
        if (!head) {
            if (blocks.empty() && !is_blank_line(lines.line())) out.doubt(lines.number(), "import.doubt_line");
            continue;
        }
        end_block(line_from);
        blocks.push_back({times.since_first(head->time_of_day), head->name, {}, lines.number(), line_from});
        words_from = std::min(lines.byte(), source.text.size());
    }
    if (blocks.empty()) return make_not_format(source, FileFormat::ZoomCaptions);
    end_block(source.text.size());
    add_blocks(blocks, out);
    return Done{};
}

}  // namespace sourdine
