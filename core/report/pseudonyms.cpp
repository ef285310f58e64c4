#include "core/report/pseudonyms.h"

#include "core/base/utf8.h"
#include "core/edit/pain_keys.h"
#include "core/report/csv.h"
#include "core/report/name_veil.h"
#include "core/words/fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace sourdine {

namespace {

// Every text of the interview, to see which pseudonyms would be mistaken for something said.
std::string gather_texts(const Interview& interview)
{
    const Head& head = interview.head();
    std::string all;
    const auto add = [&](std::string_view text) { (all += text) += '\n'; };
    for (const std::string* text : {&head.client, &head.title, &head.brief, &head.debrief.went_well, &head.debrief.next_time, &head.debrief.thanks}) add(*text);
    for (const Person& person : interview.persons()) add(person.name), add(person.role);
    for (const Note& note : interview.notes()) add(note.text);
    for (const CutIn& cut : interview.cut_ins()) add(cut.last_words);
    for (const PlannedQuestion& question : interview.questions()) add(question.text);
    for (const Careful& topic : interview.careful()) add(topic.text);
    for (const Recording& recording : interview.recordings()) {
        for (const Speaker& speaker : recording.speakers) add(speaker.label);
        add(recording.speech->text);
    }
    return all;
}

// A … Z, AA, AB …
std::string letter_of(std::size_t number)
{
    std::string letters(1, static_cast<char>('A' + number % 26));
    for (number /= 26; number > 0; number = (number - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (number - 1) % 26));
    return letters;
}

std::string address_of(const std::string& pseudonym)
{
    std::string local = fold(pseudonym);
    std::replace(local.begin(), local.end(), ' ', '-');
    return local + "@example.com";
}

std::string domain_of(std::string_view address)
{
    const auto at = address.rfind('@');
    return at == address.npos ? std::string{} : std::string(address.substr(at + 1));
}

class Naming {
public:
    Naming(std::span<const Interview> interviews, Language language)
        : m_phrases(Phrases::of(language)),
          m_veil(m_phrases.say("report.pseudonym.or"), m_phrases.say("report.pseudonym.someone") + "@example.com")
    {
        for (const Interview& interview : interviews) {
            m_texts += gather_texts(interview);
            for (const Person& person : interview.persons()) m_names.insert(fold(person.name));
            m_names.insert(fold(interview.head().client));
        }
        for (const Interview& interview : interviews) name_client(interview.head().client);
        for (m_at = 0; m_at < interviews.size(); ++m_at, m_seated.clear())
            for (const Person* person : interviews[m_at].by_seat()) name_person(*person);
        m_at = 0;
    }

    // Whose persons name_of() is asked about from now on.
    void turn_to(std::size_t interview) { m_at = interview; }

    const NameVeil& veil() const { return m_veil; }
    std::vector<Pseudonym> list() && { return std::move(m_list); }
    std::string name_of(PersonId id) const
    {
        const auto person = m_persons.find({m_at, id});
        return person == m_persons.end() ? std::string{} : person->second;
    }
    const std::string& client() const { return m_client; }

private:
    // A word that everybody uses, like "client", may stand in the texts; "Person A" may not.
    bool is_free(const std::string& pseudonym, bool in_texts) const
    {
        return m_names.count(fold(pseudonym)) == 0 && (in_texts || m_texts.find(pseudonym) == m_texts.npos);
    }
    std::string find_lettered(const char* key, std::size_t& next) const
    {
        while (true)
            if (std::string one = m_phrases.say(key, {{"letter", letter_of(next++)}}); is_free(one, false)) return one;
    }
    void name_client(const std::string& name)
    {
        if (name.empty()) return;
        if (!m_client.empty()) return m_veil.hide_company(name, m_client);  // written another way at another interview
        std::size_t next = 0;
        m_client = m_phrases.say("report.pseudonym.client");
        if (!is_free(m_client, true)) m_client = find_lettered("report.pseudonym.client_lettered", next);
        m_veil.hide_company(name, m_client);
        m_list.push_back({m_client, name});
    }
    void name_person(const Person& person)
    {
        const bool ours = person.side == Side::Us;
        // At another table the same name is the same person; two of one name at one table are two.
        std::vector<std::string>& known = m_by_name[fold(person.name)];
        const std::size_t place = m_seated[fold(person.name)]++;
        const bool new_name = place == known.size();
        if (new_name) known.push_back(find_lettered(ours ? "report.pseudonym.consultant" : "report.pseudonym.person", ours ? m_next_ours : m_next_theirs));
        const std::string pseudonym = known[place];
        m_persons[{m_at, person.id}] = pseudonym;
        if (new_name) m_veil.hide_person(person.name, pseudonym);
        for (const std::string& address : {person.email, person.name}) {
            m_veil.hide_address(address, address_of(pseudonym));
            m_veil.hide_domain(domain_of(address), ours ? std::string{} : m_client);
        }
        if (new_name) m_list.push_back({pseudonym, person.name});
    }

    const Phrases& m_phrases;
    std::string m_texts;
    NameVeil m_veil;
    std::set<std::string> m_names;
    std::string m_client;
    std::map<std::pair<std::size_t, PersonId>, std::string> m_persons;
    std::map<std::string, std::vector<std::string>> m_by_name;  // by the folded name
    std::map<std::string, std::size_t> m_seated;                // of each name, at the table that is named
    std::size_t m_at = 0;
    std::vector<Pseudonym> m_list;
    std::size_t m_next_ours = 0, m_next_theirs = 0;
};

// The keys of pains follow the words they were made of.
class KeyMoves {
public:
    KeyMoves(const NameVeil& veil) : m_veil(veil) {}

