#include "core/exchange/transcript.h"

#include "core/base/check.h"
#include "core/exchange/decode.h"
#include "core/exchange/readers.h"
#include "core/exchange/scan.h"
#include "core/exchange/sourdine_json.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sourdine {

namespace {

struct KnownFormat {
    FileFormat format;
    std::string_view name;
    Status (*read)(const Source&, TranscriptBuilder&);
};

constexpr std::array<KnownFormat, file_format_count> known_formats{{
    {FileFormat::Vtt, "vtt", read_vtt},
    {FileFormat::Srt, "srt", read_srt},
    {FileFormat::Sbv, "sbv", read_sbv},
    {FileFormat::Otter, "otter", read_otter},
    {FileFormat::Meet, "meet", read_meet},
    {FileFormat::ZoomChat, "zoom-chat", read_zoom_chat},
    {FileFormat::ZoomCaptions, "zoom-captions", read_zoom_captions},
    {FileFormat::Whisper, "whisper", read_speech_json},
    {FileFormat::WhisperX, "whisperx", read_speech_json},
    {FileFormat::WhisperCpp, "whisper-cpp", read_speech_json},
    {FileFormat::WhisperTimestamped, "whisper-timestamped", read_speech_json},
    {FileFormat::Deepgram, "deepgram", read_speech_json},
    {FileFormat::AssemblyAi, "assemblyai", read_speech_json},
    {FileFormat::Rev, "rev", read_speech_json},
    {FileFormat::Amberscript, "amberscript", read_speech_json},
    {FileFormat::Rttm, "rttm", read_rttm},
    {FileFormat::TextGrid, "textgrid", read_textgrid},
    {FileFormat::Eaf, "eaf", read_eaf},
    {FileFormat::Audacity, "audacity", read_audacity},
    {FileFormat::Trs, "trs", read_trs},
    {FileFormat::Qmsum, "qmsum", read_qmsum},
    {FileFormat::Sourdine, "sourdine", read_sourdine_speech},
}};

constexpr int most_doubts_of_a_kind = 20;

// Line breaks and what surrounds them to one blank each.
void append_in_one_line(std::string& out, std::string_view words)
{
    words = trim(words);
    while (!words.empty()) {
        const std::size_t end = words.find('\n');
        out += trim(words.substr(0, end));
        if (end == std::string_view::npos) return;
        words = trim(words.substr(end));
        if (!words.empty()) out += ' ';
    }
}

bool is_near(Milliseconds t) { return t >= -furthest_time && t <= furthest_time; }

}  // namespace

std::string_view name_of(FileFormat format)
{
    const auto it = std::find_if(known_formats.begin(), known_formats.end(), [&](const KnownFormat& k) { return k.format == format; });
    SD_CHECK(it != known_formats.end());
    return it->name;
}

std::optional<FileFormat> find_file_format(std::string_view name)
{
    const auto it = std::find_if(known_formats.begin(), known_formats.end(), [&](const KnownFormat& k) { return k.name == name; });
    return it != known_formats.end() ? std::optional{it->format} : std::nullopt;
}

std::vector<std::string> file_format_names()
{
    std::vector<std::string> names;
    for (const KnownFormat& known : known_formats) names.emplace_back(known.name);
    return names;
}

TranscriptBuilder::TranscriptBuilder(const Source& source) : m_source(source)
{
    m_out.file = source.file;
    m_out.speech.text.reserve(source.text.size() / 2);
    if (m_source.progress) {
        m_source.progress->total = source.text.size();
        m_source.progress->done = 0;
    }
}

std::uint32_t TranscriptBuilder::label(std::string_view raw, bool person)
{
    if (const auto known = m_raw_labels.find(raw); known != m_raw_labels.end()) return known->second;
    const auto place = static_cast<std::uint32_t>(m_out.labels.size());
    std::string name = clean_label(raw);
    const auto [it, fresh] = m_labels.emplace(name, place);
    if (fresh) m_out.labels.push_back({std::move(name), person, 0});
    m_raw_labels.emplace(raw, it->second);
    return it->second;
}

void TranscriptBuilder::add(Milliseconds from, Milliseconds to, std::uint32_t label, std::string_view words, int line)
{
    SD_CHECK(label < m_out.labels.size());
    if (!is_near(from) || !is_near(to)) return doubt(line, "import.doubt_time");
    if (to < from) {
        doubt(line, "import.doubt_reversed");
        to = from;
    }
    Speech& speech = m_out.speech;
    if (to > from) ++m_out.labels[label].segments;
    if (!speech.utterances.empty() && from < speech.utterances.back().from) m_sorted = false;
    Utterance u{from, to, label, static_cast<std::uint32_t>(speech.text.size()), 0};
    if (m_out.chat)
        speech.text += trim(words);
    else
        append_in_one_line(speech.text, words);
    u.text_size = static_cast<std::uint32_t>(speech.text.size() - u.text_from);
    speech.utterances.push_back(u);
}

