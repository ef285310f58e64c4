#include "core/desk/export_talk.h"

#include "core/base/check.h"
#include "core/talk/running_clock.h"
#include "core/talk/segments.h"

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>

namespace sourdine {

namespace {

constexpr Milliseconds shortest{1};  // of an utterance whose end nobody knows, for its words to have a place

bool was_off_record(const Interview& interview, InterviewTime from, InterviewTime to)
{
    const auto& all = interview.breaks();
    return std::any_of(all.begin(), all.end(), [&](const Break& b) {
        return b.kind == BreakKind::OffRecord && b.from < to && (!b.until || from < *b.until);
    });
}

// Where a person's segments of one moment get their words from: what was said, or noted, in it.
class Words {
public:
    Words(const Interview& interview, const RunningClock& clock, InterviewTime reached) : m_interview(interview), m_notes(interview.by_time())
    {
        for (const Recording& r : interview.recordings())
            for (const Utterance& u : r.speech->utterances)
                if (const auto person = r.person_of(u)) keep_said(clock.cut({*person, std::max(r.at(u.from), at_ms(0)), std::min(r.at(u.to), reached)}), said_in(r, u));
    }

    // Off the record even when only a part of it was: nobody knows which words.
    std::string_view said_in(const Recording& r, const Utterance& u) const
    {
        return was_off_record(m_interview, r.at(u.from), std::max(r.at(u.to), r.at(u.from) + shortest)) ? std::string_view{} : r.speech->words_of(u);
    }

    std::string_view of(const Segment& segment)
    {
        // Several utterances may begin and end together: each segment takes the next.
        if (const auto said = m_said.find({segment.person, segment.from, segment.to}); said != m_said.end()) {
            const std::string_view words = said->second;
            m_said.erase(said);
            return words;
        }
        std::string noted;
        const auto first = std::lower_bound(m_notes.begin(), m_notes.end(), segment.from, [](const Note* note, InterviewTime from) { return note->at < from; });
        for (auto note = first; note != m_notes.end() && (*note)->at < segment.to; ++note)
            if ((*note)->person == segment.person && is_said((*note)->kind)) noted += (noted.empty() ? "" : " · ") + (*note)->text;
        if (noted.empty()) return {};
        return m_kept.emplace_back(std::move(noted));
    }

private:
    // An idea was thought, and an action's person is who shall do it.
    static bool is_said(NoteKind kind) { return kind != NoteKind::Idea && kind != NoteKind::Action; }

    // Cut apart by a pause: the words are the first part's.
    void keep_said(const std::vector<Segment>& parts, std::string_view words)
    {
        for (const Segment& part : parts) {
            if (part.to > part.from) m_said.emplace(std::tuple{part.person, part.from, part.to}, words);
            words = {};
        }
    }

    const Interview& m_interview;
    std::vector<const Note*> m_notes;
    std::multimap<std::tuple<PersonId, InterviewTime, InterviewTime>, std::string_view> m_said;
    std::deque<std::string> m_kept;
};

// The last words of a transcript that tells only when one begins are no segment, and were said.
void add_endless(const Interview& interview, const RunningClock& clock, const Words& words, const std::map<PersonId, std::size_t>& places, ExportTalk& talk)
{
    for (const Recording& r : interview.recordings()) {
        if (r.timing >= Timing::Estimated && !interview.turns().empty()) continue;  // the keys tell who spoke when
        for (const Utterance& u : r.speech->utterances) {
            const std::optional<PersonId> person = r.person_of(u);
            const InterviewTime at = r.at(u.from);
            if (u.to > u.from || !person || at < at_ms(0) || clock.stands_at(at) || words.said_in(r, u).empty()) continue;
            talk.segments.push_back({clock.at(at), clock.at(at) + shortest, places.at(*person), words.said_in(r, u)});
        }
    }
    std::stable_sort(talk.segments.begin(), talk.segments.end(), [](const ExportSegment& a, const ExportSegment& b) { return a.from < b.from; });
}

}  // namespace

std::string write_talk(const Interview& interview, InterviewTime now, ExportFormat format)
{
    ExportTalk talk;
    talk.title = interview.head().title;
    const RunningClock clock{interview};
    const InterviewTime reached = time_reached(interview, now);
    talk.length = clock.at(reached);
    std::map<PersonId, std::size_t> places;
    for (const Person* person : interview.by_seat()) {
        places[person->id] = talk.persons.size();
        talk.persons.push_back(person->name);
    }
    Words words{interview, clock, reached};
    for (const Segment& segment : find_segments(interview, now))
        talk.segments.push_back({clock.at(segment.from), clock.at(segment.to), places.at(segment.person), words.of(segment)});
    if (format != ExportFormat::Rttm) add_endless(interview, clock, words, places, talk);
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
