#include "core/exchange/caption_names.h"
#include "core/exchange/not_format.h"
#include "core/exchange/readers.h"
#include "core/exchange/unnamed.h"
#include "core/exchange/vtt_cues.h"
#include "core/exchange/vtt_dialect.h"
#include "core/exchange/vtt_metadata.h"
#include "core/exchange/vtt_text.h"

#include <algorithm>

namespace sourdine {

namespace {

constexpr std::size_t cues_between_asking = 512;

struct VttFile {
    std::vector<Caption> cues;
    std::vector<std::string_view> ids;  // beside the cues
    VttTraits traits;
};

// Google Meet leaves a blank line between two speakers of one cue, behind a dash: it goes on in a block of its own.
bool goes_on(const Caption& cue) { return cue.text == "-" || cue.text.ends_with("\n-"); }

VttFile read_file(const Source& source, TranscriptBuilder& out)
{
    VttFile file;
    VttBlocks blocks{source.text, VttRules::Lenient};
    file.traits.signature = blocks.has_signature();
    for (VttBlock block; blocks.next(block);) {
        switch (block.kind) {
        case VttBlock::Kind::Cue:
            file.traits.count(block);
            file.cues.push_back({block.from, block.to, block.text, block.line});
            file.ids.push_back(block.id);
            if (file.cues.size() % cues_between_asking == 0 && !out.go_on(0)) return file;
            break;
        case VttBlock::Kind::Aside: file.traits.count_aside(block.text); break;
        case VttBlock::Kind::BadTimes: out.doubt(block.line, "import.doubt_time"); break;
        case VttBlock::Kind::Stray:
            if (!file.cues.empty() && goes_on(file.cues.back())) {
                file.cues.push_back({file.cues.back().from, file.cues.back().to, block.text, block.line});
                file.ids.emplace_back();
            } else {
                out.doubt(block.line, "import.doubt_line");
            }
            break;
        }
    }
    return file;
}

// A transcript begun in the middle of a call tells what was said before by times below zero: the earliest becomes 0.
void shift_to_zero(std::vector<Caption>& cues)
{
    const auto earliest = std::min_element(cues.begin(), cues.end(), [](const Caption& a, const Caption& b) { return a.from < b.from; });
    if (earliest == cues.end() || earliest->from >= Milliseconds{0}) return;
    const Milliseconds shift = earliest->from;
    for (Caption& cue : cues) {
        cue.from -= shift;
        cue.to -= shift;
    }
}

std::string_view words_of(std::string_view text, std::string& room)
{
    if (text.find_first_of("<&") == std::string_view::npos) return text;
    room.clear();
    for (const VoicedWords& part : read_cue_text(text)) room += part.words;
    return room;
}

bool is_whisper_cpp_voice(std::string_view name)
{
    return name.starts_with("Speaker") && (is_digits(name.substr(7)) || name.substr(7) == "?");
}

// Voices stand in tags: nothing is guessed from the words.
class VoicedCues {
public:
    VoicedCues(const Source& source, const VttFile& file, TranscriptBuilder& out)
        : m_source(source), m_file(file), m_out(out), m_teams(file.traits.dialect() == "teams") {}

    void add()
    {
        for (std::size_t i = 0; i < m_file.cues.size(); ++i) {
            const Caption& cue = m_file.cues[i];
            if (i % cues_between_asking == 0 && !m_out.go_on(static_cast<std::size_t>(cue.text.data() - m_source.text.data()))) return;
            join_voices(read_cue_text(cue.text));
            for (const Part& part : m_parts) add_part(i, part);
        }
        doubt_unnamed(m_out);
        if (m_voices > 0 && m_whisper_cpp == m_voices) m_out.out().dialect = "whisper-cpp";
    }

private:
    struct Part {
        std::uint32_t label = 0;
        std::string words;
    };

    // Blank parts are silence; neighbours in one voice are one part.
    void join_voices(const std::vector<VoicedWords>& all)
    {
        m_parts.clear();
        for (const VoicedWords& one : all) {
            if (is_blank_line(one.words)) continue;
            const std::uint32_t label = m_out.label(one.voice, is_persons_name(one.voice));
            if (one.voiced) ++m_voices;
            if (one.voiced && is_whisper_cpp_voice(one.voice)) ++m_whisper_cpp;
            if (!m_parts.empty() && m_parts.back().label == label)
                m_parts.back().words.append(" ").append(one.words);
            else
                m_parts.push_back({label, one.words});
        }
    }

    void add_part(std::size_t place, const Part& part)
    {
        const Caption& cue = m_file.cues[place];
        if (m_teams) {
            if (m_last_of.size() <= part.label) m_last_of.resize(part.label + 1);
            const std::string_view utterance = find_teams_utterance(m_file.ids[place]).value_or(std::string_view{});
            const bool more = !utterance.empty() && m_last_of[part.label] == utterance;
            m_last_of[part.label] = utterance;
            if (more) return m_out.add_piece(cue.from, cue.to, part.label, part.words, cue.line);
        }
        m_out.add(cue.from, cue.to, part.label, part.words, cue.line);
    }

    const Source& m_source;
    const VttFile& m_file;
    TranscriptBuilder& m_out;
    bool m_teams;
    int m_voices = 0;
    int m_whisper_cpp = 0;
    std::vector<Part> m_parts;
    std::vector<std::string_view> m_last_of;  // by label: the utterance its last cue was a piece of
};

// Two different persons at once, anywhere.
bool overlaps(const Speech& speech)
{
    std::vector<Utterance> all = speech.utterances;
    std::stable_sort(all.begin(), all.end(), [](const Utterance& a, const Utterance& b) { return a.from < b.from; });
    const Utterance* longest = nullptr;
    for (const Utterance& u : all) {
        if (u.to == u.from) continue;
        if (longest && u.from < longest->to && u.speaker != longest->speaker) return true;
        if (!longest || u.to > longest->to) longest = &u;
    }
    return false;
}

// Who speaks is told by the words: Zoom, WhisperX, Google Meet, captions with ">> NAME:".
void add_named_cues(const Source& source, const VttFile& file, TranscriptBuilder& out)
{
    CaptionNames names;
    count_captions(file.cues, words_of, names);
    const bool zoom = file.traits.nearly_all(file.traits.number_ids) && names.with_prefix() * 2 >= names.captions() && names.with_prefix() > 0;
    if (zoom) names.trust_half();
    add_captions(source, file.cues, words_of, names, out);
    if (names.whisperx()) {
        out.out().dialect = "whisperx";
    } else if (names.name_lines()) {
        out.out().dialect = "meet";
    } else if (zoom && !overlaps(out.out().speech)) {
        out.out().dialect = "zoom";
        out.out().timing = Timing::Serialised;
    }
}

}  // namespace

Status read_vtt(const Source& source, TranscriptBuilder& out)
{
    out.out().format = FileFormat::Vtt;
    VttFile file = read_file(source, out);
    if (!file.traits.signature) {
        if (file.cues.empty()) return make_not_format(source, FileFormat::Vtt);
        out.doubt(0, "import.doubt_no_signature");
    }
    out.out().dialect = file.traits.dialect();
    shift_to_zero(file.cues);
    if (file.traits.most(file.traits.metadata))
        add_metadata_cues(source, file.cues, out);
    else if (file.traits.voiced > 0)
        VoicedCues{source, file, out}.add();
    else
        add_named_cues(source, file, out);
    return Done{};
}

}  // namespace sourdine
