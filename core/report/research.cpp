#include "core/report/research.h"

#include "core/base/utf8.h"
#include "core/insight/pains.h"
#include "core/locale/formats.h"
#include "core/model/names.h"
#include "core/report/todo_list.h"
#include "core/talk/running_clock.h"

#include <algorithm>
#include <array>
#include <map>

namespace sourdine {

namespace {

constexpr std::array<std::pair<NoteKind, const char*>, 7> colours{{
    {NoteKind::Note, "#8a8f98"}, {NoteKind::Problem, "#c0392b"}, {NoteKind::Quote, "#8e44ad"}, {NoteKind::Question, "#2471a3"},
    {NoteKind::Action, "#1e8449"}, {NoteKind::Decision, "#117a65"}, {NoteKind::Idea, "#b7950b"},
}};
constexpr std::array<const char*, 3> stroke_colours{"#e8a33d", "#d9772b", "#c0392b"};

// As it stands in a source: what other programs may take for a line's end, or leave out, is a blank, so that every
// character counts the same everywhere. One for one: offsets stay.
std::u32string one_for_one(std::string_view text)
{
    std::u32string out = to_code_points(text);
    for (char32_t& c : out)
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE) c = U' ';
    return out;
}

// A source's text as it grows.
class SourceText {
public:
    int size() const { return static_cast<int>(m_text.size()); }
    void add(std::u32string_view text) { m_text += text; }
    void add_line(std::string_view text) { m_text += one_for_one(text) + U'\n'; }
    std::string take() { return to_utf8(m_text); }

private:
    std::u32string m_text;
};

class ProjectOf {
public:
    ProjectOf(const Interview& interview, Language language)
        : m_interview(interview), m_phrases(Phrases::of(language)), m_clock(interview)
    {
        const Head& head = interview.head();
        m_project.guid = name_record(interview, "project", 0);
        m_project.name = head.client.empty() ? head.title : head.title.empty() ? head.client : head.client + " · " + head.title;
        m_project.user_guid = name_record(interview, "user", 0);
        const Person* me = interview.find_me();
        m_project.user = me ? me->name : "Sourdine";
        m_project.made = head.started;
    }

    ResearchProject make()
    {
        add_kinds();
        add_pains();
        add_persons();
        add_sheet();
        for (const Recording& recording : m_interview.recordings()) add_transcript(recording);
        return std::move(m_project);
    }

private:
    std::string guid(std::string_view kind, std::int64_t id) const { return name_record(m_interview, kind, id); }
    std::string guid_of_kind(NoteKind kind) const { return guid("kind", static_cast<std::int64_t>(kind)); }
    ResearchCode group(const char* key, std::int64_t number) const { return {guid("group", number), m_phrases.say(key), {}, {}, true, {}}; }
    void add_group(ResearchCode codes)
    {
        if (!codes.children.empty()) m_project.codes.push_back(std::move(codes));
    }
    std::optional<WallTime> on_the_wall(InterviewTime t) const
    {
        const auto& started = m_interview.head().started;
        return started ? std::optional{*started + t.time_since_epoch()} : std::nullopt;
    }
    const Person* find(const std::optional<PersonId>& id) const { return id ? m_interview.find(*id) : nullptr; }

