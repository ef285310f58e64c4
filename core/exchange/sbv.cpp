#include "core/exchange/caption_names.h"
#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"

#include <algorithm>

namespace sourdine {

namespace {

struct SbvTimes {
    bool valid = false;
    Milliseconds from{0};
    Milliseconds to{0};
};

// "0:00:01.000,0:00:02.000". Empty: no line of times; not valid: one that does not read.
std::optional<SbvTimes> read_sbv_times(std::string_view line)
{
    line = trim(line);
    if (line.size() < 7 || line.find_first_not_of("0123456789:.,-") != std::string_view::npos) return std::nullopt;
    const std::vector<std::string_view> parts = split(line, ',');
    if (parts.size() != 2 || parts[0].find(':') == std::string_view::npos || parts[1].find(':') == std::string_view::npos) return std::nullopt;
    const std::optional<Milliseconds> from = read_clock(parts[0]);
    const std::optional<Milliseconds> to = read_clock(parts[1]);
    return from && to ? SbvTimes{true, *from, *to} : SbvTimes{};
}

std::string_view words_of(std::string_view text, std::string&) { return text; }

std::vector<Caption> read_captions(const Source& source, TranscriptBuilder& out)
{
    std::vector<Caption> captions;
    std::size_t text_from = 0;
    std::size_t line_from = 0;
    bool any = false;
    bool open = false;
    const auto end_caption = [&](std::size_t at) {
        if (open) captions.back().text = source.text.substr(text_from, at - text_from);
    };
    for (Lines lines{source.text}; lines.next(); line_from = lines.byte()) {
        const std::optional<SbvTimes> times = read_sbv_times(lines.line());
        if (!times) {
            if (!any && !is_blank_line(lines.line())) return {};  // it must begin with times
            continue;
        }
        end_caption(line_from);
        any = true;
        open = times->valid;
        text_from = std::min(lines.byte(), source.text.size());
        if (!open) out.doubt(lines.number(), "import.doubt_time");
        else captions.push_back({std::max(times->from, Milliseconds{0}), times->to, {}, lines.number()});
    }
    end_caption(source.text.size());
    return captions;
}

}  // namespace

Status read_sbv(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::Sbv;
    const std::vector<Caption> captions = read_captions(source, out);
    if (captions.empty()) return make_not_format(source, FileFormat::Sbv);
    CaptionNames names;
    count_captions(captions, words_of, names);
    add_captions(source, captions, words_of, names, out);
    return Done{};
}

}  // namespace sourdine
