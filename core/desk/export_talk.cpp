#include "core/desk/export_talk.h"

#include "core/base/check.h"
#include "core/talk/measure.h"

#include <algorithm>
#include <deque>
#include <map>

namespace sourdine {

namespace {

// Where a person's segments of one moment get their words from: what was said, or noted, in it.
class Words {
public:
    Words(const Interview& interview) : m_interview(interview)
    {
        for (const Recording& r : interview.recordings())
            for (const Utterance& u : r.speech->utterances)
                if (const auto person = r.person_of(u)) m_said.emplace(std::pair{*person, std::max(r.at(u.from), at_ms(0))}, r.speech->words_of(u));
    }

    std::string_view of(const Segment& segment)
    {
        // Several utterances may begin in one moment: each segment takes the next.
        if (const auto said = m_said.find({segment.person, segment.from}); said != m_said.end()) {
            const std::string_view words = said->second;
            m_said.erase(said);
            return words;
        }
        std::string noted;
        for (const Note* note : m_interview.by_time())
            if (note->person == segment.person && note->kind != NoteKind::Idea && segment.from <= note->at && note->at < segment.to)
                noted += (noted.empty() ? "" : " · ") + note->text;
        if (noted.empty()) return {};
        return m_kept.emplace_back(std::move(noted));
    }

private:
    const Interview& m_interview;
    std::multimap<std::pair<PersonId, InterviewTime>, std::string_view> m_said;
    std::deque<std::string> m_kept;
};

}  // namespace

std::string write_talk(const Interview& interview, InterviewTime now, ExportFormat format)
{
    ExportTalk talk;
    talk.title = interview.head().title;
    talk.length = elapsed_at(interview, time_reached(interview, now));
    std::map<PersonId, std::size_t> places;
    for (const Person* person : interview.by_seat()) {
        places[person->id] = talk.persons.size();
        talk.persons.push_back(person->name);
    }
    Words words{interview};
    for (const Segment& segment : find_segments(interview, now))
        talk.segments.push_back({elapsed_at(interview, segment.from), elapsed_at(interview, segment.to), places.at(segment.person), words.of(segment)});
    switch (format) {
    case ExportFormat::Vtt: return write_vtt(talk);
    case ExportFormat::Srt: return write_srt(talk);
    case ExportFormat::Rttm: return write_rttm(talk);
    case ExportFormat::TextGrid: return write_textgrid(talk);
    case ExportFormat::Eaf: return write_eaf(talk);
    case ExportFormat::Audacity: return write_audacity(talk);
    case ExportFormat::Json: break;
    }
    SD_CHECK(!"Json is written by write_sourdine_json");
    return {};
}

}  // namespace sourdine