    void add_kinds()
    {
        ResearchCode kinds = group("report.research.kinds", 0);
        for (const auto& [kind, colour] : colours) {
            const auto& notes = m_interview.notes();
            if (std::none_of(notes.begin(), notes.end(), [k = kind](const Note& n) { return n.kind == k; })) continue;
            kinds.children.push_back({guid_of_kind(kind), m_phrases.say("kind." + std::string(name_of(kind))), {}, colour, false, {}});
        }
        add_group(std::move(kinds));
    }
    void add_pains()
    {
        ResearchCode pains = group("report.research.pains", 1);
        std::int64_t number = 0;
        for (const Pain& pain : rank_pains(m_interview)) {
            const std::string code = guid("pain", number++);
            m_pains[pain.key] = code;
            const auto strokes = static_cast<std::size_t>(std::clamp(pain.most_strokes, 1, most_strokes)) - 1;
            pains.children.push_back({code, pain.words, m_phrases.say("report.research.itch", {{"count", std::to_string(pain.itch)}}), stroke_colours[strokes], false, {}});
        }
        add_group(std::move(pains));
        for (const UnderlinedPain& one : find_underlined_pains(m_interview))
            if (const auto code = m_pains.find(one.key); code != m_pains.end()) m_underlined[{one.note, one.underline}] = code->second;
    }
    void add_persons()
    {
        ResearchCode persons = group("report.research.persons", 2);
        for (const Person* person : m_interview.by_seat()) {
            const std::string code = guid("person", person->id.value);
            persons.children.push_back({code, person->name, person->role, {}, false, {}});
            ResearchCase one{guid("case", person->id.value), person->name, {code}, {{m_phrases.say("report.side"), m_phrases.say("side." + std::string(name_of(person->side)))}}};
            if (!person->role.empty()) one.values.emplace_back(m_phrases.say("report.role"), person->role);
            m_project.cases.push_back(std::move(one));
        }
        add_group(std::move(persons));
    }
    std::vector<std::string> codes_of(const Note& note) const
    {
        std::vector<std::string> codes{guid_of_kind(note.kind)};
        if (find(note.person)) codes.push_back(guid("person", note.person->value));
        return codes;
    }
    void add_sheet()
    {
        const std::vector<const Note*> notes = m_interview.by_time();
        if (notes.empty()) return;
        SourceText text;
        ResearchSource source{guid("source", 0), m_phrases.say("report.sheet"), {}, {}};
        for (const Note* note : notes) {
            const Person* person = find(note->person);
            if (text.size() > 0) text.add(U"\n");
            text.add_line(write_clock(m_clock.at(note->at)) + "  " + (person ? person->name + " · " : std::string{}) + m_phrases.say("kind." + std::string(name_of(note->kind))));
            const std::u32string words = one_for_one(note->text);
            const int from = text.size(), length = static_cast<int>(words.size());
            text.add(words + U'\n');
            if (length > 0) source.selections.push_back({guid("note", note->id.value), from, from + length, codes_of(*note), on_the_wall(note->at)});
            for (std::size_t i = 0; i < note->underlines.size(); ++i) {
                const Underline& u = note->underlines[i];
                const auto code = m_underlined.find({note->id, i});
                if (code == m_underlined.end() || u.from < 0 || u.to > length || u.from >= u.to) continue;
                source.selections.push_back({guid("underline/" + std::to_string(i), note->id.value), from + u.from, from + u.to, {code->second}, on_the_wall(note->at)});
            }
        }
        source.text = text.take();
        m_project.sources.push_back(std::move(source));
    }
    bool was_off_record(InterviewTime from, InterviewTime to) const
    {
        return std::any_of(m_interview.breaks().begin(), m_interview.breaks().end(), [&](const Break& b) {
            return b.kind == BreakKind::OffRecord && b.from <= to && (!b.until || from < *b.until);
        });
    }
    void add_transcript(const Recording& recording)
    {
        SourceText text;
        ResearchSource source{guid("recording", recording.id.value), m_phrases.say("report.research.transcript"), {}, {}};
        std::int64_t number = 0;
        for (const Utterance& utterance : recording.speech->utterances) {
            ++number;
            const InterviewTime at = recording.at(utterance.from);
            if (was_off_record(at, recording.at(utterance.to))) continue;
            const std::optional<PersonId> who = recording.person_of(utterance);
            const Person* person = find(who);
            if (text.size() > 0) text.add(U"\n");
            text.add_line(write_clock(m_clock.at(at)) + "  " + (person ? person->name : recording.speakers[utterance.speaker].label));
            const int from = text.size();
            text.add_line(recording.speech->words_of(utterance));
            if (person && text.size() - 1 > from)
                source.selections.push_back({guid("said/" + std::to_string(recording.id.value), number), from, text.size() - 1, {guid("person", who->value)}, on_the_wall(at)});
        }
        source.text = text.take();
        if (!source.text.empty()) m_project.sources.push_back(std::move(source));
    }

    const Interview& m_interview;
    const Phrases& m_phrases;
    RunningClock m_clock;
    ResearchProject m_project;
    std::map<std::string, std::string> m_pains;
    std::map<std::pair<NoteId, std::size_t>, std::string> m_underlined;
};

}  // namespace

ResearchProject make_research_project(const Interview& interview, Language language)
{
    return ProjectOf{interview, language}.make();
}

}  // namespace sourdine
