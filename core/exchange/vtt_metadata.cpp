#include "core/exchange/vtt_metadata.h"

#include "core/exchange/json_document.h"
#include "core/exchange/unnamed.h"

#include <charconv>

namespace sourdine {

namespace {

std::optional<int> read_number(std::string_view digits)
{
    int value = 0;
    if (!is_digits(digits) || std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc{}) return std::nullopt;
    return value;
}

// "2025-08-11T06:03:46.6390101+00:00", or ending in Z.
std::optional<WallTime> read_moment(std::string_view text)
{
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T') return std::nullopt;
    const std::optional<int> year = read_number(text.substr(0, 4));
    const std::optional<int> month = read_number(text.substr(5, 2));
    const std::optional<int> day = read_number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)}, std::chrono::day{static_cast<unsigned>(*day)}};
    const std::string_view rest = text.substr(11);
    const std::size_t sign = rest.find_first_of("+-Z");
    if (!date.ok() || sign == std::string_view::npos) return std::nullopt;
    const std::optional<Milliseconds> time = read_clock(rest.substr(0, sign));
    // "+02:00" reads as minutes and seconds: sixty times too little.
    const std::optional<Milliseconds> ahead = rest[sign] == 'Z' ? Milliseconds{0} : read_clock(rest.substr(sign + 1));
    if (!time || !ahead) return std::nullopt;
    const Milliseconds offset = *ahead * (rest[sign] == '-' ? -60 : 60);
    return WallTime{std::chrono::sys_days{date}.time_since_epoch() + *time - offset};
}

}  // namespace

void add_metadata_cues(const Source& source, const std::vector<Caption>& cues, TranscriptBuilder& out)
{
    constexpr std::size_t cues_between_asking = 256;
    for (std::size_t i = 0; i < cues.size(); ++i) {
        const Caption& cue = cues[i];
        if (i % cues_between_asking == 0 && !out.go_on(static_cast<std::size_t>(cue.text.data() - source.text.data()))) return;
        const Result<JsonDocument> document = parse_json(cue.text, source.file);
        if (!document || !document->root().is_object()) {
            if (!is_blank_line(cue.text)) out.doubt(cue.line, "import.doubt_line");
            continue;
        }
        const JsonValue object = document->root();
        if (!out.out().started)
            if (const auto moment = read_moment(object["startDateTime"].text())) out.out().started = *moment - cue.from;
        const std::string_view name = object["speakerName"].text();
        const std::string_view words = object["spokenText"].text();
        if (!is_blank_line(words)) out.add(cue.from, cue.to, out.label(name, is_persons_name(name)), words, cue.line);
    }
    doubt_unnamed(out);
}

}  // namespace sourdine
