// A library as years of work leave it, always the same one: interviews of some clients with sheets, turns and transcripts.
#pragma once

#include "core/base/check.h"
#include "core/store/library.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace sourdine::bench {

struct LibrarySize {
    int interviews = 1'000;
    int passages = 1'000'000;  // notes and utterances together
};

// Words as languages have them: a few are everywhere, most are rare (Zipf).
class MadeWords {
public:
    MadeWords()
    {
        static constexpr std::array<std::string_view, 20> parts{"ka", "re", "to", "mi", "sal", "ver", "on", "pli", "dra", "ent", "ou", "fi", "ge", "lu", "ber", "ti", "no", "qua", "es", "ch"};
        static constexpr std::array<std::string_view, 12> common{"the", "and", "we", "order", "they", "with", "release", "that", "stock", "pour", "nous", "it"};
        for (const std::string_view word : common) m_words.emplace_back(word);
        for (int i = 0; static_cast<int>(m_words.size()) < 20'000; ++i) {
            std::string word;
            for (int rest = i + 7; rest > 0; rest /= 20) word += parts[static_cast<std::size_t>(rest % 20)];
            m_words.push_back(word);
        }
        double sum = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) m_reach.push_back(sum += 1.0 / (static_cast<double>(i) + 2.5));
    }
    const std::string& at(std::size_t rank) const { return m_words[rank]; }
    const std::string& any(std::mt19937& random) const
    {
        const double at = static_cast<double>(random()) / 4'294'967'296.0 * m_reach.back();
        return m_words[static_cast<std::size_t>(std::lower_bound(m_reach.begin(), m_reach.end(), at) - m_reach.begin())];
    }
    std::string sentence(std::mt19937& random, int words) const
    {
        std::string text;
        for (int i = 0; i < words; ++i) text += (i ? " " : "") + any(random);
        return text;
    }

private:
    std::vector<std::string> m_words;
    std::vector<double> m_reach;
};

inline constexpr std::array<std::string_view, 40> made_clients{
    "Lumen Logistics", "Atelier Nord", "Mairie de Saint-Aubin", "Halles Brunel", "Café Corvo", "Ostrea", "Delta Foundry", "Maison Vial", "Polder Rail", "Nine Oaks",
    "Arden", "Bastide", "Cormoran", "Dunes", "Estuaire", "Fabrik", "Granit", "Hublot", "Islande", "Jonque", "Kaolin", "Liège", "Marbre", "Nacre", "Ogive", "Pivot",
    "Quartz", "Ressac", "Sillon", "Tamis", "Ubac", "Vigie", "Wagon", "Xylo", "Yole", "Zinc", "Ambre", "Brume", "Cendre", "Digue"};

class MadeLibrary {
public:
    explicit MadeLibrary(LibrarySize size) : m_size(size) {}

    void write_into(Library& library)
    {
        for (int i = 0; i < m_size.interviews; ++i) {
            const auto id = library.next_interview_id();
            SD_CHECK(id.ok());
            SD_CHECK(library.write(*id, make_interview(*id, i)).ok());
        }
    }

private:
    template <class Record>
    static void add(Change& change, Record record) { change.edits.emplace_back(Edit<Record>{std::nullopt, std::move(record)}); }

    static Person person(std::int64_t id, const std::string& name, Side side, bool me)
    {
        Person p;
        p.id = PersonId{id};
        p.seat = static_cast<int>(id);
        p.name = name;
        p.side = side;
        p.me = me;
        return p;
    }

    Change make_interview(InterviewId id, int number)
    {
        static constexpr std::array names{"Claire Aubry", "Hugo Pons", "Inès Karam", "Anna Ek", "Bo Lind", "Émile Roux", "Paul Weber", "Zoé Martin"};
        Change change;
        Head head;
        head.id = id;
        head.client = made_clients[m_random() % made_clients.size() * (m_random() % 3 ? 1 : 0)];
        head.title = "Meeting " + std::to_string(number);
        head.stage = Stage::Ended;
        const std::int64_t minute = 24'000'000 + static_cast<std::int64_t>(number) * 4'400'000 / m_size.interviews;  // since August 2015
        head.scheduled = LocalTime{std::chrono::minutes{minute}};
        head.started = WallTime{Milliseconds{minute * 60'000}};
        const int all = m_size.passages / m_size.interviews, notes = all / 10, said = all - notes;
        head.ended = at_ms(static_cast<std::int64_t>(said) * 4'000 + 60'000);
        head.brief = m_words.sentence(m_random, 40);
        if (number % 2) head.debrief.guessed_share_percent = 10 + number % 30;
        add(change, head);
        const std::string first = names[m_random() % names.size()], second = names[m_random() % names.size()];
        add(change, person(1, first, Side::Client, false));
        add(change, person(2, second, Side::Client, false));
        add(change, person(3, "Me", Side::Us, true));
        std::int64_t next = 4;
        for (int i = 0; i < 6; ++i) add(change, PlannedQuestion{PlannedQuestionId{next++}, i, "How does " + m_words.sentence(m_random, 6) + " go?", {}});
        add(change, Careful{CarefulId{next++}, 0, m_words.sentence(m_random, 5)});
        for (int i = 0; i < notes; ++i) add(change, make_note(next++, i, said));
        add(change, make_recording(next++, said));
        return change;
    }

    Note make_note(std::int64_t id, int i, int said)
    {
        static constexpr std::array kinds{NoteKind::Note, NoteKind::Problem, NoteKind::Question, NoteKind::Quote, NoteKind::Problem, NoteKind::Note, NoteKind::Action, NoteKind::Idea, NoteKind::Problem, NoteKind::Decision};
        Note note;
        note.id = NoteId{id};
        note.at = at_ms(static_cast<std::int64_t>(i) * 39'000 + (said > 0 ? 1'000 : 0));
        note.kind = i % 30 == 29 ? NoteKind::Action : kinds[m_random() % 6];
        note.person = PersonId{note.kind == NoteKind::Question ? 3 : 1 + static_cast<std::int64_t>(m_random() % 3)};
        note.text = m_words.sentence(m_random, 6 + static_cast<int>(m_random() % 10));
        if (i % 5 == 0) {  // the first word or two hurt
            const auto end = note.text.find(' ', note.text.find(' ') + 1);
            note.underlines.push_back({0, static_cast<int>(std::min(end, note.text.size())), 1 + static_cast<int>(m_random() % 3)});
        }
        return note;
    }

    Recording make_recording(std::int64_t id, int said)
    {
        Recording recording;
        recording.id = RecordingId{id};
        recording.format = "vtt";
        recording.speakers = {{"Claire", PersonId{1}}, {"Hugo", PersonId{2}}, {"Me", PersonId{3}}};
        Speech speech;
        for (int i = 0; i < said; ++i) {
            const std::string words = m_words.sentence(m_random, 5 + static_cast<int>(m_random() % 14));
            const std::int64_t from = static_cast<std::int64_t>(i) * 4'000;
            const auto speaker = m_random() % 10;
            speech.utterances.push_back({Milliseconds{from}, Milliseconds{from + 1'500 + static_cast<std::int64_t>(m_random() % 2'600)}, speaker < 5 ? 0U : speaker < 7 ? 1U : 2U,
                                         static_cast<std::uint32_t>(speech.text.size()), static_cast<std::uint32_t>(words.size())});
            speech.text += words;
        }
        recording.speech = std::make_shared<const Speech>(std::move(speech));
        return recording;
    }

    LibrarySize m_size;
    std::mt19937 m_random{20'260'312};
    MadeWords m_words;
};

}  // namespace sourdine::bench