void TranscriptBuilder::add_piece(Milliseconds from, Milliseconds to, std::uint32_t label, std::string_view words, int line)
{
    // Others may have spoken in between, so the piece it belongs to need not be the last one: but it is near.
    auto& all = m_out.speech.utterances;
    constexpr std::size_t near = 16;
    for (std::size_t back = 1; back <= std::min(near, all.size()); ++back) {
        Utterance& u = all[all.size() - back];
        if (u.speaker != label) continue;
        if (from > u.to || to < from || from < u.from || !is_near(to)) break;
        std::string& text = m_out.speech.text;
        const std::size_t at = text.size();
        if (at == u.text_from + u.text_size) {
            if (u.text_size > 0 && !is_blank_line(words)) text += ' ';
            append_in_one_line(text, words);
            u.text_size = static_cast<std::uint32_t>(text.size() - u.text_from);
        } else {  // others' words stand behind it: put together at the end, so that nothing is copied twice
            append_in_one_line(text, words);
            m_further.push_back({all.size() - back, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(text.size() - at)});
        }
        u.to = std::max(u.to, to);
        if (to > from) ++m_out.labels[label].segments;
        return;
    }
    add(from, to, label, words, line);
}

// Every utterance's words in one piece again.
void TranscriptBuilder::put_words_together()
{
    if (m_further.empty()) return;
    std::stable_sort(m_further.begin(), m_further.end(), [](const Further& a, const Further& b) { return a.utterance < b.utterance; });
    const std::string_view text = m_out.speech.text;
    std::string whole;
    whole.reserve(text.size() + m_further.size());
    auto next = m_further.begin();
    for (std::size_t i = 0; i < m_out.speech.utterances.size(); ++i) {
        Utterance& u = m_out.speech.utterances[i];
        const auto from = static_cast<std::uint32_t>(whole.size());
        whole += m_out.speech.words_of(u);
        for (; next != m_further.end() && next->utterance == i; ++next) {
            if (whole.size() > from && next->text_size > 0) whole += ' ';
            whole += text.substr(next->text_from, next->text_size);
        }
        u.text_from = from;
        u.text_size = static_cast<std::uint32_t>(whole.size() - from);
    }
    m_out.speech.text = std::move(whole);
}

void TranscriptBuilder::doubt(int line, std::string key, PhraseArgs args)
{
    if (++m_doubt_counts[key] <= most_doubts_of_a_kind)
        m_out.doubts.push_back({line, {Fault::Format, std::move(key), std::move(args)}, m_source.file, 0});
}

bool TranscriptBuilder::go_on(std::size_t byte)
{
    if (!m_source.progress) return true;
    m_source.progress->done = byte;
    return !m_source.progress->stop;
}

Result<Transcript> TranscriptBuilder::finish() &&
{
    if (m_source.progress && m_source.progress->stop) return Error{Fault::Rejected, "import.stopped", {{"file", m_source.file}}};
    Speech& speech = m_out.speech;
    if (speech.utterances.empty()) return Error{Fault::Format, "import.no_segments", {{"file", m_source.file}}};
    put_words_together();
    if (!m_sorted)
        std::stable_sort(speech.utterances.begin(), speech.utterances.end(), [](const Utterance& a, const Utterance& b) { return a.from < b.from; });
    speech.text.shrink_to_fit();
    speech.utterances.shrink_to_fit();
    std::stable_sort(m_out.doubts.begin(), m_out.doubts.end(), [](const Doubt& a, const Doubt& b) { return a.line < b.line; });
    for (const auto& counted : m_doubt_counts) {
        if (counted.second <= most_doubts_of_a_kind) continue;
        const auto last = std::find_if(m_out.doubts.rbegin(), m_out.doubts.rend(), [&](const Doubt& d) { return d.what.key == counted.first; });
        last->more = counted.second - most_doubts_of_a_kind;
    }
    return std::move(m_out);
}

Result<Transcript> read_transcript(std::string bytes, std::string file, const ReadChoice& choice, Progress* progress)
{
    if (bytes.size() > largest_file)
        return Error{Fault::Format, "import.too_big", {{"file", file}, {"megabytes", std::to_string(largest_file >> 20)}}};
    SD_TRY_STATUS(refuse_unreadable(bytes, file));
    const Decoded decoded = decode(std::move(bytes));
    const Source source{decoded.text, file, choice, progress};
    const std::optional<FileFormat> format = choice.format ? choice.format : sniff(decoded.text);
    if (!format) return Error{Fault::Format, "import.unknown", {{"file", file}}};
    TranscriptBuilder builder{source};
    builder.out().format = *format;
    if (decoded.encoding == Encoding::Windows1252) builder.doubt(0, "import.doubt_encoding");
    SD_TRY_STATUS(known_formats[static_cast<std::size_t>(*format)].read(source, builder));
    return std::move(builder).finish();
}

}  // namespace sourdine