    void learn(const Note& before, const Note& after)
    {
        // Two underlines within one name have become one; which was which no longer matters then.
        if (before.underlines.size() != after.underlines.size()) return;
        for (std::size_t i = 0; i < before.underlines.size(); ++i)
            m_moves.emplace(pain_key_of_words(cut(before, i)), pain_key_of_words(cut(after, i)));
    }
    std::string move(const std::string& key) const
    {
        if (key.empty()) return {};
        const PartedKey parted = read_part_key(key);
        const auto known = m_moves.find(parted.words);
        return (known == m_moves.end() ? pain_key_of_words(m_veil.cover(parted.words)) : known->second) + parted.part;
    }

private:
    static std::string cut(const Note& note, std::size_t i) { return slice(note.text, note.underlines[i].from, note.underlines[i].to); }

    const NameVeil& m_veil;
    std::map<std::string, std::string> m_moves;
};

Head cover(const Head& head, const Naming& naming)
{
    Head covered = head;
    covered.client = naming.client();
    for (std::string* text : {&covered.title, &covered.brief, &covered.debrief.went_well, &covered.debrief.next_time, &covered.debrief.thanks})
        *text = naming.veil().cover(*text);
    return covered;
}

Person cover(const Person& person, const Naming& naming)
{
    Person covered = person;
    covered.name = naming.name_of(person.id);
    covered.role = naming.veil().cover(person.role);
    if (!person.email.empty()) covered.email = address_of(covered.name);
    return covered;
}

Note cover(const Note& note, const Naming& naming)
{
    Note covered = note;
    naming.veil().cover(covered.text, covered.underlines);
    return covered;
}

CutIn cover(const CutIn& cut, const Naming& naming)
{
    CutIn covered = cut;
    covered.last_words = naming.veil().cover(cut.last_words);
    return covered;
}

template <class Planned>
Planned cover(const Planned& planned, const Naming& naming)
{
    Planned covered = planned;
    covered.text = naming.veil().cover(planned.text);
    return covered;
}

Recording cover(const Recording& recording, const Naming& naming)
{
    Recording covered = recording;
    for (Speaker& speaker : covered.speakers)
        speaker.label = speaker.person ? naming.name_of(*speaker.person) : naming.veil().cover(speaker.label);
    Speech speech;
    speech.utterances = recording.speech->utterances;
    for (Utterance& utterance : speech.utterances) {
        const std::string words = naming.veil().cover(recording.speech->words_of(utterance));
        utterance.text_from = static_cast<std::uint32_t>(speech.text.size());
        utterance.text_size = static_cast<std::uint32_t>(words.size());
        speech.text += words;
    }
    covered.speech = std::make_shared<const Speech>(std::move(speech));
    return covered;
}

template <class Record>
void cover_all(const Interview& interview, const Naming& naming, Change& change)
{
    for (const Record& record : interview.records<Record>()) change.edits.emplace_back(Edit<Record>{record, cover(record, naming)});
}

// Two pains whose words have become the same are one from here on: what was said of the first holds.
void cover_pain_views(const Interview& interview, const Naming& naming, const KeyMoves& keys, Change& change)
{
    std::set<std::string> taken;
    for (const PainView& view : interview.pain_views()) {
        PainView covered = view;
        covered.key = keys.move(view.key);
        covered.merged_into = keys.move(view.merged_into);
        covered.title = naming.veil().cover(view.title);
        if (covered.merged_into == covered.key) covered.merged_into.clear();
        const bool first = taken.insert(covered.key).second;
        change.edits.emplace_back(Edit<PainView>{view, first ? std::optional{covered} : std::nullopt});
    }
}

}  // namespace

namespace {

Interview cover(const Interview& interview, const Naming& naming)
{
    KeyMoves keys{naming.veil()};
    Change change;
    change.edits.emplace_back(Edit<Head>{interview.head(), cover(interview.head(), naming)});
    cover_all<Person>(interview, naming, change);
    std::vector<Note> notes;
    for (const Note& note : interview.notes()) keys.learn(note, notes.emplace_back(cover(note, naming)));
    for (std::size_t i = 0; i < notes.size(); ++i) {
        for (Underline& underline : notes[i].underlines) underline.pain = keys.move(underline.pain);
        change.edits.emplace_back(Edit<Note>{interview.notes()[i], std::move(notes[i])});
    }
    cover_all<CutIn>(interview, naming, change);
    cover_all<PlannedQuestion>(interview, naming, change);
    cover_all<Careful>(interview, naming, change);
    cover_all<Recording>(interview, naming, change);
    cover_pain_views(interview, naming, keys, change);
    Interview covered = interview;
    covered.apply(change);
    return covered;
}

}  // namespace

PseudonymCopies give_pseudonyms(std::span<const Interview> interviews, Language language)
{
    Naming naming{interviews, language};
    PseudonymCopies copies;
    for (std::size_t i = 0; i < interviews.size(); ++i) {
        naming.turn_to(i);
        copies.interviews.push_back(cover(interviews[i], naming));
    }
    copies.names = std::move(naming).list();
    return copies;
}

PseudonymCopy give_pseudonyms(const Interview& interview, Language language)
{
    PseudonymCopies copies = give_pseudonyms(std::span(&interview, 1), language);
    return {std::move(copies.interviews.front()), std::move(copies.names)};
}

std::string write_names_list(const std::vector<Pseudonym>& names)
{
    std::string out = "\xEF\xBB\xBFpseudonym,name\r\n";
    for (const Pseudonym& one : names) out += write_csv_cell(one.pseudonym) + ',' + write_csv_cell(one.name) + "\r\n";
    return out;
}

}  // namespace sourdine
