#include "core/exchange/speech_json.h"

#include "core/exchange/json_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/unnamed.h"

#include <array>
#include <charconv>

namespace sourdine {

namespace {

constexpr std::string_view tsv_head = "start\tend\ttext\n";
constexpr std::size_t segments_between_asking = 256;

// Kept out of the tree: they make up most of such a file and say nothing a segment does not.
constexpr std::array<std::string_view, 5> never_read{"tokens", "confidence", "score", "speaker_confidence", "sentiment_analysis_results"};
constexpr std::array<std::string_view, 5> never_read_beside_segments{"tokens", "word_segments", "confidence", "words", "avg_logprob"};

std::span<const std::string_view> find_dropped(FileFormat format)
{
    if (format == FileFormat::WhisperX || format == FileFormat::WhisperTimestamped || format == FileFormat::WhisperCpp) return never_read_beside_segments;
    return never_read;
}

std::optional<std::int64_t> read_whole_number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

std::optional<Milliseconds> read_whole_milliseconds(std::string_view text)
{
    constexpr std::int64_t longest = std::int64_t{10'000} * 3'600'000;
    const auto value = read_whole_number(text);
    return value && *value <= longest && *value >= -longest ? std::optional{Milliseconds{*value}} : std::nullopt;
}

// Whisper's plain table: start, end, text, times in whole milliseconds.
void read_whisper_table(const Source& source, TranscriptBuilder& out)
{
    Lines lines{source.text};
    lines.next();
    while (lines.next()) {
        if (is_blank_line(lines.line())) continue;
        const auto parts = split(lines.line(), '\t', 3);
        if (parts.size() < 3) {
            out.doubt(lines.number(), "import.doubt_line");
            continue;
        }
        add_segment(out, read_whole_milliseconds(parts[0]), read_whole_milliseconds(parts[1]), {}, parts[2], lines.number());
        if (out.size() % segments_between_asking == 0 && !out.go_on(lines.byte())) return;
    }
}

void read_producer(JsonValue root, TranscriptBuilder& out)
{
    switch (out.out().format) {
    case FileFormat::WhisperCpp: return read_whisper_cpp(root, out);
    case FileFormat::Deepgram: return read_deepgram(root, out);
    case FileFormat::AssemblyAi: return read_assemblyai(root, out);
    case FileFormat::Rev: return read_rev(root, out);
    case FileFormat::Amberscript: return read_amberscript(root, out);
    default: return read_whisper(root, out);
    }
}

bool reads_as_speech(FileFormat format)
{
    return format >= FileFormat::Whisper && format <= FileFormat::Amberscript;
}

}  // namespace

std::string speaker_name(JsonValue speaker)
{
    if (speaker.is_number()) return "Speaker " + std::string{speaker.text()};
    return std::string{speaker.text()};
}

std::optional<Milliseconds> seconds_of(JsonValue time) { return read_seconds(time.text()); }

std::optional<std::int64_t> whole_number_of(JsonValue number) { return read_whole_number(number.text()); }

std::optional<Milliseconds> milliseconds_of(JsonValue time) { return read_whole_milliseconds(time.text()); }

void add_segment(TranscriptBuilder& out, std::optional<Milliseconds> from, std::optional<Milliseconds> to, std::string_view speaker,
                 std::string_view words, int line)
{
    words = trim(words);
    if (words.empty() || words == "[BLANK_AUDIO]") return;
    if (from)
        out.add(*from, to.value_or(*from), out.label(speaker), words, line);
    else
        out.doubt(line, "import.doubt_time");
}

Status read_speech_json(const Source& source, TranscriptBuilder& out)
{
    if (source.text.starts_with(tsv_head)) {
        out.out().format = FileFormat::Whisper;
        read_whisper_table(source, out);
        return Done{};
    }
    const std::optional<FileFormat> format = tell_json_format(source.text);
    SD_TRY(document, parse_json(source.text, source.file, find_dropped(format.value_or(FileFormat::Whisper)),
                                [&](std::size_t byte) { return out.go_on(byte); }));
    if (!format || !reads_as_speech(*format)) {
        const std::string_view wanted = name_of(source.choice.format.value_or(FileFormat::Whisper));
        return Error{Fault::Format, "import.not_format", {{"file", source.file}, {"format", std::string{wanted}}, {"line", "1"}}};
    }
    out.out().format = *format;
    read_producer(document.root(), out);
    doubt_unnamed(out);
    return Done{};
}

}  // namespace sourdine
