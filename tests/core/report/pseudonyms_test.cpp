// Nobody is named, and nothing else is changed.
#include "core/base/utf8.h"
#include "core/insight/pains.h"
#include "core/report/pseudonyms.h"
#include "core/report/follow_up.h"
#include "core/report/outgoing.h"
#include "core/words/fold.h"
#include "tests/core/report/read_out.h"
#include "tests/support/made_interview.h"

#include <doctest/doctest.h>

#include <random>

using namespace sourdine;
using sourdine::test::MadeInterview;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{12}};

// Claire Aubry, Inès Karam and Claire de la Roche of Atelier Nord; Ana Roux is me.
struct Table {
    MadeInterview made;
    PersonId claire = made.client("Claire Aubry");
    PersonId ines = made.client("Inès Karam");
    PersonId me = made.me("Ana Roux");

    std::string told(std::string_view text, Language language = Language::English)
    {
        const NoteId id = made.note(NoteKind::Note, 1'000, claire, text);
        return give_pseudonyms(made, language).interview.find(id)->text;
    }
    std::string cut(std::string_view marked)
    {
        const NoteId id = made.note(NoteKind::Problem, 1'000, claire, marked);
        const Interview copy = give_pseudonyms(made, Language::English).interview;
        std::string all;
        for (const Underline& u : copy.find(id)->underlines) all += std::to_string(u.strokes) + slice(copy.find(id)->text, u.from, u.to) + "|";
        return all;
    }
};

}  // namespace

TEST_SUITE_BEGIN("pseudonyms");

TEST_CASE("each person and the client get a name by side and seat")
{
    Table table;
    const PseudonymCopy copy = give_pseudonyms(table.made, Language::English);
    CHECK(copy.names == std::vector<Pseudonym>{{"Client", "Atelier Nord"}, {"Person A", "Claire Aubry"}, {"Person B", "Inès Karam"}, {"Consultant A", "Ana Roux"}});
    CHECK(copy.interview.head().client == "Client");
    CHECK(copy.interview.find(table.ines)->name == "Person B");
    CHECK(give_pseudonyms(table.made, Language::French).interview.find(table.ines)->name == "Personne B");
}

TEST_CASE("a name is found however it is written")
{
    Table table;
    CHECK(table.told("Claire Aubry, AUBRY Claire, claire and Aubry") == "Person A, Person A, Person A and Person A");
    CHECK(table.told("C. Aubry, C.A., Claire A., ines karam, INÈS") == "Person A, Person A, Person A, Person B, Person B");
    CHECK(table.told("ClaireAubry and caubry and the Aubrys") == "Person A and Person A and the Person A");
    CHECK(table.told("ask claire.aubry or @ines") == "ask Person A or @Person B");
}

TEST_CASE("the possessive and the French elision stay readable")
{
    Table table;
    CHECK(table.told("Claire’s list, Claire's list") == "Person A’s list, Person A's list");
    CHECK(table.told("la liste d’Inès, qu'Inès tient, celle de l’Atelier Nord", Language::French) == "la liste de Personne B, que Personne B tient, celle de le Client");
}

TEST_CASE("names of several parts, with hyphens, apostrophes and particles, are one name")
{
    Table table;
    table.made.client("Jean-Luc d’Arcy");
    table.made.client("Siobhán O'Brien");
    table.made.client("Jörg Müller");
    CHECK(table.told("Jean-Luc, J.-L. d'Arcy, jean luc d’arcy and Luc") == "Person C, Person C, Person C and Person C");
    CHECK(table.told("Siobhan O’Brien, O’Brien, S. O’Brien") == "Person D, Person D, Person D");
    CHECK(table.told("Joerg Mueller, Muller, Müller") == "Person E, Person E, Person E");
}

TEST_CASE("a family name that is the company's too stands for both where it stands alone")
{
    Table table;
    table.made.head([](Head& h) { h.client = "Aubry SAS"; });
    CHECK(table.told("Claire Aubry founded Aubry") == "Person A founded Client or Person A");
}

TEST_CASE("words that only hold a name stay")
{
    Table table;
    CHECK(table.told("Analyse the banana, clairement, roussir, C. then A") == "Analyse the banana, clairement, roussir, C. then A");
    CHECK(table.told("me and moi") == "me and moi");
}

TEST_CASE("an everyday word that is a name too is one with a capital inside a sentence")
{
    Table table;
    table.made.client("Will Grant");
    CHECK(table.told("They will grant it. Will it last? We asked Will, then Will Grant.") == "They will grant it. Will it last? We asked Person C, then Person C.");
}

TEST_CASE("the company is found whole, by its words with a capital, as one word and by its domain")
{
    Table table;
    table.made.alter(table.claire, [](Person& p) { p.email = "claire.aubry@atelier-nord.example"; });
    CHECK(table.told("Atelier Nord, atelier nord, the Atelier, an atelier in the north, AtelierNord") == "Client, Client, the Client, an atelier in the north, Client");
    CHECK(table.told("see www.atelier-nord.example") == "see www.example.com");
}

TEST_CASE("addresses become ones nobody has, of strangers too")
{
    Table table;
    table.made.alter(table.claire, [](Person& p) { p.email = "C.Aubry@nord.example"; });
    CHECK(table.told("to c.aubry@nord.example, cc boss@elsewhere.example.") == "to person-a@example.com, cc someone@example.com.");
    CHECK(give_pseudonyms(table.made, Language::English).interview.find(table.claire)->email == "person-a@example.com");
}

TEST_CASE("a first name two persons have stands for both, unless the family name is there")
{
    Table table;
    table.made.client("Claire de la Roche");
    CHECK(table.told("Claire left; Claire de la Roche stayed; Claire Aubry too; de la Roche") == "Person A or Person C left; Person C stayed; Person A too; de la Person C");
}

TEST_CASE("a pseudonym that stands in the notes already is not given")
{
    Table table;
    table.made.note(NoteKind::Note, 1'000, std::nullopt, "we call him Person A");
    CHECK(give_pseudonyms(table.made, Language::English).interview.find(table.claire)->name == "Person B");
}

TEST_CASE("a client called Client is told apart")
{
    Table table;
    table.made.head([](Head& h) { h.client = "client"; });
    CHECK(give_pseudonyms(table.made, Language::English).interview.head().client == "Client A");
}

TEST_CASE("underlines cut the same words, those of a name its pseudonym")
{
    Table table;
    CHECK(table.cut("Inès lost ___two orders___ of d’Inès and _one_") == "3two orders|1one|");
    CHECK(table.cut("_Claire_ Aubry says __Inès waits__") == "1Person A|2Person B waits|");
    CHECK(table.cut("_Claire_ ___Aubry___ waits") == "3Person A|");
}

TEST_CASE("what was said of a pain follows its words")
{
    Table table;
    table.made.note(NoteKind::Problem, 1'000, table.claire, "the ___delays of Inès___");
    table.made.pain_view("delay of ines", "", Confirmation::Confirmed);
    const std::vector<Pain> pains = rank_pains(give_pseudonyms(table.made, Language::English).interview);
    REQUIRE(pains.size() == 1);
    CHECK(pains[0].words == "delays of Person B");
    CHECK(pains[0].confirmation == Confirmation::Confirmed);
}

TEST_CASE("transcripts are covered, labels too, and keep their times")
{
    Table table;
    table.made.transcript({{table.claire, 0, 1'000, "Hello Ana"}, {std::nullopt, 500, 2'000, "Inès is late"}});
    const Interview copy = give_pseudonyms(table.made, Language::English).interview;
    const Recording& recording = copy.recordings().front();
    CHECK(recording.speakers[0].label == "Person A");
    CHECK(recording.speakers[1].label == "Room");
    CHECK(recording.speech->words_of(recording.speech->utterances[0]) == "Hello Consultant A");
    CHECK(recording.speech->words_of(recording.speech->utterances[1]) == "Person B is late");
    CHECK(recording.speech->utterances[1].to == Milliseconds{2'000});
}

TEST_CASE("the list is a table that no name can break")
{
    CHECK(write_names_list({{"Person A", "Aubry, \"Claire\""}, {"Person B", "=HYPERLINK()"}}) ==
          "\xEF\xBB\xBFpseudonym,name\r\nPerson A,\"Aubry, \"\"Claire\"\"\"\r\nPerson B,'=HYPERLINK()\r\n");
}

TEST_CASE("the file is not called after the client")
{
    Table table;
    CHECK(name_report_file(table.made, {ReportFormat::Html, Copy::Client, Language::English}) == "atelier-nord-first-meeting.html");
    CHECK(name_report_file(table.made, {ReportFormat::Html, Copy::Client, Language::English, true}) == "interview-7.html");
}

namespace {

// Names of letters no other text of the interview is made of.
class Planted {
public:
    explicit Planted(unsigned seed) : m_random(seed)
    {
        for (int i = 0; i < 4; ++i) m_first.push_back(make_word()), m_last.push_back(make_word());
        m_company = make_word();
    }

    MadeInterview plant()
    {
        MadeInterview made;
        std::vector<PersonId> persons;
        for (std::size_t i = 0; i < m_first.size(); ++i) {
            persons.push_back(i < 3 ? made.client(m_first[i] + " " + m_last[i]) : made.me(m_first[i] + " " + m_last[i]));
            made.alter(persons.back(), [&](Person& p) { p.role = write(3); p.email = fold(m_first[i]) + "." + fold(m_last[i]) + "@" + fold(m_company) + ".example"; });
        }
        made.head([&](Head& h) {
            h.client = m_company + " SAS";
            for (std::string* text : {&h.title, &h.brief, &h.debrief.went_well, &h.debrief.next_time, &h.debrief.thanks}) *text = write(8);
        });
        for (const NoteKind kind : all_note_kinds) made.note(kind, pick(90'000), persons[static_cast<std::size_t>(pick(3))], write(3) + " ___one two___ " + write(3) + " __" + write(2) + "__ end");
        made.planned(0, write(5));
        made.careful(write(5));
        made.phase(Phase::Open, 0);
        made.turn(persons[0], 0, 50'000);
        made.cut_in(persons[3], persons[0], 50'000, write(5));
        const std::string said = write(8), room = write(8);
        made.transcript({{persons[0], 0, 30'000, said}, {persons[3], 31'000, 40'000, "why?"}, {std::nullopt, 41'000, 60'000, room}});
        made.ended(100'000);
        return made;
    }
    // What of the names is left in a text; empty: nothing.
    std::string find_left(const std::string& text) const
    {
        const std::string folded = fold(text);
        std::vector<std::string> words = m_first;
        words.insert(words.end(), m_last.begin(), m_last.end());
        words.push_back(m_company);
        for (const std::string& word : words)
            if (const auto at = folded.find(fold(word)); at != folded.npos) return folded.substr(at < 60 ? 0 : at - 60, 120);
        return {};
    }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    // "Zqövka": no word of ours holds its two first letters.
    std::string make_word()
    {
        static const char* const parts[] = {"vo", "ké", "xi", "wö", "ju", "çy", "pà", "ñe"};
        std::string word = "Zq";
        for (int i = 0; i < 3; ++i) word += parts[pick(8)];
        return word + static_cast<char>('a' + pick(26));
    }
    static std::string in_capitals(std::string text)
    {
        for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        return text;
    }
    std::string write_name()
    {
        const auto i = static_cast<std::size_t>(pick(4));
        const std::string &first = m_first[i], &last = m_last[i];
        switch (pick(16)) {
        case 0: return first;
        case 1: return last + " " + first;
        case 2: return fold(first + " " + last);
        case 3: return slice(first, 0, 1) + ". " + last;
        case 4: return first + "’s";
        case 5: return "d’" + last;
        case 6: return fold(first) + "." + fold(last) + "@" + fold(m_company) + ".example";
        case 7: return m_company;
        case 8: return "l'" + fold(m_company);
        case 9: return first + "-" + last;
        case 10: return "www." + fold(m_company) + ".example";
        case 11: return in_capitals(first + " " + last);
        case 12: return first + "'s";
        case 13: return "D'" + in_capitals(first);
        case 14: return "<" + in_capitals(fold(first) + "." + fold(last)) + "@elsewhere.example>";
        default: return first + " " + last;
        }
    }
    std::string write(int words)
    {
        std::string out;
        for (int i = 0; i < words; ++i) out += (out.empty() ? "" : " ") + (pick(3) == 0 ? write_name() : std::string("on retard 7"));
        return out;
    }

    std::mt19937 m_random;
    std::vector<std::string> m_first, m_last;
    std::string m_company;
};

}  // namespace

namespace {

std::string write_and_read(const Interview& interview, const ReportChoice& choice)
{
    const auto bytes = write_outgoing(interview, {at_ms(100'000), today, WallTime{}}, choice);
    REQUIRE(bytes.ok());
    return test::read_out(*bytes, choice.format);
}

}  // namespace

TEST_CASE("of names planted anywhere nothing is left in any document, and underlines cut the same words")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Planted planted{seed};
        const MadeInterview made = planted.plant();
        const Language language = seed % 2 == 0 ? Language::French : Language::English;
        for (const Copy copy : {Copy::Own, Copy::Client, Copy::Prep})
            for (const ReportFormat format : formats_of(copy)) {
                CAPTURE(extension_of(format));
                const bool slow = format == ReportFormat::Pdf || format == ReportFormat::Docx;
                if (slow && seed > 4) continue;
                REQUIRE(planted.find_left(write_and_read(made, {format, copy, language, true})) == "");
                REQUIRE(planted.find_left(name_report_file(made, {format, copy, language, true}) + name_names_file(made)) == "");
            }
        REQUIRE(planted.find_left(write_follow_up(give_pseudonyms(made, language).interview, today, language).subject) == "");
        const Interview copy = give_pseudonyms(made, language).interview;
        for (const Note& note : copy.notes()) {
            REQUIRE(note.underlines.size() == 2);
            REQUIRE(slice(note.text, note.underlines[0].from, note.underlines[0].to) == "one two");
            REQUIRE(slice(note.text, note.underlines[1].to, count_code_points(note.text)) == " end");
            REQUIRE(slice(note.text, note.underlines[1].from - 1, note.underlines[1].from) == " ");
        }
    }
}

TEST_SUITE_END();
