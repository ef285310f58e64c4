// Interviews made record by record, for what only reads them. Times in ms.
#pragma once

#include "core/model/interview.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace sourdine::test {

class MadeInterview {
public:
    // Live, at "Atelier Nord", me and nobody else at the table yet.
    MadeInterview()
    {
        Head head;
        head.id = InterviewId{7};
        head.client = "Atelier Nord";
        head.title = "First meeting";
        head.stage = Stage::Live;
        head.started = WallTime{Milliseconds{1'773'320'400'000}};
        change(Edit<Head>{std::nullopt, head});
    }

    const Interview& get() const { return m_interview; }
    operator const Interview&() const { return m_interview; }

    template <class Alter>
    void head(Alter set)
    {
        Head after = m_interview.head();
        set(after);
        change(Edit<Head>{m_interview.head(), after});
    }
    void ended(std::int64_t at)
    {
        head([&](Head& h) { h.stage = Stage::Ended; h.ended = at_ms(at); });
    }

    PersonId client(std::string name) { return person(std::move(name), Side::Client, false); }
    PersonId colleague(std::string name) { return person(std::move(name), Side::Us, false); }
    PersonId me(std::string name = "Me") { return person(std::move(name), Side::Us, true); }

    void turn(PersonId who, std::int64_t from, std::int64_t until) { born(Turn{TurnId{}, who, at_ms(from), at_ms(until)}); }
    void open_turn(PersonId who, std::int64_t from) { born(Turn{TurnId{}, who, at_ms(from), std::nullopt}); }
    void pause(std::int64_t from, std::int64_t until) { born(Break{BreakId{}, BreakKind::Pause, at_ms(from), at_ms(until)}); }
    void off_record(std::int64_t from, std::int64_t until) { born(Break{BreakId{}, BreakKind::OffRecord, at_ms(from), at_ms(until)}); }
    void open_pause(std::int64_t from) { born(Break{BreakId{}, BreakKind::Pause, at_ms(from), std::nullopt}); }
    void phase(Phase which, std::int64_t from) { born(PhaseMark{PhaseMarkId{}, which, at_ms(from)}); }
    CutInId cut_in(PersonId by, PersonId of, std::int64_t at, std::string last_words = "")
    {
        return born(CutIn{CutInId{}, at_ms(at), by, of, std::move(last_words), std::nullopt});
    }
    void taken_up(CutInId id, std::int64_t at)
    {
        alter(id, [&](CutIn& c) { c.taken_up = at_ms(at); });
    }

    // `marked` holds underlines as typed: "a _small_ and a ___great___ pain".
    NoteId note(NoteKind kind, std::int64_t at, std::optional<PersonId> who, std::string_view marked)
    {
        Note written{NoteId{}, at_ms(at), kind, who};
        read_marks(marked, written);
        return born(std::move(written));
    }
    template <class Record, class Alter>
    void alter(Id<Record> id, Alter set)
    {
        const Record before = *m_interview.find(id);
        Record after = before;
        set(after);
        change(Edit<Record>{before, after});
    }

    // Who said what, from..to; nobody's words are those of a label that is no person.
    struct Said { std::optional<PersonId> who; std::int64_t from = 0, to = 0; std::string_view words; };
    RecordingId transcript(const std::vector<Said>& said, Timing timing = Timing::Exact, std::int64_t shift = 0)
    {
        Recording recording;
        recording.format = "vtt";
        recording.timing = timing;
        recording.shift = Milliseconds{shift};
        Speech speech;
        for (const Said& one : said) {
            auto speaker = std::find_if(recording.speakers.begin(), recording.speakers.end(), [&](const Speaker& s) { return s.person == one.who; });
            if (speaker == recording.speakers.end()) speaker = recording.speakers.insert(speaker, Speaker{one.who ? "Voice" : "Room", one.who});
            speech.utterances.push_back({Milliseconds{one.from}, Milliseconds{one.to}, static_cast<std::uint32_t>(speaker - recording.speakers.begin()),
                                         static_cast<std::uint32_t>(speech.text.size()), static_cast<std::uint32_t>(one.words.size())});
            speech.text += one.words;
        }
        recording.speech = std::make_shared<const Speech>(std::move(speech));
        return born(std::move(recording));
    }

    PainViewId pain_view(std::string key, std::string merged_into = {}, Confirmation confirmation = Confirmation::Unknown)
    {
        return born(PainView{PainViewId{}, std::move(key), std::move(merged_into), confirmation});
    }
    void planned(int position, std::string text) { born(PlannedQuestion{PlannedQuestionId{}, position, std::move(text), std::nullopt}); }
    void careful(std::string text) { born(Careful{CarefulId{}, 0, std::move(text)}); }

private:
    PersonId person(std::string name, Side side, bool me)
    {
        Person p;
        p.seat = static_cast<int>(m_interview.persons().size()) + 1;
        p.name = std::move(name);
        p.side = side;
        p.me = me;
        return born(p);
    }

    template <class Record>
    Id<Record> born(Record record)
    {
        record.id.value = m_interview.next_id();
        const Id<Record> id = record.id;
        change(Edit<Record>{std::nullopt, std::move(record)});
        return id;
    }

    void change(AnyEdit edit)
    {
        Change one;
        one.edits.push_back(std::move(edit));
        m_interview.apply(one);
    }

    static void read_marks(std::string_view marked, Note& into)
    {
        int length = 0;
        for (std::size_t i = 0; i < marked.size();) {
            int strokes = 0;
            while (i < marked.size() && marked[i] == '_') { ++strokes; ++i; }
            if (strokes > 0 && !into.underlines.empty() && into.underlines.back().to < 0)
                into.underlines.back().to = length;
            else if (strokes > 0)
                into.underlines.push_back({length, -1, strokes});
            if (i == marked.size()) break;
            // Continuation bytes belong to the code point before them.
            if ((static_cast<unsigned char>(marked[i]) & 0xC0U) != 0x80U) ++length;
            into.text += marked[i++];
            while (i < marked.size() && (static_cast<unsigned char>(marked[i]) & 0xC0U) == 0x80U) into.text += marked[i++];
        }
    }

    Interview m_interview;
};

}  // namespace sourdine::test
