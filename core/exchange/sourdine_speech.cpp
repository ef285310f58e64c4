#include "core/exchange/scan.h"
#include "core/exchange/sourdine_json.h"

#include <algorithm>
#include <map>
#include <set>

namespace sourdine {

namespace {

// One label a person, and one for each name that is nobody's, however alike their names are.
class VoiceLabels {
public:
    VoiceLabels(const Interview& interview, TranscriptBuilder& out) : m_interview(interview), m_out(out) {}

    std::uint32_t find(PersonId id)
    {
        const auto [it, fresh] = m_persons.try_emplace(id, 0);
        if (fresh) it->second = m_out.label(take_name(m_interview.find(id)->name), true);
        return it->second;
    }
    std::uint32_t find(const Speaker& speaker)
    {
        if (speaker.person) return find(*speaker.person);
        const auto [it, fresh] = m_others.try_emplace(clean_label(speaker.label), 0);
        if (fresh) it->second = m_out.label(take_name(speaker.label), false);
        return it->second;
    }

private:
    std::string take_name(const std::string& wanted)
    {
        const std::string name = clean_label(wanted);
        std::string free = name;
        for (int number = 2; !m_taken.insert(free).second; ++number) free = name + (name.empty() ? "" : " ") + std::to_string(number);
        return free;
    }

    const Interview& m_interview;
    TranscriptBuilder& m_out;
    std::map<PersonId, std::uint32_t> m_persons;
    std::map<std::string, std::uint32_t> m_others;
    std::set<std::string> m_taken;
};

void add_recording(const Recording& recording, VoiceLabels& labels, TranscriptBuilder& out)
{
    for (const Utterance& u : recording.speech->utterances)
        out.add(u.from + recording.shift, u.to + recording.shift, labels.find(recording.speakers[u.speaker]), recording.speech->words_of(u), 0);
    out.out().timing = std::max(out.out().timing, recording.timing);
}

// One floor at a time: keys never let two speak at once.
void add_turns(const Interview& interview, VoiceLabels& labels, TranscriptBuilder& out)
{
    out.out().timing = Timing::Serialised;
    for (const Turn& turn : interview.turns()) out.add(turn.from.time_since_epoch(), turn.until->time_since_epoch(), labels.find(turn.person), {}, 0);
}

}  // namespace

Status read_sourdine_speech(const Source& source, TranscriptBuilder& out)
{
    SD_TRY(births, read_sourdine_json(source.text, source.file, [&](std::size_t byte) { return out.go_on(byte); }));
    Interview interview;
    interview.apply(births);
    out.out().format = FileFormat::Sourdine;
    out.out().title = interview.head().title;
    out.out().started = interview.head().started;
    VoiceLabels labels{interview, out};
    for (const Recording& recording : interview.recordings()) add_recording(recording, labels, out);
    if (interview.recordings().empty()) add_turns(interview, labels, out);
    return Done{};
}

}  // namespace sourdine
